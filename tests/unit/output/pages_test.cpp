// SPDX-License-Identifier: Apache-2.0
#include "output/pages.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace lofte;

namespace {

doc::Document page(std::vector<doc::Block> blocks) {
  return {"sv", "Medborgarlöften 2020", std::move(blocks)};
}

std::string markdown(std::vector<doc::Block> blocks) { return output::markdown(page(std::move(blocks))); }

constexpr std::string_view kMainOpens = "<main id=\"content\">\n";

// What stands inside <main>.
std::string main_part(std::vector<doc::Block> blocks) {
  const std::string text = output::html(page(std::move(blocks)));
  const std::size_t begin = text.find(kMainOpens) + kMainOpens.size();
  return text.substr(begin, text.find("</main>") - begin);
}

doc::Paragraph paragraph(std::string text) { return {{{std::move(text)}}}; }

std::string html_escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

// Texts that try to be markup.
const char* const kHostileTexts[] = {"# rubrik",
                                     "#",
                                     "1. punkt",
                                     "12) punkt",
                                     "- punkt",
                                     "+ punkt",
                                     "* punkt",
                                     "---",
                                     "===",
                                     "> citat",
                                     "***",
                                     "___",
                                     "~~struket~~",
                                     "~20 och ~30",
                                     "```kod",
                                     "`kod`",
                                     "*betonat* och **starkt**",
                                     "_kant_ och snake_case och _x",
                                     "[länk](x.se)",
                                     "[x]: /x.se",
                                     "![bild](x.svg)",
                                     "<b>fet</b> <!-- x --> <?php ?>",
                                     "<x.se>",
                                     "färre än <5 & fler",
                                     "&amp; &#65; &copy;",
                                     "a \\* b \\",
                                     "| a | b |",
                                     ":--- | ---",
                                     "[ ] ogjort",
                                     "slut!",
                                     "x.se/_a_*b*",
                                     "\"citat\" 'x'",
                                     "Hej # och #",
                                     "==markerat==",
                                     "”_viktigt_” –_a_– …_x_… «__b__» _ö_å_",
                                     "http:// https://! www.",
                                     "a|b",
                                     "-|-",
                                     "+:"};

}  // namespace

TEST_CASE("Markdown has one empty line between blocks and one line end at its end") {
  CHECK(markdown({doc::Heading{1, "Rubrik"}, paragraph("Ett stycke\nsom är vikt."), paragraph(""),
                  doc::Quote{"Vi lovar.\n\nOch mer."}, doc::Bullets{{{{"ett"}}, {{"två"}}}},
                  doc::Picture{"index.svg", "Index [år]", "<svg/>"}}) ==
        "# Rubrik\n\nEtt stycke som är vikt.\n\n> Vi lovar.\n>\n> Och mer.\n\n- ett\n- två\n\n![Index "
        "\\[år\\]](index.svg)\n");
  CHECK(markdown({}).empty());
}

TEST_CASE("runs have their styles and links, with blanks outside the marks") {
  CHECK(markdown({doc::Paragraph{{{"Vi "},
                                  {"lovade ", true},
                                  {"inte", false, true},
                                  {" allt, se "},
                                  {"sidan", false, false, "https://x.se/a (b)"}}}}) ==
        "Vi **lovade** *inte* allt, se [sidan](https://x.se/a%20%28b%29)\n");
  CHECK(markdown({doc::Paragraph{{{"a", true}, {"b", true}, {" "}, {"c", true, true}}}}) ==
        "**ab** ***c***\n");
}

TEST_CASE("only addresses that are safe to follow become links") {
  const auto link = [](const char* url) { return markdown({doc::Paragraph{{{"x", false, false, url}}}}); };
  CHECK(link("javascript:alert(1)") == "x\n");
  CHECK(link("JavaScript:alert(1)") == "x\n");
  CHECK(link("data:text/html,x") == "x\n");
  CHECK(link("file:///etc/passwd") == "x\n");
  CHECK(link("HTTPS://x.se") == "[x](HTTPS://x.se)\n");
  CHECK(link("mailto:a@example.org") == "[x](mailto:a@example.org)\n");
  CHECK(link("protokoll/a:b.pdf") == "[x](protokoll/a:b.pdf)\n");
}

