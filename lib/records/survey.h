// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct Scale {
  Field<Number> min;
  Field<Number> max;
  Field<Better> better;
  Field<Text> unit;
};

/// One value of a survey; a bare number is its value alone.
struct SurveyValue {
  Field<Number> value;
  Field<Text> label;
  Field<Scale> scale;  ///< when it differs from the survey's
};

/// A safety survey (trygghetsmätning): one round.
struct Survey : Record {
  Field<Text> title;
  Field<Id> series;
  Field<Period> period;
  Field<Text> area;
  Field<calendar::Time> published;
  Field<Scale> scale;
  Field<long long> sent;
  Field<long long> answered;
  Field<bool> preliminary;
  Field<Text> break_;
  Map<SurveyValue> values;
};

}  // namespace lofte::records
