// SPDX-License-Identifier: Apache-2.0
#include "query/changes.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "query/changes_parts.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

using records::Followup;
using records::What;

void reported(Between& between, const Then<Followup>& then) {
  const bool before = then.was && eval::known(then.was->date, between.older.status.as_of);
  if (before || !eval::known(then.is.date, between.newer.status.as_of)) return;
  Change change{News::followup_reported, How::added, corpus::name_of(What::followup, then.is.id),
                title_message(between.newer.corpus, then.is)};
  change.date = time_of(then.is.date);
  change.followup = &then.is;
  change.parties = party_names(between.newer.corpus, then.is.by);
  between.found.push_back(std::move(change));
}

// Something that happened on a day to a record of the basis: was it known before?
template <class R>
void happened(Between& between, What kind, News news, const corpus::Kept<R>& older,
              const corpus::Kept<R>& newer, const records::Field<calendar::Time>* (*when)(const R&),
              words::Message (*title)(const R&)) {
  for_each_pair(between, kind, older, newer, [&](const Then<R>& then) {
    const auto* now = when(then.is);
    const auto* before = then.was ? when(*then.was) : nullptr;
    if (!now || !eval::known(*now, between.newer.status.as_of)) return;
    if (before && eval::known(*before, between.older.status.as_of)) return;
    Change change{news, then.how(), corpus::name_of(kind, then.is.id), title(then.is)};
    change.date = **now;
    between.found.push_back(std::move(change));
  });
}

using When = records::Field<calendar::Time>;

const When* signed_on(const records::Agreement& r) { return r.signing ? &r.signing->date : nullptr; }
const When* decided_on(const records::Plan& r) { return r.decided ? &r.decided->date : nullptr; }
const When* published_on(const records::Survey& r) { return r.published.absent() ? nullptr : &r.published; }
words::Message name(const records::Agreement& r) { return words::plain(title_of(r)); }
words::Message name(const records::Plan& r) { return words::plain(title_of(r)); }
words::Message name(const records::Survey& r) { return title_message(r); }

// The records that came, went or got another id, as far as nothing better is told of them.
void news_of_records(Between& between) {
  std::set<std::string> told;
  for (const Change& change : between.found) told.insert(change.record);
  const auto add = [&](News news, How how, const corpus::RecordName& record, const corpus::Corpus& corpus) {
    between.found.push_back(
        {news, how, corpus::name_of(record.first, record.second), title_message(corpus, record)});
  };
  for (const auto& [record, path] : between.succession.newer_files()) {
    const auto before = between.succession.before(record.first, record.second);
    if (!before && !told.contains(corpus::name_of(record.first, record.second)))
      add(News::record_added, How::added, record, between.newer.corpus);
    if (!before || *before == record.second) continue;
    add(News::record_renamed, How::renamed, record, between.newer.corpus);
    between.found.back().about = corpus::name_of(record.first, *before);
  }
  for (const auto& [record, path] : between.succession.older_files())
    if (!between.succession.now(record.first, record.second))
      add(News::record_removed, How::removed, record, between.older.corpus);
}

auto key(const Change& c) {
  const calendar::Day day = c.date ? c.date->span.last : calendar::kForever;
  return std::tuple(c.news, day, std::string_view(c.record), std::string_view(c.about),
                    std::string_view(c.text));
}

}  // namespace

void news_of_followups(Between& between) {
  for_each_pair(between, What::followup, between.older.corpus.followups, between.newer.corpus.followups,
                [&](const Then<Followup>& then) { reported(between, then); });
}

void news_of_basis(Between& between) {
  const corpus::Corpus& older = between.older.corpus;
  const corpus::Corpus& newer = between.newer.corpus;
  happened(between, What::agreement, News::agreement_signed, older.agreements, newer.agreements, signed_on,
           name);
  happened(between, What::plan, News::plan_decided, older.plans, newer.plans, decided_on, name);
  happened(between, What::survey, News::survey_published, older.surveys, newer.surveys, published_on, name);
}

namespace {

void news_of_the_past(Between& between, const Afterwards& afterwards) {
  if (afterwards.retold) {
    const Known retold{between.newer.corpus, *afterwards.retold};
    Between past{between.older, retold, between.succession};
    news_of_verdicts(past);
    for (Change& change : past.found) {
      change.news = News::verdict_retold;
      change.date = on(between.older.status.as_of);
      between.found.push_back(std::move(change));
    }
  }
  for (const Late& late : afterwards.late)
    between.found.push_back({News::recorded_late, How::added, late.record, late.message});
}

std::vector<Change> sorted(Between& between) {
  std::stable_sort(between.found.begin(), between.found.end(),
                   [](const Change& a, const Change& b) { return key(a) < key(b); });
  return std::move(between.found);
}

}  // namespace

std::vector<Change> changes(const Known& older, const Known& newer, const corpus::Renames& renames,
                            const Afterwards& afterwards) {
  Between between{older, newer, corpus::Succession(older.corpus, newer.corpus, renames)};
  news_of_promises(between);
  news_of_verdicts(between);
  news_of_walks(between);
  news_of_measures(between);
  news_of_followups(between);
  news_of_basis(between);
  news_of_records(between);
  news_of_corrections(between);
  news_of_the_past(between, afterwards);
  return sorted(between);
}

std::vector<Change> verdicts_that_differ(const Known& older, const Known& newer,
                                         const corpus::Renames& renames) {
  Between between{older, newer, corpus::Succession(older.corpus, newer.corpus, renames)};
  news_of_verdicts(between);
  return sorted(between);
}

}  // namespace lofte::query
