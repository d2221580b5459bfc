// SPDX-License-Identifier: Apache-2.0
//
// About the figures: what the page rests on, so that anybody can see how a verdict came about and what was
// left out on purpose.
#include <algorithm>
#include <array>
#include <set>

#include "eval/words.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kFiguresTitle{"About the figures", "Om siffrorna"};
constexpr Phrase kFiguresAsOf{
    "The page shows what was known on {day}; what has been reported later is not in it",
    "Sidan visar det som var känt den {day}. Det som har redovisats senare är inte med"};
constexpr Phrase kFiguresRevision{
    "It is made from version {revision} of the records, with lofte {version}",
    "Den bygger på version {revision} av underlaget och är gjord med verktyget lofte {version}"};
constexpr Phrase kFiguresVersion{"It is made with lofte {version}",
                                 "Den är gjord med verktyget lofte {version}"};
constexpr Phrase kScope{
    "It covers promises that hold on any day of {period}, walks held or planned then, and measures that were "
    "under way or closed then; a promise is judged over the whole of its own period",
    "Sidan omfattar löften som gäller någon dag under {period}, vandringar som hölls eller skulle ha "
    "hållits då och åtgärder som pågick eller avslutades då. Ett löfte bedöms för hela sin giltighetstid"};
constexpr Phrase kScopeOne{
    "It covers one promise, with its walks and measures of {period}",
    "Sidan omfattar ett enda löfte, med de vandringar och åtgärder som hör till {period}"};
constexpr Phrase kUnreadOne{
    "{n} file of the records has faults, and what could not be read in it is not on the page",
    "{n} fil i underlaget innehåller fel. Det som inte kunde läsas är inte med på sidan"};
constexpr Phrase kUnread{
    "{n} files of the records have faults, and what could not be read in them is not on the page",
    "{n} filer i underlaget innehåller fel. Det som inte kunde läsas är inte med på sidan"};

constexpr Phrase kHow{"How verdicts are reached", "Så görs bedömningarna"};
constexpr Phrase kComputed{
    "Verdicts are worked out from what is recorded, in the same way for all commitments; they are "
    "never typed in. What the parties themselves say stands beside them and does not change them",
    "Bedömningarna räknas fram ur underlaget, på samma sätt för alla åtaganden. De skrivs aldrig in "
    "för hand. Parternas egen bedömning visas bredvid och påverkar dem inte"};
constexpr Phrase kOverlap{"Figures for periods that overlap are never added",
                          "Siffror för perioder som överlappar varandra läggs aldrig ihop"};
constexpr Phrase kBullet{"{word}: {meaning}", "{word}: {meaning}"};

struct Meaning {
  eval::Verdict verdict;
  Phrase phrase;
};
constexpr std::array<Meaning, 10> kMeanings{{
    {eval::Verdict::met,
     {"according to the records, the target is reached", "enligt underlaget är målet nått"}},
    {eval::Verdict::on_track,
     {"the time is not up, and the figures keep the pace", "tiden är inte ute och siffrorna håller takten"}},
    {eval::Verdict::behind,
     {"the time is not up, and the figures do not keep the pace",
      "tiden är inte ute och siffrorna håller inte takten"}},
    {eval::Verdict::partly,
     {"the time is up, something was done, and the target was not reached",
      "tiden är ute, något är gjort och målet nåddes inte"}},
    {eval::Verdict::not_met,
     {"the time is up, and the target was not reached", "tiden är ute och målet nåddes inte"}},
    {eval::Verdict::under_way,
     {"no number was promised; the time is not up, and the work has been done at least once",
      "inget antal är utlovat; tiden är inte ute och arbetet har genomförts minst en gång"}},
    {eval::Verdict::carried_out,
     {"no number was promised; the time is up, and the work was done at least once",
      "inget antal är utlovat; tiden är ute och arbetet har genomförts minst en gång"}},
    {eval::Verdict::not_carried_out,
     {"no number was promised; the time is up, and the work was certainly not done",
      "inget antal är utlovat; tiden är ute och det är klarlagt att arbetet inte har genomförts"}},
    {eval::Verdict::cannot_tell,
     {"the target cannot be measured, or figures are missing",
      "målet går inte att mäta eller så saknas siffror"}},
    {eval::Verdict::upcoming, {"the promise has not begun", "löftet har inte börjat gälla"}},
}};

