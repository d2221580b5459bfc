// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "base/strings.h"
#include "records/codec.h"
#include "records/form_rules.h"
#include "records/glossary.h"

namespace lofte::records {
namespace {

using words::Phrase;
using words::say;
using Form = TypeInfo::Form;

constexpr Phrase kNoTime{"\"{text}\" is not a date or period",
                         "”{text}” går inte att läsa som datum eller period"};
constexpr Phrase kNoMonth{"\"{text}\" names a month that does not exist",
                          "”{text}” anger en månad som inte finns"};
constexpr Phrase kNoDay{"\"{text}\" names a day that does not exist", "”{text}” anger en dag som inte finns"};
constexpr Phrase kNoWeek{"\"{text}\" names a week that the year does not have",
                         "”{text}” anger en vecka som året inte har"};
constexpr Phrase kNoUnit{"\"{text}\" names a part of the year that does not exist",
                         "”{text}” anger en del av året som inte finns"};
constexpr Phrase kNoYear{"\"{text}\" lies outside the years 1900 to 2199",
                         "”{text}” ligger utanför åren 1900 till 2199"};
constexpr Phrase kBackwards{"\"{text}\" ends before it begins", "”{text}” slutar innan den börjar"};
constexpr Phrase kWrite{"write {better}", "skriv {better}"};
constexpr Phrase kTimeForms{
    "write 2020-09-15, 2020-09, 2020-W38, 2020-Q3, 2020-T2, 2020-HT, 2020 or 2018-10/2019-09",
    "skriv 2020-09-15, 2020-09, 2020-W38, 2020-Q3, 2020-T2, 2020-HT, 2020 eller 2018-10/2019-09"};
constexpr Phrase kSwap{"write the earlier time first", "skriv den tidigare tiden först"};
constexpr Phrase kNoDuration{"\"{text}\" is not a length of time",
                             "”{text}” går inte att läsa som en tidslängd"};
constexpr Phrase kDurationForms{"write a number and a unit, as in 24 hours, 14 days, 6 months or 2 years",
                                "skriv ett tal och en enhet, som 24 hours, 14 days, 6 months eller 2 years"};
constexpr Phrase kNoCount{"\"{text}\" is not written as a count", "”{text}” är inte skrivet som ett antal"};
constexpr Phrase kCountForms{"write 303, 200.., ..10, 18..25, 50+, 50-, ~20, <5 or some",
                             "skriv 303, 200.., ..10, 18..25, 50+, 50-, ~20, <5 eller some"};
constexpr Phrase kNoNumber{"\"{text}\" is not a number", "”{text}” går inte att läsa som ett tal"};
constexpr Phrase kNoWhole{"\"{text}\" is not a whole number from 0 on",
                          "”{text}” är inget heltal från 0 och uppåt"};
constexpr Phrase kDigits{"write digits only, with a point or a comma for decimals",
                         "skriv bara siffror, med punkt eller komma för decimaler"};
constexpr Phrase kNotId{
    "\"{text}\" is not an id: ids are small letters a–z, digits and single hyphens",
    "”{text}” är inte skrivet som ett id: id:n skrivs med små bokstäver a–z, siffror och enkla bindestreck"};
constexpr Phrase kNotPair{"\"{text}\" does not name {expected}", "”{text}” anger inte {expected}"};
constexpr Phrase kPairForm{"write it as in {example}", "skriv den som i {example}"};
constexpr Phrase kBadPosition{
    "a position is two numbers, latitude from -90 to 90 and longitude from -180 to 180",
    "en position är två tal, latitud från -90 till 90 och longitud från -180 till 180"};
constexpr Phrase kPositionForm{"write it as in [55.5439, 13.9461]", "skriv den som i [55.5439, 13.9461]"};
constexpr Phrase kNotChoice{"\"{field}\" cannot be \"{text}\"", "”{field}” kan inte vara ”{text}”"};
constexpr Phrase kChooseNear{"did you mean {near}? The choices are {choices}",
                             "menade du {near}? Välj mellan {choices}"};
constexpr Phrase kChoose{"choose one of {choices}", "välj mellan {choices}"};
constexpr Phrase kBlank{"\"{field}\" is an empty text", "”{field}” är en tom text"};

Phrase time_fault(calendar::TimeFault fault) {
  switch (fault) {
    case calendar::TimeFault::month:
      return kNoMonth;
    case calendar::TimeFault::day:
      return kNoDay;
    case calendar::TimeFault::week:
      return kNoWeek;
    case calendar::TimeFault::unit:
      return kNoUnit;
    case calendar::TimeFault::year:
      return kNoYear;
    case calendar::TimeFault::order:
      return kBackwards;
    case calendar::TimeFault::form:
    case calendar::TimeFault::swedish:
      break;
  }
  return kNoTime;
}

bool bad_time(Decoder& d, const yaml::Node& node, calendar::TimeFault fault) {
  const auto guess = calendar::guess_time(node.text);
  auto help = guess ? say(kWrite, {{"better", *guess}})
                    : say(fault == calendar::TimeFault::order ? kSwap : kTimeForms);
  d.report(kBadTime, node.span, say(time_fault(fault), {{"text", node.text}}), std::move(help));
  return false;
}

// Reports a value that is not what its field takes, with the better way to write it when one is known.
bool refuse(Decoder& d, const diag::RuleInfo& rule, const yaml::Node& node, Phrase what, Phrase forms,
            const std::optional<std::string>& guess = std::nullopt) {
  d.report(rule, node.span, say(what, {{"text", node.text}}),
           guess ? say(kWrite, {{"better", *guess}}) : say(forms));
  return false;
}

bool not_id(Decoder& d, Span span, const std::string& text) {
  const std::string better = id_from(text);
  d.report(kBadId, span, say(kNotId, {{"text", text}}),
           better.empty() ? std::nullopt : std::optional(say(kWrite, {{"better", better}})));
  return false;
}

// Two ids with a slash between them; empty ids when the text is none.
std::pair<std::string, std::string> pair_of_ids(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos) return {};
  std::string first(text.substr(0, slash));
  std::string second(text.substr(slash + 1));
  return is_id(first) && is_id(second) ? std::pair(first, second) : std::pair<std::string, std::string>();
}

bool not_pair(Decoder& d, const yaml::Node& node, Form expected, const char* example) {
  d.report(kBadId, node.span,
           say(kNotPair, {{"text", node.text}, {"expected", nested(say(describe(expected)))}}),
           say(kPairForm, {{"example", std::string(example)}}));
  return false;
}

constexpr std::string_view kSituationPrefix = "situation:";
constexpr std::string_view kMeetingPrefix = "meeting:";
constexpr std::string_view kUnknownPeriod = "unknown";
constexpr long long kLargestWhole = 1'000'000'000;

}  // namespace

