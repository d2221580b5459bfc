// SPDX-License-Identifier: Apache-2.0
//
// A folder of records in memory, judged on a day, and pages as plain text.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "corpus/loader.h"
#include "doc/document.h"
#include "eval/status.h"
#include "files/tree.h"
#include "report/disclosure.h"
#include "report/told_records.h"

namespace lofte::test {

using Files = std::vector<std::pair<std::string, std::string>>;

/// lofte.yaml of a small municipality, its police and its places.
inline const std::string kSettings = R"(lofte: 1
title: Exempelby kommun
parties:
  kommun: {name: Exempelby kommun, side: municipality}
  gata: {name: Gata och park, side: municipality, part_of: kommun}
  polis: {name: Lokalpolisområde Exempel, side: police}
coordinator: {function: trygghetssamordnare, contact: trygghet@example.org}
places:
  centrum: {name: Centrum}
  torget: {name: Torget, part_of: centrum}
activities:
  kontroll: {one: trafikkontroll, many: trafikkontroller, definition: Planerad kontroll.}
  omrade: {one: grannsamverkansområde, many: grannsamverkansområden}
  hembesok: {one: hembesök, many: hembesök, sensitive: true}
categories: [belysning, klotter]
settings: {small_count: 5}
)";

struct Folder {
  corpus::Corpus corpus;
  eval::Status status;
};

inline Folder folder(Files files, std::string_view as_of) {
  files.emplace_back("lofte.yaml", kSettings);
  Folder out{corpus::load(*files::memory(std::move(files))).corpus, {}};
  out.status = eval::evaluate(out.corpus, *calendar::parse_day(as_of));
  return out;
}

/// The same as everyone may know it: what pages that leave the house are made of.
inline Folder told_folder(Files files, std::string_view as_of) {
  files.emplace_back("lofte.yaml", kSettings);
  Folder out{corpus::load(*files::memory(std::move(files))).corpus, {}};
  report::tell_less(out.corpus);
  out.status = report::told_status(out.corpus, *calendar::parse_day(as_of));
  return out;
}

inline std::string text_of(const doc::Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&cell.value)) return std::to_string(*number);
  if (const auto* date = std::get_if<doc::Date>(&cell.value)) return date->iso;
  return "";
}

inline std::string text_of(const doc::Table& table) {
  std::string out = table.caption + "\n";
  for (const doc::Column& column : table.columns) out += column.title + " | ";
  for (const auto& row : table.rows) {
    out += "\n";
    for (const doc::Cell& cell : row) out += text_of(cell) + " | ";
  }
  return out;
}

struct BlockText {
  std::string operator()(const doc::Heading& h) const {
    return std::string(static_cast<std::size_t>(h.level), '#') + " " + h.text;
  }
  std::string operator()(const doc::Runs& runs) const {
    std::string out;
    for (const doc::Run& run : runs) out += run.text;
    return out;
  }
  std::string operator()(const doc::Paragraph& p) const { return (*this)(p.runs); }
  std::string operator()(const doc::Bullets& b) const {
    std::string out;
    for (const doc::Runs& item : b.items) out += "- " + (*this)(item) + "\n";
    return out;
  }
  std::string operator()(const doc::Quote& q) const { return "> " + q.text; }
  std::string operator()(const doc::Table& t) const { return text_of(t); }
  std::string operator()(const doc::Picture& p) const { return "[" + p.alternative + "](" + p.file + ")"; }
};

inline std::string text_of(const doc::Document& document) {
  std::string out;
  for (const doc::Block& block : document.blocks) out += std::visit(BlockText{}, block) + "\n";
  return out;
}

inline bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

/// The part of a page from one text up to another.
inline std::string between(const std::string& page, std::string_view from, std::string_view to) {
  const std::size_t begin = page.find(from);
  if (begin == page.npos) return {};
  return page.substr(begin, page.find(to, begin + from.size()) - begin);
}

}  // namespace lofte::test
