// SPDX-License-Identifier: Apache-2.0
#include "fuzz/mutants.h"

#include <algorithm>
#include <array>

namespace agreement {
namespace {

constexpr std::array kPieces{":",
                             ": ",
                             "- ",
                             "-",
                             "\n",
                             "\n  ",
                             "\n\t",
                             "\"",
                             "'",
                             "[",
                             "]",
                             "{",
                             "}",
                             ",",
                             "#",
                             " #",
                             "# ",
                             "|",
                             ">",
                             "|\n",
                             ">5",
                             "|+",
                             "|2",
                             ">-",
                             "&a",
                             "*a",
                             "!",
                             "? ",
                             "?",
                             "%",
                             "@",
                             "`",
                             "\t",
                             "\r",
                             "\r\n",
                             "\\",
                             "\\n",
                             "~",
                             " ",
                             "  ",
                             "a",
                             "null",
                             "---\n",
                             "...\n",
                             "<<: ",
                             "å",
                             "\xC2\xA0",
                             "\xC3",
                             "\x04",
                             "\xE2\x80\xA2 ",
                             "\n\n",
                             "\n#",
                             "x: ",
                             "\n- ",
                             "\\x41",
                             "\\u00e5",
                             "\xEF\xBB\xBF",
                             "'' ",
                             "\n   \n",
                             ", ",
                             "\xC2\x85",
                             "true"};

// Some lines of a text that stand together, moved to the left: a short text has more of its changes where they
// matter.
std::string lines_of(Dice& dice, const std::string& text) {
  if (dice.one_in(2) && text.size() < 2000) return text;
  std::size_t at = dice.below(text.size());
  at = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
  const std::size_t indent = std::min(text.find_first_not_of(' ', at), text.size()) - at;
  std::string out;
  for (std::size_t lines = 1 + dice.below(12); lines > 0 && at < text.size(); --lines) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::size_t blanks = std::min(text.find_first_not_of(' ', at), end) - at;
    at += std::min(blanks, indent);
    out.append(text, at, std::min<std::size_t>(end - at, 400));
    at = end;
  }
  if (out.starts_with("- ")) out.insert(0, "list:\n");
  return out;
}

void change(Dice& dice, std::string& text) {
  const std::size_t at = dice.below(text.size() + 1);
  const char* piece = kPieces[dice.below(kPieces.size())];
  switch (dice.below(5)) {
    case 0:
    case 1:
      text.insert(at, piece);
      break;
    case 2:
      text.erase(std::min(at, text.size()), 1 + dice.below(3));
      break;
    case 3:
      text.replace(at, std::min<std::size_t>(1, text.size() - at), piece);
      break;
    default:
      text.insert(at, 1, static_cast<char>(dice.below(dice.one_in(8) ? 256 : 128)));
  }
}

// --- generated texts ---

class Writer {
 public:
  explicit Writer(Dice& dice) : dice_(dice) {}

  std::string text() {
    if (dice_.one_in(8)) out_ += "---\n";
    mapping(0, 0);
    if (dice_.one_in(6)) crlf();
    if (dice_.one_in(12)) out_.insert(0, "\xEF\xBB\xBF");
    if (dice_.one_in(6)) out_.erase(out_.find_last_not_of("\r\n") + 1);
    return out_;
  }

