// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"
#include "records/signing.h"
#include "records/target.h"

namespace lofte::records {

/// A promised rhythm, or dates announced beforehand.
struct Rhythm {
  Field<calendar::Unit> every;
  List<BoundedTime> dates;
  List<Text> channels;  ///< of feedback only
};

struct FollowUpRhythm : Rhythm {};
struct FeedbackRhythm : Rhythm {};

struct Extension {
  Field<BoundedTime> to;
  Field<calendar::Time> decided;
  Field<Text> because;
};

struct Ending {
  Field<calendar::Time> date;
  Field<Text> because;
};

struct Correction {
  Field<calendar::Time> date;
  Field<Text> what;
  Field<Text> because;
};

struct Contact {
  Field<Text> function;
  Field<PartyRef> party;
  Field<Text> phone;
  Field<Text> e_mail;
};

/// One thing that is promised (åtagande).
struct Commitment {
  Field<Id> id;
  Field<Text> text;
  List<PartyRef> responsible;
  Field<Target> target;
  Field<Target> effect;
  Field<Period> period;
  List<ActivityRef> about;
  Field<LocalRef> problem;
  Field<LocalRef> focus_area;
  Field<Text> heading;
  Field<bool> together;  ///< done jointly: the figures of each tell of the same work
};

struct Promise : Record {
  Field<Text> title;
  Field<PromisePeriod> period;
  List<PartyRef> parties;
  List<Commitment> commitments;
  Field<Signing> signing;
  Field<Ref<What::agreement>> agreement;
  Field<Ref<What::situation>> situation;
  List<Text> basis;
  Field<Ref<What::promise>> replaces;
  Field<FollowUpRhythm> follow_up;
  Field<FeedbackRhythm> feedback;
  List<Extension> extended;
  Field<Ending> ended;
  List<Correction> corrections;
  List<Contact> contact;
};

}  // namespace lofte::records
