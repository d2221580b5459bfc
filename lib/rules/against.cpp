// SPDX-License-Identifier: Apache-2.0
//
// What was signed stays; what was done, chosen or reported stays too. A change is a new, dated statement, and
// not an edit. The older state judges every record: a draft is free, also in the commit that signs it.
#include "rules/against.h"

#include <algorithm>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using corpus::RecordName;
using diag::Place;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kSigned{"{record} was signed in {commit}, and its record is gone",
                         "{record} var undertecknad i {commit}, och posten finns inte längre"};
constexpr Phrase kHeld{"{record} was held in {commit}, and its record is gone",
                       "{record} var genomförd i {commit}, och posten finns inte längre"};
constexpr Phrase kChosen{"{record} was chosen in {commit}, and its record is gone",
                         "{record} var vald i {commit}, och posten finns inte längre"};
constexpr Phrase kReported{"{record} was reported in {commit}, and its record is gone",
                           "{record} var redovisad i {commit}, och posten finns inte längre"};
constexpr Phrase kBringBack{"bring the file back; it may be moved or renamed as long as its content stays",
                            "ta tillbaka filen; den får flyttas eller byta namn så länge innehållet är kvar"};
constexpr Phrase kAgainstReused{
    "{record} is another record than in {commit}: nothing that said what it was is the same",
    "{record} är en annan post än i {commit}: inget av det som angav vad den var är detsamma"};
constexpr Phrase kOwnId{"put the old record back, and give the new one an id of its own",
                        "ta tillbaka den gamla posten och ge den nya ett eget id"};

const Phrase& gone(Standing standing) {
  switch (standing) {
    case Standing::signed_:
      return kSigned;
    case Standing::held:
      return kHeld;
    case Standing::chosen:
      return kChosen;
    case Standing::reported:
      break;
  }
  return kReported;
}

std::set<std::string> with_form_errors(const diag::Findings& findings) {
  std::set<std::string> out;
  for (const diag::Finding& finding : findings)
    if (finding.rule->family == diag::Family::form && finding.severity == diag::Severity::error)
      out.insert(finding.place.path);
  return out;
}

bool contains(const std::vector<std::string>& sorted, const std::string& path) {
  return std::find(sorted.begin(), sorted.end(), path) != sorted.end();
}

bool unread_then(const corpus::Corpus& older, const std::string& path) {
  return contains(older.unparsed, path) || contains(older.unreadable, path);
}

bool unchanged(const Pair& pair, const std::string& was, const std::string& is) {
  const Source* before = pair.older.corpus.sources.find(was);
  const Source* now = pair.newer.sources.find(is);
  return before && now && before->text() == now->text();
}

// What a record that could not be read stood for is not known; of a situation nothing has to stay.
void cannot_compare(Pair& pair, const RecordName& name, const std::string& path) {
  if (name.first != What::situation) pair.uncompared.insert(path);
}

void report_removed(Pair& pair, const RecordName& name, const std::string& path) {
  if (unread_then(pair.older.corpus, path)) return cannot_compare(pair, name, path);
  const auto stands = standing(pair.older.corpus, name);
  if (!stands) return;
  pair.findings.emplace_back(kRecordRemoved, Place{path, {}},
                             say(gone(*stands), {{"record", corpus::name_of(name.first, name.second)},
                                                 {"commit", pair.older.label}}),
                             say(kBringBack));
}

void report_reused(Pair& pair, const RecordName& name, const std::string& path) {
  pair.findings.emplace_back(kIdReused, Place{path, {}},
                             say(kAgainstReused, {{"record", corpus::name_of(name.first, name.second)},
                                                  {"commit", pair.older.label}}),
                             say(kOwnId));
}

template <class R, class F>
void hold(Pair& pair, const R* was, const R* is, F compare) {
  // A record that cannot be read now says so itself.
  if (was && is) compare(pair, *was, *is);
}

void compare(Pair& pair, const RecordName& was, const RecordName& is) {
  const corpus::Corpus& older = pair.older.corpus;
  const corpus::Corpus& newer = pair.newer;
  const auto& [kind, id] = was;
  if (kind == What::promise)
    hold(pair, older.promises.find(id), newer.promises.find(is.second), compare_promise);
  if (kind == What::measure)
    hold(pair, older.measures.find(id), newer.measures.find(is.second), compare_measure);
  if (kind == What::followup)
    hold(pair, older.followups.find(id), newer.followups.find(is.second), compare_followup);
  if (kind == What::walk && standing(older, was))
    hold(pair, older.walks.find(id), newer.walks.find(is.second), compare_walk);
}

void compare_record(Pair& pair, const RecordName& was, const std::string& path) {
  const auto id = pair.succession.now(was.first, was.second);
  const auto same_name = pair.succession.newer_files().find(was);
  const bool taken = id != was.second && same_name != pair.succession.newer_files().end();
  if (taken && standing(pair.older.corpus, was)) report_reused(pair, was, same_name->second);
  if (!id) {
    if (!taken) report_removed(pair, was, path);
    return;
  }
  const RecordName is{was.first, *id};
  const std::string& path_now = pair.succession.newer_files().at(is);
  if (unchanged(pair, path, path_now)) return;
  if (unread_then(pair.older.corpus, path))
    cannot_compare(pair, was, path);
  else if (standing(pair.older.corpus, was) && another_record(pair.older.corpus, was, pair.newer, is))
    report_reused(pair, is, path_now);  // it says nothing of the record that was there, so no more is told
  else
    compare(pair, was, is);
}

}  // namespace

Against against(const Older& older, const corpus::Corpus& newer, const diag::Findings& check) {
  const corpus::Succession succession(older.corpus, newer, older.renames);
  const std::set<std::string> excused = with_form_errors(check);
  Pair pair{older, newer, succession, excused, {}, {}};
  for (const auto& [name, path] : succession.older_files()) compare_record(pair, name, path);
  compare_settings(pair);
  diag::sort(pair.findings);
  return {std::move(pair.findings), {pair.uncompared.begin(), pair.uncompared.end()}};
}

}  // namespace lofte::rules
