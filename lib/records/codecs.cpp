// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "records/codec.h"
#include "records/form_rules.h"
#include "records/glossary.h"
#include "records/settings.h"
#include "records/stray_signs.h"

namespace lofte::records {
namespace {

using words::Phrase;
using words::say;
using Form = TypeInfo::Form;

constexpr Phrase kNotId{
    "\"{text}\" is not an id: ids are small letters a–z, digits and single hyphens",
    "”{text}” är inte skrivet som ett id: id:n skrivs med små bokstäver a–z, siffror och enkla bindestreck"};
constexpr Phrase kSeveralCategories{"several categories must stand between [ and ]",
                                    "flera kategorier ska stå inom [ och ]"};
constexpr Phrase kNotPair{"\"{text}\" does not name {expected}", "”{text}” anger inte {expected}"};
constexpr Phrase kPairForm{"write it as in {example}", "skriv den som i {example}"};
constexpr Phrase kNotChoice{"\"{field}\" cannot be \"{text}\"", "”{field}” kan inte vara ”{text}”"};
constexpr Phrase kChooseNear{"did you mean {near}? The choices are {choices}",
                             "menade du {near}? Välj mellan {choices}"};
constexpr Phrase kChoose{"choose one of {choices}", "välj mellan {choices}"};
constexpr Phrase kBlank{"\"{field}\" is an empty text", "”{field}” är en tom text"};

bool not_id(Decoder& d, Span span, const std::string& text) {
  const std::string better = id_from(text);
  d.report(kBadId, span, say(kNotId, {{"text", text}}),
           better.empty() ? std::nullopt : std::optional(write(better)), instead(span, better));
  return false;
}

// Two ids with a slash between them; empty ids when the text is none.
std::pair<Text, Text> pair_of_ids(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos) return {};
  const std::string_view first = text.substr(0, slash);
  const std::string_view second = text.substr(slash + 1);
  return is_id(first) && is_id(second) ? std::pair<Text, Text>(first, second) : std::pair<Text, Text>();
}

// Several names in one text, without the brackets of a list or with one of them.
bool several_categories(Decoder& d, const yaml::Node& node) {
  std::string names(node.text);
  std::erase_if(names, [](char c) { return std::string_view("[]()").find(c) != std::string_view::npos; });
  std::string list;
  for (const std::string_view name : split(names, ','))
    if (!trim(name).empty()) list += (list.empty() ? "" : ", ") + std::string(trim(name));
  d.report(kBadId, node.span, say(kSeveralCategories), write("[" + list + "]"),
           {{node.span, "[" + list + "]"}});
  return false;
}

// The pair that a text with one slash means: "Torget/P1" is torget/p1. May be empty.
std::string pair_meant(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos || text.find('/', slash + 1) != text.npos || text.find(':') != text.npos) return {};
  const std::string first = id_from(text.substr(0, slash));
  const std::string second = id_from(text.substr(slash + 1));
  return first.empty() || second.empty() ? std::string() : first + '/' + second;
}

bool not_pair(Decoder& d, const yaml::Node& node, Form expected, const char* example) {
  const std::string better = pair_meant(node.text);
  d.report(kBadId, node.span,
           say(kNotPair, {{"text", node.text}, {"expected", nested(say(describe(expected)))}}),
           better.empty() ? say(kPairForm, {{"example", std::string(example)}}) : write(better),
           instead(node.span, better));
  return false;
}

// The rule that a value of a form breaks; nullptr for free text.
const diag::RuleInfo* rule_of(Form form) {
  switch (form) {
    case Form::time:
    case Form::bounded_time:
    case Form::period:
    case Form::period_or_unknown:
    case Form::duration:
      return &kBadTime;
    case Form::count:
      return &kBadCount;
    case Form::number:
    case Form::goal:
    case Form::whole:
      return &kBadNumber;
    case Form::choice:
      return &kBadChoice;
    case Form::text:
    case Form::party_or_text:
    case Form::file:
      return nullptr;
    default:
      return &kBadId;
  }
}

// What a value without its stray signs should be, and whether it cannot have been meant otherwise.
struct Cleaned {
  std::string text;
  bool sure = true;
};

