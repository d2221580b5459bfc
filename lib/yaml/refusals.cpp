// SPDX-License-Identifier: Apache-2.0
//
// What is refused although a YAML parser takes it. Anchors, aliases and merge keys make one place of a file
// mean what another says, which nobody sees in a review of a change; tags and second documents are never
// meant. The bytes themselves are checked before the parser, which passes invalid UTF-8 on and ends its
// reading, without a word, at U+0004.
#include "yaml/refusals.h"

#include <algorithm>
#include <utility>

#include "base/byte_set.h"
#include "base/encoding.h"
#include "base/utf8.h"
#include "yaml/fault_text.h"
#include "yaml/limits.h"
#include "yaml/rules.h"

namespace lofte::yaml {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kOrQuote{"put straight quotes around a text that begins so, or write out what is meant",
                          "sätt raka citattecken om en text som börjar så, eller skriv ut vad som menas"};
constexpr Phrase kAnchor{"{sign} is a YAML anchor, which records do not use",
                         "{sign} är ett YAML-ankare, vilket poster inte använder"};
constexpr Phrase kAlias{"{sign} is a YAML alias, which records do not use",
                        "{sign} är ett YAML-alias, vilket poster inte använder"};
constexpr Phrase kMerge{"{sign} is a YAML merge key, which records do not use",
                        "{sign} är en sammanslagning i YAML, vilket poster inte använder"};
constexpr Phrase kMergeHelp{"write out the keys that are meant", "skriv ut fälten som menas"};
constexpr Phrase kTag{"{sign} is a YAML tag, which records do not use",
                      "{sign} är en YAML-tagg, vilket poster inte använder"};
constexpr Phrase kDirective{"{sign} is a YAML directive, which records do not use",
                            "{sign} är ett YAML-direktiv, vilket poster inte använder"};
constexpr Phrase kRemoveLine{"remove the line", "ta bort raden"};
constexpr Phrase kSecond{"a second document begins here; a file is one record",
                         "ett andra dokument börjar här; en fil är en post"};
constexpr Phrase kMoveSecond{"move what follows to a file of its own",
                             "flytta det som följer till en egen fil"};
constexpr Phrase kOneRecord{"remove the line: what follows is read as part of this record",
                            "ta bort raden: det som följer läses som en del av den här posten"};

constexpr Phrase kDuplicate{"\"{key}\" is given already on line {line}", "”{key}” står redan på rad {line}"};
constexpr Phrase kDuplicateHelp{"keep one of the two lines; {key} may be given only once",
                                "behåll en av de två raderna; {key} får bara stå en gång"};
constexpr Phrase kDuplicateList{"write both on one line: {text}", "skriv båda på en rad: {text}"};
constexpr Phrase kNoDash{"\"{key}\" begins anew here, but the dash of a new list item is missing",
                         "”{key}” börjar om här, men bindestrecket framför en ny punkt i listan saknas"};
constexpr Phrase kNoDashHelp{"write - {text}, in line with the dash above",
                             "skriv - {text}, i linje med bindestrecket ovanför"};
constexpr Phrase kFirstGiven{"first given here", "står först här"};
constexpr Phrase kSecondRecord{"a second record begins here; a file is one record",
                               "en andra post börjar här; en fil är en post"};
constexpr Phrase kMoveLines{"move lines {first}–{last} to a file of their own",
                            "flytta raderna {first}–{last} till en egen fil"};

constexpr Phrase kDeep{"the record is nested deeper than {count} levels",
                       "posten är nästlad djupare än {count} nivåer"};
constexpr Phrase kDeepHelp{"write it with fewer levels", "skriv den med färre nivåer"};
constexpr Phrase kLarge{"the file is {bytes} bytes; a record is at most {most}",
                        "filen är på {bytes} byte; en post är på högst {most}"};
constexpr Phrase kLargeHelp{"divide it into several records, or link to the document instead",
                            "dela upp den på flera poster, eller länka till dokumentet i stället"};
constexpr Phrase kFaultyByte{"the file is not saved as UTF-8", "filen är inte sparad som UTF-8"};
constexpr Phrase kUtf16{"the file is UTF-16, not UTF-8", "filen är i UTF-16, inte UTF-8"};
constexpr Phrase kUtf8Help{"save it again with the encoding UTF-8",
                           "spara den på nytt med teckenkodningen UTF-8"};

struct FeatureWords {
  Phrase message;
  Phrase help;
};

FeatureWords words_of(Feature feature) {
  switch (feature) {
    case Feature::anchor:
      return {kAnchor, kOrQuote};
    case Feature::alias:
      return {kAlias, kOrQuote};
    case Feature::merge_key:
      return {kMerge, kMergeHelp};
    case Feature::tag:
      return {kTag, kOrQuote};
    case Feature::directive:
      break;
  }
  return {kDirective, kRemoveLine};
}

// The bytes that a forbidden character can begin with.
constexpr ByteSet kSuspect = [] {
  ByteSet suspect("\x7F\xC2\xEF");
  for (char c = 0; c < ' '; ++c)
    if (!is_gap(c)) suspect.add(c);
  return suspect;
}();

Span clipped(Span span, std::string_view text) {
  const auto size = static_cast<Offset>(text.size());
  const Offset begin = std::min(span.begin, size);
  return {begin, std::clamp(span.end, begin, size)};
}

}  // namespace

diag::Finding feature(const std::string& path, std::string_view text, Feature feature, Span span) {
  const auto [message, help] = words_of(feature);
  diag::Finding finding{kYamlFeature, {path, span}, say(message, {{"sign", excerpt(text, span)}}), say(help)};
  if (feature == Feature::directive)
    finding.mend_with({{{line_begin(text, span.begin), next_line(text, span.end)}, ""}});
  // Every scalar is a text: what a tag of YAML itself says of one changes nothing.
  const bool of_yaml =
      feature == Feature::tag && text.substr(span.begin, span.end - span.begin).starts_with("!!");
  if (of_yaml) finding.mend_with({{{span.begin, skip_blanks(text, span.end)}, ""}});
  return finding;
}

