// SPDX-License-Identifier: Apache-2.0
#include "report/target_value.h"

#include <cmath>

namespace lofte::report {
namespace {

using doc::Value;

Value value(const records::Number& number) {
  const double whole = std::round(number.value);
  if (whole == number.value && std::abs(whole) < 1e15) return static_cast<std::int64_t>(whole);
  return number.value;
}
Value value(const records::Goal& goal) {
  return goal.share ? Value(goal.written) : value(static_cast<const records::Number&>(goal));
}
Value value(bool yes) { return yes; }
Value value(const std::string& text) { return text; }
Value value(calendar::Unit unit) { return std::string(calendar::name(unit)); }
Value value(records::Per per) { return std::string(records::word(per)); }
Value value(const calendar::Time& time) { return time.written; }
Value value(const records::Indicator& indicator) { return indicator.series + "/" + indicator.value; }

Value value(const calendar::Duration& duration) {
  constexpr std::string_view names[] = {"hour", "day", "month", "year"};
  const std::string name(names[static_cast<int>(duration.unit)]);
  return std::to_string(duration.number) + " " + name + (duration.number == 1 ? "" : "s");
}

template <class T>
void put(doc::Object& out, const char* key, const records::Field<T>& field) {
  if (field) out.emplace_back(key, value(*field));
}

void put(doc::Object& out, const char* key, const records::List<records::PlaceRef>& places) {
  if (places.empty()) return;
  doc::Array ids;
  for (const auto& place : places) ids.emplace_back(place->id);
  out.emplace_back(key, std::move(ids));
}

// One thing as itself, several as a list: as in the record.
void put(doc::Object& out, const char* key, const records::List<records::Counted>& things) {
  if (things.size() == 1) out.emplace_back(key, things.front()->written);
  if (things.size() < 2) return;
  doc::Array all;
  for (const auto& thing : things) all.emplace_back(thing->written);
  out.emplace_back(key, std::move(all));
}

}  // namespace

doc::Value target_value(const records::Field<records::Target>& target) {
  if (!target || target->none) return nullptr;
  doc::Object out;
  put(out, "at_least", target->at_least);
  put(out, "at_most", target->at_most);
  put(out, "of", target->of);
  put(out, "at", target->at);
  put(out, "theme", target->theme);
  put(out, "every", target->every);
  put(out, "on_average", target->on_average);
  put(out, "each", target->each);
  put(out, "per", target->per);
  put(out, "carry_out", target->carry_out);
  put(out, "done_by", target->done_by);
  put(out, "within", target->within);
  put(out, "indicator", target->indicator);
  put(out, "better_than", target->better_than);
  put(out, "no_worse_than", target->no_worse_than);
  put(out, "due", target->due);
  return out;
}

}  // namespace lofte::report
