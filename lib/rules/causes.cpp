// SPDX-License-Identifier: Apache-2.0
#include "rules/causes.h"

#include <algorithm>
#include <memory>
#include <set>

#include "rules/in_part.h"
#include "rules/touched.h"

namespace lofte::rules {
namespace {

using corpus::RecordName;
using records::What;
using Several = std::vector<const Made*>;

constexpr std::size_t kMostAlone = 60;

// Computes the result in the older state with some of the changes made.
class Trial {
 public:
  Trial(const Pair& pair, const eval::Index& older, const Changed& changed)
      : pair_(pair), changed_(changed), judged_by_(judged_by(older, changed.promise)) {
    whole_ = result_on(older, changed.promise, changed.commitment, changed.day);
    corpus::Mixture judged(pair.older.whole(), pair.newer.whole());
    keep_judged(judged);
    narrow_ = !differs_from_whole(judged);
  }

  // Whether the changes make the result another one than it was.
  bool makes_it(const Several& some) const {
    corpus::Mixture mixture(pair_.older.whole(), pair_.newer.whole());
    for (const Made* made : some) mixture.with(made->change);
    return differs(mixture);
  }
  bool makes_it(const Made& made, const InPart& part) const {
    corpus::Mixture mixture(pair_.older.whole(), pair_.newer.whole());
    return differs(mixture.with(made.change, part.record()));
  }

 private:
  bool differs(corpus::Mixture& mixture) const {
    if (narrow_) keep_judged(mixture);
    return differs_from_whole(mixture);
  }

  void keep_judged(corpus::Mixture& mixture) const {
    mixture.only([this](What kind, std::string_view id) {
      const bool judged =
          kind == What::walk || kind == What::measure || kind == What::followup || kind == What::survey;
      return !judged || judged_by_.contains(RecordName{kind, std::string(id)});
    });
  }

  bool differs_from_whole(const corpus::Mixture& mixture) const {
    const corpus::Corpus corpus = mixture.make();
    const eval::Index index = eval::index(corpus);
    for (const std::string& name : {changed_.promise, now_called()}) {
      const auto result = result_on(index, name, changed_.commitment, changed_.day);
      if (result && whole_) return differ_in(changed_.part, *result, *whole_);
    }
    return true;
  }

  std::string now_called() const {
    return pair_.succession.now(What::promise, changed_.promise).value_or(changed_.promise);
  }

  const Pair& pair_;
  const Changed& changed_;
  std::set<RecordName> judged_by_;
  std::optional<Result> whole_;
  bool narrow_ = false;  // whether the records that it is judged by give it, without all the others
};

Several alone(const Trial& trial, const Several& all) {
  Several out;
  for (const Made* made : all)
    if (trial.makes_it(Several{made})) out.push_back(made);
  return out;
}

// Takes away what is not needed, half by half and then one by one.
Several needed(const Trial& trial, Several all) {
  for (std::size_t step = std::max<std::size_t>(all.size() / 2, 1); step > 0; step /= 2) {
    for (std::size_t at = 0; at < all.size();) {
      Several rest(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at));
      rest.insert(rest.end(), all.begin() + static_cast<std::ptrdiff_t>(std::min(at + step, all.size())),
                  all.end());
      if (!rest.empty() && trial.makes_it(rest))
        all = std::move(rest);
      else
        at += step;
    }
  }
  return all;
}

std::string_view root_field(const Difference& d) {
  return std::string_view(d.path).substr(0, d.path.find('.'));
}

// The differences of a record that count: all of some fields.
std::vector<const Difference*> in_fields(const Edited& edited, const std::set<std::string_view>& fields) {
  std::vector<const Difference*> out;
  for (const Difference& d : edited.differences)
    if (fields.contains(root_field(d))) out.push_back(&d);
  return out;
}

std::set<std::string_view> fields_of(const Edited& edited) {
  std::set<std::string_view> out;
  for (const Difference& d : edited.differences)
    if (hold_of(edited.is.first, d.path) != Hold::free && d.field() != "corrected" &&
        d.field() != "corrections")
      out.insert(root_field(d));
  return out;
}

// Which fields of an edited record did it; all where none did it alone.
std::vector<const Difference*> differences_that_did(const Pair& pair, const Trial& trial, const Made& made) {
  if (!made.edited) return {};
  const Edited& edited = *made.edited;
  const std::set<std::string_view> fields = fields_of(edited);
  const Source* was = pair.older.corpus.sources.find(edited.path_was);
  const Source* is = pair.newer.corpus.sources.find(edited.path_is);
  if (fields.size() < 2 || !was || !is || !made.change.is) return in_fields(edited, fields);
  std::set<std::string_view> did;
  for (const std::string_view field : fields)
    if (trial.makes_it(made, InPart(*was, *is, edited.is, edited.path_is, field))) did.insert(field);
  return in_fields(edited, did.empty() ? fields : did);
}

}  // namespace

bool Made::adds_only() const {
  if (!edited) return !change.was && change.is;
  return std::all_of(edited->differences.begin(), edited->differences.end(), [](const Difference& d) {
    return d.kind == Difference::Kind::added || d.path.starts_with("notes") || d.path.starts_with("sources");
  });
}

std::vector<Cause> causes(const Pair& pair, const eval::Index& older, const std::vector<Made>& all,
                          const Changed& changed) {
  const Trial trial(pair, older, changed);
  Several some;
  for (const Made& made : all) some.push_back(&made);
  Several found = some.size() <= kMostAlone ? alone(trial, some) : Several{};
  if (found.empty() && trial.makes_it(some)) found = needed(trial, some);
  std::vector<Cause> out;
  for (const Made* made : found) out.push_back({made, differences_that_did(pair, trial, *made)});
  return out;
}

}  // namespace lofte::rules
