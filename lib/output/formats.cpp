// SPDX-License-Identifier: Apache-2.0
#include "output/formats.h"

#include <array>

namespace lofte::output {
namespace {

constexpr std::array kFindingFormats{
    FormatName<Format>{Format::full,
                       "full",
                       {"for people: the place, the text itself and what to do",
                        "för människor: platsen, själva texten och vad som kan göras"}},
    FormatName<Format>{Format::concise, "concise", {"one line per finding", "en rad per anmärkning"}},
    FormatName<Format>{Format::json, "json", {"one JSON object", "ett JSON-objekt"}},
    FormatName<Format>{Format::jsonl,
                       "jsonl",
                       {"one JSON object per finding and line", "ett JSON-objekt per anmärkning och rad"}},
    FormatName<Format>{
        Format::github, "github", {"GitHub Actions annotations", "anmärkningar i GitHub Actions"}},
    FormatName<Format>{
        Format::gitlab, "gitlab", {"a code quality report for GitLab", "en kodkvalitetsrapport för GitLab"}},
    FormatName<Format>{
        Format::sarif,
        "sarif",
        {"SARIF 2.1.0, for code scanning and editors", "SARIF 2.1.0, för kodgranskning och redigerare"}},
    FormatName<Format>{
        Format::junit,
        "junit",
        {"a JUnit test report, for build servers", "en testrapport enligt JUnit, för byggservrar"}},
};

constexpr std::array kTableFormats{
    FormatName<TableFormat>{
        TableFormat::text, "text", {"for people, in a terminal", "för människor, i en terminal"}},
    FormatName<TableFormat>{TableFormat::json, "json", {"one JSON object", "ett JSON-objekt"}},
    FormatName<TableFormat>{
        TableFormat::jsonl, "jsonl", {"one JSON object per line", "ett JSON-objekt per rad"}},
    FormatName<TableFormat>{
        TableFormat::csv, "csv", {"comma-separated values (RFC 4180)", "kommaseparerade värden (RFC 4180)"}},
    FormatName<TableFormat>{
        TableFormat::markdown, "markdown", {"Markdown with tables", "Markdown med tabeller"}},
    FormatName<TableFormat>{TableFormat::xlsx, "xlsx", {"an Excel spreadsheet", "ett kalkylblad för Excel"}},
};

constexpr std::array kPageFormats{
    FormatName<PageFormat>{
        PageFormat::markdown, "markdown", {"Markdown with tables", "Markdown med tabeller"}},
    FormatName<PageFormat>{PageFormat::html, "html", {"a complete web page", "en fullständig webbsida"}},
};

}  // namespace

std::span<const FormatName<Format>> finding_formats() { return kFindingFormats; }
std::span<const FormatName<TableFormat>> table_formats() { return kTableFormats; }
std::span<const FormatName<PageFormat>> page_formats() { return kPageFormats; }

}  // namespace lofte::output