constexpr Phrase kApproximate{"Approximate counts", "Ungefärliga antal"};
constexpr Phrase kRough{
    "Where a source gives a rough number, it is kept as such and counted as an interval",
    "Där källan anger ett ungefärligt tal behålls det som det är och räknas som ett intervall"};
struct Rough {
  Phrase phrase;
  bool (*is)(const std::string& written);
};
constexpr std::array<Rough, 5> kRoughs{{
    {{"\"just over 50\" as 51–60", "”drygt 50” som 51–60"},
     [](const std::string& w) { return w.ends_with('+'); }},
    {{"\"just under 50\" as 40–49", "”knappt 50” som 40–49"},
     [](const std::string& w) { return w.ends_with('-'); }},
    {{"\"about 20\" as 16–24", "”cirka 20” som 16–24"},
     [](const std::string& w) { return w.starts_with('~'); }},
    {{"\"at least 20\" as 20 or more", "”minst 20” som 20 eller fler"},
     [](const std::string& w) { return w.ends_with(".."); }},
    {{"\"fewer than 5\" as 1–4", "”färre än 5” som 1–4"},
     [](const std::string& w) { return w.starts_with('<'); }},
}};

constexpr Phrase kProtected{"Protected figures", "Skyddade siffror"};
constexpr Phrase kFiguresSmall{
    "Counts of people from 1 to {most} are written \"fewer than {n}\", so that nobody can be recognised, "
    "and sums that include them are shown so that they cannot be worked out",
    "Antal människor från 1 till {most} skrivs ”färre än {n}” så att ingen kan kännas igen. Summor där de "
    "ingår visas så att antalen inte går att räkna ut"};
constexpr Phrase kFiguresAbout{"This concerns {what}", "Det gäller {what}"};
constexpr Phrase kYearly{
    "What concerns individuals ({what}) is shown as one figure for each commitment and year only, when the "
    "year is over",
    "Det som rör enskilda ({what}) visas bara som en siffra per åtagande och år, när året är slut"};
constexpr Phrase kHides{"A verdict that would give a small count away is not shown",
                        "En bedömning som skulle röja ett litet antal visas inte"};
constexpr Phrase kFiguresParticipants{"participants of walks (other than staff)",
                                      "deltagare i vandringar (utom personal)"};
constexpr Phrase kFiguresByproducts{"other results of the work", "andra resultat av arbetet"};

constexpr Phrase kFiguresDefinitions{"What is counted", "Det här räknas"};
constexpr Phrase kDefinitionFrom{"{what}, from {from}: {text}", "{what}, från och med {from}: {text}"};

std::vector<std::string> basis(const Scope& scope, const YearlyOptions& options, const Speech& speech) {
  const std::string period = time_text(scope.period, speech.lang);
  const auto unread = static_cast<long long>(scope.corpus.unread.size());
  constexpr std::size_t short_sha = 12;
  std::vector<std::string> out{speech(kFiguresAsOf, {{"day", date_text(scope.as_of(), speech.lang)}})};
  if (options.revision)
    out.push_back(speech(kFiguresRevision, {{"revision", options.revision->substr(0, short_sha)},
                                            {"version", options.version}}));
  else
    out.push_back(speech(kFiguresVersion, {{"version", options.version}}));
  out.push_back(speech(scope.one_promise ? kScopeOne : kScope, {{"period", period}}));
  if (unread > 0) out.push_back(speech(words::counted(unread, kUnreadOne, kUnread)));
  return out;
}

// The words of the counts that a page repeats: not those of sensitive activities, nor of what is protected.
std::set<std::string> written_counts(const Scope& scope) {
  std::set<std::string> out;
  const auto add = [&](const records::Field<calendar::Count>& count, bool about_people) {
    const bool hides = about_people && count && may_be_small(count->range, scope.corpus.settings.small_count());
    if (count && !hides) out.insert(count->written);
  };
  for (const records::Followup* followup : scope.followups) {
    for (const auto& figure : followup->counts)
      if (figure->of && !is_sensitive(scope.corpus, *figure->of)) add(figure->count, false);
    for (const auto& byproduct : followup->byproducts) add(byproduct->count, bool{byproduct->what});
  }
  for (const eval::WalkStatus* walk : scope.walks)
    for (const auto& group : walk->walk->participants) add(group->count, group->party.absent());
  return out;
}

