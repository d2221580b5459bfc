// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: writing a page block by block, in one language.
#pragma once
#include <initializer_list>
#include <string>
#include <vector>

#include "doc/document.h"
#include "report/sentences.h"
#include "words/message.h"

namespace lofte::report {

/// Phrases as texts in one language.
struct Speech {
  words::Lang lang = words::Lang::sv;

  std::string operator()(words::Phrase phrase, words::Values values = {}) const {
    return words::text(words::say(phrase, std::move(values)), lang);
  }
  std::string operator()(const words::Message& message) const { return words::text(message, lang); }
};

/// A column: its key, what stands above it, and whether it holds numbers.
struct Head {
  const char* key;
  words::Phrase title;
  bool number = false;
};

/// A table with its caption made a sentence, without rows yet.
doc::Table table(const Speech& speech, const std::string& caption, std::initializer_list<Head> heads);

/// Collects the blocks of a page. What is empty is left out.
class Page {
 public:
  Page(words::Lang lang, std::string title);

  const Speech& speech() const { return speech_; }

  void heading(int level, const std::string& text);
  void heading(int level, words::Phrase phrase, words::Values values = {});
  /// Sentences as one paragraph.
  void say(const std::vector<std::string>& texts);
  void say(const std::string& text) { say(std::vector{text}); }
  void say(words::Phrase phrase, words::Values values = {});
  void labelled(words::Phrase label, const std::string& text);
  void quote(const std::string& text);
  void bullets(const std::vector<std::string>& items);
  void bullets(std::vector<doc::Runs> items);
  /// What the items are, and the items; nothing when there are none.
  void list(words::Phrase intro, const std::vector<std::string>& items);
  void list(words::Phrase intro, std::vector<doc::Runs> items);
  void table(doc::Table table);
  void picture(doc::Picture picture);
  void append(std::vector<doc::Block> blocks);

  doc::Document done() { return std::move(document_); }

 private:
  Speech speech_;
  doc::Document document_;
};

}  // namespace lofte::report
