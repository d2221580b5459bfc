// SPDX-License-Identifier: Apache-2.0
#include "rules/meaning.h"

#include <algorithm>
#include <charconv>

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::rules {
namespace {

using records::State;

constexpr std::size_t kShown = 60;

std::string decimal(double value) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value);
  return {digits, end.ptr};
}

Meaning plain(std::string text) { return {text, text}; }

// A stretch of time in its smallest whole unit. A day of 24 hours is a day, and a year twelve months.
std::string same_length(const calendar::Duration& duration) {
  using Unit = calendar::Duration::Unit;
  if (duration.unit == Unit::year) return std::to_string(duration.number * 12) + " months";
  if (duration.unit == Unit::month) return std::to_string(duration.number) + " months";
  if (duration.unit == Unit::day) return std::to_string(duration.number * 24) + " hours";
  return std::to_string(duration.number) + " hours";
}

std::string written(const calendar::Duration& duration) {
  constexpr std::string_view kUnits[] = {"hours", "days", "months", "years"};
  return std::to_string(duration.number) + " " + std::string(kUnits[static_cast<int>(duration.unit)]);
}

// Keeps what is there.
Members present(std::initializer_list<Said> all) {
  Members out;
  for (const Said& one : all)
    if (one.state != State::absent) out.push_back(one);
  return out;
}

}  // namespace

std::string shortened(std::string_view text) {
  std::string line = one_line(trim(text));
  if (utf8::length(line) <= kShown) return line;
  std::size_t at = 0;
  for (std::size_t n = 0; n + 1 < kShown; ++n) utf8::next(line, at);
  const std::size_t blank = line.rfind(' ', at);
  return line.substr(0, blank != line.npos && blank > at / 2 ? blank : at) + " …";
}

ToldApart told_apart(const Meaning& was, const Meaning& is) {
  if (was.shown != is.shown) return {was.shown, is.shown};
  constexpr std::size_t kWordsBefore = 3;
  const auto differs = std::mismatch(was.same.begin(), was.same.end(), is.same.begin(), is.same.end());
  std::size_t at = static_cast<std::size_t>(differs.first - was.same.begin());
  for (std::size_t word = 0; word < kWordsBefore && at != 0 && at != std::string::npos; ++word)
    at = was.same.rfind(' ', at - 1);
  if (at == 0 || at == std::string::npos) return {was.shown, is.shown};
  const auto from_there = [at](const std::string& text) {
    return "… " + shortened(std::string_view(text).substr(at));
  };
  return {from_there(was.same), from_there(is.same)};
}

Meaning meaning(const std::string& text) { return {one_line(trim(text)), shortened(text)}; }
Meaning meaning(const calendar::Time& time) { return {calendar::iso(time.span), time.written}; }
Meaning meaning(const records::Period& period) {
  return {period.unknown ? "unknown" : calendar::iso(period.span), period.written};
}
Meaning meaning(const calendar::Count& count) {
  return {std::to_string(count.range.lo) + ".." + std::to_string(count.range.hi), count.written};
}
Meaning meaning(const calendar::Duration& duration) { return {same_length(duration), written(duration)}; }
Meaning meaning(const records::Number& number) { return {decimal(number.value), number.written}; }
Meaning meaning(const records::Counted& counted) { return plain(counted.written); }
Meaning meaning(const records::Indicator& indicator) {
  return plain(indicator.series + "/" + indicator.value);
}
Meaning meaning(const records::Id& id) { return plain(id.text); }
Meaning meaning(const records::LocalRef& ref) { return plain(ref.id); }
Meaning meaning(bool value) { return plain(value ? "true" : "false"); }

Meaning meaning(const records::Link& link) {
  Meaning out = meaning(present({said("title", link.title), said("url", link.url)}));
  if (link.file) out = plain(out.same + " " + link.file->path);
  return out;
}

Meaning meaning(const records::Signer& signer) {
  Meaning out =
      meaning(present({said("party", signer.party), said("role", signer.role), said("name", signer.name)}));
  if (signer.party) out.shown = signer.party->id;
  if (signer.role) out.shown += " (" + shortened(*signer.role) + ")";
  return out;
}

Meaning meaning(const records::Target& target) { return meaning(members(target)); }

Meaning together(std::vector<Meaning> all) {
  std::vector<std::string> shown;
  for (const Meaning& one : all) shown.push_back(one.shown);
  std::sort(all.begin(), all.end(), [](const Meaning& a, const Meaning& b) { return a.same < b.same; });
  std::string same;
  for (const Meaning& one : all) same += one.same + "\n";
  return {same, shortened(join(shown, ", "))};
}

Members members(const records::Target& t) {
  const Said none{"none", t.none ? State::good : State::absent, {"none", "none"}, {}};
  return present({none, said("at_least", t.at_least), said("at_most", t.at_most), said("of", t.of),
                  said("at", t.at), said("theme", t.theme), said("every", t.every), said("each", t.each),
                  said("per", t.per), said("done_by", t.done_by), said("within", t.within),
                  said("indicator", t.indicator), said("better_than", t.better_than),
                  said("no_worse_than", t.no_worse_than), said("due", t.due)});
}

Members members(const records::HistoryEntry& e) {
  return present({said("date", e.date), said("state", e.state), said("by", e.by), said("note", e.note),
                  said("evidence", e.evidence), said("because", e.because)});
}

Members members(const records::MovedDue& m) {
  return present({said("to", m.to), said("decided", m.decided), said("because", m.because)});
}

Members members(const records::Figure& f) {
  return present({said("of", f.of), said("count", f.count), said("units", f.units), said("within", f.within),
                  said("commitment", f.commitment), said("place", f.place), said("by", f.by),
                  said("period", f.period), said("note", f.note)});
}

Members members(const records::Assessment& a) {
  return present({said("commitment", a.commitment), said("says", a.says), said("because", a.because),
                  said("reason", a.reason), said("next", a.next)});
}

Members members(const records::FollowupCorrection& c) {
  return present({said("date", c.date), said("what", c.what)});
}

Meaning meaning(const Members& members) {
  std::string same;
  std::vector<std::string> shown;
  for (const Said& one : members) {
    same += std::string(one.key) + ": " + one.meaning.same + "\n";
    shown.push_back(std::string(one.key) + ": " + one.meaning.shown);
  }
  const bool single_word = members.size() == 1 && members.front().key == members.front().meaning.shown;
  return {same, single_word ? members.front().meaning.shown : shortened(join(shown, ", "))};
}

bool faulty(const Members& members) {
  return std::any_of(members.begin(), members.end(),
                     [](const Said& one) { return one.state == State::faulty; });
}

const Said* member(const Members& members, std::string_view key) {
  for (const Said& one : members)
    if (one.key == key) return &one;
  return nullptr;
}

std::vector<std::string_view> differing(const Members& a, const Members& b) {
  std::vector<std::string_view> out;
  for (const Said& one : a) {
    const Said* other = member(b, one.key);
    if (!other || other->meaning.same != one.meaning.same || other->state != one.state)
      out.push_back(one.key);
  }
  for (const Said& one : b)
    if (!member(a, one.key)) out.push_back(one.key);
  return out;
}

}  // namespace lofte::rules