TEST_CASE("a web address in a text is a link that leads where it says, in whatever place") {
  const auto text = [](const char* words) { return markdown({paragraph(words)}); };
  CHECK(text("Se https://x.se/?a=1&b=_c_d nu") == "Se <https://x.se/?a=1&b=_c_d> nu\n");
  CHECK(text("(https://x.se/T_(a))") == "(<https://x.se/T_(a)>)\n");
  CHECK(text("”http://x.se/~a/”, https://x.se.") == "”<http://x.se/~a/>”, <https://x.se>.\n");
  CHECK(text("<https://x.se/a>") == "\\<<https://x.se/a>>\n");
  CHECK(text("[a](https://x.se/a_)") == "\\[a\\](<https://x.se/a>\\_)\n");
  CHECK(text("se www.x.se/~a_b!") == "se [www.x.se/\\~a_b](http://www.x.se/%7Ea_b)\\!\n");
  CHECK(text("https://x.se/a|b\\c") == "[https\\://x.se/a|b\\\\c](https://x.se/a%7Cb%5Cc)\n");
  CHECK(text("https://x.se/&copy;x") == "[https\\://x.se/\\&copy;x](https://x.se/&amp;copy;x)\n");
  CHECK(text("!https://x.se/|") == "\\![https\\://x.se/|](https://x.se/%7C)\n");
  CHECK(text("ahttps://x.se https:// a.www.x.se www.x ftp://x.se/_a_") ==
        "ahttps\\://x.se https\\:// a.www.x.se www.x ftp\\://x.se/\\_a\\_\n");
  CHECK(markdown({doc::Heading{1, "https://x.se/_a"}}) == "# <https://x.se/_a>\n");
  CHECK(markdown({doc::Table{"", {{"k", "K"}}, {{"https://x.se/_a"}, {"https://x.se/a|b"}}}}) ==
        "| K |\n| --- |\n| <https://x.se/_a> |\n| [https\\://x.se/a\\|b](https://x.se/a%7Cb) |\n");
  CHECK(main_part({paragraph("Se https://x.se/?a=1&b=2.")}) ==
        "<p>Se <a href=\"https://x.se/?a=1&amp;b=2\">https://x.se/?a=1&amp;b=2</a>.</p>\n");
}

TEST_CASE("words of a link, and of a picture, are no links themselves") {
  CHECK(markdown({doc::Paragraph{{{"https://x.se/a", false, false, "https://y.se"}}}}) ==
        "[https\\://x.se/a](https://y.se)\n");
  CHECK(markdown({doc::Paragraph{{{"https://x.se/a", false, false, "https://x.se/a"}}}}) ==
        "<https://x.se/a>\n");
  CHECK(markdown({doc::Picture{"a.svg", "https://x.se", ""}}) == "![https\\://x.se](a.svg)\n");
}

TEST_CASE("marks that a reader might take for something else are left away, and the words stay") {
  CHECK(markdown({doc::Paragraph{{{"a"}, {"(b)", true}, {"c"}}}}) == "a(b)c\n");
  CHECK(markdown({doc::Paragraph{{{"a "}, {"(b)", true}, {" c"}}}}) == "a **(b)** c\n");
  CHECK(markdown({doc::Paragraph{{{"("}, {"b", true}, {")"}}}}) == "(**b**)\n");
  CHECK(markdown({doc::Paragraph{{{"b", true}, {"…"}}}}) == "**b**…\n");
  CHECK(markdown({doc::Paragraph{{{"a", true}, {"b", false, true}}}}) == "ab\n");
  CHECK(markdown({doc::Paragraph{{{"\u00a0a", true}}}}) == "\u00a0a\n");
}

