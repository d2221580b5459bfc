// SPDX-License-Identifier: Apache-2.0
//
// The HTML page is made from the Markdown page, so the two never say different things. What Markdown has no
// words for is added afterwards: the frame of the page, and for each table its caption, the scope of its
// heads and a frame that scrolls.
#include <md4c-html.h>

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
constexpr unsigned kDialect = MD_FLAG_TABLES | MD_FLAG_NOHTML;

void append_chunk(const MD_CHAR* text, MD_SIZE size, void* out) {
  static_cast<std::string*>(out)->append(text, size);
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
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
  const int failed = md_html(page.data(), static_cast<MD_SIZE>(page.size()), append_chunk, &out, kDialect,
                             MD_HTML_FLAG_XHTML);
  if (failed != 0) throw Error(words::say(kHtmlFailed));
  write_tildes(out);
  return out;
}

std::string safe_text(std::string_view text) { return xml::escaped(visible(identity::mask(text))); }

// The captions of the tables, in order; empty where a table has none.
std::vector<std::string> captions(const doc::Document& document) {
  std::vector<std::string> out;
  for (const doc::Block& block : document.blocks)
    if (const auto* table = std::get_if<doc::Table>(&block); table && !table->columns.empty())
      out.push_back(one_line(table->caption));
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
    const bool digit = page[begin] >= '0' && page[begin] <= '9';
    if (digit && page.find('<', begin) - begin <= longest) page.replace(at, open.size(), whole);
  }
}

// "<table>" is markup here: in words the sign would be "&lt;".
std::string with_table_frames(std::string page, const std::vector<std::string>& captions) {
  constexpr std::string_view open = "<table>", close = "</table>";
  std::size_t at = 0;
  for (std::size_t i = 0; i < captions.size(); ++i) {
    at = page.find(open, at);
    if (at == page.npos) break;
    std::string head = "<div class=\"table\" tabindex=\"0\">\n<table>";
    if (!captions[i].empty()) {
      const std::size_t before = page.size();
      const std::string caption = take_paragraph(page, at);
      at -= before - page.size();
      const std::string id = "table-" + std::to_string(i + 1);
      head = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id +
             "\">\n<table>\n<caption id=\"" + id + "\">" + caption + "</caption>";
    }
    page.replace(at, open.size(), head);
    at += head.size();
  }
  replace_all(page, close, "</table>\n</div>");
  replace_all(page, "<th>", "<th scope=\"col\">");
  replace_all(page, "<th align=\"right\">", "<th scope=\"col\" class=\"number\">");
  keep_dates_whole(page);
  replace_all(page, "<td align=\"right\">", "<td class=\"number\">");
  return page;
}

}  // namespace

std::string html(const doc::Document& document) {
  const std::string main = with_table_frames(body(markdown(document)), captions(document));
  return "<!DOCTYPE html>\n<html lang=\"" + safe_text(document.language) +
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         safe_text(document.title) + "</title>\n<style>" + std::string(kPageStyle) +
         "</style>\n</head>\n<body>\n<main>\n" + main + "</main>\n</body>\n</html>\n";
}

}  // namespace lofte::output