diag::Finding second_document(const std::string& path, std::string_view text, Span sign, bool several) {
  const bool last = skip_gap(text, sign.end) == text.size();
  diag::Finding finding{kYamlFeature,
                        {path, sign},
                        say(kSecond),
                        say(last      ? kRemoveLine
                            : several ? kMoveSecond
                                      : kOneRecord)};
  const Offset end = next_line(text, sign.end);
  const bool alone =
      first_on_line(text, sign.begin) && skip_blanks(text, sign.end) == line_end(text, sign.end);
  return alone && (last || !several) ? finding.mend_with({{{line_begin(text, sign.begin), end}, ""}})
                                     : finding;
}

diag::Finding surprise(const std::string& path, Fault fault) {
  return {kYamlFeature, {path, fault.span}, std::move(fault.message), std::move(fault.help)};
}

diag::Finding duplicate_key(const std::string& path, std::string_view text, int line, const Entry& first,
                            const Entry& second, bool list) {
  const std::string key = excerpt(second.key, {0, static_cast<Offset>(second.key.size())});
  const std::string& a = first.value.text;
  const std::string& b = second.value.text;
  const bool both = list && !a.empty() && !b.empty() && a != b;
  const std::string one_line = key + ": [" + a + ", " + b + "]";
  diag::Finding finding{kDuplicateKey,
                        {path, second.key_span},
                        say(kDuplicate, {{"key", key}, {"line", static_cast<long long>(line)}}),
                        say(both ? kDuplicateList : kDuplicateHelp, {{"key", key}, {"text", one_line}}),
                        {{{path, first.key_span}, say(kFirstGiven)}}};
  // Twice the same on a line of its own is once too often.
  const Offset begin = line_begin(text, second.key_span.begin);
  const Offset end = next_line(text, second.value.span.end);
  const bool same = first.value.is_scalar() && second.value.is_scalar() && a == b && begin > 0 &&
                    first_on_line(text, second.key_span.begin) &&
                    rest_of_line(text, second.key_span.begin).end == second.value.span.end;
  return same ? finding.mend_with({{{begin, end}, ""}}) : finding;
}

diag::Finding second_record(const std::string& path, std::string_view text, Span key, Span first,
                            Offset end) {
  return {kDuplicateKey,
          {path, key},
          say(kSecondRecord),
          say(kMoveLines, {{"first", static_cast<long long>(line_number(text, key.begin))},
                           {"last", static_cast<long long>(line_number(text, end))}}),
          {{{path, first}, say(kFirstGiven)}}};
}

diag::Finding missing_dash(const std::string& path, std::string_view text, Span again, Span first) {
  const Span line = rest_of_line(text, again.begin);
  diag::Finding finding{kDuplicateKey,
                        {path, again},
                        say(kNoDash, {{"key", excerpt(text, again)}}),
                        say(kNoDashHelp, {{"text", whole(text, line)}}),
                        {{{path, first}, say(kFirstGiven)}}};
  const Offset dash = again.begin >= 2 ? again.begin - 2 : 0;
  const bool beside = text.substr(dash, 2) == "  " && char_at(text, first.begin - 2) == '-';
  return beside ? finding.mend_with({{{dash, dash + 2}, "- "}}) : finding;
}

diag::Finding too_deep(const std::string& path, Offset at) {
  return {kTooDeep,
          {path, {at, at + 1}},
          say(kDeep, {{"count", static_cast<long long>(kMaxDepth)}}),
          say(kDeepHelp)};
}

diag::Finding too_large(const std::string& path, std::size_t bytes) {
  return {
      kTooLarge,
      {path, {0, 0}},
      say(kLarge, {{"bytes", static_cast<long long>(bytes)}, {"most", static_cast<long long>(kMaxBytes)}}),
      say(kLargeHelp)};
}

diag::Finding not_utf8(const std::string& path, std::string_view text, Offset at) {
  const std::string_view first = text.substr(0, 2);
  const bool wide = at == 0 && (first == "\xFF\xFE" || first == "\xFE\xFF");
  diag::Finding finding{kNotUtf8, {path, {at, at + 1}}, say(wide ? kUtf16 : kFaultyByte), say(kUtf8Help)};
  const auto encoding = encoding::only(text);
  const Span all{0, static_cast<Offset>(text.size())};
  return encoding ? finding.mend_with({{all, encoding::to_utf8(text, *encoding)}}) : finding;
}

diag::Finding not_yaml(const std::string& path, std::string_view text, Fault fault) {
  diag::Finding finding{
      kNotYaml, {path, clipped(fault.span, text)}, std::move(fault.message), std::move(fault.help)};
  return finding.mend_with(fault.fix);
}

std::optional<Fault> forbidden_character(std::string_view text) {
  for (std::size_t i = utf8::skip_plain(text, 0); i < text.size(); ++i) {
    if (!kSuspect.holds(text[i])) {
      if (text[i] < ' ') i = utf8::skip_plain(text, i + 1) - 1;  // also in the middle of a character
      continue;
    }
    if (text[i] == 0) return faults::nul(static_cast<Offset>(i));
    std::size_t end = i;
    const char32_t character = utf8::next(text, end);
    if (is_forbidden(character))
      return faults::control({static_cast<Offset>(i), static_cast<Offset>(end)}, character);
  }
  return std::nullopt;
}

}  // namespace lofte::yaml
