// SPDX-License-Identifier: Apache-2.0
//
// The results of surveys: a row is a question, and its value stands in a column of its own or in one for each
// year. Each year of a series is a record. A survey that was read before lends its scale and the names of its
// values to the next.
#include <algorithm>
#include <map>

#include "base/strings.h"
#include "calendar/count.h"
#include "intake/context.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kWhichSeries{"which series of surveys is it? An id such as trygghetsmatning",
                              "vilken mätserie är det? Ett id som trygghetsmatning"};
constexpr Phrase kWhichYear{"which year or period is it?", "vilket år eller vilken period är det?"};
constexpr Phrase kScaleMin{"what is the lowest value of the scale?", "vilket är skalans lägsta värde?"};
constexpr Phrase kScaleMax{"what is the highest value of the scale?", "vilket är skalans högsta värde?"};
constexpr Phrase kScaleBetter{"are lower or higher values better?",
                              "är lägre (lower) eller högre (higher) värden bättre?"};
constexpr Phrase kNoNumber{"\"{cell}\" is not a number: the value is left out",
                           "”{cell}” är inget tal: värdet utelämnas"};
constexpr Phrase kWithoutValue{"no value", "inget värde"};
constexpr Phrase kNoLabel{"no question", "ingen fråga"};

// "2,09" is 2.09, "86 %" is 86.
std::optional<std::string> number_of(std::string cell) {
  cell = one_line(cell);
  if (cell.ends_with('%')) cell = std::string(trim(std::string_view(cell).substr(0, cell.size() - 1)));
  std::erase(cell, ' ');
  if (!calendar::parse_number(cell)) return std::nullopt;
  std::replace(cell.begin(), cell.end(), ',', '.');
  return cell;
}

class SurveysReader {
 public:
  explicit SurveysReader(Context& context) : context_(context) {}

  Drafts read() {
    drafts_.left_out = context_.layout.left_out;
    for (const Line& line : context_.layout.lines) read_row(line);
    for (std::size_t& at : order_) finish(drafts_.all[at].value);
    return std::move(drafts_);
  }

 private:
  void read_row(const Line& line) {
    const std::string label = one_line(line.text(Field::label));
    if (label.empty() && line.text(Field::id).empty()) {
      drafts_.left_out.push_back({line.number, kNoLabel, true});
      return;
    }
    RowParts parts{line.number};
    for (const auto& [period, said] : line.by_period)
      add(line, label, period, said.text, {line.number, said.column}, parts);
    if (const std::string value = line.text(Field::value); !value.empty())
      add(line, label, period_of_row(line), value, line.spot(Field::value), parts);
    if (parts.parts.empty())
      drafts_.left_out.push_back({line.number, kWithoutValue});
    else
      drafts_.rows.push_back(std::move(parts));
  }

  std::string period_of_row(const Line& line) {
    if (const auto time = read_time(line.text(Field::period), std::nullopt)) return time->text;
    return context_.review.ask({"period", {line.number}, say(kWhichYear), {}, std::nullopt}).value_or("");
  }

  void add(const Line& line, const std::string& label, const std::string& period, const std::string& cell,
           Spot spot, RowParts& parts) {
    const auto number = number_of(cell);
    if (!number) return context_.review.warn(spot, say(kNoNumber, {{"cell", one_line(cell)}}));
    percent_ = percent_ || cell.find('%') != cell.npos;
    const std::size_t draft = draft_of(line, period);
    Value& record = drafts_.all[draft].value;
    const std::string series = record.find("series")->text();
    const std::string id = value_id(line, series, label);
    Value value = Value::mapping({{"value", *number}});
    if (!label.empty()) value.put("label", label);
    record.find("values")->put(id, std::move(value));
    for (const Field field : {Field::sent, Field::answered})
      if (const auto count = number_of(line.text(field)); count && !record.find(info(field).name))
        record.put(std::string(info(field).name), *count);
    parts.parts.push_back({draft, "values/" + id});
  }