TEST_CASE("the address of a link holds characters only, whatever bytes it was given") {
  CHECK(markdown({doc::Picture{"v\xE5g \x1B.svg", "x", ""}}) == "![x](v%E5g%20%1B.svg)\n");
}

TEST_CASE("a list after a list is a list of its own") {
  CHECK(markdown({doc::Bullets{{{{"a"}}}}, doc::Bullets{{{{"b"}}}}, doc::Bullets{{{{"c"}}}}}) ==
        "- a\n\n* b\n\n- c\n");
  CHECK(main_part({doc::Bullets{{{{"a"}}}}, doc::Bullets{{{{"b"}}}}}) ==
        "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n");
}

TEST_CASE("words are never taken for markup, in whatever block they stand") {
  for (const std::string text : kHostileTexts) {
    CAPTURE(text);
    const std::string same = html_escaped(text);
    CHECK(main_part({paragraph(text)}) == "<p>" + same + "</p>\n");
    CHECK(main_part({doc::Heading{2, text}}) == "<h2>" + same + "</h2>\n");
    CHECK(main_part({doc::Bullets{{{{text}}}}}) == "<ul>\n<li>" + same + "</li>\n</ul>\n");
    CHECK(main_part({doc::Quote{text}}) == "<blockquote>\n<p>" + same + "</p>\n</blockquote>\n");
    CHECK(main_part({doc::Quote{"Först\n" + text}}) ==
          "<blockquote>\n<p>Först\n" + same + "</p>\n</blockquote>\n");
    CHECK(main_part({doc::Paragraph{{{text, true}}}}) == "<p><strong>" + same + "</strong></p>\n");
    CHECK(main_part({doc::Paragraph{{{text}, {"x", false, false, "y"}}}}) ==
          "<p>" + same + "<a href=\"y\">x</a></p>\n");
    const std::string cell = main_part({doc::Table{"", {{"k", "K"}}, {{text}}}});
    CHECK(cell.find(">" + same + "</td>") != cell.npos);
    const std::string head = main_part({doc::Table{text, {{"k", text}}, {}}});
    CHECK(head.find("<th scope=\"col\">" + same + "</th>") != head.npos);
    CHECK(head.find("<caption id=\"table-1\">" + same + "</caption>") != head.npos);
  }
}

TEST_CASE("lines of a quotation never become a table or a heading together") {
  for (const std::string second : {"-|-", "-:|-:", ":-|-:", "---|---", "|-|-|", "===", "---", "- | -"}) {
    CAPTURE(second);
    CHECK(main_part({doc::Quote{"a|b\n" + second}}) ==
          "<blockquote>\n<p>a|b\n" + second + "</p>\n</blockquote>\n");
  }
}

TEST_CASE("identity numbers are masked on pages") {
  const std::vector<doc::Block> blocks{paragraph("640823-3234"),
                                       doc::Heading{1, "811218-9876"},
                                       doc::Quote{"640823-3234"},
                                       doc::Paragraph{{{"x", false, false, "https://x.se/6408233234"}}},
                                       doc::Table{"640823-3234", {{"a", "A"}}, {{"640823-3234"}}},
                                       doc::Picture{"a.svg", "640823-3234", ""}};
  CHECK_FALSE(sample::leaks(markdown(blocks)));
  CHECK_FALSE(sample::leaks(output::html(page(blocks))));
  CHECK_FALSE(sample::leaks(output::html({"sv", "640823-3234", {}})));
}

