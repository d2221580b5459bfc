// SPDX-License-Identifier: Apache-2.0
//
// The names of the output formats, each declared once; the parser of --format, its help, the nearest
// spelling and shell completion all read these tables.
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "words/phrase.h"

namespace lofte::output {

/// A format as it is written after --format, and what it is for (no full stop).
template <class F>
struct FormatName {
  F format;
  std::string_view name;
  words::Phrase description;
};

/// Of findings (`check`).
enum class Format { full, concise, json, jsonl, github, gitlab, sarif, junit };
/// Of tables and the answers made of them (`status`, `summary`, `list`, `changes`).
enum class TableFormat { text, json, jsonl, csv, markdown, xlsx };
/// Of pages (`report`, `feedback`).
enum class PageFormat { markdown, html };

std::span<const FormatName<Format>> finding_formats();
std::span<const FormatName<TableFormat>> table_formats();
std::span<const FormatName<PageFormat>> page_formats();

/// The format of that name, if the table has one.
template <class F>
std::optional<F> format_named(std::span<const FormatName<F>> table, std::string_view name) {
  for (const FormatName<F>& row : table)
    if (row.name == name) return row.format;
  return std::nullopt;
}

}  // namespace lofte::output
