// SPDX-License-Identifier: Apache-2.0
#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

Node scale(Town& town, const Series& series) {
  Node node = map({{"min", number(series.min)}, {"max", number(series.max)}});
  node.add("better", word(series.lower_is_better ? "lower" : "higher"));
  if (!series.unit.empty() && town.chance(80)) node.add("unit", prose(series.unit));
  return node;
}

// A number on a scale, with a decimal point or comma, or none.
std::string on_scale(Dice& dice, int min, int max) {
  static const Strings marks{".", ","};
  const std::string whole = std::to_string(dice.between(min, max));
  if (whole == std::to_string(max) || dice.chance(30)) return whole;
  return whole + dice.pick(marks) + std::to_string(dice.below(10)) + std::to_string(dice.between(1, 9));
}

// A decimal comma is accepted in quotes; so the writer must see that the word needs them.
Node value(Town& town, const Series& series, bool last) {
  const std::string text = on_scale(town.dice, last ? 1 : series.min, last ? 100 : series.max);
  if (!last && town.chance(60)) return word(text);
  Node node = map({{"value", word(text)}});
  if (town.chance(70)) node.add("label", prose("Andel som är trygga (62,3 %)"));
  if (last) node.add("scale", series.own_scale);
  return node;
}

}  // namespace

void write_surveys(Town& town, int many) {
  for (int n = 0; n < many; ++n) {
    const Series series = town.dice.pick(town.series);
    const Interval period = some_period(town.dice, town.first_year + n % 6);
    Node record;
    if (town.chance(40)) record.add("title", prose("Trygghetsmätning " + any(town.dice)));
    record.add("series", word(series.id)).add("period", word(exactly(town.dice, period)));
    if (town.chance(60)) record.add("area", prose(series.area));
    if (town.chance(50)) record.add("published", word(about(town.dice, period.last + 60).text));
    record.add("scale", scale(town, series));
    const int sent = town.dice.between(100, 9000);
    if (town.chance(60)) record.add("sent", number(sent));
    if (town.chance(60)) record.add("answered", number(town.chance(10) ? sent : town.dice.between(0, sent)));
    if (town.chance(30)) record.add("preliminary", word(town.chance(50) ? "true" : "false"));
    if (town.chance(20)) record.add("break", prose(any(town.dice)));
    Node values;
    for (const std::string& id : series.values)
      if (values.entries.empty() || town.chance(70))
        values.add(id, value(town, series, id == series.values.back()));
    record.add("values", std::move(values));
    town.add_common(record);
    town.write("surveys", town.fresh_id("matning"), std::move(record));
  }
}

}  // namespace lofte::clean
