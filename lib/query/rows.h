// SPDX-License-Identifier: Apache-2.0
//
// What the listings of the kinds share; not for other rooms.
#pragma once
#include <string>
#include <vector>

#include "query/listing.h"

namespace lofte::query {

/// Builds one row, cell by cell.
class RowBuilder {
 public:
  RowBuilder(const corpus::Corpus& corpus, Voice voice) : corpus_(corpus), voice_(voice) {}

  RowBuilder& cell(doc::Cell cell);
  /// A state in the words of the voice; for the machine its own word.
  RowBuilder& state(std::string_view machine, words::Phrase person, doc::Tone tone = doc::Tone::plain);
  RowBuilder& text(const records::Field<Text>& field);
  RowBuilder& date(const records::Field<calendar::Time>& field);
  /// A day as a date, a longer time as it was written.
  RowBuilder& time(const std::optional<calendar::Time>& time);
  /// An exact count as a number, any other as it is said; for the machine as it was written.
  RowBuilder& count(const records::Field<calendar::Count>& field);
  RowBuilder& day(const std::optional<calendar::Day>& day);
  RowBuilder& number(long long n);
  /// Parties or places by their names; for the machine by their ids.
  RowBuilder& parties(const std::vector<std::string>& ids);
  RowBuilder& places(const std::vector<std::string>& ids);

  RowBuilder& facet(std::string key, std::string value);
  /// A party (place) and everything that it is a part of.
  RowBuilder& party_facet(const std::string& key, const std::string& id);
  RowBuilder& place_facet(const std::string& id);

  RowBuilder& titled(std::string title);
  RowBuilder& at(const calendar::Interval& when);
  Row done() { return std::move(row_); }

 private:
  const corpus::Corpus& corpus_;
  Voice voice_;
  Row row_;
};

template <records::What W>
std::vector<std::string> ids_of(const records::List<records::Ref<W>>& list) {
  std::vector<std::string> out;
  for (const auto& item : list) out.push_back(item->id);
  return out;
}

template <class R>
std::optional<calendar::Time> time_of(const records::Field<R>& field) {
  return field ? std::optional<calendar::Time>(*field) : std::nullopt;
}

Listing promise_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice);
Listing walk_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice);
Listing measure_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice);
Listing followup_rows(const corpus::Corpus& corpus, Voice voice);
Listing survey_rows(const corpus::Corpus& corpus, Voice voice);
Listing situation_rows(const corpus::Corpus& corpus, Voice voice);
Listing plan_rows(const corpus::Corpus& corpus, Voice voice);
Listing agreement_rows(const corpus::Corpus& corpus, Voice voice);
Listing observation_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice);
Listing proposal_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice);
Listing forum_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice);

}  // namespace lofte::query