// Written our way, where that is known.
Cleaned better(Form form, const std::string& cleaned) {
  std::optional<std::string> guess;
  bool sure = true;
  if (form == Form::time) guess = calendar::guess_event_time(cleaned);
  if (form == Form::bounded_time) guess = calendar::guess_time(cleaned);
  if (form == Form::period) guess = calendar::guess_period(cleaned);
  if (form == Form::time || form == Form::bounded_time || form == Form::period)
    sure = !guess || calendar::sure_time(cleaned) == guess;
  if (form == Form::duration) guess = calendar::guess_duration(cleaned);
  if (form == Form::count) guess = calendar::guess_count(cleaned);
  if (form == Form::count) sure = !guess || calendar::sure_count(cleaned) == guess;
  if (form == Form::id && !is_id(cleaned)) guess = id_from(cleaned);
  return {guess && !guess->empty() ? *guess : cleaned, sure};
}

void report_stray(Decoder& d, const diag::RuleInfo& rule, Span span, const StraySigns& stray,
                  const Cleaned& better) {
  d.report(rule, span, say(stray.message), say(stray.help, {{"better", better.text}}),
           better.sure ? instead(span, better.text) : std::vector<Edit>{});
}

}  // namespace

bool has_stray_signs(Decoder& d, Span span, std::string_view text, Form form) {
  const diag::RuleInfo* rule = rule_of(form);
  if (!rule || utf8::is_ascii(text)) return false;  // nearly always
  const auto stray = stray_signs(text);
  if (!stray) return false;
  report_stray(d, *rule, span, *stray, better(form, stray->cleaned));
  return true;
}

const Text* scalar(Decoder& d, const yaml::Node& node, Form expected) {
  if (!node.is_scalar()) {
    const TypeInfo type{.form = expected, .what = {}, .words = {}, .parts = {}};
    d.wrong_type(node, expected, how_to_write(type, node), fix_kind(type, node));
    return nullptr;
  }
  if (!trim(node.text).empty())
    return has_stray_signs(d, node.span, node.text, expected) ? nullptr : &node.text;
  d.report(kEmptyText, node.span, say(kBlank, {{"field", std::string(d.field())}}));
  return nullptr;
}

int choose(Decoder& d, const yaml::Node& node, const std::vector<std::string_view>& all) {
  const std::vector<std::string> words(all.begin(), all.end());
  if (const auto stray = node.is_scalar() ? stray_signs(node.text) : std::nullopt) {
    const auto near = meant(stray->cleaned, words, choice_terms());
    const bool sure = !near || surely_meant(stray->cleaned, words, choice_terms()) == near;
    report_stray(d, kBadChoice, node.span, *stray, {near.value_or(stray->cleaned), sure});
    return -1;
  }
  const Text* text = scalar(d, node, Form::choice);
  if (!text) return -1;
  const auto at = std::find(all.begin(), all.end(), *text);
  if (at != all.end()) return static_cast<int>(at - all.begin());
  const auto near = meant(*text, words, choice_terms());
  const words::List list = choices(words, choice_terms(), words::Joint::or_);
  d.report(kBadChoice, node.span, say(kNotChoice, {{"field", std::string(d.field())}, {"text", *text}}),
           near && words.size() == 1 ? words::did_you_mean(*near)
           : near                    ? say(kChooseNear, {{"near", *near}, {"choices", list}})
                                     : say(kChoose, {{"choices", list}}),
           near && surely_meant(*text, words, choice_terms()) == near ? instead(node.span, *near)
                                                                      : std::vector<Edit>{});
  return -1;
}

bool is_list(Decoder& d, const yaml::Node& node, const TypeInfo& element) {
  if (node.is_sequence() || (node.is_scalar() && element.takes_scalar())) return true;
  const TypeInfo type{.form = Form::list, .what = {}, .words = {}, .parts = {element}};
  d.wrong_type(node, Form::list, how_to_write(type, node), fix_kind(type, node));
  return false;
}

bool is_map_key(Decoder& d, const yaml::Entry& entry) {
  if (has_stray_signs(d, entry.key_span, entry.key, Form::id)) return false;
  return is_id(entry.key) || not_id(d, entry.key_span, entry.key);
}

