// SPDX-License-Identifier: Apache-2.0
//
// The second layer: what was computed stays. How every commitment stood on the older state's day is computed
// from both states; where the answers differ, the change that made the difference is named. So no list of
// fields can be slipped past.
#include <algorithm>

#include "corpus/mixed.h"
#include "eval/amount.h"
#include "eval/words.h"
#include "records/kinds.h"
#include "rules/against_parts.h"
#include "rules/causes.h"
#include "rules/dated.h"
#include "rules/described.h"
#include "rules/touched.h"

namespace lofte::rules {
namespace {

using calendar::Day;
using records::What;
using words::Message;
using words::Phrase;
using words::say;

constexpr Phrase kVerdict{
    "On {day} the commitment {id} of {promise} was {old} ({why}). With the records as they are now it would "
    "have "
    "been {new}, because {changes}",
    "Den {day} var åtagandet {id} i {promise} {old} ({why}). Med posterna som de är nu hade det varit {new}, "
    "eftersom {changes}"};
constexpr Phrase kGone{
    "On {day} the commitment {id} of {promise} was {old} ({why}). With the records as they are now it is not "
    "there, because {changes}",
    "Den {day} var åtagandet {id} i {promise} {old} ({why}). Med posterna som de är nu finns det inte, "
    "eftersom {changes}"};
constexpr Phrase kEffect{
    "On {day} the effect of the commitment {id} of {promise} was {old} ({why}). With the records as they are "
    "now "
    "it would have been {new}, because {changes}",
    "Den {day} angavs effekten av åtagandet {id} i {promise} som {old} ({why}). Med posterna som de är nu "
    "hade den angetts som {new}, eftersom {changes}"};
constexpr Phrase kRequired{
    "On {day} the commitment {id} of {promise} asked for {old}. With the records as they are now it would "
    "have "
    "asked for {new}, because {changes}",
    "Den {day} krävde åtagandet {id} i {promise} {old}. Med posterna som de är nu hade det krävt {new}, "
    "eftersom "
    "{changes}"};
constexpr Phrase kObserved{
    "On {day} the outcome of the commitment {id} of {promise} was {old}. With the records as they are now it "
    "would have been {new}, because {changes}",
    "Den {day} var utfallet av åtagandet {id} i {promise} {old}. Med posterna som de är nu hade det varit "
    "{new}, "
    "eftersom {changes}"};
constexpr Phrase kNothingCounted{"no number", "inget antal"};
constexpr Phrase kNoVerdict{"not judged", "inte bedömt"};
constexpr Phrase kImpossible{"impossible to judge", "omöjligt att bedöma"};
constexpr Phrase kSettings{"lofte.yaml", "lofte.yaml"};
constexpr Phrase kAlso{"this is a part of it", "även detta hör dit"};

constexpr Phrase kCorrectResult{
    "put it back; if the result was wrong, keep the change and add to {path}: {lines}, with what was wrong "
    "in the "
    "place of …",
    "återställ; var resultatet fel, behåll ändringen och lägg till i {path}: {lines}, med vad som var fel i "
    "stället för …"};
constexpr Phrase kSeeThatRight{
    "see that it is right; if something was wrong all along, say so in {path}: {lines}, with what was wrong "
    "in "
    "the place of …",
    "kontrollera att det stämmer; var något fel hela tiden, skriv det i {path}: {lines}, med vad som var fel "
    "i "
    "stället för …"};
constexpr Phrase kSeeThatSettingRight{"put the setting back, unless it had been wrong all along",
                                      "återställ inställningen, om den inte har varit fel hela tiden"};

constexpr std::size_t kMostNamed = 5;

// The rules whose findings no correction takes away.
bool is_final_rule(const diag::RuleInfo* rule) {
  return rule == &kSignedPromiseChanged || rule == &kRecordRemoved || rule == &kIdReused ||
         rule == &kProtectionLowered;
}

bool is_fact_rule(const diag::RuleInfo* rule) {
  return rule == &kFactChanged || rule == &kHistoryRewritten || rule == &kFollowupChanged;
}

// Whether a verdict was given when all was over, and not only for the time being.
bool is_outcome(eval::Verdict verdict) {
  using eval::Verdict;
  return verdict != Verdict::upcoming && verdict != Verdict::on_track && verdict != Verdict::behind &&
         verdict != Verdict::under_way && verdict != Verdict::cannot_tell;
}

Message verdict(const std::optional<eval::Verdict>& verdict) {
  if (!verdict) return say(kNoVerdict);
  return verdict == eval::Verdict::cannot_tell ? say(kImpossible) : say(eval::phrase(*verdict));
}

Message number(const std::optional<std::int64_t>& number) {
  return number ? eval::amount(calendar::Range{*number, *number}) : say(kNothingCounted);
}

Message range(const std::optional<calendar::Range>& range) {
  return range ? eval::amount(*range) : say(kNothingCounted);
}

// Whether a difference of lofte.yaml can move a verdict.
bool moves_verdicts(const Difference& d) {
  return d.path.starts_with("settings") || d.field() == "part_of" || d.field() == "side" ||
         d.field() == "places" || d.field() == "parties";
}

// A commitment of the older state whose result is another now.
struct Found {
  const records::Promise& promise;  // of the older state
  const records::Commitment& commitment;
  const records::Followup* result;  // the final follow-up known then; nullptr before there was any
  Day day;
  Part part;
  Result old;
  std::optional<Result> now;  // nullopt when the commitment is gone
};

bool is_later(const Pair& pair, const records::Canonical* date) {
  return date && date->when->first > pair.between.older;
}

// Whether all that was added is of a day after the older state: a walk that is planned for the autumn.
bool adds_later(const Pair& pair, const Made& made) {
  if (!made.edited) {
    const Source* source = pair.newer.corpus.sources.find(made.path);
    return source &&
           is_later(pair, date_of_record(made.change.is->first,
                                         canonical_of(*source, records::object_of(made.change.is->first))));
  }
  return std::all_of(made.edited->differences.begin(), made.edited->differences.end(),
                     [&](const Difference& d) {
                       return hold_of(made.edited->is.first, d.path) == Hold::free ||
                              (d.is && is_later(pair, date_of(*d.is)));
                     });
}

// Whether a change can have moved nothing that was known on the older state's day. A promise that is added
// may take over walks that name none.
bool is_news_only(const Pair& pair, const Made& made) {
  return made.adds_only() && made.change.is && made.change.is->first != What::promise &&
         adds_later(pair, made);
}

class ResultHolder {
 public:
  ResultHolder(Pair& pair, const std::vector<Made>& made)
      : pair_(pair),
        made_(made),
        readable_(with_readable(pair)),
        older_(eval::index(pair.older.whole())),
        newer_(eval::index(readable_)) {}

