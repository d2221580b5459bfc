// SPDX-License-Identifier: Apache-2.0
#include "report/told_records.h"

#include "report/protect.h"

namespace lofte::report {
namespace {

class Widening {
 public:
  explicit Widening(corpus::Corpus& corpus) : corpus_(corpus), small_count_(corpus.settings.small_count()) {}

  // Whether it was changed.
  bool widen(records::Field<calendar::Count>& count) const {
    if (!count || !may_be_small(count->range, small_count_)) return false;
    const Text word = corpus_.memory.front().keep(told_count_word(count->range, small_count_));
    count.replace({told(count->range, small_count_), word});
    return true;
  }

  // In how many weeks something was done is at least how often: beside a small count it is not told.
  void widen(records::Figure& figure) const {
    widen(figure.within);
    widen(figure.out_of);
    if (widen(figure.count)) figure.units = {};
  }

 private:
  corpus::Corpus& corpus_;
  long long small_count_;
};

}  // namespace

void tell_less(corpus::Corpus& corpus) {
  const Widening widening(corpus);
  corpus.walks.change_each([&](records::Walk& walk) {
    for (auto& group : walk.participants.items())
      if (group->party.absent()) widening.widen(group.value.count);
  });
  corpus.followups.change_each([&](records::Followup& followup) {
    for (auto& figure : followup.counts.items())
      if (figure->of && is_sensitive(corpus, *figure->of)) widening.widen(figure.value);
    for (auto& byproduct : followup.byproducts.items())
      if (byproduct->what || (byproduct->of && is_sensitive(corpus, *byproduct->of)))
        widening.widen(byproduct.value.count);
  });
}

}  // namespace lofte::report