const std::string* scalar(Decoder& d, const yaml::Node& node, Form expected) {
  if (!node.is_scalar()) {
    d.wrong_type(node, expected);
    return nullptr;
  }
  if (!trim(node.text).empty()) return &node.text;
  d.report(kEmptyText, node.span, say(kBlank, {{"field", std::string(d.field())}}));
  return nullptr;
}

int choose(Decoder& d, const yaml::Node& node, const std::vector<std::string_view>& all) {
  const std::string* text = scalar(d, node, Form::choice);
  if (!text) return -1;
  const auto at = std::find(all.begin(), all.end(), *text);
  if (at != all.end()) return static_cast<int>(at - all.begin());
  const std::vector<std::string> words(all.begin(), all.end());
  const auto near = meant(*text, words, choice_terms());
  const words::List list = choices(words, choice_terms(), words::Joint::or_);
  d.report(kBadChoice, node.span, say(kNotChoice, {{"field", std::string(d.field())}, {"text", *text}}),
           near ? say(kChooseNear, {{"near", *near}, {"choices", list}}) : say(kChoose, {{"choices", list}}));
  return -1;
}

bool is_list(Decoder& d, const yaml::Node& node, const TypeInfo& element) {
  if (node.is_sequence() || (node.is_scalar() && element.takes_scalar())) return true;
  d.wrong_type(node, Form::list);
  return false;
}

