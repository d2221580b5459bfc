// SPDX-License-Identifier: Apache-2.0
//
// The forms of YAML that a record may have. What people write
// by hand is mostly block style with plain scalars; the rest comes now and then.
#include "clean/writer.h"

#include <algorithm>

#include "base/strings.h"
#include "clean/texts.h"

namespace lofte::clean {
namespace {

using Kind = Node::Kind;

// Whether a text can stand without quotes, in block style or also between brackets.
bool plain(const std::string& text, bool in_flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos || text.find('\n') != text.npos)
    return false;
  return !in_flow || text.find_first_of(",[]{}:") == text.npos;
}

std::string in_single(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

// In double quotes; "escaped" writes letters outside ASCII as \u….
std::string in_double(std::string_view text, bool escaped) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '"' || byte == '\\') out += '\\';
    if (escaped && text.substr(i).starts_with("å"))
      out += "\\u00e5", ++i;
    else if (escaped && text.substr(i).starts_with("ä"))
      out += "\\xe4", ++i;
    else if (byte == '\n')
      out += "\\n";
    else
      out += text[i];
  }
  return out + "\"";
}

bool holds_comments(const Node& node) {
  if (!node.above.empty()) return true;
  return std::any_of(node.items.begin(), node.items.end(), holds_comments) ||
         std::any_of(node.entries.begin(), node.entries.end(),
                     [](const auto& entry) { return holds_comments(entry.second); });
}

std::size_t weight(const Node& node) {
  std::size_t sum = node.text.size() + 2;
  for (const Node& item : node.items) sum += weight(item);
  for (const auto& [key, value] : node.entries) sum += key.size() + weight(value);
  return sum;
}

class Writer {
 public:
  explicit Writer(Dice& dice) : dice_(dice), step_(dice.chance(75) ? 2 : dice.between(1, 6)) {
    comments_ = dice.chance(60) ? dice.between(1, 12) : 0;
  }

  std::string record(const Node& root) {
    careful_ = root.careful;
    if (dice_.chance(10)) out_ += "---\n";
    if (dice_.chance(30)) comment(0);
    for (const std::string& line : root.above) out_ += "# " + line + "\n";
    entries(root, 0, !root.above.empty());
    if (dice_.chance(5)) out_ += "...\n";
    if (dice_.chance(5)) out_ += "# slut\n";
    return std::move(out_);
  }

 private:
  void pad(int indent) { out_.append(static_cast<std::size_t>(indent), ' '); }

  void comment(int indent) {
    pad(indent);
    out_ += "# " + (careful_ ? careful(dice_) : any(dice_)) + "\n";
  }

  // What may stand between two entries.
  void between(const Node& next, int indent) {
    if (dice_.below(40) < comments_) comment(dice_.chance(80) || after_block_ ? indent : dice_.between(0, 9));
    if (dice_.chance(3)) out_ += dice_.chance(80) ? "\n" : "   \n";
    for (const std::string& line : next.above) {
      pad(indent);
      out_ += "# " + line + "\n";
    }
  }

  void end_line() {
    if (dice_.below(120) < comments_) out_ += "  # " + (careful_ ? careful(dice_) : any(dice_));
    if (dice_.chance(1)) out_ += ' ';
    out_ += '\n';
  }

  std::string key(const std::string& name) { return dice_.chance(2) ? '"' + name + '"' : name; }

  void entries(const Node& node, int indent, bool first_is_placed = false) {
    for (const auto& [name, child] : node.entries) {
      if (!first_is_placed) {
        between(child, indent);
        pad(indent);
      }
      first_is_placed = false;
      out_ += key(name) + ":";
      value(child, indent);
    }
  }

  void items(const Node& node, int indent) {
    for (const Node& item : node.items) {
      between(item, indent);
      pad(indent);
      out_ += "-";
      const bool was_careful = std::exchange(careful_, careful_ || item.careful);
      if (item.kind == Kind::map && !flows(item)) {
        const int gap = dice_.chance(90) ? 1 : dice_.between(2, 4);
        pad(gap);
        entries(item, indent + 1 + gap, true);
      } else {
        value(item, indent);
      }
      careful_ = was_careful;
    }
  }

  bool flows(const Node& node) {
    if (holds_comments(node)) return false;
    return weight(node) < 90 ? dice_.chance(60) : dice_.chance(4);
  }

