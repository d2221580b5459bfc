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
constexpr Phrase kNewsSameDay{
    "What the records of {older} say of {day}, and what those of {newer} say of the same day, in {where}.",
    "Vad posterna i {older} säger om den {day}, och vad posterna i {newer} säger om samma dag, i {where}."};
constexpr Phrase kNewsSameSaid{
    "Of {day}, the records of {older} and those of {newer} say the same of every commitment in {where}.",
    "Om den {day} säger posterna i {older} och posterna i {newer} detsamma om alla åtaganden i {where}."};
constexpr Phrase kPromises{"Promises", "Löften"};
constexpr Phrase kVerdicts{"How it is going", "Så går det"};
constexpr Phrase kNewsWalks{"Safety walks", "Trygghetsvandringar"};
constexpr Phrase kNewsMeasures{"Measures", "Åtgärder"};
constexpr Phrase kNewsProposals{"Answers to proposals", "Svar på förslag"};
constexpr Phrase kFollowups{"Follow-up", "Uppföljning"};
constexpr Phrase kNewsBasis{"Cooperation", "Samverkan"};
constexpr Phrase kNewsAfterwards{"Changed afterwards", "Ändrat i efterhand"};
constexpr Phrase kRecords{"Other", "Övrigt"};

// The heading that a kind of news stands under.
const Phrase& heading_of(Kind kind) {
  if (kind <= Kind::promise_ended) return kPromises;
  if (kind <= Kind::effect_changed) return kVerdicts;
  if (kind <= Kind::walk_moved) return kNewsWalks;
  if (kind <= Kind::measure_chosen) return kNewsMeasures;
  if (kind <= Kind::proposal_answered) return kNewsProposals;
  if (kind <= Kind::followup_reported) return kFollowups;
  if (kind <= Kind::survey_published) return kNewsBasis;
  return kind <= Kind::recorded_late ? kNewsAfterwards : kRecords;
}

doc::Runs runs(const NewsItem& item) {
  doc::Runs out{{.text = sentence(item.what), .strong = true}};
  const std::string details = sentences(item.details);
  if (!details.empty()) out.push_back({" " + details});
  return out;
}

constexpr std::size_t kShortId = 10;  // of a commit, as in messages

// What the two states are, and whether there is anything to tell of them.
words::Message introduction(const News& news, bool nothing, Lang lang) {
  const records::Settings& settings = news.newer.corpus.settings;
  const std::string where = settings.title ? settings.title->str() : std::string();
  const std::string from = date_text(news.older.status.as_of, lang);
  const std::string to = date_text(news.newer.status.as_of, lang);
  if (!news.same_day)
    return say(nothing ? kNewsNothing : kNewsBetween, {{"from", from}, {"to", to}, {"where", where}});
  return say(nothing ? kNewsSameSaid : kNewsSameDay, {{"day", from},
                                                      {"older", news.from.substr(0, kShortId)},
                                                      {"newer", news.to.substr(0, kShortId)},
                                                      {"where", where}});
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
  doc::Object out{{"lofte", 1}, {"from", news.from}, {"to", news.to}};
  if (news.same_day) out.emplace_back("as_of", calendar::iso(news.newer.status.as_of));
  out.emplace_back("changes", std::move(changes));
  return out;
}

doc::Document news_page(const News& news, Lang lang) {
  const std::string title(kNewsTitle.in(lang));
  doc::Document page{lang == Lang::sv ? "sv" : "en", title, {heading(1, title)}};
  const std::vector<NewsItem> items = told_news(news, lang);
  page.blocks.push_back(paragraph(words::text(introduction(news, items.empty(), lang), lang)));
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