bool is_map_key(Decoder& d, const yaml::Entry& entry) {
  return is_id(entry.key) || not_id(d, entry.key_span, entry.key);
}

template <>
bool ScalarCodec<std::string, Form::text>::read(Decoder& d, const yaml::Node& node, std::string& out) {
  const std::string* text = scalar(d, node, Form::text);
  if (text) out = trim(*text);  // after "|" and ">" a text has a line end that nobody wrote
  return text != nullptr;
}

template <>
bool ScalarCodec<Id, Form::id>::read(Decoder& d, const yaml::Node& node, Id& out) {
  const std::string* text = scalar(d, node, Form::id);
  if (!text) return false;
  out.text = *text;
  return is_id(*text) || not_id(d, node.span, *text);
}

template <>
bool ScalarCodec<LocalRef, Form::local_ref>::read(Decoder& d, const yaml::Node& node, LocalRef& out) {
  const std::string* text = scalar(d, node, Form::local_ref);
  if (text) out.id = *text;
  return text != nullptr;
}

template <>
bool ScalarCodec<Number, Form::number>::read(Decoder& d, const yaml::Node& node, Number& out) {
  const std::string* text = scalar(d, node, Form::number);
  if (!text) return false;
  const auto value = calendar::parse_number(*text);
  if (!value) return refuse(d, kBadNumber, node, kNoNumber, kDigits);
  out = {*value, *text};
  return true;
}

template <>
bool ScalarCodec<long long, Form::whole>::read(Decoder& d, const yaml::Node& node, long long& out) {
  const std::string* text = scalar(d, node, Form::whole);
  if (!text) return false;
  const auto value = is_digits(*text) ? calendar::parse_number(*text) : std::nullopt;
  if (!value || *value > static_cast<double>(kLargestWhole))
    return refuse(d, kBadNumber, node, kNoWhole, kDigits);
  out = static_cast<long long>(*value);
  return true;
}

template <>
bool ScalarCodec<calendar::Time, Form::time>::read(Decoder& d, const yaml::Node& node, calendar::Time& out) {
  const std::string* text = scalar(d, node, Form::time);
  if (!text) return false;
  auto time = calendar::parse_time(*text);
  if (const auto* fault = std::get_if<calendar::TimeFault>(&time)) return bad_time(d, node, *fault);
  out = std::get<calendar::Time>(std::move(time));
  return true;
}

template <>
bool ScalarCodec<Period, Form::period>::read(Decoder& d, const yaml::Node& node, Period& out) {
  const std::string* text = scalar(d, node, Form::period);
  if (!text) return false;
  auto time = calendar::parse_period(*text);
  if (const auto* fault = std::get_if<calendar::TimeFault>(&time)) return bad_time(d, node, *fault);
  const auto& read = std::get<calendar::Time>(time);
  out = {false, read.span, read.written};
  return true;
}

template <>
bool ScalarCodec<PromisePeriod, Form::period_or_unknown>::read(Decoder& d, const yaml::Node& node,
                                                               PromisePeriod& out) {
  if (!node.is_scalar() || node.text != kUnknownPeriod) return Codec<Period>::read(d, node, out);
  out.unknown = true;
  out.written = node.text;
  return true;
}

template <>
bool ScalarCodec<calendar::Duration, Form::duration>::read(Decoder& d, const yaml::Node& node,
                                                           calendar::Duration& out) {
  const std::string* text = scalar(d, node, Form::duration);
  if (!text) return false;
  const auto duration = calendar::parse_duration(*text);
  if (!duration)
    return refuse(d, kBadTime, node, kNoDuration, kDurationForms, calendar::guess_duration(*text));
  out = *duration;
  return true;
}

