// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "corpus/succession.h"
#include "words/message.h"

namespace lofte::query {

/// What a record is called; one that need not have a title is named by what it holds: a walk by place and
/// date, a follow-up by promise, period and reporter, a survey by series and period.
std::string title_of(const corpus::Corpus& corpus, const records::Walk& walk, words::Lang lang);
std::string title_of(const corpus::Corpus& corpus, const records::Followup& followup, words::Lang lang);
std::string title_of(const records::Survey& survey, words::Lang lang);
/// The same in no language yet.
words::Message title_message(const corpus::Corpus& corpus, const records::Walk& walk);
words::Message title_message(const corpus::Corpus& corpus, const records::Followup& followup);
words::Message title_message(const records::Survey& survey);
/// What a record of any kind is called, as far as a state can say: one that is not there by its id.
words::Message title_message(const corpus::Corpus& corpus, const corpus::RecordName& name);
/// The title itself, or the id of a record without one.
template <class R>
std::string title_of(const R& record) {
  return record.title ? *record.title : record.id;
}

}  // namespace lofte::query
