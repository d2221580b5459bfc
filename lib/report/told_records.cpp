// SPDX-License-Identifier: Apache-2.0
#include "report/told_records.h"

#include "report/protect.h"

namespace lofte::report {
namespace {

// Whether it was changed.
bool widen(records::Field<calendar::Count>& count, long long small_count) {
  if (!count || !may_be_small(count->range, small_count)) return false;
  count.value = {told(count->range, small_count), told_count_word(count->range, small_count)};
  return true;
}

// In how many weeks something was done is at least how often: beside a small count it is not told.
void widen(records::Figure& figure, long long small_count) {
  widen(figure.within, small_count);
  widen(figure.out_of, small_count);
  if (widen(figure.count, small_count)) figure.units = {};
}

}  // namespace

void tell_less(corpus::Corpus& corpus) {
  const long long small_count = corpus.settings.small_count();
  corpus.walks.change_each([&](records::Walk& walk) {
    for (auto& group : walk.participants.items)
      if (group->party.absent()) widen(group.value.count, small_count);
  });
  corpus.followups.change_each([&](records::Followup& followup) {
    for (auto& figure : followup.counts.items)
      if (figure->of && is_sensitive(corpus, *figure->of)) widen(figure.value, small_count);
    for (auto& byproduct : followup.byproducts.items)
      if (byproduct->what || (byproduct->of && is_sensitive(corpus, *byproduct->of)))
        widen(byproduct.value.count, small_count);
  });
}

}  // namespace lofte::report
