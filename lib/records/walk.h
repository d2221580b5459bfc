// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

/// Something that was told to people: the participants of a walk, the residents.
struct FeedbackEvent {
  Field<calendar::Time> date;
  Field<Text> channel;
  Field<Text> to;
  Field<Text> url;
};

struct Decline {
  Field<calendar::Time> date;
  Field<Text> because;
};

struct Answer {
  Field<calendar::Time> date;
  Field<Text> text;
};

struct Proposal {
  Field<Id> id;
  Field<Text> text;
  Field<PartyRef> owner;  ///< who has the say over the place (rådighet)
  Field<Decline> declined;
  Field<Answer> answered;
};

struct Observation {
  Field<Id> id;
  Field<Text> text;
  Field<Observed> kind;
  Field<PlaceRef> place;
  Field<CategoryRef> category;
  List<Proposal> proposals;
};

struct ParticipantGroup {
  Field<Text> group;
  Field<calendar::Count> count;
  Field<PartyRef> party;  ///< staff, when named
};

/// A safety walk (trygghetsvandring).
struct Walk : Record {
  Field<Text> title;
  Field<calendar::Time> date;
  Field<WalkState> state;
  Field<Text> because;
  List<Ref<What::promise>> promise;
  List<PlaceRef> places;
  Field<Text> theme;
  Field<Light> light;
  Field<Text> start;
  Field<Text> route;
  Field<PartyRef> led_by;
  List<ParticipantGroup> participants;
  Field<Ref<What::walk>> previous;
  List<Observation> observations;
  List<FeedbackEvent> feedback;

  Walk();
  Walk(Walk&& other) noexcept;
  Walk& operator=(Walk&& other) noexcept;
  ~Walk();
};

}  // namespace lofte::records
