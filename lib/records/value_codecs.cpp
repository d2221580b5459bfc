// SPDX-License-Identifier: Apache-2.0
//
// How times, counts and numbers are read, and what is said about those that cannot be.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/strings.h"
#include "records/codec.h"
#include "records/form_rules.h"

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
constexpr Phrase kTimeForms{
    "use year-month-day, for example 2020-09-15, or less exact: 2020-09, 2020-W38, 2020-T2, 2020-HT, 2020",
    "ange år-månad-dag, till exempel 2020-09-15, eller mindre exakt: 2020-09, 2020-W38, 2020-T2, 2020-HT, "
    "2020"};
constexpr Phrase kEventForms{
    "use year-month-day, for example 2020-09-15, or less exact: 2020-09, 2020-W38, 2020-T2, 2020-HT, 2020, "
    "or "
    "..2020-09-15 when only the last possible day is known",
    "ange år-månad-dag, till exempel 2020-09-15, eller mindre exakt: 2020-09, 2020-W38, 2020-T2, 2020-HT, "
    "2020, eller ..2020-09-15 när bara den sista möjliga dagen är känd"};
constexpr Phrase kNotAhead{
    "\"{text}\" means no later than, which can be given only for something that has happened",
    "”{text}” betyder senast, vilket bara går att ange för något som har hänt"};
constexpr Phrase kPeriodForms{
    "use a form like 2020, 2020-09, 2020-Q3, 2020-T2, 2020-HT, 2018-10/2019-09 or, when it is ongoing, "
    "2020/..",
    "ange den till exempel som 2020, 2020-09, 2020-Q3, 2020-T2, 2020-HT, 2018-10/2019-09 eller, när den "
    "pågår, "
    "2020/.."};
constexpr Phrase kMonthDays{"{month} has {n} days", "{month} har {n} dagar"};
constexpr Phrase kSwap{"write the earlier time first", "skriv den tidigare tiden först"};
constexpr Phrase kNoDuration{"\"{text}\" is not a length of time",
                             "”{text}” går inte att läsa som en tidslängd"};
constexpr Phrase kDurationForms{"write a number and a unit, as in 24 hours, 14 days, 6 months or 2 years",
                                "skriv ett tal och en enhet, som 24 hours, 14 days, 6 months eller 2 years"};
constexpr Phrase kNoCount{"\"{text}\" is not written as a count", "”{text}” är inte skrivet som ett antal"};
constexpr Phrase kCountForms{
    "use digits, for example 12, or less exact: ~20 (about), 50+ (over), 18..25 (between), <5 (fewer than), "
    "some or several",
    "använd siffror, till exempel 12, eller mindre exakt: ~20 (ungefär), 50+ (över), 18..25 (mellan), <5 "
    "(färre än), some (några) eller several (flera)"};
constexpr Phrase kNoNumber{"\"{text}\" is not a number", "”{text}” går inte att läsa som ett tal"};
constexpr Phrase kNoGoal{"\"{text}\" is neither a number nor a share of at most 100 %",
                         "”{text}” är varken ett antal eller en andel på högst 100 %"};
constexpr Phrase kGoalForms{"write a number as in 8, a share as in 90 %, or all",
                            "skriv ett antal som 8, en andel som 90 %, eller all"};
constexpr Phrase kNoWhole{"\"{text}\" is not a whole number from 0 up",
                          "”{text}” är inget heltal från 0 och uppåt"};
constexpr Phrase kShare{"\"{field}\" is a number, not a share in per cent",
                        "”{field}” är ett antal, inte en andel i procent"};
constexpr Phrase kHowMany{"give the number itself, not the share", "ange själva antalet, inte andelen"};
constexpr Phrase kWholeDigits{"use a whole number in digits, for example 561",
                              "använd ett heltal med siffror, till exempel 561"};
constexpr Phrase kDigits{"write digits only, with a point or a comma for decimals",
                         "skriv bara siffror, med punkt eller komma för decimaler"};
constexpr Phrase kBadPosition{
    "a position is two numbers, latitude from -90 to 90 and longitude from -180 to 180",
    "en position är två tal, latitud från -90 till 90 och longitud från -180 till 180"};
constexpr Phrase kPositionForm{"write it as in [55.5439, 13.9461]", "skriv den som i [55.5439, 13.9461]"};

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

// "2020-09-31": how many days the month has; nullopt when the text is no such day.
std::optional<words::Message> days_of_month(std::string_view text) {
  constexpr std::size_t kMonthLength = 7;
  const std::string month(text.substr(0, kMonthLength));
  if (text.size() != kMonthLength + 3) return std::nullopt;
  const auto first = calendar::parse_time(month);
  const auto* whole = std::get_if<calendar::Time>(&first);
  if (!whole) return std::nullopt;
  return say(kMonthDays, {{"month", month}, {"n", static_cast<long long>(whole->span.days())}});
}

