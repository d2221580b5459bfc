// SPDX-License-Identifier: Apache-2.0
#include "hostile_page.h"

#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "output/sign.h"
#include "output/visible.h"

namespace hostile {
namespace {

using namespace lofte;

constexpr std::array kScraps{
    "a",       "b",        "Å",      "ö",           "é",      "1",      "12.",    "9)",       "x_y",
    "två_ord", "_",        "__",     "*",           "**",     "***",    "`",      "``",       "```",
    "~",       "~~",       "[",      "]",           "(",      ")",      "](",     "![",       "!",
    "<",       ">",        "<b>",    "</b>",        "<!--",   "-->",    "<?",     "<a@b.se>", "&",
    "&amp;",   "&#35;",    "&copy",  "#",           "##",     "-",      "--",     "---",      "- ",
    "+",       "+ ",       "=",      "===",         "|",      "\\",     "\\|",    ":",        ":-",
    "-|-",     ".",        ",",      ";",           "?",      "'",      "\"",     "”",        "“",
    "’",       "«",        "»",      "–",           "—",      "…",      "§",      "€",        "™",
    "😀",       "中",       "\u0301", "\u00A0",      "\u2003", "\u00AD", "\u200B", " ",        "  ",
    "\t",      "[ ]",      "[x]: ",  "$",           "@",      "^",      "{",      "}",        "[^1]",
    "http://", "https://", "www.",   "javascript:", "\x1B",   "\x7F"};

// Addresses that are easily broken, each as it stands and where it leads.
struct Address {
  const char* written;
  const char* leads_to;
};
constexpr std::array kAddresses{
    Address{"https://example.se/arende?id=12&sida=2", "https://example.se/arende?id=12&sida=2"},
    Address{"https://example.se/wiki/Torget_(Tomelilla)", "https://example.se/wiki/Torget_(Tomelilla)"},
    Address{"https://example.se/~namn/", "https://example.se/~namn/"},
    Address{"http://example.se/_a_*b*[c]", "http://example.se/_a_*b*[c]"},
    Address{"https://example.se/a|b\\c", "https://example.se/a|b\\c"},
    Address{"https://example.se/?a=1&copy;=2&lang=sv#del", "https://example.se/?a=1&copy;=2&lang=sv#del"},
    Address{"https://räksmörgås.se/å?ö=–", "https://räksmörgås.se/å?ö="},
    Address{"HTTPS://Example.SE/A", "HTTPS://Example.SE/A"},
    Address{"www.example.se/~a_b", "http://www.example.se/~a_b"}};
constexpr std::array<std::array<const char*, 2>, 7> kAround{
    {{" ", " "}, {" (", ") "}, {"”", "”"}, {"\"", "\""}, {" se: ", ". "}, {" ", ", "}, {"<", ">"}}};

struct Text {
  std::string text;
  std::vector<std::string> links;
};

Text text(clean::Dice& dice) {
  Text out;
  const int scraps = dice.between(1, 8);
  for (int i = 0; i < scraps; ++i) {
    out.text += dice.pick(kScraps);
    if (!dice.chance(8)) continue;
    const Address address = dice.pick(kAddresses);
    const auto around = dice.pick(kAround);
    out.text += around[0] + std::string(address.written) + around[1];
    out.links.emplace_back(address.leads_to);
  }
  return out;
}

class Maker {
 public:
  explicit Maker(clean::Dice& dice) : dice_(dice) { out_.document.language = "sv"; }

  Page make() {
    add(doc::Heading{dice_.between(1, 6), leaf(text(dice_))});
    add(doc::Paragraph{{{leaf(text(dice_))}}});
    add(runs());
    add(doc::Bullets{{{{leaf(text(dice_))}}, {{leaf(text(dice_))}}, {{leaf(text(dice_))}}}});
    add(doc::Bullets{{runs().runs}});
    add(quote());
    add(table());
    add(doc::Picture{"bild å.svg", leaf({text(dice_).text, {}}), ""});
    add(doc::Paragraph{{link(dice_.pick(kAddresses).leads_to), {leaf_end(text(dice_))}}});
    return std::move(out_);
  }

 private:
  template <class Block>
  void add(Block block) {
    out_.document.blocks.emplace_back(std::move(block));
  }

  std::string leaf(Text text) {
    if (!words(text.text).empty()) out_.leaves.push_back({words(text.text), std::move(text.links)});
    return text.text;
  }

  // What follows in the same leaf.
  std::string leaf_end(const Text& text) {
    Leaf& last = out_.leaves.back();
    last.text = words(last.text + text.text);
    last.links.insert(last.links.end(), text.links.begin(), text.links.end());
    return text.text;
  }

  doc::Run link(const std::string& url) {
    const std::string shown = "länk " + text(dice_).text;
    out_.leaves.push_back({words(shown + "."), {url}});
    return {shown + ".", false, false, url};
  }

  doc::Paragraph runs() {
    doc::Paragraph out;
    Text all;
    for (int i = dice_.between(2, 5); i > 0; --i) {
      Text one = text(dice_);
      all.text += one.text;
      all.links.insert(all.links.end(), one.links.begin(), one.links.end());
      out.runs.push_back({std::move(one.text), dice_.chance(40), dice_.chance(40)});
    }
    leaf(std::move(all));
    return out;
  }

  doc::Quote quote() {
    constexpr std::array<const char*, 5> kDelimiters{"-|-", "-:|-:", ":-|-", "--- | ---", "|-|-|"};
    if (dice_.chance(20)) return {leaf({std::string("a|b\n") + dice_.pick(kDelimiters), {}})};
    Text all;
    for (int i = dice_.between(1, 3); i > 0; --i) {
      Text line = text(dice_);
      if (words(line.text).empty()) continue;  // an empty line would divide the paragraph
      all.text += (all.text.empty() ? "" : "\n") + line.text;
      all.links.insert(all.links.end(), line.links.begin(), line.links.end());
    }
    return {leaf(std::move(all))};
  }

  doc::Table table() {
    doc::Table out;
    out.caption = leaf(text(dice_));
    for (const doc::Align align : {doc::Align::left, doc::Align::right})
      out.columns.push_back({"k", leaf(text(dice_)), align});
    for (int row = 0; row < 2; ++row) out.rows.push_back({leaf(text(dice_)), leaf(text(dice_))});
    return out;
  }

  clean::Dice& dice_;
  Page out_;
};

}  // namespace

Page page(clean::Dice& dice) { return Maker(dice).make(); }

std::string words(std::string_view text) {
  std::string out;
  bool blank = false;
  const std::string shown = output::visible(one_line(text));
  for (std::size_t at = 0; at < shown.size();) {
    const std::size_t begin = at;
    if (output::sign(utf8::next(shown, at)) == output::Sign::blank) {
      blank = true;
      continue;
    }
    if (blank && !out.empty()) out += ' ';
    blank = false;
    out.append(shown, begin, at - begin);
  }
  return out;
}

}  // namespace hostile
