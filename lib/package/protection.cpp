// SPDX-License-Identifier: Apache-2.0
#include "package/protection.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "calendar/count.h"
#include "eval/links.h"
#include "report/byproducts.h"
#include "report/disclosure.h"
#include "report/protect.h"

namespace lofte::package {
namespace {

using edit::Value;
using records::What;

// Words that people wrote freely; what is not here is an id, a date, a choice or a name.
constexpr std::array<std::string_view, 16> kFree{"note",   "notes", "because", "text",  "what",
                                                 "title",  "theme", "goal",    "cost",  "start",
                                                 "route",  "label", "group",   "break", "no_measure_because",
                                                 "decided"};

bool is_sensitive(const corpus::Corpus& corpus, const Value& item) {
  const Value* of = item.find("of");
  if (!of || !of->is_text()) return false;
  return report::is_sensitive(corpus, {records::Counted::Form::activity, of->text(), of->text()});
}

bool counts_people(const corpus::Corpus& corpus, const Value& followup) {
  const Value* counts = followup.find("counts");
  return counts && std::any_of(counts->items().begin(), counts->items().end(),
                               [&](const Value& item) { return is_sensitive(corpus, item); });
}

// A count that is told instead of the one that was written.
std::string told(const std::string& written, long long small_count) {
  const auto count = calendar::parse_count(written);
  if (!count) return {};
  return report::may_be_small(count->range, small_count) ? report::told_count_word(count->range, small_count)
                                                         : written;
}

void protect_participants(Value& walk, long long small_count) {
  Value* groups = walk.find("participants");
  if (!groups) return;
  for (Value& group : groups->items()) {
    Value* count = group.find("count");
    if (count && !group.find("party")) *count = told(count->text(), small_count);
  }
}

void protect_figures(const corpus::Corpus& corpus, Value& followup) {
  if (Value* counts = followup.find("counts"))
    std::erase_if(counts->items(), [&](const Value& item) { return is_sensitive(corpus, item); });
  if (Value* byproducts = followup.find("byproducts"))
    std::erase_if(byproducts->items(),
                  [&](const Value& item) { return item.find("what") || is_sensitive(corpus, item); });
}

void protect_texts(const corpus::Corpus& corpus, Value& value, bool about_people) {
  for (Value& item : value.items()) protect_texts(corpus, item, about_people);
  for (auto& [key, one] : value.entries()) {
    if (one.is_text() && among(kFree, key)) one = report::told_words(corpus, one.text(), about_people);
    if (!one.is_text()) protect_texts(corpus, one, about_people);
  }
  std::erase_if(value.entries(), [](const Value::Entry& entry) {
    return entry.second.is_text() && entry.second.text().empty();
  });
}

}  // namespace

void protect(const corpus::Corpus& corpus, What kind, Value& record) {
  if (kind == What::promise) return;  // it was made to be told
  const bool about_people = kind == What::followup && counts_people(corpus, record);
  if (kind == What::walk) protect_participants(record, corpus.settings.small_count());
  if (kind == What::followup) protect_figures(corpus, record);
  protect_texts(corpus, record, about_people);
}

doc::Table protected_figures(const corpus::Corpus& corpus, const eval::Status& status, words::Lang lang) {
  doc::Table out{{},
                 {{"promise", {}, {}},
                  {"commitment", {}, {}},
                  {"of", {}, {}},
                  {"from", {}, {}},
                  {"to", {}, {}},
                  {"count", {}, {}}},
                 {}};
  const long long small_count = corpus.settings.small_count();
  const report::Disclosure told = report::Disclosure::of(corpus, status.as_of);
  const eval::Links links = eval::links(corpus, status.as_of);
  const auto add = [&](const std::string& promise, const std::string& commitment, const std::string& of,
                       const calendar::Interval& when, const std::string& count) {
    out.rows.push_back({promise, commitment, of, calendar::iso(when.first), calendar::iso(when.last), count});
  };
  for (const eval::PromiseStatus& promise : status.promises) {
    const std::string id(promise.promise->id);
    for (const eval::CommitmentStatus& commitment : promise.commitments) {
      const report::ToldOfPeople* of = told.find(commitment.commitment);
      if (!of) continue;
      for (const report::YearFigure& figure : of->figures)
        if (figure.range)
          add(id, std::string(commitment.commitment->id->text), figure.of, figure.when,
              report::told_count_word(*figure.range, small_count));
    }
    const auto reported = links.followups_of.find(promise.promise->id);
    std::vector<const records::Followup*> followups(reported.begin(), reported.end());
    std::erase_if(followups, [](const records::Followup* one) { return !one->period; });
    for (const report::Byproduct& one : report::byproducts(corpus, followups, id, lang))
      if (one.about_people)
        add(id, {}, one.of.empty() ? one.name : one.of, one.when,
            report::told_count_word(one.count.range, small_count));
  }
  return out;
}

}  // namespace lofte::package
