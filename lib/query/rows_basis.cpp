// SPDX-License-Identifier: Apache-2.0
//
// Follow-ups, surveys, situations, plans, agreements and forums as rows: what the work stands on.
#include <algorithm>

#include "eval/words.h"
#include "query/columns.h"
#include "query/rows.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

doc::Cell period_cell(const auto& period) { return period ? doc::Cell(period->written) : doc::Cell(); }

// A value of a survey: the one called "index", else the first.
doc::Cell headline(const records::Survey& survey) {
  const auto* index = survey.values.find("index");
  const auto* shown = index ? index : survey.values.empty() ? nullptr : &survey.values.front();
  return shown && shown->value.value ? doc::Cell(shown->value.value->value) : doc::Cell();
}

std::optional<calendar::Day> latest(const records::List<calendar::Time>& times) {
  std::optional<calendar::Day> day;
  for (const auto& time : times) day = std::max(day.value_or(time->span.last), time->span.last);
  return day;
}

template <class R>
void add_all(Listing& out, const corpus::Kept<R>& records, const auto& row) {
  for (const R& record : records) out.rows.push_back(row(record));
}

}  // namespace

Listing followup_rows(const corpus::Corpus& corpus, Voice voice) {
  Listing out{{column::id(voice), column::date(voice), column::title(voice), column::promise(voice),
               column::period(voice), column::by(voice), column::figures(voice), column::final(voice)},
              {"by", "final", "promise"},
              {}};
  add_all(out, corpus.followups, [&](const records::Followup& f) {
    RowBuilder row(corpus, voice);
    const std::string title = title_of(corpus, f, voice.lang);
    row.cell(f.id)
        .date(f.date)
        .cell(title)
        .cell(f.promise ? doc::Cell(f.promise->id) : doc::Cell())
        .cell(period_cell(f.period));
    row.parties(ids_of(f.by)).number(static_cast<long long>(f.counts.size()));
    const bool final = f.final && *f.final;
    row.state(records::word(final), final ? column::kYes : column::kNo).titled(title);
    for (const auto& party : f.by) row.party_facet("by", party->id);
    if (f.promise) row.facet("promise", f.promise->id);
    row.facet("final", std::string(records::word(final)));
    if (f.period) row.at(f.period->span);
    return row.done();
  });
  return out;
}

Listing survey_rows(const corpus::Corpus& corpus, Voice voice) {
  Listing out{{column::id(voice), column::title(voice), column::series(voice), column::period(voice),
               column::value(voice), column::sent(voice), column::answered(voice), column::published(voice)},
              {"series"},
              {}};
  add_all(out, corpus.surveys, [&](const records::Survey& s) {
    RowBuilder row(corpus, voice);
    const std::string title = title_of(s, voice.lang);
    row.cell(s.id)
        .cell(title)
        .cell(s.series ? doc::Cell(s.series->text) : doc::Cell())
        .cell(period_cell(s.period))
        .cell(headline(s));
    row.cell(s.sent ? doc::Cell(std::int64_t{*s.sent}) : doc::Cell())
        .cell(s.answered ? doc::Cell(std::int64_t{*s.answered}) : doc::Cell());
    row.date(s.published).titled(title);
    if (s.series) row.facet("series", s.series->text);
    if (s.period) row.at(s.period->span);
    return row.done();
  });
  return out;
}

Listing situation_rows(const corpus::Corpus& corpus, Voice voice) {
  Listing out{{column::id(voice), column::date(voice), column::title(voice), column::updated(voice),
               column::problems(voice)},
              {"municipality"},
              {}};
  add_all(out, corpus.situations, [&](const records::Situation& s) {
    RowBuilder row(corpus, voice);
    row.cell(s.id)
        .date(s.date)
        .text(s.title)
        .day(latest(s.updated))
        .number(static_cast<long long>(s.problems.size()));
    row.titled(title_of(s));
    if (s.municipality) row.party_facet("municipality", s.municipality->id);
    if (s.date) row.at(s.date->span);
    return row.done();
  });
  return out;
}

Listing plan_rows(const corpus::Corpus& corpus, Voice voice) {
  Listing out{{column::id(voice), column::decided(voice), column::title(voice), column::situation(voice),
               column::measures(voice), column::followed_up(voice)},
              {"municipality", "situation"},
              {}};
  add_all(out, corpus.plans, [&](const records::Plan& p) {
    RowBuilder row(corpus, voice);
    row.cell(p.id).date(p.decided ? p.decided->date : records::Field<calendar::Time>()).text(p.title);
    row.cell(p.situation ? doc::Cell(p.situation->id) : doc::Cell())
        .number(static_cast<long long>(p.measures.size()));
    row.day(latest(p.followed_up)).titled(title_of(p));
    if (p.municipality) row.party_facet("municipality", p.municipality->id);
    if (p.situation) row.facet("situation", p.situation->id);
    if (p.decided && p.decided->date) row.at(p.decided->date->span);
    return row.done();
  });
  return out;
}

Listing agreement_rows(const corpus::Corpus& corpus, Voice voice) {
  Listing out{{column::id(voice), column::title(voice), column::period(voice), column::parties(voice),
               column::focus_areas(voice)},
              {"party", "situation"},
              {}};
  add_all(out, corpus.agreements, [&](const records::Agreement& a) {
    RowBuilder row(corpus, voice);
    row.cell(a.id).text(a.title).cell(period_cell(a.period)).parties(ids_of(a.parties));
    row.number(static_cast<long long>(a.focus_areas.size())).titled(title_of(a));
    for (const auto& party : a.parties) row.party_facet("party", party->id);
    if (a.situation) row.facet("situation", a.situation->id);
    if (a.period) row.at(a.period->span);
    return row.done();
  });
  return out;
}

Listing forum_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice) {
  Listing out{{column::id(voice), column::title(voice), column::level(voice), column::led_by(voice),
               column::meets(voice), column::meetings(voice), column::last_met(voice)},
              {"led_by", "level", "municipality", "party"},
              {}};
  add_all(out, corpus.forums, [&](const records::Forum& f) {
    RowBuilder row(corpus, voice);
    row.cell(f.id).text(f.title);
    if (f.level)
      row.state(records::word(*f.level), eval::phrase(*f.level))
          .facet("level", std::string(records::word(*f.level)));
    else
      row.cell({});
    row.parties(f.led_by ? std::vector{f.led_by->id.str()} : std::vector<std::string>());
    if (f.meets && f.meets->every)
      row.state(records::word(*f.meets->every), eval::each(*f.meets->every));
    else
      row.cell({});
    long long meetings = 0;
    std::optional<calendar::Day> last;
    for (const auto& meeting : f.held) {
      if (!eval::known(meeting->date, status.as_of)) continue;
      ++meetings;
      last = std::max(last.value_or(meeting->date->span.last), meeting->date->span.last);
      row.at({meeting->date->span.first, meeting->date->span.last});
    }
    row.number(meetings).day(last).titled(title_of(f));
    if (f.led_by) row.party_facet("led_by", f.led_by->id);
    if (f.municipality) row.party_facet("municipality", f.municipality->id);
    for (const auto& member : f.members)
      if (member->party) row.party_facet("party", member->party->id);
    return row.done();
  });
  return out;
}

}  // namespace lofte::query
