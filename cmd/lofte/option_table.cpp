// SPDX-License-Identifier: Apache-2.0
#include "option_table.h"

#include <algorithm>

#include "base/utf8.h"

namespace lofte::cli {
namespace {

// The hyphens and dashes that a word processor puts in place of "-" and "--".
bool is_typeset_dash(char32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

}  // namespace

std::string_view without_value(std::string_view word) { return word.substr(0, word.find('=')); }

bool is_dashed(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

OptionTable::OptionTable(const Command* command) {
  for (const Option& option : global_options()) options_.push_back(&option);
  if (!command) return;
  for (const Option& option : command->options)
    if (!option.is_argument()) options_.push_back(&option);
}

const Option* OptionTable::lettered(char letter) const {
  const auto at = std::find_if(options_.begin(), options_.end(), [&](const Option* option) {
    return !option->letter().empty() && option->letter()[1] == letter;
  });
  return at == options_.end() ? nullptr : *at;
}

const Option* OptionTable::find(std::string_view word) const {
  if (!is_dashed(word)) return nullptr;
  if (word[1] != '-') return lettered(word[1]);
  const std::string_view name = without_value(word);
  const auto at =
      std::find_if(options_.begin(), options_.end(), [&](const Option* o) { return o->name() == name; });
  return at == options_.end() ? nullptr : *at;
}

bool OptionTable::is_option(std::string_view word) const {
  if (word.size() > 2 && word.starts_with("--")) return true;
  return (without_value(word).size() == 2 && find(word) != nullptr) || meant_by_dash(word) != nullptr;
}

const Option* OptionTable::waiting(std::string_view word) const {
  const Option* option = find(word);
  if (word.starts_with("--"))
    return option && !option->is_switch() && without_value(word) == word ? option : nullptr;
  for (std::size_t i = 1; option && i < word.size(); option = ++i < word.size() ? lettered(word[i]) : nullptr)
    if (!option->is_switch()) return i + 1 == word.size() ? option : nullptr;
  return nullptr;
}

const Option* OptionTable::meant_by_dash(std::string_view word) const {
  bool typeset = false;
  std::size_t rest = 0;
  for (std::size_t at = 0; at < word.size(); rest = at) {
    const char32_t c = utf8::next(word, at);
    typeset = typeset || is_typeset_dash(c);
    if (c != '-' && !is_typeset_dash(c)) break;
  }
  if (!typeset) return nullptr;
  const std::string name(without_value(word.substr(rest)));
  return name.size() == 1 ? find("-" + name) : find("--" + name);
}

}  // namespace lofte::cli
