// SPDX-License-Identifier: Apache-2.0
//
// A signed promise. The older state judges: what was signed there must still be there, and mean the same;
// what was not signed yet may change, also in the commit that signs it.
#include <algorithm>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using records::Commitment;
using records::Promise;
using records::State;
using words::Message;
using words::Phrase;
using words::say;

constexpr Phrase kChanged{"{what} of a signed promise was \"{old}\" in {commit} and is now \"{new}\"",
                          "{what} i ett undertecknat löfte var ”{old}” i {commit} och är nu ”{new}”"};
constexpr Phrase kAdded{"{what} of a signed promise was not there in {commit} and is now \"{new}\"",
                        "{what} i ett undertecknat löfte fanns inte i {commit} och är nu ”{new}”"};
constexpr Phrase kGone{"{what} of a signed promise was \"{old}\" in {commit} and is gone",
                       "{what} i ett undertecknat löfte var ”{old}” i {commit} och finns inte längre"};
constexpr Phrase kStatements{"put it back, and say what has changed in extended, ended or corrections",
                             "återställ, och skriv det som ändrats i extended, ended eller corrections"};

constexpr Phrase kTitle{"the title", "titeln"};
constexpr Phrase kPromisePeriod{"the period", "perioden"};
constexpr Phrase kPromiseParties{"the parties", "parterna"};
constexpr Phrase kSigning{"the signing", "undertecknandet"};
constexpr Phrase kSigningDate{"the date of signing", "datumet för undertecknandet"};
constexpr Phrase kSigners{"the list of those who signed", "listan över undertecknare"};
constexpr Phrase kPromiseCommitment{"the commitment {id}", "åtagandet {id}"};
constexpr Phrase kId{"the id of the commitment {id}", "id för åtagandet {id}"};
constexpr Phrase kText{"the text of the commitment {id}", "texten i åtagandet {id}"};
constexpr Phrase kResponsible{"the responsible parties of the commitment {id}",
                              "de ansvariga för åtagandet {id}"};
constexpr Phrase kTarget{"the target of the commitment {id}", "målet för åtagandet {id}"};
constexpr Phrase kEffect{"the effect of the commitment {id}", "effekten av åtagandet {id}"};
constexpr Phrase kOwnPeriod{"the period of the commitment {id}", "perioden för åtagandet {id}"};
constexpr Phrase kPromiseProblem{"the problem of the commitment {id}", "problemet för åtagandet {id}"};

// A promise in both states.
class Comparison {
 public:
  Comparison(Pair& pair, const Promise& was, const Promise& is)
      : pair_(pair), was_(was), is_(is), excused_(pair.excused.contains(is.path)) {}

  // Holds one value against its older state; what is gone stands at `home`.
  void hold(const Phrase& what, const Said& was, const Said& is, Span home, std::string_view id = {}) {
    switch (step(was, is, was_.has_faults, excused_)) {
      case Step::none:
      case Step::unread_now:
        return;
      case Step::unread_then:
        pair_.uncompared.insert(was_.path);
        return;
      case Step::changed:
        return report(kChanged, what, was, is, is.span, id);
      case Step::added:
        return report(kAdded, what, was, is, is.span, id);
      case Step::removed:
        return report(kGone, what, was, is, place_of(is, home), id);
    }
  }

  bool excused() const { return excused_; }
  void cannot_compare() { pair_.uncompared.insert(was_.path); }

 private:
  void report(const Phrase& form, const Phrase& what, const Said& was, const Said& is, Span span,
              std::string_view id) {
    const Message named = say(what, {{"id", std::string(id)}});
    const ToldApart told = told_apart(was.meaning, is.meaning);
    pair_.findings.emplace_back(kSignedPromiseChanged, diag::Place{is_.path, span},
                                say(form, {{"what", words::nested(named)},
                                           {"old", told.old},
                                           {"new", told.now},
                                           {"commit", pair_.older.label}}),
                                say(kStatements));
  }

  Pair& pair_;
  const Promise& was_;
  const Promise& is_;
  bool excused_;
};

// A target stands at the one member that differs, when it is still there.
Said target_now(const records::Field<records::Target>& was, const records::Field<records::Target>& is) {
  Said now = said("target", is);
  if (!was || !is) return now;
  const Members members_now = members(*is);
  const auto keys = differing(members(*was), members_now);
  const Said* one = keys.size() == 1 ? member(members_now, keys.front()) : nullptr;
  if (one && one->key != "none") now.span = one->span;
  return now;
}

