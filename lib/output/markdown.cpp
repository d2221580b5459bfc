// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "output/markdown_text.h"
#include "output/pages.h"
#include "output/tables.h"

namespace lofte::output {
namespace {

// "# a #" would lose its last sign.
std::string heading_text(const std::string& text) {
  std::string out = markdown_text(text);
  if (out.ends_with('#')) out.insert(out.size() - 1, "\\");
  return out;
}

struct Write {
  words::Lang lang;
  char bullet = '-';  // a list after a list has another sign, or the two would be one

  std::string operator()(const doc::Heading& heading) const {
    return std::string(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#') + ' ' +
           heading_text(heading.text) + '\n';
  }
  std::string operator()(const doc::Paragraph& paragraph) const {
    const std::string text = markdown_runs(paragraph.runs);
    return text.empty() ? "" : block_start(text) + '\n';
  }
  std::string operator()(const doc::Bullets& bullets) const {
    std::string out;
    for (const doc::Runs& item : bullets.items) {
      const std::string text = block_start(markdown_runs(item));
      if (!text.empty()) out += std::string(1, bullet) + ' ' + text + '\n';
    }
    return out;
  }
  std::string operator()(const doc::Quote& quote) const {
    if (trim(quote.text).empty()) return {};
    std::string out;
    for (const std::string_view line : split(trim(quote.text), '\n')) {
      const std::string text = block_start(markdown_text(line));
      out += text.empty() ? ">\n" : "> " + text + '\n';
    }
    return out;
  }
  std::string operator()(const doc::Table& table) const { return markdown_table(table, lang); }
  std::string operator()(const doc::Picture& picture) const {
    return "![" + markdown_words(picture.alternative) + "](" + markdown_address(picture.file) + ")\n";
  }
};

}  // namespace

std::string markdown(const doc::Document& document) {
  Write write{document.language == "sv" ? words::Lang::sv : words::Lang::en};
  std::string out;
  for (const doc::Block& block : document.blocks) {
    const std::string text = std::visit(write, block);
    if (text.empty()) continue;
    const bool list = std::holds_alternative<doc::Bullets>(block);
    write.bullet = list && write.bullet == '-' ? '*' : '-';
    if (!out.empty()) out += '\n';
    out += text;
  }
  return out;
}

std::string render(PageFormat format, const doc::Document& document) {
  return format == PageFormat::html ? html(document) : markdown(document);
}

}  // namespace lofte::output
