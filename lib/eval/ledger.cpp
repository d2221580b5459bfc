// SPDX-License-Identifier: Apache-2.0
#include "eval/ledger.h"

#include <algorithm>
#include <set>

#include "eval/nesting.h"

namespace lofte::eval {
namespace {

using calendar::Interval;
using calendar::Range;
using calendar::sum;
// `joint`: its parts tell of the same work, so that they are not added; theirs are.
std::int64_t least(const Holder& holder, const Interval& when, bool joint = false) {
  std::int64_t places = 0;
  std::int64_t parts = 0;
  for (const Holder& place : holder.places) places = sum(places, least(place, when));
  for (const Holder& part : holder.parts)
    parts = joint ? std::max(parts, least(part, when)) : sum(parts, least(part, when));
  return std::max({holder.own ? most_within(*holder.own, when) : 0, places, parts});
}

std::int64_t most(const Account* account, const Interval& when) {
  return account ? least_cover(*account, when) : Range::kMany;
}

// Where an account says less than is certain of the whole that it tells of.
std::optional<Clash> clash_of(const Account& own, const Holder& whole, bool joint, const Interval& when) {
  const Clash all{when, least(whole, when, joint), most(&own, when)};
  if (all.at_least > all.at_most) return all;
  std::optional<Interval> days;  // those that `more` is about: figures of the same days follow each other
  std::int64_t more = 0;
  for (const Entry& entry : own.entries) {
    if (!entry.when.overlaps(when) || !entry.count.bounded()) continue;
    if (days != entry.when) more = least(whole, entry.when, joint);
    days = entry.when;
    if (more > entry.count.hi) return Clash{entry.when, more, entry.count.hi};
  }
  return std::nullopt;
}

std::optional<Clash> clash_in(const Holder& holder, const Interval& when, bool joint = false) {
  if (holder.own)
    if (const auto found = clash_of(*holder.own, holder, joint, when)) return found;
  for (const auto* held : {&holder.places, &holder.parts})
    for (const Holder& one : *held)
      if (const auto found = clash_in(one, when)) return found;
  return std::nullopt;
}

// The units of lines that are added are those of the line that reached most: the others can only add to it.
std::optional<Range> either(const std::optional<Range>& a, const std::optional<Range>& b) {
  if (!a || !b) return a ? a : b;
  return Range{std::max(a->lo, b->lo), Range::kMany};
}

Entry added(const Entry& a, const Entry& b) { return {a.when, a.count + b.count, either(a.units, b.units)}; }

Entry entry_of(const Line& line) {
  const auto& units = line.figure->units;
  return {line.when, line.count, units ? std::optional(units->range) : std::nullopt};
}

}  // namespace

Ledger::Ledger(const corpus::Corpus& corpus, const std::vector<Line>& lines, Doers doers)
    : corpus_(corpus), doers_(std::move(doers)) {
  using Same = std::tuple<const records::Followup*, calendar::Day, calendar::Day>;
  std::map<Key, std::map<Same, std::size_t>> seen;
  std::map<Key, std::vector<Entry>> entries;
  for (const Line& line : lines) {
    if (line.additional) continue;
    const Key key{line.doer, place_named(*line.figure)};
    std::vector<Entry>& mine = entries[key];
    const auto [at, fresh] =
        seen[key].try_emplace({line.followup, line.when.first, line.when.last}, mine.size());
    if (fresh)
      mine.push_back(entry_of(line));
    else
      mine[at->second] = added(mine[at->second], entry_of(line));
  }
  for (auto& [key, mine] : entries) accounts_[key] = account(std::move(mine));
}

const Account* Ledger::find(const std::string& doer, const std::string& place) const {
  const auto at = accounts_.find({doer, place});
  return at == accounts_.end() ? nullptr : &at->second;
}

Holder Ledger::at_places(const std::string& doer, const std::string& place, const Ids& within) const {
  const auto& all = corpus_.settings.places;
  Holder out{find(doer, place), {}, {}};
  for (const auto& [next, parts] : inside(all, within, topmost(all, within)))
    out.places.push_back(at_places(doer, next, parts));
  return out;
}

Holder Ledger::whole(const std::string& doer, const std::string& place, const Ids& parts) const {
  Ids places;
  for (auto at = accounts_.lower_bound({doer, {}}); at != accounts_.end() && at->first.first == doer; ++at) {
    const std::string& here = at->first.second;
    if (here != place && (place.empty() || corpus::place_within(corpus_, here, place)))
      places.push_back(here);
  }
  const auto& all = corpus_.settings.parties;
  Holder out = at_places(doer, place, places);
  for (const auto& [next, inner] : inside(all, parts, topmost(all, parts)))
    out.parts.push_back(whole(next, place, inner));
  return out;
}

Book Ledger::book(const std::string& place) const {
  std::set<std::string> doers;
  for (const auto& [key, mine] : accounts_)
    if (!key.first.empty()) doers.insert(key.first);
  const Ids all(doers.begin(), doers.end());
  const bool several = doers_.parties.size() > 1;
  Book out{whole({}, place, doers_.together && several ? Ids() : all), {}, doers_.together && several};
  if (!several) return out;
  for (const auto& [party, parts] : inside(corpus_.settings.parties, all, doers_.parties)) {
    out.shares.push_back(find(party, place));
    if (out.joint) out.together.parts.push_back(whole(party, place, parts));
  }
  return out;
}

Range over(const Book& book, const Interval& when) {
  std::int64_t shares = book.shares.empty() || book.joint ? Range::kMany : 0;
  for (const Account* share : book.shares)
    shares = book.joint ? std::min(shares, most(share, when)) : sum(shares, most(share, when));
  return {least(book.together, when, book.joint), std::min(most(book.together.own, when), shares)};
}

bool covers(const Book& book, const Interval& when) {
  const auto whole = [&](const Account* account) { return account && !first_gap(*account, when); };
  if (whole(book.together.own) || book.shares.empty()) return whole(book.together.own);
  return book.joint ? std::any_of(book.shares.begin(), book.shares.end(), whole)
                    : std::all_of(book.shares.begin(), book.shares.end(), whole);
}

std::optional<Clash> clash(const Book& book, const Interval& when) {
  const Range all = over(book, when);
  if (all.lo > all.hi) return Clash{when, all.lo, all.hi};
  for (const Account* share : book.shares)
    if (book.joint && share)
      if (const auto found = clash_of(*share, book.together, true, when)) return found;
  return clash_in(book.together, when, book.joint);
}

}  // namespace lofte::eval
