// SPDX-License-Identifier: Apache-2.0
//
// A record that was there and is there still: what it says differently.
#include "base/strings.h"
#include "eval/facts.h"
#include "eval/holdings.h"
#include "records/kinds.h"
#include "rules/against_parts.h"
#include "yaml/reader.h"

namespace lofte::rules {
namespace {

using corpus::RecordName;
using records::Canonical;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kCorrect{
    "put it back; if it was wrong all along, keep the change and add to {path}: {lines}, with what was wrong "
    "in the place of …",
    "återställ; har det varit fel hela tiden, behåll ändringen och lägg till i {path}: {lines}, med vad som "
    "var "
    "fel i stället för …"};
constexpr Phrase kCorrectBetter{
    "put it back, or mend the correction, since {why}: {lines}, with what was wrong in the place of …",
    "återställ, eller rätta till rättelsen, eftersom {why}: {lines}, med vad som var fel i stället för …"};

// The first key of a record as it stands in the file.
Span first_key(const Canonical& root) {
  Span first{};
  for (const auto& [name, member] : root.members)
    if (member.key.end > 0 && (first.end == 0 || member.key.begin < first.begin)) first = member.key;
  return first;
}

// The promises of a walk that names none are those whose period holds its date.
void imply_promise(const corpus::Corpus& corpus, const RecordName& name, calendar::Day day,
                   const records::NameNow& now, Canonical& root) {
  const records::Walk* walk = corpus.walks.find(name.second);
  if (!walk) return;
  Canonical list;
  for (const records::Promise* promise : eval::promises_of(corpus, *walk, day)) {
    Canonical id;
    id.kind = Canonical::Kind::scalar;
    id.same = id.shown = now ? now(What::promise, std::string(promise->id)) : std::string(promise->id);
    list.kind = Canonical::Kind::list;
    list.items.push_back(std::move(id));
  }
  if (list.kind == Canonical::Kind::list) root.members.emplace_back("promise", std::move(list));
}

// Where only one of the states names the promises of a walk, they are held against what the other implies.
void imply_promises(const Pair& pair, Edited& walk) {
  const bool then = walk.before.find("promise") != nullptr;
  const bool now = walk.now.find("promise") != nullptr;
  const calendar::Day day = pair.between.older;
  if (now && !then) imply_promise(pair.older.whole(), walk.was, day, pair.names_now, walk.before);
  if (then && !now) imply_promise(pair.newer.whole(), walk.is, day, {}, walk.now);
}

// `promise: []` says that the walk belongs to none, which is not the same as leaving it out.
void keep_no_promise(const corpus::Corpus& corpus, const RecordName& name, Canonical& root) {
  const records::Walk* walk = corpus.walks.find(name.second);
  if (!walk || walk->promise.absent() || root.find("promise")) return;
  Canonical none;
  none.kind = Canonical::Kind::scalar;
  none.shown = "[]";
  none.span = walk->promise.span();
  none.key = walk->promise.key();
  root.members.emplace_back("promise", std::move(none));
}

// What a record says, with what is only implied written out.
Canonical whole(const corpus::Corpus& corpus, const RecordName& name, const std::string& path,
                const records::NameNow& now) {
  const Source* source = corpus.sources.find(path);
  if (!source) return {};
  Canonical out = canonical_of(*source, records::object_of(name.first), now);
  say_implied(name.first, out);
  if (name.first == What::walk) keep_no_promise(corpus, name, out);
  return out;
}

// A promise may say it in `corrections` as well.
Correction correction_of(const Pair& pair, const Edited& edited) {
  const auto in = [&](std::string_view list) {
    return correction(edited.before, edited.now, list, pair.between, pair.sentences);
  };
  const Correction own = in("corrected");
  if (own.open() || edited.is.first != What::promise) return own;
  const Correction other = in("corrections");
  return own.fault == Correction::Fault::absent || other.open() ? other : own;
}

}  // namespace

Canonical canonical_of(const Source& source, const records::ObjectInfo& object, const records::NameNow& now) {
  diag::Findings ignored;
  const yaml::Document document = yaml::read("", source.text(), ignored);
  return document.root ? records::canonical(object, *document.root, now) : Canonical{};
}

std::optional<Edited> edited(const Pair& pair, const RecordName& was, const RecordName& is) {
  const corpus::Corpus& older = pair.older.corpus;
  const corpus::Corpus& newer = pair.newer.corpus;
  Edited out;
  out.was = was;
  out.is = is;
  out.path_was = pair.succession.older_files().at(was);
  out.path_is = pair.succession.newer_files().at(is);
  out.before = whole(older, was, out.path_was, pair.names_now);
  out.now = whole(newer, is, out.path_is, {});
  if (out.now.kind != Canonical::Kind::object) return std::nullopt;  // what cannot be read now says so itself
  out.home = out.now.members.empty() ? out.now.span : first_key(out.now);
  out.was_faulty = among(older.unread, out.path_was);
  out.is_excused = pair.excused.contains(out.path_is);
  if (was.first == What::walk) imply_promises(pair, out);
  out.differences = differences(out.before, out.now, out.home, comparing());
  if (out.differences.empty()) return std::nullopt;
  out.correction = correction_of(pair, out);
  return out;
}

std::optional<Edited> edited_settings(const Pair& pair) {
  const corpus::Corpus& older = pair.older.corpus;
  const corpus::Corpus& newer = pair.newer.corpus;
  const Source* was = older.sources.find(records::kSettingsFile);
  const Source* is = newer.sources.find(records::kSettingsFile);
  if (!was || !is || !older.settings_read || !newer.settings_read || was->text() == is->text())
    return std::nullopt;
  Edited out;
  out.was = out.is = {What::party, std::string(records::kSettingsFile)};
  out.path_was = out.path_is = records::kSettingsFile;
  out.was_faulty = among(older.unread, out.path_was);
  out.is_excused = pair.excused.contains(out.path_is);
  out.before = canonical_of(*was, records::settings_object(), pair.names_now);
  out.now = canonical_of(*is, records::settings_object());
  out.home = first_key(out.now);
  out.differences = differences(out.before, out.now, out.home);
  return out.differences.empty() ? std::nullopt : std::optional(std::move(out));
}

bool unread_then(const Edited& edited, const Difference& d) {
  if (d.was) return faulty(*d.was);
  return edited.was_faulty;
}

bool unread_now(const Edited& edited, const Difference& d) {
  return edited.is_excused && (!d.is || faulty(*d.is));
}

words::Message how_to_correct(const Pair& pair, const Edited& edited) {
  const std::string entry = "{date: " + calendar::iso(pair.between.newer) + ", what: …}";
  const bool there = edited.now.find("corrected") != nullptr;
  const std::string lines = there ? "- " + entry : "corrected: [" + entry + "]";
  if (const auto why = why_not(edited.correction, pair.between))
    return say(kCorrectBetter, {{"why", words::nested(*why)}, {"lines", lines}});
  return say(kCorrect, {{"path", edited.path_is}, {"lines", lines}});
}

void report(Pair& pair, const diag::RuleInfo& rule, const std::string& path, Span span,
            words::Message message, std::optional<words::Message> help) {
  pair.findings.emplace_back(rule, diag::Place{path, span}, std::move(message), std::move(help));
}

}  // namespace lofte::rules
