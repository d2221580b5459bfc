// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/survey.h"
#include "records/target.h"
#include "words/message.h"

namespace lofte::eval {

/// One value of one survey.
struct Reading {
  const records::Survey* survey;
  const records::SurveyValue* value;
};

words::Message no_survey(const records::Target& target);
words::Message no_value(const records::Survey& survey, const records::Target& target);
words::Message no_single_baseline(const records::Target& target, const std::string& year, std::size_t found);
words::Message no_later_survey(const records::Target& target, const records::Survey& baseline);
words::Message broken_series(const records::Survey& survey);
words::Message other_scale(const records::Survey& then, const records::Survey& now);
words::Message against_baseline(const Reading& then, const Reading& now);
words::Message against_limit(const records::Target& target, const Reading& now);

}  // namespace lofte::eval