  void run() {
    for (const Made& made : made_)
      for (const std::string& promise : touched(made)) touching_[promise].push_back(made);
    for (const auto& [id, changes] : touching_)
      if (const records::Promise* promise = pair_.older.whole().promises.find(id)) hold(*promise, changes);
  }

 private:
  // The newer folder. What cannot be read in it says so itself, and is taken to say what it said.
  static corpus::Corpus with_readable(const Pair& pair) {
    corpus::Mixture out(pair.newer.whole(), pair.older.whole());
    if (!pair.newer.corpus.settings_read) out.with({});
    for (const auto& [name, path] : pair.succession.newer_files())
      if (std::binary_search(pair.newer.corpus.unparsed.begin(), pair.newer.corpus.unparsed.end(), path))
        out.with({name, name});
    return out.make();
  }

  // The promises that a change can touch, as they are called in the older state.
  std::set<std::string> touched(const Made& made) const {
    const Day day = pair_.between.older;
    std::set<std::string> out;
    if (!made.change.was && !made.change.is)
      for (const records::Promise& promise : pair_.older.whole().promises)
        out.insert(std::string(promise.id));
    if (made.change.was) out = touched_by(older_, *made.change.was, day);
    if (!made.change.is) return out;
    for (const std::string& id : touched_by(newer_, *made.change.is, day))
      out.insert(pair_.succession.before(What::promise, id).value_or(id));
    return out;
  }

  void hold(const records::Promise& promise, const std::vector<Made>& changes) {
    const Day day = pair_.between.older;
    const records::Followup* result = final_followup(older_, promise.id, day);
    const bool said = !promise.signing.absent() || !eval::followups_of(older_, promise, day).empty();
    if (!said || (result && is_corrected(*result))) return;
    for (const auto& commitment : promise.commitments) {
      if (!commitment->id) continue;
      const records::Followup* its_own = goes_on(promise, *commitment) ? nullptr : result;
      for (const bool effect : {false, true})
        if (const auto found = find(promise, *commitment, its_own, effect)) tell(*found, changes);
    }
  }

