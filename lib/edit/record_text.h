// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "edit/grow.h"
#include "edit/pieces.h"
#include "yaml/reader.h"

namespace lofte::edit {

/// The texts of the comments of a document, in order.
std::vector<std::string> comment_texts(const yaml::Document& document);

/// The text of a record while it is being changed, and what it says. Changes only to what reads as it should.
class RecordText {
 public:
  RecordText(std::string name, std::string bytes);
  RecordText(const RecordText&) = delete;
  RecordText& operator=(const RecordText&) = delete;

  /// Whether the bytes could be read as a record; nothing else may be asked where they could not.
  bool readable() const { return readable_; }
  const yaml::Node& root() const { return *document_.root; }
  std::string_view text() const { return document_.source.text(); }
  /// What the record says; a mapping without entries for an empty file.
  Value said() const;

  /// Makes the first of several ways to change the text after which it says what is expected, with the same
  /// comments; where a part was taken away, comments may have gone with it. False when none does; nothing has
  /// changed then.
  bool change(const std::vector<Edits>& ways, const Value& expected, bool taken_away = false);

  bool changed() const { return text() != original_; }
  std::string bytes() const;
  std::vector<Edit> edits() const { return pieces_.edits(); }

  /// The text as it is now, to come back to.
  struct State {
    std::string text;
    Pieces pieces;
  };
  State state() const { return {std::string(text()), pieces_}; }
  void restore(State state);

 private:
  bool read(const std::string& text);

  std::string name_;
  bool marked_;
  std::string original_;
  Pieces pieces_;
  yaml::Document document_;
  std::size_t findings_ = 0;
  bool readable_;
};

}  // namespace lofte::edit