words::Message time_help(const std::string& text, calendar::TimeFault fault, Form form) {
  if (fault == calendar::TimeFault::day)
    if (auto days = days_of_month(text)) return *std::move(days);
  if (fault == calendar::TimeFault::order) return say(kSwap);
  return say(form == Form::period ? kPeriodForms : form == Form::time ? kEventForms : kTimeForms);
}

// Reports a share in per cent where a number of things is wanted; false when it is none.
bool is_share(Decoder& d, const diag::RuleInfo& rule, const yaml::Node& node) {
  const std::string_view text = trim(node.text);
  const auto ends = [&](std::string_view unit) { return text.ends_with(unit); };
  if (!ends("%") && !ends("procent") && !ends("percent") && !ends("per cent")) return false;
  d.report(rule, node.span, say(kShare, {{"field", std::string(d.field())}}), say(kHowMany));
  return true;
}

std::optional<std::string> guessed_time(std::string_view text, Form form) {
  if (form == Form::period) return calendar::guess_period(text);
  return form == Form::time ? calendar::guess_event_time(text) : calendar::guess_time(text);
}

bool bad_time(Decoder& d, const yaml::Node& node, calendar::TimeFault fault, Form form) {
  const auto guess = guessed_time(node.text, form);
  auto help = guess ? write(*guess) : time_help(node.text, fault, form);
  const bool sure = guess && calendar::sure_time(node.text) == guess;
  d.report(kBadTime, node.span, say(time_fault(fault), {{"text", node.text}}), std::move(help),
           sure ? instead(node.span, *guess) : std::vector<Edit>{});
  return false;
}

// Reports "..2019-03-01" where something must begin as well; false when it is no such time.
bool is_no_later_than(Decoder& d, const yaml::Node& node) {
  const auto read = calendar::parse_event_time(node.text);
  const auto* time = std::get_if<calendar::Time>(&read);
  if (!time || time->span.has_first()) return false;
  d.report(kBadTime, node.span, say(kNotAhead, {{"text", node.text}}),
           write(std::string(node.text.substr(2))));
  return true;
}

// Reports a value that is not what its field takes, with the better way to write it when one is known.
bool refuse(Decoder& d, const diag::RuleInfo& rule, const yaml::Node& node, Phrase what, Phrase forms,
            const std::optional<std::string>& guess = std::nullopt,
            const std::optional<std::string>& sure = std::nullopt) {
  d.report(rule, node.span, say(what, {{"text", node.text}}), guess ? write(*guess) : say(forms),
           guess && sure == guess ? instead(node.span, *guess) : std::vector<Edit>{});
  return false;
}

// "[57,53, 13,36]": the two numbers that decimal commas have cut into four.
std::optional<std::string> decimals_cut_apart(const yaml::Node& node) {
  if (node.items.size() != 4) return std::nullopt;
  for (const yaml::Node& item : node.items)
    if (!item.is_scalar() || !calendar::parse_number(item.text)) return std::nullopt;
  const auto& n = node.items;
  return "[" + n[0].text + "." + n[1].text + ", " + n[2].text + "." + n[3].text + "]";
}

// "62,5 %": the number alone, with a decimal point, since a comma needs quotes.
std::optional<std::string> without_unit(std::string_view text) {
  const std::size_t sign = text.find('%');
  std::string number(trim(text.substr(0, sign)));
  if (sign == text.npos || !trim(text.substr(sign + 1)).empty() || !calendar::parse_number(number))
    return std::nullopt;
  std::replace(number.begin(), number.end(), ',', '.');
  return number;
}

// "90 procent": the share that a text means.
std::optional<std::string> share_in(std::string_view text) {
  for (const std::string_view unit : {"procent", "percent", "per cent", "pct"}) {
    if (!text.ends_with(unit)) continue;
    const std::string share = std::string(trim(text.substr(0, text.size() - unit.size()))) + " %";
    if (calendar::parse_share(share)) return share;
  }
  return among(std::array<std::string_view, 5>{"alla", "samtliga", "allt", "varje", "every"}, text)
             ? std::optional<std::string>("all")
             : std::nullopt;
}

// "900 st": the whole number that a text means.
std::optional<std::string> whole_in(const std::string& text) {
  const auto guess = calendar::guess_count(text);
  return guess && is_digits(*guess) ? guess : std::nullopt;
}

