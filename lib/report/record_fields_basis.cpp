// SPDX-License-Identifier: Apache-2.0
//
// The fields of follow-ups, surveys, situations, plans, agreements and forums.
#include <cmath>

#include "base/strings.h"
#include "eval/words.h"
#include "report/causes.h"
#include "report/ids.h"
#include "report/numbers.h"
#include "report/record_fields.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Array;
using doc::Object;
using doc::Value;
using words::Phrase;

constexpr Phrase kRecordFieldsBasisPeriod{"Period", "Period"}, kRecordFieldsBasisDate{"Date", "Datum"},
    kRecordFieldsBasisReported{"Reported", "Redovisad"}, kRecordFieldsBasisBy{"Reported by", "Redovisad av"},
    kRecordFieldsBasisFinal{"Final result", "Slutresultat"}, kRecordFieldsBasisCounts{"Figures", "Siffror"},
    kRecordFieldsBasisSays{"Assessments", "Bedömningar"},
    kRecordFieldsBasisByproducts{"Byproducts", "Biprodukter"};
constexpr Phrase kOutOf{"out of {n}", "av {n}"}, kOnBehalf{"for {party}", "för {party}"};
constexpr Phrase kStatutory{"Picture of the situation under the act", "Lägesbild enligt lagen"},
    kRecordFieldsBasisProblems{"Problems", "Problem"}, kPriorityOf{"priority {n}", "prioritet {n}"},
    kCausesOf{"{problem}: {causes}", "{problem}: {causes}"};
constexpr Phrase kFigure{"{count} {what}", "{count} {what}"};
constexpr Phrase kRecordFieldsBasisUnits{"in {n} of the sub-periods", "i {n} av delperioderna"};
constexpr Phrase kRecordFieldsBasisWithin{"{n} in time", "{n} i tid"};
constexpr Phrase kWhole{"the promise as a whole", "löftet som helhet"};
constexpr Phrase kSaid{"{what}: {says}", "{what}: {says}"};

constexpr Phrase kRecordFieldsBasisSeries{"Series", "Serie"}, kArea{"Area", "Område"},
    kPublished{"Published", "Publicerad"}, kScale{"Scale", "Skala"},
    kRecordFieldsBasisSent{"Sent out", "Utskick"}, kRecordFieldsBasisAnswered{"Answered", "Svar"},
    kRecordFieldsBasisPreliminary{"Preliminary", "Preliminär"},
    kRecordFieldsBasisBreak{"Break in the series", "Tidsseriebrott"},
    kRecordFieldsBasisValues{"Values", "Värden"};
constexpr Phrase kRecordFieldsBasisFromTo{"{min}–{max}", "{min}–{max}"},
    kRecordFieldsBasisLower{"lower is better", "lägre är bättre"},
    kRecordFieldsBasisHigher{"higher is better", "högre är bättre"};
constexpr Phrase kRate{"{n} ({share}% of {sent})", "{n} ({share}\u00a0% av {sent})"};

constexpr Phrase kRecordFieldsBasisUpdated{"Updated", "Uppdaterad"}, kMunicipality{"Municipality", "Kommun"},
    kMapping{"Mapping", "Kartläggning"}, kRecordFieldsBasisOther{"Other information", "Övrig information"},
    kAnalysis{"Analysis", "Analys"};
constexpr Phrase kDecided{"Decided", "Beslutad"}, kRecordFieldsBasisFollowedUp{"Followed up", "Uppföljd"},
    kToCouncil{"Reported to", "Redovisad för"};
constexpr Phrase kRecordFieldsBasisParties{"Parties", "Parter"},
    kRecordFieldsBasisPurposes{"Purposes", "Syften"};
constexpr Phrase kRecordFieldsBasisLevel{"Level", "Nivå"}, kRecordFieldsBasisLedBy{"Led by", "Leds av"},
    kRecordFieldsBasisChair{"Chair", "Ordförande"}, kRecordFieldsBasisMembers{"Members", "Ledamöter"},
    kMeets{"Meets", "Möts"}, kRecordFieldsBasisHeld{"Meetings", "Möten"};
constexpr Phrase kRecordFieldsBasisLeading{"leading", "leder"},
    kRecordFieldsBasisCoOpted{"co-opted", "adjungerad"};

