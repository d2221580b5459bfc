// SPDX-License-Identifier: Apache-2.0
#include "records/canonical_scalar.h"

#include <charconv>
#include <variant>

#include "base/strings.h"
#include "calendar/count.h"
#include "calendar/duration.h"
#include "calendar/time.h"
#include "calendar/units.h"

namespace lofte::records {
namespace {

using Form = TypeInfo::Form;

ScalarMeaning meaning(std::string same, std::string_view written) {
  return {std::move(same), one_line(trim(written)), std::nullopt};
}

std::string decimal(double value) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value);
  return {digits, end.ptr};
}

std::optional<ScalarMeaning> number(std::string_view text) {
  const auto value = calendar::parse_number(text);
  return value ? std::optional(meaning(decimal(*value), text)) : std::nullopt;
}

// A number of things, or a share: 8 is not 8 %.
std::optional<ScalarMeaning> goal(std::string_view text) {
  const auto share = calendar::parse_share(text);
  return share ? std::optional(meaning(decimal(*share) + " %", text)) : number(text);
}

std::optional<ScalarMeaning> time(const std::variant<calendar::Time, calendar::TimeFault>& read) {
  const auto* time = std::get_if<calendar::Time>(&read);
  if (!time) return std::nullopt;
  return ScalarMeaning{calendar::iso(time->span), time->written, time->span};
}

// A day of 24 hours is a day, and a year twelve months.
std::optional<ScalarMeaning> duration(std::string_view text) {
  const auto read = calendar::parse_duration(text);
  if (!read) return std::nullopt;
  using Unit = calendar::Duration::Unit;
  const bool months = read->unit == Unit::month || read->unit == Unit::year;
  const int times = read->unit == Unit::year ? 12 : read->unit == Unit::day ? 24 : 1;
  return meaning(std::to_string(read->number * times) + (months ? " months" : " hours"), text);
}

std::optional<ScalarMeaning> count(std::string_view text) {
  const auto read = calendar::parse_count(text);
  if (!read) return std::nullopt;
  return meaning(std::to_string(read->range.lo) + ".." + std::to_string(read->range.hi), text);
}

// Some units have two names.
std::optional<ScalarMeaning> choice(const TypeInfo& type, std::string_view text) {
  if (!among(type.words, text)) return std::nullopt;
  const bool unit = among(type.words, calendar::name(calendar::Unit::half_year));
  const auto read = unit ? calendar::parse_unit(text) : std::nullopt;
  return meaning(std::string(read ? calendar::name(*read) : text), text);
}

std::optional<ScalarMeaning> position(const yaml::Node& node) {
  std::string same;
  std::string shown;
  for (const yaml::Node& item : node.items) {
    const auto part = item.is_scalar() ? number(item.text) : std::nullopt;
    if (!part) return std::nullopt;
    same += part->same + " ";
    shown += (shown.empty() ? "" : ", ") + part->shown;
  }
  return same.empty() ? std::nullopt : std::optional(ScalarMeaning{same, "[" + shown + "]", std::nullopt});
}

}  // namespace

std::optional<ScalarMeaning> scalar_meaning(const TypeInfo& type, const yaml::Node& node) {
  if (type.form == Form::position) return position(node);
  if (!node.is_scalar()) return std::nullopt;
  const std::string text(trim(node.text));
  if (text.empty()) return std::nullopt;
  switch (type.form) {
    case Form::number:
    case Form::whole:
      return number(text);
    case Form::goal:
      return goal(text);
    case Form::time:
      return time(calendar::parse_event_time(text));
    case Form::bounded_time:
      return time(calendar::parse_time(text));
    case Form::period_or_unknown:
      if (text == "unknown") return meaning(text, text);
      return time(calendar::parse_period(text));
    case Form::period:
      return time(calendar::parse_period(text));
    case Form::duration:
      return duration(text);
    case Form::count:
      return count(text);
    case Form::choice:
      return choice(type, text);
    default:
      return meaning(one_line(text), text);
  }
}

}  // namespace lofte::records
