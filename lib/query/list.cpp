// SPDX-License-Identifier: Apache-2.0
//
// Which rows of a listing a question asks for, and in which order.
#include <algorithm>
#include <set>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/time.h"
#include "query/listing.h"
#include "words/error.h"

namespace lofte::query {
namespace {

using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kNoKey{"{kind} cannot be filtered by \"{key}\"", "{kind} kan inte sökas på ”{key}”"};
constexpr Phrase kNoValue{"no \"{key}\" is \"{value}\" here", "inget ”{key}” är ”{value}” här"};
constexpr Phrase kNoColumn{"{kind} cannot be sorted by \"{key}\"", "{kind} kan inte sorteras efter ”{key}”"};
constexpr Phrase kOneOf{"choose one of {choices}", "välj mellan {choices}"};
constexpr Phrase kNoSuchTerms{"{kind} can only be filtered by a period or a word of the title",
                              "{kind} kan bara sökas på period eller ord i titeln"};

words::Message suggestion(const std::string& word, const std::vector<std::string>& choices) {
  const auto near = nearest(word, choices);
  return near ? words::did_you_mean(*near) : say(kOneOf, {{"choices", list_of(choices, Joint::or_)}});
}

words::Value many(const Subject& subject) { return nested(say(subject.many)); }

// A term, ready to be asked of every row.
struct Term {
  std::string key;
  std::string value;
  std::optional<calendar::Interval> when;
};

std::set<std::string> values_of(const Listing& listing, const std::string& key) {
  std::set<std::string> values;
  for (const Row& row : listing.rows)
    for (const auto& [name, value] : row.facets)
      if (name == key) values.insert(value);
  return values;
}

// The values that a key may be asked for although no row has them: words of a choice, ids of lofte.yaml.
bool may_be(const corpus::Corpus& corpus, const std::string& key, const std::string& value) {
  using records::What;
  if (key == "place") return corpus::declares(corpus, What::place, value);
  if (key == "responsible" || key == "party" || key == "by" || key == "led_by" || key == "owner")
    return corpus::declares(corpus, What::party, value);
  if (key == "promise") return corpus::declares(corpus, What::promise, value);
  if (key == "walk") return corpus::declares(corpus, What::walk, value);
  if (key == "situation") return corpus::declares(corpus, What::situation, value);
  if (key == "category" && !corpus.settings.categories.absent())
    return corpus::declares(corpus, What::category, value);
  const auto is = [&](const auto& table) {
    return std::any_of(table.begin(), table.end(), [&](const auto& choice) { return choice.first == value; });
  };
  if (key == "size") return is(records::Choices<records::Size>::table);
  if (key == "light") return is(records::Choices<records::Light>::table);
  if (key == "level") return is(records::Choices<records::Level>::table);
  return false;
}

Term keyed(const corpus::Corpus& corpus, const Listing& listing, const Subject& subject,
           const std::string& term) {
  const std::size_t colon = term.find(':');
  Term out{term.substr(0, colon), term.substr(colon + 1), std::nullopt};
  if (std::find(listing.keys.begin(), listing.keys.end(), out.key) == listing.keys.end())
    throw Error(say(kNoKey, {{"kind", many(subject)}, {"key", out.key}}),
                listing.keys.empty() ? say(kNoSuchTerms, {{"kind", many(subject)}})
                                     : suggestion(out.key, listing.keys));
  const std::set<std::string> values = values_of(listing, out.key);
  const bool known = values.contains(out.value) || may_be(corpus, out.key, out.value) ||
                     (out.key == "state" && subject.may_stand(out.value));
  if (known) return out;
  throw Error(
      say(kNoValue, {{"key", out.key}, {"value", out.value}}),
      values.empty() ? std::nullopt : std::optional(suggestion(out.value, {values.begin(), values.end()})));
}

Term read_term(const corpus::Corpus& corpus, const Listing& listing, const Subject& subject,
               const std::string& term) {
  const auto period = calendar::parse_period(term);
  if (const auto* time = std::get_if<calendar::Time>(&period)) return {{}, {}, time->span};
  if (term.find(':') != term.npos) return keyed(corpus, listing, subject, term);
  return {{}, utf8::lower(term), std::nullopt};
}

bool holds(const Row& row, const Term& term) {
  if (term.when) return row.when && row.when->overlaps(*term.when);
  if (term.key.empty()) return utf8::lower(row.title).find(term.value) != std::string::npos;
  return std::any_of(row.facets.begin(), row.facets.end(), [&](const auto& facet) {
    return facet.first == term.key && facet.second == term.value;
  });
}

// Cells in the order that a person expects: nothing last, numbers by size, words by their letters.
bool before(const doc::Cell& a, const doc::Cell& b) {
  if (a.value.index() != b.value.index()) return a.value.index() > b.value.index();
  if (const auto* text = std::get_if<std::string>(&a.value))
    return utf8::order_key(*text) < utf8::order_key(std::get<std::string>(b.value));
  if (const auto* whole = std::get_if<std::int64_t>(&a.value))
    return *whole < std::get<std::int64_t>(b.value);
  if (const auto* number = std::get_if<double>(&a.value)) return *number < std::get<double>(b.value);
  if (const auto* date = std::get_if<doc::Date>(&a.value))
    return date->iso < std::get<doc::Date>(b.value).iso;
  return false;
}

void sort_rows(Listing& listing, const Question& question) {
  if (!question.sort) return;
  const bool backwards = question.sort->starts_with('-');
  const std::string key = question.sort->substr(backwards ? 1 : 0);
  std::vector<std::string> keys;
  for (const doc::Column& column : listing.columns) keys.push_back(column.key);
  const auto at = std::find(keys.begin(), keys.end(), key);
  if (at == keys.end())
    throw Error(say(kNoColumn, {{"kind", many(*question.subject)}, {"key", key}}), suggestion(key, keys));
  const auto column = static_cast<std::size_t>(at - keys.begin());
  std::stable_sort(listing.rows.begin(), listing.rows.end(), [&](const Row& a, const Row& b) {
    return backwards ? before(b.cells[column], a.cells[column]) : before(a.cells[column], b.cells[column]);
  });
}

}  // namespace

doc::Table list(const corpus::Corpus& corpus, const eval::Status& status, const Question& question,
                Voice voice) {
  Listing listing = question.subject->rows(corpus, status, voice);
  std::vector<Term> terms;
  for (const std::string& term : question.terms)
    terms.push_back(read_term(corpus, listing, *question.subject, term));
  std::erase_if(listing.rows, [&](const Row& row) {
    return !std::all_of(terms.begin(), terms.end(), [&](const Term& term) { return holds(row, term); });
  });
  sort_rows(listing, question);
  doc::Table table{{}, std::move(listing.columns), {}};
  for (Row& row : listing.rows) table.rows.push_back(std::move(row.cells));
  return table;
}

}  // namespace lofte::query
