// SPDX-License-Identifier: Apache-2.0
//
// The third layer: what protects people in small counts is not lowered.
#include "rules/against_parts.h"
#include "rules/described.h"

namespace lofte::rules {
namespace {

using records::Canonical;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kExchanged{
    "{record} counts {new} instead of {old}; the counts of {old} are protected, those of {new} are not",
    "{record} räknar {new} i stället för {old}; antalet {old} är skyddat, men inte antalet {new}"};
constexpr Phrase kExchangedBack{
    "put back what was counted, or mark {new} as sensitive in lofte.yaml",
    "återställ det som räknades, eller ange sensitive: true för {new} i lofte.yaml"};
constexpr Phrase kNowStaff{
    "the group {group} of {record} is now said to be staff of {party}, so its count is no longer protected",
    "gruppen {group} i {record} anges nu som personal hos {party}, så antalet skyddas inte längre"};

bool sensitive(const corpus::Corpus& corpus, std::string_view activity) {
  const auto* found = corpus.settings.activities.find(activity);
  return found && found->value.sensitive && *found->value.sensitive;
}

class ProtectionHolder {
 public:
  ProtectionHolder(Pair& pair, const Edited& edited) : pair_(pair), edited_(edited) {}

  void counted(const Difference& d) const {
    if (!d.was || !d.is) return;
    const bool was = protected_then(*d.was);
    const Canonical* of = d.is->find("of");
    if (!was || !of || sensitive(pair_.newer.corpus, of->same) || (d.was->text("of") == of->same)) return;
    const std::string old(d.was->find("of") ? d.was->find("of")->shown : d.was->text("what"));
    report(pair_, kProtectionLowered, edited_.path_is, of->span,
           say(kExchanged, {{"record", words::nested(record_called(pair_.older.corpus, edited_.was))},
                            {"old", old},
                            {"new", of->shown}}),
           say(kExchangedBack, {{"new", of->shown}}));
  }

  void participants(const Difference& d) const {
    if (!d.was || !d.is || d.was->find("party") || edited_.correction.open()) return;
    const Canonical* party = d.is->find("party");
    if (!party) return;
    report(pair_, kProtectionLowered, edited_.path_is, party->span,
           say(kNowStaff, {{"group", std::string(d.is->text("group"))},
                           {"record", words::nested(record_called(pair_.older.corpus, edited_.was))},
                           {"party", party->shown}}),
           how_to_correct(pair_, edited_));
  }

 private:
  // What is counted in words alone is protected as well.
  bool protected_then(const Canonical& entry) const {
    if (!entry.find("of")) return entry.find("what") != nullptr;
    return sensitive(pair_.older.corpus, entry.text("of"));
  }

  Pair& pair_;
  const Edited& edited_;
};

}  // namespace

void hold_protection(Pair& pair, const Edited& edited) {
  const ProtectionHolder holder(pair, edited);
  for (const Difference& d : edited.differences) {
    if (d.path == "counts" || d.path == "byproducts") holder.counted(d);
    if (d.path == "participants" && edited.is.first == What::walk) holder.participants(d);
  }
}

}  // namespace lofte::rules