constexpr std::string_view kUnknownPeriod = "unknown";
constexpr long long kLargestWhole = 1'000'000'000;

}  // namespace

template <>
bool ScalarCodec<Number, Form::number>::read(Decoder& d, const yaml::Node& node, Number& out) {
  const Text* text = scalar(d, node, Form::number);
  if (!text) return false;
  const auto value = calendar::parse_number(*text);
  if (!value) {
    const auto bare = without_unit(*text);
    const auto guess = bare ? bare : calendar::sure_count(*text);
    const bool number = guess && calendar::parse_number(*guess);
    return refuse(d, kBadNumber, node, kNoNumber, kDigits, number ? guess : std::nullopt, guess);
  }
  out = {*value, *text};
  return true;
}

template <>
bool ScalarCodec<Goal, Form::goal>::read(Decoder& d, const yaml::Node& node, Goal& out) {
  const Text* text = scalar(d, node, Form::goal);
  if (!text) return false;
  const auto share = calendar::parse_share(*text);
  const auto value = share ? share : calendar::parse_number(*text);
  if (!value) {
    const auto part = share_in(*text);
    const auto guess = part ? part : whole_in(*text);
    return refuse(d, kBadNumber, node, kNoGoal, kGoalForms, guess, part ? part : calendar::sure_count(*text));
  }
  out.value = *value;
  out.written = *text;
  out.share = share.has_value();
  return true;
}

template <>
bool ScalarCodec<long long, Form::whole>::read(Decoder& d, const yaml::Node& node, long long& out) {
  const Text* text = scalar(d, node, Form::whole);
  if (!text) return false;
  const auto value = is_digits(*text) ? calendar::parse_number(*text) : std::nullopt;
  if (!value || *value > static_cast<double>(kLargestWhole))
    return !is_share(d, kBadNumber, node) &&
           refuse(d, kBadNumber, node, kNoWhole, kWholeDigits, whole_in(*text), calendar::sure_count(*text));
  out = static_cast<long long>(*value);
  return true;
}

template <>
bool ScalarCodec<calendar::Time, Form::time>::read(Decoder& d, const yaml::Node& node, calendar::Time& out) {
  const Text* text = scalar(d, node, Form::time);
  if (!text) return false;
  auto time = calendar::parse_event_time(*text);
  if (const auto* fault = std::get_if<calendar::TimeFault>(&time))
    return bad_time(d, node, *fault, Form::time);
  out = std::get<calendar::Time>(std::move(time));
  return true;
}

template <>
bool ScalarCodec<BoundedTime, Form::bounded_time>::read(Decoder& d, const yaml::Node& node,
                                                        BoundedTime& out) {
  const Text* text = scalar(d, node, Form::bounded_time);
  if (!text) return false;
  auto time = calendar::parse_time(*text);
  if (const auto* fault = std::get_if<calendar::TimeFault>(&time))
    return !is_no_later_than(d, node) && bad_time(d, node, *fault, Form::bounded_time);
  out = {std::get<calendar::Time>(std::move(time))};
  return true;
}

template <>
bool ScalarCodec<Period, Form::period>::read(Decoder& d, const yaml::Node& node, Period& out) {
  const Text* text = scalar(d, node, Form::period);
  if (!text) return false;
  auto time = calendar::parse_period(*text);
  if (const auto* fault = std::get_if<calendar::TimeFault>(&time))
    return !is_no_later_than(d, node) && bad_time(d, node, *fault, Form::period);
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
  const Text* text = scalar(d, node, Form::duration);
  if (!text) return false;
  const auto duration = calendar::parse_duration(*text);
  if (!duration)
    return refuse(d, kBadTime, node, kNoDuration, kDurationForms, calendar::guess_duration(*text),
                  calendar::guess_duration(*text));
  out = *duration;
  return true;
}

template <>
bool ScalarCodec<calendar::Count, Form::count>::read(Decoder& d, const yaml::Node& node,
                                                     calendar::Count& out) {
  const Text* text = scalar(d, node, Form::count);
  if (!text) return false;
  const auto count = calendar::parse_count(*text);
  if (!count && is_share(d, kBadCount, node)) return false;
  if (!count)
    return refuse(d, kBadCount, node, kNoCount, kCountForms, calendar::guess_count(*text),
                  calendar::sure_count(*text));
  out = *count;
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
    const auto parts = decimals_cut_apart(node);
    d.report(kBadNumber, node.span, say(kBadPosition), parts ? write(*parts) : say(kPositionForm),
             parts ? std::vector<Edit>{{node.span, *parts}} : std::vector<Edit>{});
    return false;
  }
  out = {*latitude, *longitude};
  return true;
}

}  // namespace lofte::records
