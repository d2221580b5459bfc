// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "calendar/day.h"
#include "words/message.h"

namespace lofte::eval {

/// The name of a month, 1 to 12.
words::Phrase month_name(int month);

/// "6 October 2020", "6 oktober 2020".
words::Message day_in_words(calendar::Day day);

}  // namespace lofte::eval
