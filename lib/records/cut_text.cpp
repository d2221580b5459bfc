// SPDX-License-Identifier: Apache-2.0
#include "records/cut_text.h"

#include <algorithm>

#include "base/strings.h"
#include "records/form_help.h"
#include "records/form_rules.h"
#include "records/glossary.h"
#include "yaml/write.h"

namespace lofte::records {
namespace {

using words::Phrase;
using words::say;
using Form = TypeInfo::Form;

constexpr Phrase kCutText{"the comma before \"{key}\" cuts the text in two",
                          "kommat före ”{key}” delar texten i två"};
constexpr Phrase kCutTextQuoteText{"put the whole text in straight quotes: {field}: {text}",
                                   "sätt hela texten inom raka citattecken: {field}: {text}"};
constexpr Phrase kCutNumber{"the comma cuts the number {number} in two", "kommat delar talet {number} i två"};
constexpr Phrase kWriteNumber{"write {point} or \"{comma}\"", "skriv {point} eller \"{comma}\""};
constexpr Phrase kWriteWhole{"write a whole number without a comma", "skriv ett heltal utan komma"};
constexpr Phrase kCutList{"several values must stand between [ and ]", "flera värden ska stå inom [ och ]"};
constexpr Phrase kWriteList{"write {field}: [{values}]", "skriv {field}: [{values}]"};

// Whether a key stands for a field of the object, as it is or as what it was meant to be.
bool is_meant(const ObjectInfo& object, const yaml::Node& mapping, const std::string& key) {
  std::vector<std::string> left;
  for (const FieldInfo& field : object.fields)
    if (!mapping.find(field.name)) left.emplace_back(field.name);
  return meant(key, left, key_terms()).has_value();
}

bool takes(const TypeInfo& type, Form form) {
  return type.form == form || std::any_of(type.parts.begin(), type.parts.end(),
                                          [&](const TypeInfo& part) { return takes(part, form); });
}

bool is_plain(const yaml::Node& node) { return node.is_scalar() && !node.quoted; }

bool is_bare(const yaml::Node& node) { return node.kind == yaml::Node::Kind::null; }

// Whether an entry is what follows a comma inside the text of an earlier one. What has a value of its own is
// so only after a text of several words; after one word it is rather a key that does not exist.
bool goes_on(const yaml::Node& mapping, const yaml::Entry& entry, const ObjectInfo* object, bool sentence) {
  if (!object) return is_bare(entry.value) && is_digits(entry.key);
  if (field_of(*object, entry.key)) return false;
  if (is_bare(entry.value)) return true;
  return sentence && is_plain(entry.value) && !is_meant(*object, mapping, entry.key);
}

std::string with_point(std::string number) {
  std::replace(number.begin(), number.end(), ',', '.');
  return number;
}

}  // namespace

std::optional<Cut> cut_at(const yaml::Node& mapping, std::size_t entry, const ObjectInfo* object) {
  const auto& entries = mapping.entries;
  const yaml::Entry& cut = entries[entry];
  if (!mapping.flow || !is_plain(cut.value) || entry + 1 == entries.size()) return std::nullopt;
  if (object && field_of(*object, entries[entry + 1].key)) return std::nullopt;  // nearly always
  const FieldInfo* field = object ? field_of(*object, cut.key) : nullptr;
  const bool sentence =
      field && cut.value.text.find(' ') != std::string::npos && takes(field->type(), Form::text);
  Cut out{entry, entry, {cut.value.text}, cut.value.text};
  std::uint32_t end = cut.value.span.end;
  for (std::size_t i = entry + 1; i < entries.size() && goes_on(mapping, entries[i], object, sentence); ++i) {
    const yaml::Entry& next = entries[i];
    const bool close = next.key_span.begin == end + 1;
    const std::string part = next.key + (is_bare(next.value) ? "" : ": " + next.value.text);
    out.number = out.last == entry && close && is_digits(out.whole) && is_digits(part);
    out.whole += (close ? "," : ", ") + part;
    out.parts.push_back(part);
    if (object && field_of(*object, part.substr(0, part.find_first_of(" =:")))) out.sure = false;
    out.last = i;
    end = is_bare(next.value) ? next.key_span.end : next.value.span.end;
  }
  if (out.last == entry || (!object && !out.number)) return std::nullopt;
  return out;
}

void report_cut(Decoder& decoder, const yaml::Node& mapping, const Cut& cut, const TypeInfo& type) {
  const yaml::Entry& next = mapping.entries[cut.first + 1];
  const std::string& field = mapping.entries[cut.first].key;
  const yaml::Entry& last = mapping.entries[cut.last];
  const Span all{mapping.entries[cut.first].value.span.begin,
                 is_bare(last.value) ? last.key_span.end : last.value.span.end};
  const auto report = [&](words::Message message, words::Message help, std::string better) {
    decoder.report(
        kUnknownKey, next.key_span, std::move(message), std::move(help),
        better.empty() || !cut.sure ? std::vector<Edit>{} : std::vector<Edit>{{all, std::move(better)}});
  };
  const bool list = type.form == Form::list || type.form == Form::position;
  const bool bare = std::all_of(mapping.entries.begin() + static_cast<std::ptrdiff_t>(cut.first) + 1,
                                mapping.entries.begin() + static_cast<std::ptrdiff_t>(cut.last) + 1,
                                [](const yaml::Entry& e) { return is_bare(e.value); });
  if (cut.number && !takes(type, Form::text))
    return report(say(kCutNumber, {{"number", cut.whole}}),
                  takes(type, Form::number)
                      ? say(kWriteNumber, {{"point", with_point(cut.whole)}, {"comma", cut.whole}})
                      : say(kWriteWhole),
                  takes(type, Form::number) ? yaml::in_quotes(cut.whole) : std::string());
  if (list && bare)
    return report(say(kCutList), say(kWriteList, {{"field", field}, {"values", join(cut.parts, ", ")}}),
                  "[" + join(cut.parts, ", ") + "]");
  report(say(kCutText, {{"key", next.key}}),
         say(kCutTextQuoteText, {{"field", field}, {"text", yaml::in_quotes(cut.whole)}}),
         yaml::in_quotes(cut.whole));
}

}  // namespace lofte::records