  // Whether a commitment goes on for longer than its promise and was running on the older state's day: the
  // promise may have its final result, and what goes on ("2020/..") has none yet.
  bool goes_on(const records::Promise& promise, const records::Commitment& commitment) const {
    const Day day = pair_.between.older;
    const auto period = eval::commitment_period(promise, commitment, day);
    const auto whole = eval::promise_period(promise, day);
    return period && day <= period->last && whole && whole->last < period->last;
  }

  // Whether a new entry in its `corrected` says that the result was wrong.
  bool is_corrected(const records::Followup& result) const {
    return std::any_of(made_.begin(), made_.end(), [&](const Made& made) {
      return made.edited && made.edited->was == corpus::RecordName{What::followup, std::string(result.id)} &&
             made.edited->correction.open();
    });
  }

  // On the older state's day; else on the day on which the result was reported.
  std::optional<Found> find(const records::Promise& promise, const records::Commitment& commitment,
                            const records::Followup* result, bool effect) const {
    std::vector<Day> days{pair_.between.older};
    if (result && result->date->span.last < days.front()) days.push_back(result->date->span.last);
    const std::string id(commitment.id->text);
    const std::string now =
        pair_.succession.now(What::promise, std::string(promise.id)).value_or(std::string(promise.id));
    for (const Day day : days) {
      auto old = result_on(older_, promise.id, id, day);
      auto fresh = result_on(newer_, now, id, day);
      if (!old) return std::nullopt;
      if (!fresh && !effect)
        return Found{promise, commitment, result, day, Part::verdict, std::move(*old), std::nullopt};
      if (!fresh) return std::nullopt;
      for (const Part part : {Part::verdict, Part::required, Part::observed, Part::effect})
        if ((part == Part::effect) == effect && differ_in(part, *old, *fresh))
          return Found{promise, commitment, result, day, part, std::move(*old), std::move(fresh)};
    }
    return std::nullopt;
  }

  // What could not be read then may have said anything; what cannot be read now says so itself.
  bool readable(const std::vector<Made>& changes) {
    bool all = true;
    for (const Made& made : changes) {
      if (!made.edited || (!made.edited->was_faulty && !made.edited->is_excused)) continue;
      if (made.edited->was_faulty) pair_.uncompared.insert(made.edited->path_was);
      all = false;
    }
    return all;
  }

  void tell(const Found& found, const std::vector<Made>& changes) {
    if (!readable(changes)) return;
    std::vector<Cause> all = causes(
        pair_, older_, changes,
        {std::string(found.promise.id), std::string(found.commitment.id->text), found.day, found.part});
    if (all.empty())
      for (const Made& made : changes) all.push_back({&made, {}});
    const auto every = [&](auto holds) { return std::all_of(all.begin(), all.end(), holds); };
    if (every([&](const Cause& cause) { return told(cause, is_final_rule); })) return;
    if (found.result) {
      const bool told_there = std::any_of(all.begin(), all.end(), [&](const Cause& cause) {
        return is_record(*cause.made, *found.result) && told(cause, is_fact_rule);
      });
      if (!told_there) add(kResultChanged, found, all);
      return;
    }
    if (every([](const Cause& cause) { return cause.made->edited && cause.made->edited->correction.open(); }))
      return;
    if (every([](const Cause& cause) { return cause.made->adds_only(); }) &&
        (!is_news(found) || every([&](const Cause& cause) { return adds_later(pair_, *cause.made); })))
      return;
    // Of what is an error already, only the verdict that it would have moved is told besides.
    const bool verdict = found.part == Part::verdict || found.part == Part::effect;
    if (!verdict &&
        every([&](const Cause& cause) { return told(cause, is_final_rule) || told(cause, is_fact_rule); }))
      return;
    add(kPastChanged, found, all);
  }

  // Of what was only added, what made an outcome another is told.
  static bool is_news(const Found& found) {
    if (found.part == Part::effect) return found.old.effect && is_outcome(*found.old.effect);
    return found.part == Part::verdict && is_outcome(found.old.verdict);
  }

  static bool is_record(const Made& made, const records::Followup& followup) {
    return made.change.was == corpus::RecordName{What::followup, std::string(followup.id)};
  }

  bool told(const Cause& cause, bool (*by)(const diag::RuleInfo*)) const {
    return std::any_of(pair_.findings.begin(), pair_.findings.end(), [&](const diag::Finding& finding) {
      return by(finding.rule) && finding.place.path == cause.made->path;
    });
  }

