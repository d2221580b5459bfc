// SPDX-License-Identifier: Apache-2.0
//
// Why a commitment is not judged, in words.
#pragma once
#include "calendar/day.h"
#include "words/message.h"

namespace lofte::eval {

words::Message no_target();
words::Message unreadable_target();
words::Message incomplete_target();
words::Message nobody_responsible();
words::Message unknown_period();
words::Message unreadable_period();
words::Message due_before_period();
words::Message promise_begins(calendar::Day day);
words::Message commitment_begins(calendar::Day day);
words::Message not_signed();

}  // namespace lofte::eval
