// SPDX-License-Identifier: Apache-2.0
//
// What was changed, put in words for somebody who knows the records and not the program: "the walk on 6
// October 2020 has state: cancelled instead of held".
#pragma once
#include <string>

#include "corpus/corpus.h"
#include "corpus/succession.h"
#include "rules/difference.h"
#include "words/message.h"

namespace lofte::rules {

/// "6 October 2020".
words::Message in_words(calendar::Day day);

/// "the walk on 6 October 2020", "the measure "Ny lampa"": by its kind and by what people call it.
/// lofte.yaml, which is no record, is called that by described().
words::Message record_called(const corpus::Corpus& corpus, const corpus::RecordName& name);

/// How a message quotes two values that differ: on one line, shortened, and long texts that begin alike from
/// where they begin to differ.
struct Quoted {
  std::string old;
  std::string now;
};
Quoted quoted(std::string_view was, std::string_view is);
Quoted quoted(const records::Canonical* was, const records::Canonical* is);

/// A whole record that is gone, that is new.
words::Message taken_away(const words::Message& record);
words::Message added_whole(const words::Message& record);

/// The change of one field, as a main clause: "{record} has state: cancelled instead of held".
/// In Swedish the words stand in an order that also follows "eftersom".
words::Message described(const words::Message& record, const Difference& difference);

}  // namespace lofte::rules