Value count_value(const records::Field<calendar::Count>& field) {
  return field ? Value(field->written) : Value();
}
std::string id(const auto& ref) { return ref ? ref->id.str() : std::string(); }
Value id_or_null(const auto& ref) { return ref ? Value(ref->id) : Value(); }

bool single(const calendar::Count& count) { return count.range == calendar::Range{1, 1}; }

std::string figure_line(const RecordFields& out, const records::Figure& figure) {
  const std::string what =
      figure.of ? counted_text(out.corpus, *figure.of, figure.count && single(*figure.count), out.lang)
                : std::string();
  const std::string count = figure.count ? count_text(*figure.count, out.lang) : std::string();
  return RecordFields::joined(
      {out.speech(kFigure, {{"count", count}, {"what", what}}),
       figure.units ? out.speech(kRecordFieldsBasisUnits, {{"n", count_text(*figure.units, out.lang)}})
                    : std::string(),
       figure.within ? out.speech(kRecordFieldsBasisWithin, {{"n", count_text(*figure.within, out.lang)}})
                     : std::string(),
       figure.out_of ? out.speech(kOutOf, {{"n", count_text(*figure.out_of, out.lang)}}) : std::string(),
       figure.period ? figure.period->written.str() : std::string(), out.name(figure.by),
       figure.on_behalf_of ? out.speech(kOnBehalf, {{"party", out.name(figure.on_behalf_of)}})
                           : std::string(),
       figure.place ? corpus::place_name(out.corpus, figure.place->id) : std::string(), id(figure.commitment),
       text_of(figure.note)},
      " · ");
}

void add_counts(RecordFields& out, const records::Followup& followup) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : followup.counts) {
    values.emplace_back(Object{{"of", one->of ? Value(one->of->written) : Value()},
                               {"count", count_value(one->count)},
                               {"units", count_value(one->units)},
                               {"within", count_value(one->within)},
                               {"out_of", count_value(one->out_of)},
                               {"commitment", id_or_null(one->commitment)},
                               {"place", id_or_null(one->place)},
                               {"by", id_or_null(one->by)},
                               {"for", id_or_null(one->on_behalf_of)},
                               {"period", one->period ? Value(one->period->written) : Value()},
                               {"note", text_or_null(one->note)}});
    lines.push_back(figure_line(out, *one));
  }
  out.put_all("counts", kRecordFieldsBasisCounts, std::move(values), std::move(lines));
}

void add_assessments(RecordFields& out, const records::Followup& followup) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : followup.assessments) {
    values.emplace_back(
        Object{{"commitment", id_or_null(one->commitment)},
               {"says", one->says ? Value(std::string(records::word(*one->says))) : Value()},
               {"because", text_or_null(one->because)},
               {"reason", one->reason ? Value(std::string(records::word(*one->reason))) : Value()},
               {"next", one->next ? Value(std::string(records::word(*one->next))) : Value()}});
    const std::string about = one->commitment ? one->commitment->id.str() : out.speech(kWhole);
    const std::string says = one->says ? out.speech(eval::phrase(*one->says)) : std::string();
    lines.push_back(
        RecordFields::joined({out.speech(kSaid, {{"what", about}, {"says", says}}), text_of(one->because),
                              one->reason ? out.speech(eval::phrase(*one->reason)) : std::string(),
                              one->next ? out.speech(eval::phrase(*one->next)) : std::string()},
                             " · "));
  }
  out.put_all("assessments", kRecordFieldsBasisSays, std::move(values), std::move(lines));
}

void add_byproducts(RecordFields& out, const records::Followup& followup) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : followup.byproducts) {
    values.emplace_back(Object{{"of", one->of ? Value(one->of->written) : Value()},
                               {"what", text_or_null(one->what)},
                               {"count", count_value(one->count)}});
    const bool alone = one->count && single(*one->count);
    const std::string what =
        one->of ? counted_text(out.corpus, *one->of, alone, out.lang) : text_of(one->what);
    const std::string count = one->count ? count_text(*one->count, out.lang) : std::string();
    lines.push_back(out.speech(kFigure, {{"count", count}, {"what", what}}));
  }
  out.put_all("byproducts", kRecordFieldsBasisByproducts, std::move(values), std::move(lines));
}

