// SPDX-License-Identifier: Apache-2.0
//
// Whatever a text holds and wherever it stands on a page, a reader of Markdown shows it as it was, and its
// addresses lead where they say. md4c reads here, in two dialects; where LOFTE_PAGES names a file, the pages
// are written there for a reader that is not ours at all (tests/markdown).
#include <doctest/doctest.h>
#include <md4c.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "hostile_page.h"
#include "output/pages.h"

using namespace lofte;

namespace {

constexpr int kPages = 1500;

// What md4c reads in a page.
class Reader {
 public:
  Reader(const std::string& page, unsigned flags) {
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).block(type); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).block(type); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return of(self).span(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return of(self).text(type, {text, size});
    };
    md_parse(page.data(), static_cast<MD_SIZE>(page.size()), &parser, this);
    block(MD_BLOCK_DOC);
  }

  std::vector<hostile::Leaf> leaves;
  std::string markup;  // what was taken for markup and is none

 private:
  static Reader& of(void* self) { return *static_cast<Reader*>(self); }

  int block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_CODE || type == MD_BLOCK_HTML || type == MD_BLOCK_HR || type == MD_BLOCK_OL)
      markup += " block " + std::to_string(type);
    leaf_.text = hostile::words(leaf_.text);
    if (!leaf_.text.empty()) leaves.push_back(leaf_);
    leaf_ = {};
    return 0;
  }

  int span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_A) leaf_.links.push_back(address(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
    if (type == MD_SPAN_CODE || type == MD_SPAN_DEL) markup += " span " + std::to_string(type);
    return 0;
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    if (type == MD_TEXT_NORMAL)
      leaf_.text += text;
    else if (type == MD_TEXT_SOFTBR)
      leaf_.text += ' ';
    else
      markup += " text " + std::string(text);
    return 0;
  }

  static std::string address(const MD_ATTRIBUTE& href) {
    std::string out(href.text, href.size);
    for (std::size_t at = out.find("&amp;"); at != out.npos; at = out.find("&amp;", at + 1))
      out.erase(at + 1, 4);
    return out;
  }

  hostile::Leaf leaf_;
};

// An address with its percent signs resolved: where two spellings lead to the same place.
std::string resolved(const std::string& address) {
  std::string out;
  for (std::size_t i = 0; i < address.size(); ++i) {
    const bool coded = address[i] == '%' && i + 2 < address.size();
    out += coded ? static_cast<char>(std::stoi(address.substr(i + 1, 2), nullptr, 16)) : address[i];
    if (coded) i += 2;
  }
  return out;
}

bool has_links(const std::vector<std::string>& found, const std::vector<std::string>& wanted) {
  auto at = found.begin();
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& link) {
    at = std::find_if(at, found.end(), [&](const std::string& f) { return resolved(f) == resolved(link); });
    return at != found.end() && ++at != found.begin();
  });
}

void check(const hostile::Page& page, const std::string& markdown, unsigned flags) {
  const Reader read(markdown, flags);
  CAPTURE(markdown);
  CHECK(read.markup == "");
  REQUIRE(read.leaves.size() == page.leaves.size());
  for (std::size_t i = 0; i < page.leaves.size(); ++i) {
    CHECK(read.leaves[i].text == page.leaves[i].text);
    CAPTURE(page.leaves[i].text);
    CHECK(has_links(read.leaves[i].links, page.leaves[i].links));
  }
}

nlohmann::json as_json(const hostile::Page& page, const std::string& markdown) {
  nlohmann::json leaves = nlohmann::json::array();
  for (const hostile::Leaf& leaf : page.leaves)
    leaves.push_back({{"text", leaf.text}, {"links", leaf.links}});
  return {{"markdown", markdown}, {"leaves", leaves}};
}

}  // namespace

TEST_CASE("any text comes out of Markdown as it went in, wherever it stands") {
  clean::Dice dice(14);
  std::string pages;
  for (int i = 0; i < kPages; ++i) {
    const hostile::Page page = hostile::page(dice);
    const std::string markdown = output::markdown(page.document);
    check(page, markdown, MD_DIALECT_COMMONMARK | MD_FLAG_TABLES);
    check(page, markdown, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS);
    pages += as_json(page, markdown).dump() + '\n';
  }
  if (const char* file = std::getenv("LOFTE_PAGES")) std::ofstream(file, std::ios::binary) << pages;
}