  // What follows "key:" or "-", with its line end.
  void value(const Node& node, int indent) {
    const bool was_careful = std::exchange(careful_, careful_ || node.careful);
    const bool alone = node.kind == Kind::list && node.items.size() == 1 && is_scalar(node.items[0]);
    if (alone && dice_.chance(50)) {
      value(node.items[0], indent);
    } else if (is_scalar(node)) {
      scalar(node, indent);
    } else if (flows(node)) {
      out_ += ' ' + flow(node, indent);
      end_line();
    } else {
      end_line();
      if (node.kind == Kind::map)
        entries(node, indent + step_);
      else
        items(node, indent + (dice_.chance(50) ? step_ : 0));
    }
    careful_ = was_careful;
  }

  static bool is_scalar(const Node& node) { return node.kind == Kind::word || node.kind == Kind::prose; }

  void scalar(const Node& node, int indent) {
    after_block_ = false;
    if (node.kind == Kind::prose && dice_.chance(15)) return block_scalar(node.text, indent);
    if (node.kind == Kind::prose && dice_.chance(10) && plain(node.text, false))
      return folded_plain(node.text, indent);
    out_ += dice_.chance(97) ? " " : "   ";
    out_ += inline_scalar(node.text, false);
    end_line();
  }

  std::string inline_scalar(const std::string& text, bool in_flow) {
    const bool quoted = dice_.chance(10) || !plain(text, in_flow);
    if (!quoted) return text;
    const bool broken = text.find('\n') != text.npos;
    return broken || dice_.chance(60) ? in_double(text, !careful_ && dice_.chance(10)) : in_single(text);
  }

  // The words of a text over several lines, each indented.
  void lines(const std::string& text, int indent) {
    std::size_t width = 0;
    bool first = true;
    for (const std::string_view part : split(text, ' ')) {
      // A part with a sign that ends a plain text stays behind the one before it.
      const bool may_break =
          !part.empty() && (part[0] & 0x80) == 0 && std::isalpha(static_cast<unsigned char>(part[0]));
      const bool breaks = first || (width > 50 && may_break);
      if (breaks && !first) out_ += '\n';
      if (breaks)
        pad(indent);
      else
        out_ += ' ';
      width = breaks ? part.size() : width + 1 + part.size();
      out_ += part;
      first = false;
    }
    out_ += '\n';
  }

  void block_scalar(const std::string& text, int indent) {
    static const std::vector<std::string> signs{"|", "|-", ">", ">-", ">", "|+", ">+"};
    const std::string sign = text.front() == ' ' ? "|-" : dice_.pick(signs);
    out_ += ' ' + sign;
    after_block_ = true;
    end_line();
    if (sign[0] == '>' && text.find('\n') == text.npos) return lines(text, indent + step_);
    for (const std::string_view line : split(text, '\n')) {
      pad(indent + step_);
      out_ += std::string(line) + '\n';
    }
  }

  void folded_plain(const std::string& text, int indent) {
    if (dice_.chance(50)) {
      out_ += '\n';
      return lines(text, indent + step_);
    }
    const std::size_t begin = out_.size();
    lines(text, indent + step_);
    out_.erase(begin, static_cast<std::size_t>(indent + step_) - 1);
  }

  std::string flow(const Node& node, int indent) {
    if (is_scalar(node)) return inline_scalar(node.text, true);
    const bool is_map = node.kind == Kind::map;
    const bool spaced = dice_.chance(20);
    const std::string gap = weight(node) > 80 && dice_.chance(40)
                                ? ",\n" + std::string(static_cast<std::size_t>(indent) + 4, ' ')
                                : ", ";
    std::string out = is_map ? "{" : "[";
    if (spaced) out += ' ';
    bool first = true;
    const auto part = [&](const std::string& text) {
      out += (first ? "" : gap) + text;
      first = false;
    };
    for (const auto& [name, child] : node.entries) part(key(name) + ": " + flow(child, indent));
    for (const Node& item : node.items) part(flow(item, indent));
    if (dice_.chance(5)) out += ',';
    if (spaced) out += ' ';
    return out + (is_map ? "}" : "]");
  }

  Dice& dice_;
  int step_;
  int comments_ = 0;
  bool careful_ = false;
  bool after_block_ = false;  // an indented comment would belong to the block scalar
  std::string out_;
};

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

}  // namespace

std::string written(const Node& record, Dice& dice) {
  std::string text = Writer(dice).record(record);
  if (dice.chance(5)) text.pop_back();
  if (dice.chance(5)) text = with_crlf(text);
  if (dice.chance(3)) text = "\xEF\xBB\xBF" + text;
  return text;
}

}  // namespace lofte::clean