void add_approximate(const Scope& scope, Page& page) {
  const auto counts = written_counts(scope);
  std::vector<std::string> kinds;
  for (const Rough& rough : kRoughs)
    if (std::any_of(counts.begin(), counts.end(), rough.is)) kinds.push_back(page.speech()(rough.phrase));
  if (kinds.empty()) return;
  page.heading(3, kApproximate);
  page.say(page.speech()(kRough) + ":");
  page.bullets(kinds);
}

std::vector<std::string> sensitive_activities(const Scope& scope) {
  std::vector<std::string> out;
  for (const auto& activity : scope.corpus.settings.activities) {
    const bool sensitive =
        is_sensitive(scope.corpus, {records::Counted::Form::activity, activity.id, activity.id});
    if (sensitive) out.push_back(activity->many ? *activity->many : activity.id);
  }
  return out;
}

bool any_participants(const Scope& scope) {
  return std::any_of(scope.walks.begin(), scope.walks.end(), [](const eval::WalkStatus* walk) {
    const auto& groups = walk->walk->participants;
    return std::any_of(groups.begin(), groups.end(),
                       [](const auto& g) { return g->count && g->party.absent(); });
  });
}

bool any_byproducts(const Scope& scope) {
  return std::any_of(scope.followups.begin(), scope.followups.end(), [](const records::Followup* followup) {
    return std::any_of(followup->byproducts.begin(), followup->byproducts.end(),
                       [](const auto& b) { return bool{b->what}; });
  });
}

void add_protected(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  const long long small_count = scope.corpus.settings.small_count();
  const bool people = scope.about_people();
  std::vector<std::string> what;
  if (people) what = sensitive_activities(scope);
  if (any_participants(scope)) what.push_back(speech(kFiguresParticipants));
  if (any_byproducts(scope)) what.push_back(speech(kFiguresByproducts));
  if (what.empty() || small_count <= 1) return;
  page.heading(3, kProtected);
  page.say(
      {speech(kFiguresSmall, {{"most", small_count - 1}, {"n", small_count}}),
       speech(kFiguresAbout, {{"what", and_text(what, speech)}}),
       people ? speech(kYearly, {{"what", and_text(sensitive_activities(scope), speech)}}) : std::string(),
       people ? speech(kHides) : std::string()});
}

std::set<std::string> activities_used(const Scope& scope) {
  std::set<std::string> out;
  for (const eval::PromiseStatus* promise : scope.promises)
    for (const eval::CommitmentStatus& status : promise->commitments) {
      const records::Commitment& commitment = *status.commitment;
      if (commitment.target)
        for (const records::Counted* thing : commitment.target->things()) out.insert(thing->id);
      for (const auto& about : commitment.about) out.insert(about->id);
      for (const eval::Figure& figure : status.figures) out.insert(figure.of);
    }
  return out;
}

void add_definitions(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  const auto used = activities_used(scope);
  std::vector<std::string> items;
  for (const auto& activity : scope.corpus.settings.activities) {
    if (!used.contains(activity.id)) continue;
    const std::string name = capital(activity->one ? *activity->one : activity.id);
    for (const auto& definition : activity->definition) {
      const std::string text = sentence(text_of(definition->text));
      items.push_back(
          definition->from
              ? speech(kDefinitionFrom,
                       {{"what", name}, {"from", time_text(*definition->from, speech.lang)}, {"text", text}})
              : speech(kBullet, {{"word", name}, {"meaning", text}}));
    }
  }
  if (items.empty()) return;
  page.heading(3, kFiguresDefinitions);
  page.bullets(items);
}

}  // namespace

void figures_section(const Scope& scope, const YearlyOptions& options, Page& page) {
  const Speech& speech = page.speech();
  page.heading(2, kFiguresTitle);
  page.say(basis(scope, options, speech));
  if (!scope.promises.empty()) {
    page.heading(3, kHow);
    page.say({speech(kComputed), speech(kOverlap)});
    std::vector<std::string> meanings;
    for (const Meaning& meaning : kMeanings)
      meanings.push_back(speech(kBullet, {{"word", capital(speech(eval::phrase(meaning.verdict)))},
                                          {"meaning", speech(meaning.phrase)}}));
    page.bullets(meanings);
  }
  add_definitions(scope, page);
  add_approximate(scope, page);
  add_protected(scope, page);
  corrections_section(scope, page);
}

}  // namespace lofte::report
