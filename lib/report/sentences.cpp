// SPDX-License-Identifier: Apache-2.0
#include "report/sentences.h"

#include "base/strings.h"

namespace lofte::report {
namespace {

bool ends_sentence(const std::string& text) {
  for (const std::string_view end : {".", "!", "?", "…", ":", ".\"", ".”", "!”", "?”"})
    if (text.ends_with(end)) return true;
  return false;
}

}  // namespace

std::string in(words::Phrase phrase, words::Lang lang) { return std::string(phrase.in(lang)); }

std::string sentence(const std::string& text) {
  std::string out = capital(one_line(trim(text)));
  if (!out.empty() && !ends_sentence(out)) out += '.';
  return out;
}

std::string without_full_stops(std::string text) {
  while (text.ends_with('.')) text.pop_back();
  return text;
}

std::string sentences(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) {
    const std::string one = sentence(text);
    if (!one.empty()) out += (out.empty() ? "" : " ") + one;
  }
  return out;
}

doc::Block heading(int level, std::string text) { return doc::Heading{level, std::move(text)}; }

doc::Block paragraph(std::string text) {
  doc::Paragraph out;
  out.runs.push_back({std::move(text)});
  return out;
}

doc::Block labelled(std::string label, std::string text) {
  doc::Paragraph out;
  out.runs.push_back({.text = std::move(label) + ":", .strong = true});
  out.runs.push_back({" " + std::move(text)});
  return out;
}

}  // namespace lofte::report
