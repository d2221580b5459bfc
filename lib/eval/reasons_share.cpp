// SPDX-License-Identifier: Apache-2.0
#include "eval/reasons_share.h"

#include <cmath>

#include "eval/amount.h"

namespace lofte::eval {
namespace {

using calendar::Range;
using words::Decimal;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kAllInTime{"all of {things} reported were within {time}",
                            "{things} har redovisats, alla inom {time}"};
constexpr Phrase kTheOneInTime{"{things} reported was within {time}", "{things} har redovisats, inom {time}"};
constexpr Phrase kTheOneMissed{"{things} reported, and not within {time}",
                               "{things} har redovisats, och inte inom {time}"};
constexpr Phrase kSomeInTime{"{kept} of {things} reported were within {time}, {share}",
                             "{things} har redovisats, varav {kept} inom {time}, {share}"};
constexpr Phrase kFirstInTime{"{kept} of {things} reported was within {time}, {share}",
                              "{things} har redovisats, varav {kept} inom {time}, {share}"};
constexpr Phrase kTimeNotSaid{"{things} reported, but not for all of them whether it was within {time}",
                              "{things} har redovisats, men inte för alla om det var inom {time}"};
constexpr Phrase kOneTimeNotSaid{"{things} reported, but not whether it was within {time}",
                                 "{things} har redovisats, men inte om det var inom {time}"};
constexpr Phrase kDoneOf{"{kept} of {things} reported, {share}",
                         "{kept} av {things} har redovisats, {share}"};
constexpr Phrase kOutOfNotSaid{"{things} reported, but not for all of them out of how many",
                               "{things} har redovisats, men inte alltid av hur många"};
constexpr Phrase kNotAllDays{"{found}, but not for every day and every party",
                             "{found}, men inte för varje dag och varje part"};
constexpr Phrase kWithPromised{"{found}; the promise is at least {wanted}",
                               "{found}; löftet är minst {wanted}"};
constexpr Phrase kPerCent{"{n} per cent", "{n} procent"};
constexpr Phrase kFromPerCent{"at least {n} per cent", "minst {n} procent"};
constexpr Phrase kToPerCent{"at most {n} per cent", "högst {n} procent"};
constexpr Phrase kBetweenPerCent{"{a}–{b} per cent", "{a}–{b} procent"};

// A share with one decimal at most; what is below a limit is never rounded up to it.
Decimal shown(double share, double limit) {
  constexpr double kTenths = 10;
  double tenths = std::round(share * kTenths);
  if (share < limit && tenths >= limit * kTenths) tenths = std::floor(share * kTenths);
  const bool whole = std::fmod(tenths, kTenths) == 0;
  return {tenths / kTenths, whole ? 0 : 1};
}

Message per_cent(const Parts& parts, double limit) {
  const double least = parts.least();
  const double most = parts.most();
  if (least == most) return say(kPerCent, {{"n", shown(least, limit)}});
  if (most >= kHundred) return say(kFromPerCent, {{"n", shown(least, limit)}});
  if (least <= 0) return say(kToPerCent, {{"n", shown(most, limit)}});
  return say(kBetweenPerCent, {{"a", shown(least, limit)}, {"b", shown(most, limit)}});
}

// Whether the figures leave it open how many of them kept it.
bool vague(const Parts& parts) { return parts.least() <= 0 && parts.most() >= kHundred; }

Phrase in_time(const Parts& parts) {
  const Range all = parts.all;
  if (vague(parts)) return all == Range{1, 1} ? kOneTimeNotSaid : kTimeNotSaid;
  if (all == Range{1, 1}) return parts.missed.hi == 0 ? kTheOneInTime : kTheOneMissed;
  if (parts.missed.hi == 0) return kAllInTime;
  return parts.kept == Range{1, 1} ? kFirstInTime : kSomeInTime;
}

// What the parts were counted in: of the things, all that were reported or all that there were.
Message found_of(const Case& c, const Evidence& evidence, const Parts& parts, double limit) {
  const bool timed = !c.target.within.absent();
  const bool unknown = !timed && vague(parts);
  const Range counted = unknown ? parts.kept : parts.all;
  words::Values values{{"things", nested(things(c.index.corpus, evidence.count.what, counted).text)},
                       {"kept", nested(amount(parts.kept))},
                       {"share", nested(per_cent(parts, limit))}};
  if (timed) values.emplace_back("time", nested(length(*c.target.within)));
  return say(timed ? in_time(parts) : unknown ? kOutOfNotSaid : kDoneOf, std::move(values));
}

}  // namespace

double share_asked(const records::Target& target) {
  return target.at_least && target.at_least->share ? target.at_least->value : kHundred;
}

double Parts::least() const {
  if (missed.hi == 0) return kHundred;
  if (!missed.bounded()) return 0;
  return kHundred * static_cast<double>(kept.lo) /
         (static_cast<double>(kept.lo) + static_cast<double>(missed.hi));
}

double Parts::most() const {
  if (missed.lo == 0 || !kept.bounded()) return kHundred;
  return kHundred * static_cast<double>(kept.hi) /
         (static_cast<double>(kept.hi) + static_cast<double>(missed.lo));
}

Message share_reason(const Case& c, const Evidence& evidence, const Parts& parts, Verdict verdict) {
  const double limit = share_asked(c.target);
  Message found = found_of(c, evidence, parts, limit);
  if (verdict == Verdict::cannot_tell && parts.least() >= limit && !parts.covered)
    found = say(kNotAllDays, {{"found", nested(std::move(found))}});
  if (c.target.at_least.absent()) return found;
  return say(kWithPromised, {{"found", nested(std::move(found))},
                             {"wanted", nested(say(kPerCent, {{"n", shown(limit, limit)}}))}});
}

}  // namespace lofte::eval
