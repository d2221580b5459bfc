// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what things are called on a page.
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "report/page.h"

namespace lofte::report {

/// "Tomelilla kommun och Lokalpolisområde Ystad".
std::string parties_text(const corpus::Corpus& corpus, const records::List<records::PartyRef>& parties,
                         const Speech& speech);
std::string places_text(const corpus::Corpus& corpus, const records::List<records::PlaceRef>& places,
                        const Speech& speech);
/// A party by its name, or the text of somebody who is none here.
std::string party_or_text(const corpus::Corpus& corpus, const records::PartyOrText& who);
/// Texts as a sentence lists them: "a, b och c".
std::string and_text(const std::vector<std::string>& texts, const Speech& speech);

/// A text cut at a word after at most so many characters, with "…" where something is left out.
std::string shortened(const std::string& text, std::size_t most);

/// What a commitment is called in tables and headings: its text, shortened.
std::string short_name(const records::Commitment& commitment, std::size_t most);

/// The same, or its heading where that is short and its own, and no other commitment of the promise has it.
std::string commitment_name(const records::Promise& promise, const records::Commitment& commitment,
                            std::size_t most);

/// Somebody by the function: "kommunpolis (Lokalpolisområde Ystad)"; a party that the function names already
/// is not said twice, and one that is represented stands after "för".
std::string function_text(const std::string& function, const std::string& party, const Speech& speech);

/// A link as a run: its title, leading to its address where it has one.
doc::Run link_run(const records::Link& link);

/// What a safety walk is called: its title, else the places (or "trygghetsvandring") and the date.
std::string walk_title(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech);

/// What a follow-up is called: its title, else after the promise that it follows up.
std::string followup_title(const corpus::Corpus& corpus, const records::Followup& followup,
                           const Speech& speech);

/// What a walk is called after words that say that it is a walk: its title, else the places and the date.
std::string walk_where(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech);

}  // namespace lofte::report
