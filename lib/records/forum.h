// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct Member {
  Field<Text> function;
  Field<PartyRef> party;
  Field<bool> leading;
  Field<bool> co_opted;
};

struct MeetingRhythm {
  Field<calendar::Unit> every;
};

/// One meeting held; a bare time is its date alone.
struct Meeting {
  Field<calendar::Time> date;
  Field<Text> note;
  Field<Text> decided;
};

/// Who meets (brå, råd, check-in), how often, and when it met.
struct Forum : Record {
  Field<Text> title;
  Field<Level> level;
  Field<PartyRef> municipality;
  Field<PartyRef> led_by;
  Field<Text> chair;
  List<Member> members;
  Field<MeetingRhythm> meets;
  List<Meeting> held;
};

}  // namespace lofte::records
