// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "query/changes_parts.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

using eval::CommitmentStatus;
using eval::PromiseState;
using eval::PromiseStatus;
using records::Promise;
using records::What;

const PromiseStatus* status_of(const eval::Status& status, std::string_view id) {
  const auto at = std::find_if(status.promises.begin(), status.promises.end(),
                               [id](const PromiseStatus& p) { return p.promise->id == id; });
  return at == status.promises.end() ? nullptr : &*at;
}

bool is_signed(const Promise& promise, calendar::Day as_of) {
  return !promise.signing.absent() && eval::signed_by(promise, as_of);
}

std::vector<std::string> signers(const corpus::Corpus& corpus, const Promise& promise) {
  std::vector<std::string> out;
  if (!promise.signing) return out;
  for (const auto& signer : promise.signing->by)
    if (signer->party) out.push_back(corpus::party_name(corpus, signer->party->id));
  return out;
}

// A promise in both states, with how it stood.
class PromiseNews {
 public:
  PromiseNews(Between& between, const Then<Promise>& then)
      : between_(between),
        then_(then),
        status_was_(then.was ? status_of(between.older.status, then.was->id) : nullptr),
        status_is_(status_of(between.newer.status, then.is.id)) {}

  void gather() {
    signing();
    extensions();
    ending();
  }

 private:
  Change begin(News news) const {
    return {news, then_.how(), corpus::name_of(What::promise, then_.is.id), words::plain(title_of(then_.is))};
  }

  calendar::Day day_was() const { return between_.older.status.as_of; }
  calendar::Day day_is() const { return between_.newer.status.as_of; }

  void signing() {
    const bool before = then_.was && is_signed(*then_.was, day_was());
    if (before || !is_signed(then_.is, day_is())) return;
    Change change = begin(News::promise_signed);
    if (then_.is.signing) change.date = time_of(then_.is.signing->date);
    change.parties = signers(between_.newer.corpus, then_.is);
    between_.found.push_back(std::move(change));
  }

  void extensions() {
    std::vector<const records::Extension*> before;
    if (then_.was) before = eval::extensions(*then_.was, day_was());
    for (const records::Extension* one : eval::extensions(then_.is, day_is())) {
      const auto same = [one](const auto* other) {
        return same_days(one->to, other->to) && same_days(one->decided, other->decided);
      };
      if (std::any_of(before.begin(), before.end(), same)) continue;
      Change change = begin(News::promise_extended);
      change.date = time_of(one->decided);
      if (one->to) change.to = one->to->span.last;
      change.text = text_of(one->because);
      between_.found.push_back(std::move(change));
    }
  }

  void ending() {
    if (!status_was_ || !status_is_) return;
    if (status_was_->state == PromiseState::ended || status_is_->state != PromiseState::ended) return;
    Change change = begin(News::promise_ended);
    const bool early = then_.is.ended && eval::known(then_.is.ended->date, day_is());
    if (early) {
      change.date = time_of(then_.is.ended->date);
      change.text = text_of(then_.is.ended->because);
    } else if (status_is_->period) {
      change.date = on(status_is_->period->last);
    }
    between_.found.push_back(std::move(change));
  }

  Between& between_;
  const Then<Promise>& then_;
  const PromiseStatus* status_was_;
  const PromiseStatus* status_is_;
};

void verdicts(Between& between, const PromiseStatus& was, const PromiseStatus& is,
              const Then<Promise>& then) {
  for (const CommitmentStatus& now : is.commitments)
    for (const CommitmentStatus& before : was.commitments) {
      const bool same = before.commitment->id && now.commitment->id &&
                        before.commitment->id->text == now.commitment->id->text;
      if (!same) continue;
      Change change{News::verdict_changed, then.how(), corpus::name_of(What::promise, then.is.id),
                    words::plain(title_of(then.is))};
      change.about = text_of(now.commitment->text);
      change.was = &before;
      change.is = &now;
      if (before.verdict != now.verdict) between.found.push_back(change);
      if (!before.effect || !now.effect || before.effect->verdict == now.effect->verdict) continue;
      change.news = News::effect_changed;
      change.of_effect = true;
      between.found.push_back(std::move(change));
    }
}

}  // namespace

void news_of_verdicts(Between& between) {
  for_each_pair(between, What::promise, between.older.corpus.promises, between.newer.corpus.promises,
                [&](const Then<Promise>& then) {
                  const auto* was = then.was ? status_of(between.older.status, then.was->id) : nullptr;
                  const auto* is = status_of(between.newer.status, then.is.id);
                  if (was && is) verdicts(between, *was, *is, then);
                });
}

void news_of_promises(Between& between) {
  for_each_pair(between, What::promise, between.older.corpus.promises, between.newer.corpus.promises,
                [&](const Then<Promise>& then) { PromiseNews(between, then).gather(); });
}

}  // namespace lofte::query
