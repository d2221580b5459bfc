// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "calendar/count.h"
#include "records/values.h"
#include "words/phrase.h"

namespace lofte::report {

/// A count as a person writes it, by the way it was recorded: "50+" is "drygt 50", "~20" "cirka 20".
std::string count_text(const calendar::Count& count, words::Lang lang);

/// What was found for a target: "20", "minst 3", "3–5", "0–4"; "ingen uppgift" when nothing is known.
std::string range_text(const calendar::Range& range, words::Lang lang);

/// A number of a record with the decimals it was written with: "2,09".
std::string number_text(const records::Number& number, words::Lang lang);
/// A position as maps take it: "55.5439, 13.9461".
std::string position_text(const records::Position& position);
/// A share of a hundred: "90 per cent", "90 procent".
std::string share_text(const records::Number& share, words::Lang lang);
/// The number of decimals that it was written with.
int decimals(const records::Number& number);

}  // namespace lofte::report