TEST_CASE("an HTML page says its language and title and has one main part") {
  const std::string text = output::html({"en", "Promises <2020>", {doc::Heading{1, "Promises"}}});
  CHECK(text.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(text.find("<title>Promises &lt;2020&gt;</title>") != text.npos);
  CHECK(text.find("<main id=\"content\">\n<h1>Promises</h1>\n</main>") != text.npos);
  CHECK(text.ends_with("</html>\n"));
  CHECK(text.find("<a class=\"skip\" href=\"#content\">Skip to content</a>") != text.npos);
  CHECK(text.find("http") == text.npos);  // nothing is fetched from elsewhere
}

TEST_CASE("tables in HTML have captions, scopes and a frame that scrolls") {
  const doc::Table table{"Åtagandena.",
                         {{"a", "Åtagande"}, {"n", "Antal", doc::Align::right}},
                         {{"rond", 4}, {doc::Date{"2020-09-15"}, 1}}};
  CHECK(main_part({paragraph("Före."), table}) ==
        "<p>Före.</p>\n"
        "<section class=\"table\" tabindex=\"0\" aria-labelledby=\"table-1\">\n<table>\n"
        "<caption id=\"table-1\">Åtagandena.</caption>\n<thead>\n<tr>\n"
        "<th scope=\"col\">Åtagande</th>\n<th scope=\"col\" "
        "class=\"number\">Antal</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        "<td>rond</td>\n<td class=\"number\">4</td>\n</tr>\n<tr>\n"
        "<td class=\"whole\">2020-09-15</td>\n<td "
        "class=\"number\">1</td>\n</tr>\n</tbody>\n</table>\n</section>\n");
}

TEST_CASE("each table takes its own caption, and one without takes none") {
  const auto table = [](const char* caption) { return doc::Table{caption, {{"a", "A"}}, {{"x"}}}; };
  const std::string text =
      main_part({table("Ett."), paragraph("Mellan."), table(""), table(" "), table("Två.")});
  CHECK(text.find("<caption id=\"table-1\">Ett.</caption>") != text.npos);
  CHECK(text.find("<p>Mellan.</p>\n<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>") != text.npos);
  CHECK(text.find("<caption id=\"table-4\">Två.</caption>") != text.npos);
  CHECK(text.find("table-2") == text.npos);
  CHECK(text.find("table-3") == text.npos);
}

TEST_CASE("tables with the same caption have names of their own, after the headings they stand under") {
  const doc::Table table{"Förslagen.", {{"a", "A"}}, {{"x"}}};
  const std::string text = main_part(
      {doc::Heading{1, "Sidan"}, doc::Heading{2, "Torget"}, table, doc::Heading{2, "Parken"}, table, table});
  CHECK(text.find("aria-label=\"Torget: Förslagen.\"") != text.npos);
  CHECK(text.find("aria-label=\"Parken: Förslagen.\"") != text.npos);
  CHECK(text.find("aria-label=\"Parken: Förslagen. (2)\"") != text.npos);
  CHECK(text.find("aria-labelledby") == text.npos);
}

TEST_CASE("a verdict in a table has a mark besides its words, which no colour is needed to see") {
  const std::string text =
      main_part({doc::Table{"",
                            {{"a", "A"}, {"v", "V"}},
                            {{"x", {"uppfyllt", doc::Tone::good}}, {"y", {"delvis", doc::Tone::warn}}}}});
  CHECK(text.find("<td>x</td>\n<td class=\"good\"><span aria-hidden=\"true\">✓\u00a0</span>uppfyllt</td>") !=
        text.npos);
  CHECK(text.find("<td>y</td>\n<td class=\"warn\"><span aria-hidden=\"true\">◐\u00a0</span>delvis</td>") !=
        text.npos);
}

TEST_CASE("a picture stands in the page itself, and in Markdown as a file with its words") {
  const doc::Picture picture{"index å.svg", "Index \"2019\"", "<svg/>\n"};
  CHECK(main_part({picture, doc::Picture{"b.svg", "B", "<svg></svg>\n"}}) ==
        "<figure>\n<svg/>\n</figure>\n<figure>\n<svg></svg>\n</figure>\n");
  CHECK(markdown({picture}) == "![Index \"2019\"](index%20å.svg)\n");
}

TEST_CASE("a fragment is the content alone, in its language") {
  const std::string text = output::html_fragment(page({doc::Heading{1, "Löften"}}));
  CHECK(text == "<div class=\"lofte\" lang=\"sv\">\n<h1>Löften</h1>\n</div>\n");
}