template <>
bool ScalarCodec<calendar::Count, Form::count>::read(Decoder& d, const yaml::Node& node,
                                                     calendar::Count& out) {
  const std::string* text = scalar(d, node, Form::count);
  if (!text) return false;
  const auto count = calendar::parse_count(*text);
  if (!count) return refuse(d, kBadCount, node, kNoCount, kCountForms, calendar::guess_count(*text));
  out = *count;
  return true;
}

template <>
bool ScalarCodec<CommitmentRef, Form::commitment_ref>::read(Decoder& d, const yaml::Node& node,
                                                            CommitmentRef& out) {
  const std::string* text = scalar(d, node, Form::commitment_ref);
  if (!text) return false;
  auto [promise, commitment] = pair_of_ids(*text);
  if (promise.empty()) return not_pair(d, node, Form::commitment_ref, "2020/belysning");
  out = {std::move(promise), std::move(commitment)};
  return true;
}

template <>
bool ScalarCodec<Origin, Form::origin>::read(Decoder& d, const yaml::Node& node, Origin& out) {
  const std::string* text = scalar(d, node, Form::origin);
  if (!text) return false;
  out.from_situation = text->starts_with(kSituationPrefix);
  auto [record, part] =
      pair_of_ids(std::string_view(*text).substr(out.from_situation ? kSituationPrefix.size() : 0));
  if (record.empty()) return not_pair(d, node, Form::origin, "2020-09-15-centrum/p1");
  out.record = std::move(record);
  out.part = std::move(part);
  return true;
}

template <>
bool ScalarCodec<Indicator, Form::indicator>::read(Decoder& d, const yaml::Node& node, Indicator& out) {
  const std::string* text = scalar(d, node, Form::indicator);
  if (!text) return false;
  auto [series, value] = pair_of_ids(*text);
  if (series.empty()) return not_pair(d, node, Form::indicator, "trygghetsmatning/index");
  out = {std::move(series), std::move(value)};
  return true;
}

template <>
bool ScalarCodec<Counted, Form::counted>::read(Decoder& d, const yaml::Node& node, Counted& out) {
  const std::string* text = scalar(d, node, Form::counted);
  if (!text) return false;
  out.written = *text;
  for (const auto& [word, form] : kCountedWords)
    if (*text == word) out.form = form;
  if (text->starts_with(kMeetingPrefix)) out.form = Counted::Form::meeting;
  if (out.form != Counted::Form::activity && out.form != Counted::Form::meeting) return true;
  out.id = out.form == Counted::Form::meeting ? text->substr(kMeetingPrefix.size()) : *text;
  d.refer(out.form == Counted::Form::meeting ? What::forum : What::activity, out.id, node.span);
  return true;
}

template <>
bool ScalarCodec<FilePath, Form::file>::read(Decoder& d, const yaml::Node& node, FilePath& out) {
  const std::string* text = scalar(d, node, Form::file);
  if (!text) return false;
  d.link(*text, node.span);
  out.path = *text;
  return true;
}

template <>
bool ScalarCodec<Position, Form::position>::read(Decoder& d, const yaml::Node& node, Position& out) {
  const auto number = [&](std::size_t i) {
    return i < node.items.size() && node.items[i].is_scalar() ? calendar::parse_number(node.items[i].text)
                                                              : std::nullopt;
  };
  const auto latitude = number(0);
  const auto longitude = number(1);
  const bool good = node.items.size() == 2 && latitude && longitude && std::abs(*latitude) <= 90 &&
                    std::abs(*longitude) <= 180;
  if (!good) {
    d.report(kBadNumber, node.span, say(kBadPosition), say(kPositionForm));
    return false;
  }
  out = {*latitude, *longitude};
  return true;
}

}  // namespace lofte::records