  std::string value_id(const Line& line, const std::string& series, const std::string& label) {
    constexpr std::size_t kLongest = 40;
    if (const std::string said = records::id_from(line.text(Field::id)); !said.empty()) return said;
    for (const records::Survey& survey : context_.corpus.surveys)
      if (survey.series && std::string_view(survey.series->text) == series)
        for (const auto& value : survey.values)
          if (value->label && records::id_from(std::string_view(*value->label)) == records::id_from(label))
            return std::string(value.id);
    return short_id(label, kLongest);
  }

  std::size_t draft_of(const Line& line, const std::string& period) {
    std::string series = records::id_from(line.text(Field::series));
    if (const auto decided = context_.review.decided("series")) series = *decided;
    if (series.empty())
      series = context_.review.ask({"series", {line.number}, say(kWhichSeries), all_series(), only_series()})
                   .value_or("");
    const std::string area = one_line(line.text(Field::area));
    if (several_areas()) series += '-' + records::id_from(area);
    const std::string key = series + ' ' + period;
    if (const auto at = by_key_.find(key); at != by_key_.end()) return at->second;
    const std::size_t number = drafts_.all.size();
    by_key_.emplace(key, number);
    order_.push_back(number);
    Value out = Value::mapping({{"series", series}, {"period", period}, {"values", Value::mapping()}});
    if (!area.empty()) out.put("area", area);
    if (const auto time = read_time(line.text(Field::published), std::nullopt))
      out.put("published", time->text);
    drafts_.all.push_back({records::What::survey, id_of(series, period), std::move(out), line.number});
    return number;
  }

  // One series is one instrument in one area.
  bool several_areas() const {
    std::string first;
    for (const Line& line : context_.layout.lines) {
      const std::string area = one_line(line.text(Field::area));
      if (!first.empty() && area != first) return true;
      first = area;
    }
    return false;
  }

  std::vector<std::string> all_series() const {
    std::vector<std::string> out;
    for (const records::Survey& survey : context_.corpus.surveys)
      if (survey.series && !among(out, survey.series->text)) out.push_back(std::string(survey.series->text));
    return out;
  }
  std::optional<std::string> only_series() const {
    const auto all = all_series();
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
  }

  std::string id_of(const std::string& series, const std::string& period) const {
    const auto days = days_of(period);
    for (const records::Survey& survey : context_.corpus.surveys)
      if (survey.series && survey.period && std::string_view(survey.series->text) == series &&
          survey.period->span == days)
        return std::string(survey.id);
    const std::string plain = records::id_from(period);
    const bool taken =
        context_.corpus.surveys.has(plain) || std::any_of(drafts_.all.begin(), drafts_.all.end(),
                                                          [&](const Draft& one) { return one.id == plain; });
    return taken ? records::id_from(series + '-' + period) : plain;
  }

  // The scale of the series; a new one is asked for.
  void finish(Value& record) {
    const std::string series = record.find("series")->text();
    put_decided(record, records::What::survey, context_.review);
    if (record.find("scale")) return;
    const records::Survey* last = nullptr;
    for (const records::Survey& survey : context_.corpus.surveys)
      if (survey.series && std::string_view(survey.series->text) == series && survey.scale) last = &survey;
    if (last) {
      const auto written = read_record(context_.corpus, std::string(last->path));
      if (const Value* scale = written ? written->find("scale") : nullptr) {
        record.put("scale", *scale);
        return;
      }
    }
    const auto ask = [&](const char* key, Phrase phrase, const char* share,
                         std::vector<std::string> choices = {}) {
      const auto likely = percent_ ? std::optional(std::string(share)) : std::nullopt;
      return context_.review.ask({key, {}, say(phrase), std::move(choices), likely}).value_or("");
    };
    Value scale = Value::mapping();
    scale.put("min", ask("scale.min", kScaleMin, "0"));
    scale.put("max", ask("scale.max", kScaleMax, "100"));
    scale.put("better", ask("scale.better", kScaleBetter, "higher", {"lower", "higher"}));
    if (percent_) scale.put("unit", "%");
    record.put("scale", std::move(scale));
  }

  Context& context_;
  Drafts drafts_;
  std::map<std::string, std::size_t> by_key_;
  std::vector<std::size_t> order_;
  bool percent_ = false;
};

}  // namespace

Drafts read_surveys(Context& context) { return SurveysReader(context).read(); }

}  // namespace lofte::intake
