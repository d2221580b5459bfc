// SPDX-License-Identifier: Apache-2.0
//
// The HTML page is made from the Markdown page, so the two never say different things. What Markdown has no
// words for is added afterwards: the frame of the page, and for each table its caption, the scope of its
// heads and a frame that scrolls.
#include <md4c-html.h>

#include <map>

#include "base/digit.h"
#include "base/identity.h"
#include "base/strings.h"
#include "base/xml.h"
#include "output/page_style.h"
#include "output/pages.h"
#include "output/visible.h"
#include "words/error.h"

namespace lofte::output {
namespace {

constexpr words::Phrase kHtmlFailed{"the page could not be turned into HTML",
                                    "sidan kunde inte göras om till HTML"};
constexpr words::Phrase kSkip{"Skip to content", "Till innehållet"};
constexpr unsigned kDialect = MD_FLAG_TABLES | MD_FLAG_NOHTML;

void append_chunk(const MD_CHAR* text, MD_SIZE size, void* out) {
  static_cast<std::string*>(out)->append(text, size);
}

// md4c writes the "~" of an address as its bytes, which leads to the same page and reads badly.
void write_tildes(std::string& page) {
  constexpr std::string_view open = "<a href=\"", coded = "%7E";
  for (std::size_t at = page.find(open); at != page.npos; at = page.find(open, at + 1)) {
    const std::size_t begin = at + open.size();
    std::string address = page.substr(begin, page.find('"', begin) - begin);
    const std::size_t before = address.size();
    replace_all(address, coded, "~");
    page.replace(begin, before, address);
  }
}

std::string body(const std::string& page) {
  std::string out;
  const int failed = md_html(page.data(), static_cast<MD_SIZE>(page.size()), append_chunk, &out, kDialect, 0);
  if (failed != 0) throw Error(words::say(kHtmlFailed));
  write_tildes(out);
  return out;
}

std::string safe_text(std::string_view text) { return xml::escaped(visible(identity::mask(text))); }

// A table of the page: its caption (empty: none), and its name among the landmarks, where the caption alone
// is that of another table too.
struct Framed {
  const doc::Table* table;
  std::string caption;
  std::string name;
};

// The headings above a block, from the second level down.
void enter(std::vector<std::string>& above, const doc::Heading& heading) {
  const auto depth = static_cast<std::size_t>(std::max(heading.level - 2, 0));
  above.resize(std::min(above.size(), depth));
  if (heading.level > 1) above.push_back(one_line(heading.text));
}

std::vector<Framed> framed_tables(const doc::Document& document) {
  std::vector<Framed> out;
  std::vector<std::string> above;
  std::map<std::string, int> captions, names;
  for (const doc::Block& block : document.blocks) {
    if (const auto* heading = std::get_if<doc::Heading>(&block)) enter(above, *heading);
    const auto* table = std::get_if<doc::Table>(&block);
    if (!table || table->columns.empty()) continue;
    const std::string caption = one_line(table->caption);
    ++captions[caption];
    out.push_back({table, caption, join(above, " – ") + ": " + caption});
  }
  for (Framed& one : out)
    if (captions[one.caption] == 1)
      one.name.clear();
    else if (const int n = ++names[one.name]; n > 1)
      one.name += " (" + std::to_string(n) + ")";
  return out;
}

// The paragraph that ends just before `end` is cut out of the page; its inside is returned.
std::string take_paragraph(std::string& page, std::size_t end) {
  constexpr std::string_view open = "<p>", close = "</p>\n";
  const std::size_t begin = page.rfind(open, end);
  const std::string inside = page.substr(begin + open.size(), end - begin - open.size() - close.size());
  page.erase(begin, end - begin);
  return inside;
}

// A date or another short word of digits is not torn apart at its hyphens.
void keep_dates_whole(std::string& page) {
  constexpr std::string_view open = "<td>", whole = "<td class=\"whole\">";
  constexpr std::size_t longest = 16;
  for (std::size_t at = page.find(open); at != page.npos; at = page.find(open, at + 1)) {
    const std::size_t begin = at + open.size();
    const bool digit = is_digit(page[begin]);
    if (digit && page.find('<', begin) - begin <= longest) page.replace(at, open.size(), whole);
  }
}

// The sign before a verdict, so that it is told by more than words and colour; the words say it all, so it
// is left out when the page is read aloud.
std::string marked_cell(doc::Tone tone) {
  const auto opened = [](std::string_view name, std::string_view sign) {
    return "<td class=\"" + std::string(name) + "\"><span aria-hidden=\"true\">" + std::string(sign) +
           "\u00a0</span>";
  };
  switch (tone) {
    case doc::Tone::good:
      return opened("good", "✓");
    case doc::Tone::warn:
      return opened("warn", "◐");
    case doc::Tone::bad:
      return opened("bad", "✗");
    default:
      return {};
  }
}

// The cells of the page come in the order of the tables' cells.
void mark_cells(std::string& page, const std::vector<Framed>& tables) {
  constexpr std::string_view open = "<td", bare = "<td>";
  std::size_t at = 0;
  for (const Framed& one : tables)
    for (const auto& row : one.table->rows)
      for (std::size_t column = 0; column < one.table->columns.size(); ++column) {
        at = page.find(open, at);
        if (at == page.npos) return;
        const std::string mark = column < row.size() ? marked_cell(row[column].tone) : std::string();
        if (!mark.empty() && page.compare(at, bare.size(), bare) == 0) page.replace(at, bare.size(), mark);
        at += open.size();
      }
}

// The pictures stand in the page itself, so that it is one file.
std::string with_pictures(std::string page, const doc::Document& document) {
  constexpr std::string_view open = "<p><img src=\"", close = "></p>";
  std::size_t at = 0;
  for (const doc::Block& block : document.blocks) {
    const auto* picture = std::get_if<doc::Picture>(&block);
    if (!picture) continue;
    at = page.find(open, at);
    const std::size_t end = at == page.npos ? at : page.find(close, at);
    if (end == page.npos) break;
    const std::string drawn = "<figure>\n" + visible_lines(picture->svg) + "</figure>";
    page.replace(at, end + close.size() - at, drawn);
    at += drawn.size();
  }
  return page;
}

// "<table>" is markup here: in words the sign would be "&lt;".
std::string with_table_frames(std::string page, const std::vector<Framed>& tables) {
  constexpr std::string_view open = "<table>", close = "</table>";
  std::size_t at = 0;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    at = page.find(open, at);
    if (at == page.npos) break;
    std::string head = "<div class=\"table\" tabindex=\"0\">\n<table>";
    if (!tables[i].caption.empty()) {
      const std::size_t before = page.size();
      const std::string caption = take_paragraph(page, at);
      at -= before - page.size();
      const std::string id = "table-" + std::to_string(i + 1);
      const std::string name = tables[i].name.empty() ? "aria-labelledby=\"" + id + "\""
                                                      : "aria-label=\"" + safe_text(tables[i].name) + "\"";
      head = "<section class=\"table\" tabindex=\"0\" " + name + ">\n<table>\n<caption id=\"" + id + "\">" +
             caption + "</caption>";
    }
    page.replace(at, open.size(), head);
    at += head.size();
    const std::string tail = tables[i].caption.empty() ? "</table>\n</div>" : "</table>\n</section>";
    if (const std::size_t end = page.find(close, at); end != page.npos) page.replace(end, close.size(), tail);
  }
  replace_all(page, "<th>", "<th scope=\"col\">");
  replace_all(page, "<th align=\"right\">", "<th scope=\"col\" class=\"number\">");
  mark_cells(page, tables);
  keep_dates_whole(page);
  replace_all(page, "<td align=\"right\">", "<td class=\"number\">");
  return page;
}

std::string content(const doc::Document& document) {
  return with_pictures(with_table_frames(body(markdown(document)), framed_tables(document)), document);
}

}  // namespace

std::string html_fragment(const doc::Document& document) {
  return "<div class=\"lofte\" lang=\"" + safe_text(document.language) + "\">\n" + content(document) +
         "</div>\n";
}

std::string html(const doc::Document& document) {
  const std::string main = content(document);
  const words::Lang lang = document.language == "sv" ? words::Lang::sv : words::Lang::en;
  return "<!DOCTYPE html>\n<html lang=\"" + safe_text(document.language) +
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         safe_text(document.title) + "</title>\n<style>" + std::string(kPageStyle) +
         "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">" + std::string(kSkip.in(lang)) +
         "</a>\n<main id=\"content\">\n" + main + "</main>\n</body>\n</html>\n";
}

}  // namespace lofte::output
