// SPDX-License-Identifier: Apache-2.0
//
// A page before it is Markdown or HTML: blocks of runs of text. Nothing in it is markup; the writer escapes.
#pragma once
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "doc/table.h"

namespace lofte::doc {

/// A stretch of text in one style; with an address it is a link.
struct Run {
  std::string text;
  bool strong = false;
  bool emphasis = false;
  std::string url{};
};

using Runs = std::vector<Run>;

struct Heading {
  int level = 1;  ///< 1 to 6
  std::string text;
};

struct Paragraph {
  Runs runs;
};

struct Bullets {
  std::vector<Runs> items;
};

/// Words that somebody else said, as they were said (the text of a promise).
struct Quote {
  std::string text;
};

/// A picture written beside the page.
struct Picture {
  std::string file;         ///< its name, relative to the page
  std::string alternative;  ///< what it shows, in words
  std::string svg;          ///< its content
};

using Block = std::variant<Heading, Paragraph, Bullets, Quote, Table, Picture>;

struct Document {
  std::string language;  ///< "sv" or "en"
  std::string title;     ///< for the head of an HTML page
  std::vector<Block> blocks;

  Document(std::string lang, std::string name, std::vector<Block> content);
  Document();
  Document(const Document& other);
  Document(Document&& other) noexcept;
  Document& operator=(const Document& other);
  Document& operator=(Document&& other) noexcept;
  ~Document();
};

}  // namespace lofte::doc
