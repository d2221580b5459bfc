// SPDX-License-Identifier: Apache-2.0
#include "records/decoder.h"

#include "records/form_rules.h"

namespace lofte::records {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kEmptyKey{"\"{field}\" has no value", "”{field}” saknar värde"};
constexpr Phrase kWriteOrRemove{"write the value after the colon, or remove the line",
                                "skriv värdet efter kolonet, eller ta bort raden"};
constexpr Phrase kWriteInBraces{"write a value, or remove {field}:",
                                "skriv ett värde, eller ta bort {field}:"};
constexpr Phrase kWrong{"\"{field}\" should be {expected}, not {found}",
                        "”{field}” ska vara {expected}, inte {found}"};
constexpr Phrase kRecordWrong{"the file should hold keys and values, not {found}",
                              "filen ska innehålla fält med värden, inte {found}"};
constexpr Phrase kAList{"a list", "en lista"};
constexpr Phrase kAMapping{"keys with values", "fält med värden"};
constexpr Phrase kAText{"a text", "en text"};
constexpr Phrase kNothing{"nothing", "ingenting"};

Phrase found(const yaml::Node& node) {
  switch (node.kind) {
    case yaml::Node::Kind::sequence:
      return kAList;
    case yaml::Node::Kind::mapping:
      return kAMapping;
    case yaml::Node::Kind::scalar:
      return kAText;
    case yaml::Node::Kind::null:
      break;
  }
  return kNothing;
}

}  // namespace

std::string_view Decoder::enter(std::string_view field) { return std::exchange(field_, field); }

void Decoder::report(const diag::RuleInfo& rule, Span span, words::Message message,
                     std::optional<words::Message> help, const std::vector<Edit>& fix) {
  findings_.emplace_back(rule, diag::Place{path_, span}, std::move(message), std::move(help)).mend_with(fix);
}

void Decoder::give_to(Record& record) {
  record.references = arena_.copy(std::span<const Reference>(references_));
  record.files = arena_.copy(std::span<const LinkedFile>(files_));
}

void Decoder::wrong_type(const yaml::Node& node, TypeInfo::Form expected, words::Message help,
                         const std::vector<Edit>& fix) {
  if (field_.empty())
    return report(kWrongType, node.span, say(kRecordWrong, {{"found", nested(say(found(node)))}}),
                  std::move(help));
  report(kWrongType, node.span,
         say(kWrong, {{"field", std::string(field_)},
                      {"expected", nested(say(describe(expected)))},
                      {"found", nested(say(found(node)))}}),
         std::move(help), fix);
}

void Decoder::empty(Span span) {
  const std::string field(field_);
  report(kEmptyText, span, say(kEmptyKey, {{"field", field}}),
         in_braces_ ? say(kWriteInBraces, {{"field", field}}) : say(kWriteOrRemove));
}

}  // namespace lofte::records
