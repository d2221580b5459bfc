// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

/// Something that was told to people: the participants of a walk, the residents.
struct FeedbackEvent {
  Field<calendar::Time> date;
  Field<std::string> channel;
  Field<std::string> to;
  Field<std::string> url;
};

struct Decline {
  Field<calendar::Time> date;
  Field<std::string> because;
};

struct Answer {
  Field<calendar::Time> date;
  Field<std::string> text;
};

struct Proposal {
  Field<Id> id;
  Field<std::string> text;
  Field<PartyRef> owner;  ///< who has the say over the place (rådighet)
  Field<Decline> declined;
  Field<Answer> answered;
};

struct Observation {
  Field<Id> id;
  Field<std::string> text;
  Field<Observed> kind;
  Field<PlaceRef> place;
  Field<CategoryRef> category;
  List<Proposal> proposals;
};

struct ParticipantGroup {
  Field<std::string> group;
  Field<calendar::Count> count;
  Field<PartyRef> party;  ///< staff, when named
};

/// A safety walk (trygghetsvandring).
struct Walk : Record {
  Field<std::string> title;
  Field<calendar::Time> date;
  Field<WalkState> state;
  Field<std::string> because;
  List<Ref<What::promise>> promise;
  List<PlaceRef> places;
  Field<std::string> theme;
  Field<Light> light;
  Field<std::string> start;
  Field<std::string> route;
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
