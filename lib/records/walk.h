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

/// That a proposal went to somebody else who has the say; it stays open.
struct HandedOn {
  Field<calendar::Time> date;
  Field<PartyOrText> to;
  Field<Text> note;
};

/// That a proposal is being considered; it stays open.
struct Considered {
  Field<calendar::Time> date;
  Field<BoundedTime> until;
  Field<Text> note;
};

struct Decline {
  Field<calendar::Time> date;
  Field<PartyRef> by;
  Field<Text> because;
};

struct Answer {
  Field<calendar::Time> date;
  Field<PartyRef> by;
  Field<Text> text;
};

struct Proposal {
  Field<Id> id;
  Field<Text> text;
  List<PartyRef> owner;  ///< who have the say over the place (rådighet)
  Field<HandedOn> handed_on;
  Field<Considered> considered;
  Field<Decline> declined;
  Field<Answer> answered;
};

/// When and how an observation of a digital walk came in.
struct Received {
  Field<calendar::Time> date;
  Field<Text> channel;
};

struct Observation {
  Field<Id> id;
  Field<Text> text;
  Field<Observed> kind;
  Field<PlaceRef> place;
  Field<CategoryRef> category;
  Field<Text> number;  ///< of the point, on the map or in the protocol
  Field<Position> position;
  List<Link> photos;
  Field<Received> received;
  Field<calendar::Count> count;  ///< how many said so
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
  List<PartyRef> led_by;
  List<PartyRef> organised_by;
  List<ParticipantGroup> participants;
  List<Ref<What::walk>> previous;
  List<Observation> observations;
  List<FeedbackEvent> feedback;
};

}  // namespace lofte::records