// A target one member of which could not be read could not be read.
Said target_said(const records::Field<records::Target>& target, Said said) {
  if (target && faulty(members(*target))) said.state = State::faulty;
  return said;
}

Span home_of(const Commitment& commitment) {
  return commitment.id ? commitment.id.span : commitment.text.span;
}

void hold_commitment(Comparison& c, const Commitment& was, const Commitment& is) {
  const std::string id = was.id->text;
  const Span home = home_of(is);
  const auto target = [&](const Phrase& what, const auto& before, const auto& now) {
    c.hold(what, target_said(before, said("target", before)), target_said(now, target_now(before, now)), home,
           id);
  };
  c.hold(kId, said("id", was.id), said("id", is.id), home, id);
  c.hold(kText, said("text", was.text), said("text", is.text), home, id);
  c.hold(kResponsible, said("responsible", was.responsible), said("responsible", is.responsible), home, id);
  target(kTarget, was.target, is.target);
  target(kEffect, was.effect, is.effect);
  c.hold(kOwnPeriod, said("period", was.period), said("period", is.period), home, id);
  c.hold(kPromiseProblem, said("problem", was.problem), said("problem", is.problem), home, id);
}

using Commitments = std::vector<const Commitment*>;

Commitments commitments(const Promise& promise) {
  Commitments out;
  for (const auto& commitment : promise.commitments) out.push_back(&*commitment);
  return out;
}

bool same_id(const Commitment& a, const Commitment& b) { return a.id && b.id && a.id->text == b.id->text; }

bool same_text(const Commitment& a, const Commitment& b) {
  return a.text && b.text && meaning(*a.text).same == meaning(*b.text).same;
}

// Holds the commitments that belong together by `belong` against each other, and takes them out of both
// lists.
template <class Belong>
void hold_alike(Comparison& c, Commitments& was, Commitments& is, Belong belong) {
  std::erase_if(was, [&](const Commitment* before) {
    if (!before->id) return false;
    const auto at =
        std::find_if(is.begin(), is.end(), [&](const Commitment* now) { return belong(*before, *now); });
    if (at == is.end()) return false;
    hold_commitment(c, *before, **at);
    is.erase(at);
    return true;
  });
}

Said whole(const Commitment& commitment, Span span) {
  return {"commitment", State::good, commitment.text ? meaning(*commitment.text) : Meaning{}, span};
}

// A commitment keeps its place by its id; one that has another id and the same words has a new id, no more.
void hold_commitments(Comparison& c, const Promise& promise_was, const Promise& promise_is) {
  Commitments was = commitments(promise_was);
  Commitments is = commitments(promise_is);
  hold_alike(c, was, is, same_id);
  hold_alike(c, was, is, same_text);
  const Span home = promise_is.commitments.key.end > 0 ? promise_is.commitments.key : promise_is.first;
  for (const Commitment* before : was) {
    if (before->id)
      c.hold(kPromiseCommitment, whole(*before, {}), {}, home, before->id->text);
    else
      c.cannot_compare();
  }
  const bool doubtful = promise_was.commitments.state == State::faulty;
  for (const Commitment* now : is) {
    if (doubtful) c.cannot_compare();
    if (now->id && !doubtful) c.hold(kPromiseCommitment, {}, whole(*now, now->id.span), home, now->id->text);
  }
}

void hold_signing(Comparison& c, const Promise& was, const Promise& is) {
  if (!was.signing) return c.cannot_compare();
  if (!is.signing) {
    Said before{"signed", State::good, {}, {}};
    before.meaning = said("date", was.signing->date).meaning;
    return c.hold(kSigning, before, Said{"signed", is.signing.state, {}, is.signing.span}, is.first);
  }
  const Span home = is.signing.key;
  c.hold(kSigningDate, said("date", was.signing->date), said("date", is.signing->date), home);
  c.hold(kSigners, said("by", was.signing->by), said("by", is.signing->by), home);
}

}  // namespace

void compare_promise(Pair& pair, const Promise& was, const Promise& is) {
  if (was.signing.absent() || pair.same_text(was, is)) return;
  Comparison c(pair, was, is);
  c.hold(kTitle, said("title", was.title), said("title", is.title), is.first);
  c.hold(kPromisePeriod, said("period", was.period), said("period", is.period), is.first);
  c.hold(kPromiseParties, said("parties", was.parties), said("parties", is.parties), is.first);
  hold_signing(c, was, is);
  hold_commitments(c, was, is);
}

}  // namespace lofte::rules