  void add(const diag::RuleInfo& rule, const Found& found, const std::vector<Cause>& all) {
    std::vector<diag::Related> others;
    for (std::size_t i = 1; i < std::min(all.size(), kMostNamed); ++i)
      others.push_back({{all[i].made->path, span_of(all[i])}, say(kAlso)});
    pair_.findings.emplace_back(rule, diag::Place{all.front().made->path, span_of(all.front())},
                                message(found, all), help(found, all), std::move(others));
  }

  static Span span_of(const Cause& cause) {
    return cause.differences.empty() ? Span{} : cause.differences.front()->span;
  }

  Message message(const Found& found, const std::vector<Cause>& all) const {
    words::List changes{{}, words::Joint::and_};
    for (std::size_t i = 0; i < std::min(all.size(), kMostNamed); ++i) add_changes(all[i], changes.items);
    if (all.size() > kMostNamed) changes.items.push_back(words::plain("…"));
    words::Values values{
        {"day", words::nested(in_words(found.day))},
        {"id", std::string(found.commitment.id->text)},
        {"promise",
         words::nested(record_called(pair_.older.whole(), {What::promise, std::string(found.promise.id)}))},
        {"changes", std::move(changes)}};
    return result_message(found, std::move(values));
  }

  static Message result_message(const Found& found, words::Values values) {
    const auto with = [&](const Phrase& phrase, Message old, Message now) {
      values.emplace_back("old", words::nested(std::move(old)));
      values.emplace_back("new", words::nested(std::move(now)));
      return say(phrase, std::move(values));
    };
    if (!found.now) {
      values.emplace_back("why", words::nested(found.old.reason));
      values.emplace_back("old", words::nested(verdict(found.old.verdict)));
      return say(kGone, std::move(values));
    }
    const Result& now = *found.now;
    switch (found.part) {
      case Part::verdict:
        values.emplace_back("why", words::nested(found.old.reason));
        return with(kVerdict, verdict(found.old.verdict), verdict(now.verdict));
      case Part::effect:
        values.emplace_back("why", words::nested(found.old.effect_reason));
        return with(kEffect, verdict(found.old.effect), verdict(now.effect));
      case Part::required:
        return with(kRequired, number(found.old.required), number(now.required));
      case Part::observed:
        break;
    }
    return with(kObserved, range(found.old.observed), range(now.observed));
  }

  void add_changes(const Cause& cause, std::vector<Message>& out) const {
    const Made& made = *cause.made;
    if (!made.change.is && made.change.was)
      return out.push_back(taken_away(record_called(pair_.older.whole(), *made.change.was)));
    if (!made.edited) return out.push_back(added_whole(record_called(pair_.newer.whole(), *made.change.is)));
    const bool settings = !made.change.is;
    const Message record = settings ? say(kSettings) : record_called(pair_.older.whole(), *made.change.was);
    std::size_t named = 0;
    for (const Difference* d : cause.differences)
      if (named < kMostNamed && (!settings || moves_verdicts(*d)))
        out.push_back(described(record, *d)), ++named;
  }

  Message help(const Found& found, const std::vector<Cause>& all) const {
    const Made& first = *all.front().made;
    const bool settings = !first.change.is && !first.change.was;
    if (!found.result && settings) return say(kSeeThatSettingRight);
    const std::string path = found.result ? path_now(*found.result) : first.path;
    const std::string lines = "corrected: [{date: " + calendar::iso(pair_.between.newer) + ", what: …}]";
    return say(found.result ? kCorrectResult : kSeeThatRight, {{"path", path}, {"lines", lines}});
  }

  std::string path_now(const records::Followup& result) const {
    const std::string id(result.id);
    const records::Followup* now =
        readable_.followups.find(pair_.succession.now(What::followup, id).value_or(id));
    return std::string(now ? now->path : result.path);
  }

  Pair& pair_;
  const std::vector<Made>& made_;
  corpus::Corpus readable_;
  eval::Index older_;
  eval::Index newer_;
  std::map<std::string, std::vector<Made>> touching_;
};

}  // namespace

void hold_results(Pair& pair, const std::vector<Made>& made) {
  const bool none =
      std::all_of(made.begin(), made.end(), [&](const Made& one) { return is_news_only(pair, one); });
  if (pair.older.whole().settings_read && !none) ResultHolder(pair, made).run();
}

}  // namespace lofte::rules
