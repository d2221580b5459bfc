// SPDX-License-Identifier: Apache-2.0
#include "report/page.h"

namespace lofte::report {

doc::Table table(const Speech& speech, const std::string& caption, std::initializer_list<Head> heads) {
  doc::Table out{sentence(caption), {}, {}};
  for (const Head& head : heads)
    out.columns.push_back({head.key, speech(head.title), head.number ? doc::Align::right : doc::Align::left});
  return out;
}

Page::Page(words::Lang lang, std::string title)
    : speech_{lang}, document_{lang == words::Lang::sv ? "sv" : "en", std::move(title), {}} {}

void Page::heading(int level, const std::string& text) {
  document_.blocks.push_back(report::heading(level, text));
}

void Page::heading(int level, words::Phrase phrase, words::Values values) {
  heading(level, speech_(phrase, std::move(values)));
}

void Page::say(const std::vector<std::string>& texts) {
  const std::string text = sentences(texts);
  if (!text.empty()) document_.blocks.push_back(paragraph(text));
}

void Page::say(words::Phrase phrase, words::Values values) { say(speech_(phrase, std::move(values))); }

void Page::labelled(words::Phrase label, const std::string& text) {
  if (!text.empty()) document_.blocks.push_back(report::labelled(speech_(label), text));
}

void Page::quote(const std::string& text) {
  if (!text.empty()) document_.blocks.emplace_back(doc::Quote{text});
}

void Page::bullets(const std::vector<std::string>& items) {
  std::vector<doc::Runs> runs;
  for (const std::string& item : items)
    if (!item.empty()) runs.push_back({{item}});
  bullets(std::move(runs));
}

void Page::list(words::Phrase intro, const std::vector<std::string>& items) {
  if (items.empty()) return;
  say(speech_(intro) + ":");
  bullets(items);
}

void Page::list(words::Phrase intro, std::vector<doc::Runs> items) {
  if (items.empty()) return;
  say(speech_(intro) + ":");
  bullets(std::move(items));
}

void Page::bullets(std::vector<doc::Runs> items) {
  if (!items.empty()) document_.blocks.emplace_back(doc::Bullets{std::move(items)});
}

void Page::table(doc::Table table) {
  if (!table.rows.empty()) document_.blocks.emplace_back(std::move(table));
}

void Page::picture(doc::Picture picture) { document_.blocks.emplace_back(std::move(picture)); }

void Page::append(std::vector<doc::Block> blocks) {
  for (doc::Block& block : blocks) document_.blocks.push_back(std::move(block));
}

}  // namespace lofte::report