void add_scale(RecordFields& out, const records::Field<records::Scale>& scale) {
  if (!scale) return;
  const auto number = [](const records::Field<records::Number>& n) { return n ? Value(n->value) : Value(); };
  const auto words = [&](const records::Field<records::Number>& n) {
    return n ? number_text(*n, out.lang) : std::string();
  };
  const Value better = scale->better ? Value(std::string(records::word(*scale->better))) : Value();
  const bool lower = scale->better && *scale->better == records::Better::lower;
  out.put("scale", kScale,
          Object{{"min", number(scale->min)},
                 {"max", number(scale->max)},
                 {"better", better},
                 {"unit", text_or_null(scale->unit)}},
          RecordFields::joined(
              {out.speech(kRecordFieldsBasisFromTo, {{"min", words(scale->min)}, {"max", words(scale->max)}}),
               text_of(scale->unit),
               scale->better ? out.speech(lower ? kRecordFieldsBasisLower : kRecordFieldsBasisHigher)
                             : std::string()},
              ", "));
}

void add_answers(RecordFields& out, const records::Survey& survey) {
  if (survey.sent)
    out.put("sent", kRecordFieldsBasisSent, std::int64_t{*survey.sent},
            words::number(*survey.sent, out.lang));
  if (!survey.answered) return;
  std::string line = words::number(*survey.answered, out.lang);
  if (survey.sent && *survey.sent > 0)
    line = out.speech(kRate, {{"n", *survey.answered},
                              {"share", std::llround(100.0 * static_cast<double>(*survey.answered) /
                                                     static_cast<double>(*survey.sent))},
                              {"sent", *survey.sent}});
  out.put("answered", kRecordFieldsBasisAnswered, std::int64_t{*survey.answered}, line);
}

void add_values(RecordFields& out, const records::Survey& survey) {
  Object values;
  std::vector<std::string> lines;
  for (const auto& one : survey.values) {
    if (!one->value) continue;
    values.emplace_back(one.id, one->value->value);
    const std::string label = one->label ? *one->label : one.id;
    lines.push_back(out.speech(kSaid, {{"what", label}, {"says", number_text(*one->value, out.lang)}}));
  }
  if (!lines.empty())
    out.put_all("values", kRecordFieldsBasisValues, Array{std::move(values)}, std::move(lines));
}

Array causes_value(const records::Problem& problem) {
  Array out;
  for (const auto& cause : problem.causes) {
    if (cause->id.absent())
      out.emplace_back(text_or_null(cause->text));
    else
      out.emplace_back(Object{{"id", cause->id->text}, {"text", text_or_null(cause->text)}});
  }
  return out;
}

// "Otrygghet vid stationen (prioritet 1, Centrum): dålig belysning; öde på kvällen"
std::string problem_line(const RecordFields& out, const records::Problem& problem) {
  const std::string more = RecordFields::joined(
      {problem.priority ? out.speech(kPriorityOf, {{"n", number_text(*problem.priority, out.lang)}})
                        : std::string(),
       problem.place ? corpus::place_name(out.corpus, problem.place->id) : std::string()},
      ", ");
  const std::string title = text_of(problem.title) + (more.empty() ? "" : " (" + more + ")");
  const std::string causes = join(cause_texts(problem), "; ");
  return causes.empty() ? title : out.speech(kCausesOf, {{"problem", title}, {"causes", causes}});
}

void add_problems(RecordFields& out, const records::Situation& situation) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : situation.problems) {
    values.emplace_back(Object{{"id", one->id ? Value(one->id->text) : Value()},
                               {"title", text_or_null(one->title)},
                               {"place", id_or_null(one->place)},
                               {"causes", causes_value(*one)},
                               {"priority", one->priority ? Value(one->priority->value) : Value()},
                               {"no_measure_because", text_or_null(one->no_measure_because)}});
    lines.push_back(problem_line(out, *one));
  }
  out.put_all("problems", kRecordFieldsBasisProblems, std::move(values), std::move(lines));
}

void add_members(RecordFields& out, const records::Forum& forum) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : forum.members) {
    const bool leading = one->leading && *one->leading;
    const bool co_opted = one->co_opted && *one->co_opted;
    values.emplace_back(Object{{"function", text_or_null(one->function)},
                               {"party", id_or_null(one->party)},
                               {"leading", leading},
                               {"co_opted", co_opted}});
    lines.push_back(RecordFields::joined({text_of(one->function), out.name(one->party),
                                          leading ? out.speech(kRecordFieldsBasisLeading) : std::string(),
                                          co_opted ? out.speech(kRecordFieldsBasisCoOpted) : std::string()},
                                         ", "));
  }
  out.put_all("members", kRecordFieldsBasisMembers, std::move(values), std::move(lines));
}

