// SPDX-License-Identifier: Apache-2.0
#include "report/news.h"

#include "report/dates.h"
#include "report/sentences.h"

namespace lofte::report {
namespace {

using words::Lang;
using words::Phrase;
using words::say;
using Kind = query::News;

constexpr Phrase kNewsTitle{"News of the citizen promise", "Nytt om medborgarlöftet"};
constexpr Phrase kNewsBetween{"This has happened from {from} to {to} in {where}.",
                              "Det här har hänt från {from} till {to} i {where}."};
constexpr Phrase kNewsNothing{"Nothing new has been recorded from {from} to {to} in {where}.",
                              "Inget nytt har antecknats från {from} till {to} i {where}."};
constexpr Phrase kPromises{"Promises", "Löften"};
constexpr Phrase kVerdicts{"How it is going", "Så går det"};
constexpr Phrase kNewsWalks{"Safety walks", "Trygghetsvandringar"};
constexpr Phrase kNewsMeasures{"Measures", "Åtgärder"};
constexpr Phrase kNewsProposals{"Answers to proposals", "Svar på förslag"};
constexpr Phrase kFollowups{"Follow-up", "Uppföljning"};
constexpr Phrase kNewsBasis{"Cooperation", "Samverkan"};
constexpr Phrase kRecords{"Other", "Övrigt"};

// The heading that a kind of news stands under.
const Phrase& heading_of(Kind kind) {
  if (kind <= Kind::promise_ended) return kPromises;
  if (kind <= Kind::verdict_changed) return kVerdicts;
  if (kind <= Kind::walk_moved) return kNewsWalks;
  if (kind <= Kind::measure_chosen) return kNewsMeasures;
  if (kind <= Kind::proposal_answered) return kNewsProposals;
  if (kind <= Kind::followup_corrected) return kFollowups;
  return kind <= Kind::survey_published ? kNewsBasis : kRecords;
}

doc::Runs runs(const NewsItem& item) {
  doc::Runs out{{.text = sentence(item.what), .strong = true}};
  const std::string details = sentences(item.details);
  if (!details.empty()) out.push_back({" " + details});
  return out;
}

doc::Value json(const NewsItem& item) {
  doc::Array details;
  for (const std::string& detail : item.details) details.emplace_back(detail);
  return doc::Object{{"record", item.change->record},
                     {"change", std::string(query::word(item.change->how))},
                     {"what", item.what},
                     {"details", std::move(details)}};
}

}  // namespace

doc::Value news_json(const News& news, Lang lang) {
  doc::Array changes;
  for (const NewsItem& item : told_news(news, lang)) changes.push_back(json(item));
  return doc::Object{{"lofte", 1}, {"from", news.from}, {"to", news.to}, {"changes", std::move(changes)}};
}

doc::Document news_page(const News& news, Lang lang) {
  const std::string title(kNewsTitle.in(lang));
  doc::Document page{lang == Lang::sv ? "sv" : "en", title, {heading(1, title)}};
  const std::vector<NewsItem> items = told_news(news, lang);
  const records::Settings& settings = news.newer.corpus.settings;
  page.blocks.push_back(
      paragraph(words::text(say(items.empty() ? kNewsNothing : kNewsBetween,
                                {{"from", date_text(news.older.status.as_of, lang)},
                                 {"to", date_text(news.newer.status.as_of, lang)},
                                 {"where", settings.title ? settings.title->str() : std::string()}}),
                            lang)));
  const Phrase* under = nullptr;
  for (const NewsItem& item : items) {
    const Phrase& group = heading_of(item.change->news);
    if (under != &group) {
      page.blocks.push_back(heading(2, std::string(group.in(lang))));
      page.blocks.emplace_back(doc::Bullets{});
    }
    under = &group;
    std::get<doc::Bullets>(page.blocks.back()).items.push_back(runs(item));
  }
  return page;
}

}  // namespace lofte::report
