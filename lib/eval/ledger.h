// SPDX-License-Identifier: Apache-2.0
//
// The figures of all who answer for a commitment, added upward as far as that is sound: from places to the
// one who did it, from the parts of a party to the party, from the parties to all of them together. What a
// part or a place has reported is at least some of the whole; it never says how much the whole can be.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "eval/bounds.h"
#include "eval/lines.h"

namespace lofte::eval {

/// Two things that reports say of the same days and that cannot both be true.
struct Clash {
  calendar::Interval when;
  std::int64_t at_least;
  std::int64_t at_most;
};

/// A doer at a place with what it consists of. The account is null when nothing was reported for it itself.
struct Holder {
  const Account* own = nullptr;
  std::vector<Holder> places;
  std::vector<Holder> parts;
};

/// All figures seen from one place, or from nowhere in particular. Of joint work each party's figures tell of
/// all of it: they are other views of one thing, and not its parts.
struct Book {
  Holder together;
  std::vector<const Account*> shares;  ///< of each responsible party, when there are several; null: silent
  bool joint = false;                  ///< `together.parts` are then the responsible parties
};

/// The figures by doer and place; lines of one doer, place and period in one follow-up are one figure, added.
class Ledger {
 public:
  Ledger(const corpus::Corpus& corpus, const std::vector<Line>& lines, Doers doers);
  Ledger(const Ledger&) = delete;  // books lead into it
  Ledger& operator=(const Ledger&) = delete;

  /// The figures at a place and its parts; with an empty place, all of them.
  Book book(const std::string& place) const;

  const Doers& doers() const { return doers_; }

 private:
  using Key = std::pair<std::string, std::string>;  // doer, place
  const Account* find(const std::string& doer, const std::string& place) const;
  Holder at_places(const std::string& doer, const std::string& place,
                   const std::vector<std::string>& inside) const;
  Holder whole(const std::string& doer, const std::string& place,
               const std::vector<std::string>& parts) const;

  const corpus::Corpus& corpus_;
  Doers doers_;
  std::map<Key, Account> accounts_;
};

/// At least and at most how much there was during the days. lo is greater than hi when the reports contradict
/// each other.
calendar::Range over(const Book& book, const calendar::Interval& days);

/// Whether every one of the days is covered, for all who are responsible.
bool covers(const Book& book, const calendar::Interval& days);

/// Where figures that touch the days contradict each other, if they do: the whole against its parts, or one
/// figure against those that lie inside it.
std::optional<Clash> clash(const Book& book, const calendar::Interval& days);

}  // namespace lofte::eval
