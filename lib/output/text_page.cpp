// SPDX-License-Identifier: Apache-2.0
#include "output/text_page.h"

#include <algorithm>
#include <limits>

#include "base/identity.h"
#include "base/strings.h"
#include "output/paint.h"
#include "output/visible.h"
#include "output/wrap.h"

namespace lofte::output {
namespace {

constexpr int kUnbounded = std::numeric_limits<int>::max() / 2;
constexpr int kLongestLine = 100;  // of running words, however wide the terminal

std::string plain(const doc::Runs& runs) {
  std::string text;
  for (const doc::Run& run : runs) {
    text += run.text;
    if (!run.url.empty() && run.url != run.text) text += " <" + run.url + ">";
  }
  return visible(one_line(identity::mask(text)));
}

// Prints the blocks of a page one by one.
class Printer {
 public:
  explicit Printer(const TableStyle& style) : style_(style), paint_{style.colour} {}

  void operator()(const doc::Heading& heading) {
    after_heading_ = false;
    gap();
    out_ += paint_(style::kStrong, visible(identity::mask(heading.text))) + "\n";
    after_heading_ = true;
  }
  void operator()(const doc::Paragraph& paragraph) { lines("", "", plain(paragraph.runs)); }
  void operator()(const doc::Quote& quote) {
    lines("  ", "  ", visible(one_line(identity::mask(quote.text))));
  }
  void operator()(const doc::Bullets& bullets) {
    bool first = true;
    for (const doc::Runs& item : bullets.items) {
      if (!first) after_heading_ = true;
      lines("• ", "  ", plain(item));
      first = false;
    }
  }
  void operator()(const doc::Table& table) {
    gap();
    out_ += text_table(table, style_);
  }
  void operator()(const doc::Picture&) {}

  std::string take() { return std::move(out_); }

 private:
  void gap() {
    if (!out_.empty() && !after_heading_) out_ += "\n";
    after_heading_ = false;
  }
  void lines(const char* first, const char* next, const std::string& text) {
    gap();
    const int width = style_.columns == 0 ? kUnbounded : std::min(style_.columns, kLongestLine) - 2;
    const char* indent = first;
    for (const std::string& line : wrap(text, width)) {
      out_ += indent + line + "\n";
      indent = next;
    }
  }

  const TableStyle& style_;
  Paint paint_;
  std::string out_;
  bool after_heading_ = false;
};

}  // namespace

std::string text_page(const doc::Document& document, const TableStyle& style) {
  Printer printer(style);
  for (const doc::Block& block : document.blocks) std::visit(printer, block);
  return printer.take();
}

}  // namespace lofte::output
