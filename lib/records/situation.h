// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

/// A cause of a problem; a bare text is its text alone, and only one with an id can be named by a measure.
struct Cause {
  Field<Id> id;
  Field<Text> text;
};

struct Problem {
  Field<Id> id;
  Field<Text> title;
  Field<PlaceRef> place;
  List<Cause> causes;
  Field<Number> priority;
  Field<Text> no_measure_because;
};

/// A picture of the situation (lägesbild); lag 2023:196, 4 §, asks for the three parts.
struct Situation : Record {
  Field<Text> title;
  Field<calendar::Time> date;
  Field<bool> statutory;  ///< false: a running picture (EST) that no clock of the act looks at
  List<calendar::Time> updated;
  Field<PartyRef> municipality;
  Field<TextOrLink> mapping;
  Field<TextOrLink> other;
  Field<TextOrLink> analysis;
  List<Problem> problems;
};

}  // namespace lofte::records