template <>
bool ScalarCodec<Text, Form::text>::read(Decoder& d, const yaml::Node& node, Text& out) {
  const Text* text = scalar(d, node, Form::text);
  if (text) out = trim(*text);  // after "|" and ">" a text has a line end that nobody wrote
  return text != nullptr;
}

template <>
bool ScalarCodec<CategoryName, Form::text>::read(Decoder& d, const yaml::Node& node, CategoryName& out) {
  const Text* text = scalar(d, node, Form::text);
  if (!text) return false;
  if (d.alone() && text->find(',') != text->npos) return several_categories(d, node);
  const auto stray = stray_signs(*text);
  out.text = stray ? d.keep(stray->cleaned) : *text;
  has_stray_signs(d, node.span, *text, Form::id);
  return true;
}

template <>
bool ScalarCodec<Id, Form::id>::read(Decoder& d, const yaml::Node& node, Id& out) {
  const Text* text = scalar(d, node, Form::id);
  if (!text) return false;
  out.text = *text;
  return is_id(*text) || not_id(d, node.span, *text);
}

template <>
bool ScalarCodec<LocalRef, Form::local_ref>::read(Decoder& d, const yaml::Node& node, LocalRef& out) {
  const Text* text = scalar(d, node, Form::local_ref);
  if (text) out.id = *text;
  return text != nullptr;
}

template <>
bool ScalarCodec<PartyOrText, Form::party_or_text>::read(Decoder& d, const yaml::Node& node,
                                                         PartyOrText& out) {
  return Codec<Text>::read(d, node, out.text);
}

template <>
bool ScalarCodec<CommitmentRef, Form::commitment_ref>::read(Decoder& d, const yaml::Node& node,
                                                            CommitmentRef& out) {
  const Text* text = scalar(d, node, Form::commitment_ref);
  if (!text) return false;
  const auto [promise, commitment] = pair_of_ids(*text);
  if (promise.empty()) return not_pair(d, node, Form::commitment_ref, "2020/belysning");
  out = {promise, commitment};
  return true;
}

template <>
bool ScalarCodec<Origin, Form::origin>::read(Decoder& d, const yaml::Node& node, Origin& out) {
  const Text* text = scalar(d, node, Form::origin);
  if (!text) return false;
  out.from_situation = text->starts_with(kSituationPrefix);
  const auto [record, part] =
      pair_of_ids(std::string_view(*text).substr(out.from_situation ? kSituationPrefix.size() : 0));
  if (record.empty()) return not_pair(d, node, Form::origin, "2020-09-15-centrum/p1");
  out.record = record;
  out.part = part;
  return true;
}

template <>
bool ScalarCodec<Indicator, Form::indicator>::read(Decoder& d, const yaml::Node& node, Indicator& out) {
  const Text* text = scalar(d, node, Form::indicator);
  if (!text) return false;
  const auto [series, value] = pair_of_ids(*text);
  if (series.empty()) return not_pair(d, node, Form::indicator, "trygghetsmatning/index");
  out = {series, value};
  return true;
}

template <>
bool ScalarCodec<Counted, Form::counted>::read(Decoder& d, const yaml::Node& node, Counted& out) {
  const Text* text = scalar(d, node, Form::counted);
  if (!text) return false;
  out.written = *text;
  for (const auto& [word, form] : kCountedWords)
    if (*text == word) out.form = form;
  if (text->starts_with(kMeetingPrefix)) out.form = Counted::Form::meeting;
  if (out.form != Counted::Form::activity && out.form != Counted::Form::meeting) return true;
  out.id = text->substr(out.form == Counted::Form::meeting ? kMeetingPrefix.size() : 0);
  d.refer(out.form == Counted::Form::meeting ? What::forum : What::activity, out.id, node.span);
  return true;
}

template <>
bool ScalarCodec<FilePath, Form::file>::read(Decoder& d, const yaml::Node& node, FilePath& out) {
  const Text* text = scalar(d, node, Form::file);
  if (!text) return false;
  d.link(*text, node.span);
  out.path = *text;
  return true;
}

}  // namespace lofte::records
