// SPDX-License-Identifier: Apache-2.0
//
// How a commitment stood on a day by the records of a state, and in what two such answers differ.
#pragma once
#include <optional>

#include "eval/index.h"
#include "eval/status.h"

namespace lofte::rules {

/// What was computed of a commitment.
struct Result {
  eval::Verdict verdict = eval::Verdict::cannot_tell;
  std::optional<std::int64_t> required;
  std::optional<calendar::Range> observed;
  std::optional<eval::Verdict> effect;
  words::Message reason = words::plain({});
  words::Message effect_reason = words::plain({});
};

/// The parts of a result.
enum class Part { verdict, effect, required, observed };

/// Whether two results differ in a part.
bool differ_in(Part part, const Result& a, const Result& b);

/// The result on a day; nullopt when the promise or the commitment is not there.
std::optional<Result> result_on(const eval::Index& index, std::string_view promise,
                                std::string_view commitment, calendar::Day day);

/// The latest final follow-up of a promise that was reported by a day; nullptr when there is none.
const records::Followup* final_followup(const eval::Index& index, std::string_view promise,
                                        calendar::Day day);

}  // namespace lofte::rules
