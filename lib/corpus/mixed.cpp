// SPDX-License-Identifier: Apache-2.0
#include "corpus/mixed.h"

#include <set>

namespace lofte::corpus {

using records::What;

Mixture& Mixture::only(std::function<bool(What, std::string_view)> wanted) {
  wanted_ = std::move(wanted);
  return *this;
}

Mixture& Mixture::with(const Change& change) {
  if (!change.was && !change.is)
    settings_ = true;
  else
    made_.push_back({change, nullptr});
  return *this;
}

Mixture& Mixture::with(const Change& change, const records::AnyRecord& in_part) {
  made_.push_back({change, &in_part});
  return *this;
}

template <class R>
void Mixture::fill(What kind, const Kept<R>& older, const Kept<R>& newer, Kept<R>& out) const {
  std::set<std::string_view> changed;
  for (const Made& one : made_)
    if (one.change.was && one.change.was->first == kind) changed.insert(one.change.was->second);
  for (const R& record : older)
    if (!changed.contains(record.id) && (!wanted_ || wanted_(kind, record.id))) out.show(record);
  for (const Made& one : made_) {
    if (!one.change.is || one.change.is->first != kind) continue;
    const R* record = one.in_part ? std::get_if<R>(one.in_part) : newer.find(one.change.is->second);
    if (record) out.show(*record);
  }
  out.sort();
}

Corpus Mixture::make() const {
  Corpus out;
  out.settings = records::Settings((settings_ ? newer_ : older_).settings);
  out.settings_read = (settings_ ? newer_ : older_).settings_read;
  fill(What::promise, older_.promises, newer_.promises, out.promises);
  fill(What::walk, older_.walks, newer_.walks, out.walks);
  fill(What::measure, older_.measures, newer_.measures, out.measures);
  fill(What::followup, older_.followups, newer_.followups, out.followups);
  fill(What::survey, older_.surveys, newer_.surveys, out.surveys);
  fill(What::situation, older_.situations, newer_.situations, out.situations);
  fill(What::plan, older_.plans, newer_.plans, out.plans);
  fill(What::agreement, older_.agreements, newer_.agreements, out.agreements);
  fill(What::forum, older_.forums, newer_.forums, out.forums);
  return out;
}

}  // namespace lofte::corpus
