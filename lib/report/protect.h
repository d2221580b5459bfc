// SPDX-License-Identifier: Apache-2.0
//
// Small counts of people never leave the house. The rule is one of what is told, not of what is hidden: every
// number that could be small is widened to the same range, 1 to small_count − 1, before anything is made of
// it (told_records.h). A total is the sum of what is told of its parts, so it says nothing that the parts do
// not say, and no subtraction brings a small number back. That is why nothing else of a row or column needs
// to go.
#pragma once
#include <string>

#include "corpus/corpus.h"
#include "words/phrase.h"

namespace lofte::report {

/// What may be told of a number of people: a number of 1 to small_count − 1 becomes that whole range, and so
/// does an end that lies in it. 0 and numbers from small_count up are as they are. Totals are sums of this.
calendar::Range told(const calendar::Range& people, long long small_count);

/// Whether a number of people may be a small one.
bool may_be_small(const calendar::Range& people, long long small_count);

/// What is told, in words: "färre än 5", "12", "13–16", "minst 5".
std::string told_text(const calendar::Range& told, long long small_count, words::Lang lang);

/// A range as a record would write it, for programs: "20", "3..", "..10", "18..25"; nothing for any number.
std::string range_word(const calendar::Range& range);
/// What is told of a number of people, for programs: "<5", "12", "13..16".
std::string told_count_word(const calendar::Range& people, long long small_count);

/// A count of a record in words, protected: "cirka 20", "färre än 5".
std::string people_text(const calendar::Count& count, long long small_count, words::Lang lang);

/// Whether counts of something are about people (`sensitive` in lofte.yaml).
bool is_sensitive(const corpus::Corpus& corpus, const records::Counted& of);
/// Whether a follow-up reports such counts.
bool counts_sensitive(const corpus::Corpus& corpus, const records::Followup& followup);
/// Whether any of the things that a target counts, or asks to be carried out, is about people.
bool counts_sensitive(const corpus::Corpus& corpus, const records::Target& target);
/// Whether a text tells of a number (in figures or words): in a text about people that may be a small one.
bool tells_numbers(std::string_view text);

/// What people wrote, as far as it may be told: nothing of a text about people that tells of numbers, nor of
/// any other text that names a sensitive activity and tells of numbers.
std::string told_words(const corpus::Corpus& corpus, const std::string& text, bool about_people);

}  // namespace lofte::report
