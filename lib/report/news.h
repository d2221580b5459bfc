// SPDX-License-Identifier: Apache-2.0
//
// The news between two states in words: something that can be put on the municipality's page as it stands. It
// leaves the house, so nothing in it tells a small number of people.
#pragma once
#include <string>
#include <vector>

#include "doc/document.h"
#include "doc/value.h"
#include "query/changes.h"

namespace lofte::report {

/// Two states and what has happened between them. The records are as tell_less() leaves them.
struct News {
  query::Known older;
  query::Known newer;
  std::string from;  ///< what programs call the states: a commit's id, or a day
  std::string to;
  std::vector<query::Change> changes;  ///< as query::changes() gave them for these two
  bool same_day = false;               ///< two states of the records, judged on one day: what both say of it
};

/// One piece of news in a language.
struct NewsItem {
  const query::Change* change;
  std::string what;                  ///< a sentence without a full stop
  std::vector<std::string> details;  ///< short statements without a full stop, in the order of reading
};

/// The news in words, in the order given. A verdict that may be told no more exactly than before is left out.
std::vector<NewsItem> told_news(const News& news, words::Lang lang);

/// The answer of `lofte changes --format json`; its keys, their order and their types are part of the format.
doc::Value news_json(const News& news, words::Lang lang);

/// The news as a page: for each kind of thing a heading, the most important first.
doc::Document news_page(const News& news, words::Lang lang);

}  // namespace lofte::report