void add_meetings(RecordFields& out, const records::Forum& forum) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : forum.held) {
    if (!out.known(one->date)) continue;
    values.emplace_back(Object{{"date", time_or_null(one->date)},
                               {"note", text_or_null(one->note)},
                               {"decided", text_or_null(one->decided)}});
    lines.push_back(
        RecordFields::joined({out.when(one->date), text_of(one->note), text_of(one->decided)}, " · "));
  }
  out.put_all("held", kRecordFieldsBasisHeld, std::move(values), std::move(lines));
}

}  // namespace

void add_fields(RecordFields& out, const records::Followup& followup) {
  out.period("period", kRecordFieldsBasisPeriod, followup.period);
  out.time("date", kRecordFieldsBasisReported, followup.date);
  out.parties("by", kRecordFieldsBasisBy, followup.by);
  out.yes("final", kRecordFieldsBasisFinal, followup.final);
  add_counts(out, followup);
  add_assessments(out, followup);
  add_byproducts(out, followup);
}

void add_fields(RecordFields& out, const records::Survey& survey) {
  if (survey.series) out.put("series", kRecordFieldsBasisSeries, survey.series->text, survey.series->text);
  out.period("period", kRecordFieldsBasisPeriod, survey.period);
  out.text("area", kArea, survey.area);
  out.time("published", kPublished, survey.published);
  add_scale(out, survey.scale);
  add_values(out, survey);
  add_answers(out, survey);
  out.yes("preliminary", kRecordFieldsBasisPreliminary, survey.preliminary);
  out.text("break", kRecordFieldsBasisBreak, survey.break_);
}

void add_fields(RecordFields& out, const records::Situation& situation) {
  out.time("date", kRecordFieldsBasisDate, situation.date);
  out.yes("statutory", kStatutory, situation.statutory);
  out.times("updated", kRecordFieldsBasisUpdated, situation.updated);
  out.party("municipality", kMunicipality, situation.municipality);
  out.link("mapping", kMapping, situation.mapping);
  out.link("other", kRecordFieldsBasisOther, situation.other);
  out.link("analysis", kAnalysis, situation.analysis);
  add_problems(out, situation);
}

void add_fields(RecordFields& out, const records::Plan& plan) {
  if (plan.decided)
    out.put("decided", kDecided,
            Object{{"date", time_or_null(plan.decided->date)}, {"by", text_or_null(plan.decided->by)}},
            RecordFields::joined({out.when(plan.decided->date), text_of(plan.decided->by)}, ", "));
  out.party("municipality", kMunicipality, plan.municipality);
  out.times("followed_up", kRecordFieldsBasisFollowedUp, plan.followed_up);
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : plan.reported) {
    if (!out.known(one->date)) continue;
    values.emplace_back(Object{{"date", time_or_null(one->date)}, {"to", text_or_null(one->to)}});
    lines.push_back(RecordFields::joined({out.when(one->date), text_of(one->to)}, ", "));
  }
  out.put_all("reported", kToCouncil, std::move(values), std::move(lines));
}

void add_fields(RecordFields& out, const records::Agreement& agreement) {
  out.parties("parties", kRecordFieldsBasisParties, agreement.parties);
  out.period("period", kRecordFieldsBasisPeriod, agreement.period);
  add_signing(out, agreement.signing);
  out.texts("purposes", kRecordFieldsBasisPurposes, agreement.purposes);
}

void add_fields(RecordFields& out, const records::Forum& forum) {
  if (forum.level)
    out.choice("level", kRecordFieldsBasisLevel, records::word(*forum.level), eval::phrase(*forum.level));
  out.party("municipality", kMunicipality, forum.municipality);
  out.party("led_by", kRecordFieldsBasisLedBy, forum.led_by);
  out.text("chair", kRecordFieldsBasisChair, forum.chair);
  if (forum.meets && forum.meets->every)
    out.choice("meets", kMeets, records::word(*forum.meets->every), eval::each(*forum.meets->every));
  add_members(out, forum);
  add_meetings(out, forum);
}

}  // namespace lofte::report