 private:
  std::string word() {
    constexpr std::array kWords{"kommun", "2020-09-15", "träd",  "50+",  "a:b", "x#y", "null", "~",   "-5",
                                "~20",    "18..25",     "don't", "a\"b", "(x)", "?",   "..",   "e/f", "",
                                "é",      "=",          "<5",    "a, b", "[x]", "#1",  "-x",   ":z",  "1.5"};
    return kWords[dice_.below(kWords.size())];
  }
  std::string sentence(std::size_t most) {
    std::string out;
    for (std::size_t n = 1 + dice_.below(most); n > 0; --n) out += (out.empty() ? "" : " ") + word();
    return out;
  }
  void indent(int by) { out_.append(static_cast<std::size_t>(by), ' '); }
  void end_line() {
    if (dice_.one_in(9)) out_ += dice_.one_in(3) ? " #x" : "  # y: z";
    out_ += dice_.one_in(12) ? " \n" : "\n";
    while (dice_.one_in(9)) out_ += dice_.one_in(2) ? "\n" : dice_.one_in(2) ? "# c\n" : "    \n";
  }
  std::string key() {
    constexpr std::array kKeys{"a", "text", "b-c", "d_e", "2020", "\"q r\"", "'s'", "null", "tt"};
    return kKeys[dice_.below(kKeys.size())] + std::to_string(dice_.one_in(20) ? 1 : ++keys_);
  }
  void mapping(int column, int depth) {
    for (std::size_t n = 1 + dice_.below(4), i = 0; i < n; ++i) {
      if (i > 0) indent(column);
      std::string name = key();
      const char last = name[0];
      if (last == '"' || last == '\'')
        name = last + name.substr(1, name.rfind(last) - 1) + name.substr(name.rfind(last) + 1) + last;
      out_ += name + ":";
      value(column, depth, false);
    }
  }
  void sequence(int column, int depth) {
    for (std::size_t n = 1 + dice_.below(3), i = 0; i < n; ++i) {
      if (i > 0) indent(column);
      out_ += "-";
      value(column, depth, true);
    }
  }
  // What follows a colon or a dash, to the end of its last line.
  void value(int column, int depth, bool item) {
    const int further = column + 1 + static_cast<int>(dice_.below(4));
    switch (dice_.below(depth > 4 ? 8 : 12)) {
      case 0:
        return end_line();
      case 1:
        out_ += " " + quoted(further);
        return end_line();
      case 2:
        out_ += " " + flow(further, 0);
        return end_line();
      case 3:
        return block_text(further);
      case 4:
        out_ += " " + sentence(3) + "\n" + std::string(static_cast<std::size_t>(further), ' ') + sentence(3);
        if (dice_.one_in(3))
          out_ += "\n\n" + std::string(static_cast<std::size_t>(further), ' ') + sentence(2);
        return end_line();
      case 5:
      case 6:
      case 7:
        out_ += " " + sentence(4);
        return end_line();
      case 8:
        if (item) {
          out_ += " ";
          return mapping(column + 2, depth + 1);
        }
        end_line();
        indent(column);
        return sequence(column, depth + 1);
      case 9:
        end_line();
        indent(further);
        return sequence(further, depth + 1);
      default:
        end_line();
        indent(further);
        return mapping(further, depth + 1);
    }
  }
  std::string broken(int column) { return "\n" + std::string(static_cast<std::size_t>(column), ' '); }
  std::string quoted(int column) {
    constexpr std::array kInside{"a b", "\\\"", "\\n",  "\\u00e5", "\\x41", "å",  " #",
                                 ": ",  "'",    "\\\\", "\\t",     "\\ ",   "  ", "\\/"};
    const bool two = dice_.one_in(2);
    std::string out;
    for (std::size_t n = dice_.below(5); n > 0; --n) {
      const std::string piece = kInside[dice_.below(kInside.size())];
      out += two ? piece : piece == "'" ? "''" : piece;
      if (dice_.one_in(8)) out += broken(column);
      if (dice_.one_in(16)) out += "\n" + broken(column);
    }
    return two ? '"' + out + '"' : '\'' + out + '\'';
  }
  std::string flow(int column, int depth) {
    const bool braces = dice_.one_in(2);
    std::string out(1, braces ? '{' : '[');
    const std::size_t n = dice_.below(4);
    for (std::size_t i = 0; i < n; ++i) {
      if (dice_.one_in(6)) out += (dice_.one_in(4) ? " # c" : "") + broken(column);
      if (braces) out += "k" + std::to_string(++keys_) + ": ";
      const std::size_t form = dice_.below(depth > 2 ? 4 : 5);
      out += form == 4 ? flow(column, depth + 1) : form == 3 ? quoted(column) : sentence(2);
      if (dice_.one_in(10)) out += broken(column) + word();
      if (i + 1 < n || dice_.one_in(6)) out += dice_.one_in(3) ? "," : ", ";
    }
    if (dice_.one_in(6)) out += broken(column);
    return out + (braces ? '}' : ']');
  }
  void block_text(int column) {
    constexpr std::array kHeads{"|", "|", "|-", "|+", ">", ">", ">-", ">+", "|2", ">1-"};
    out_ += std::string(" ") + kHeads[dice_.below(kHeads.size())] + (dice_.one_in(8) ? " # head\n" : "\n");
    for (std::size_t n = 1 + dice_.below(5), i = 0; i < n; ++i) {
      if (i > 0 && dice_.one_in(4)) out_ += dice_.one_in(4) ? "  \n" : "\n";
      indent(column + (i > 0 && dice_.one_in(5) ? 2 : 0));
      out_ += sentence(4) + "\n";
    }
    while (dice_.one_in(4)) out_ += "\n";
  }
  void crlf() {
    for (std::size_t at = out_.find('\n'); at != out_.npos; at = out_.find('\n', at + 2))
      out_.insert(at, 1, '\r');
  }

  Dice& dice_;
  std::string out_;
  int keys_ = 0;
};

}  // namespace

std::string mutant(Dice& dice, const std::vector<std::string>& texts) {
  std::string text = lines_of(dice, texts[dice.below(texts.size())]);
  for (std::size_t changes = 1 + dice.below(3); changes > 0; --changes) change(dice, text);
  return text;
}

std::string generated(Dice& dice) { return Writer(dice).text(); }

}  // namespace agreement
