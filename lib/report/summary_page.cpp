// SPDX-License-Identifier: Apache-2.0
#include "report/summary_page.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "eval/words.h"
#include "report/dates.h"
#include "report/first_screen.h"
#include "report/numbers.h"
#include "report/page.h"
#include "report/summary_parts.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using calendar::Range;
using doc::Cell;
using doc::Tone;
using query::SummaryKey;
using records::MeasureState;
using words::Lang;
using words::Phrase;
using words::Values;

constexpr int kLongest = 20;  // cells of a bar that is alone beside its number
constexpr int kShort = 10;    // and of one beside several columns

constexpr Phrase kSummaryPageTitle{"{title}: summary", "{title}: sammanställning"};
constexpr Phrase kTitleOf{"{title}: summary of {period}", "{title}: sammanställning för {period}"};
constexpr Phrase kSummaryPageAsOf{"According to what was known on {day}",
                                  "Enligt vad som var känt den {day}"};
constexpr Phrase kSummaryPageNothing{"There is nothing to sum up", "Det finns inget att sammanställa"};

constexpr Phrase kSummaryPageWalks{"Safety walks", "Trygghetsvandringar"};
constexpr Phrase kSummaryPageWhat{"What", "Uppgift"}, kNumber{"Number", "Antal"},
    kSummaryPageShare{"Share", "Andel"};
constexpr Phrase kSummaryPageHeld{"Walks held", "Genomförda vandringar"};
constexpr Phrase kFedBack{"Walks fed back", "Återkopplade vandringar"};
constexpr Phrase kSummaryPageCancelled{"Walks cancelled", "Inställda vandringar"};
constexpr Phrase kSummaryPagePlanned{"Walks still to come", "Planerade vandringar"};
constexpr Phrase kSummaryPageParticipants{"Participants, staff not counted", "Deltagare, utöver personal"};
constexpr Phrase kSummaryPageStaff{"Staff", "Personal"};
constexpr Phrase kSummaryPageSeen{"Observations", "Iakttagelser"};
constexpr Phrase kSummaryPageSaid{"– said by at least", "– framförda av minst"};
constexpr Phrase kShortSaid{"Said by", "Av minst"};
constexpr Phrase kMade{"Proposals", "Förslag"};
constexpr Phrase kMadeChosen{"– chosen", "– valda"};
constexpr Phrase kMadeDone{"– chosen and done", "– valda och genomförda"};
constexpr Phrase kMadeDeclined{"– declined", "– avslagna"};
constexpr Phrase kMadeAnswered{"– answered in another way", "– besvarade på annat sätt"};
constexpr Phrase kMadeUnanswered{"– unanswered", "– obesvarade"};
constexpr Phrase kMadeUnclear{"– unclear", "– oklara"};
constexpr Phrase kToChosen{"Median days from walk to chosen", "Mediantid i dagar från vandring till val"};
constexpr Phrase kToDone{"Median days from chosen to done", "Mediantid i dagar från val till genomförande"};

constexpr Phrase kUncounted{
    "{n, plural, one {One walk does} other {# walks do}} not say how many took part",
    "{n, plural, one {En vandring} other {# vandringar}} anger inte hur många som deltog"};
constexpr Phrase kUnclear{
    "{n, plural, one {One walk may lie outside the period by its date and is} other {# walks may lie outside "
    "the "
    "period by their dates and are}} not counted",
    "{n, plural, one {En vandring kan enligt sitt datum} other {# vandringar kan enligt sina datum}} ligga "
    "utanför "
    "perioden och räknas inte"};
constexpr Phrase kLeftOut{
    "The medians leave out {n, plural, one {one span} other {# spans}} of time whose days are not exactly "
    "known",
    "Medianerna utelämnar {n, plural, one {ett} other {#}} tidsspann vars dagar inte är exakt kända"};

constexpr Phrase kSummaryPageMeasures{"Measures", "Åtgärder"};
constexpr Phrase kMeasureCount{
    "{n, plural, one {One measure was} other {# measures were}} chosen or first heard of in the period",
    "{n, plural, one {En åtgärd valdes eller blev först känd} other {# åtgärder valdes eller blev först "
    "kända}} "
    "under perioden"};
constexpr Phrase kAllMeasures{"{n, plural, one {One measure has} other {# measures have}} been chosen",
                              "{n, plural, one {En åtgärd} other {# åtgärder}} har valts"};
constexpr Phrase kOverdue{"{n, plural, one {One of them is} other {# of them are}} late",
                          "{n, plural, one {En av dem är försenad} other {# av dem är försenade}}"};
constexpr Phrase kMeasuresUnclear{
    "{n, plural, one {One more may belong to the period; its date does not tell} other {# more may belong to "
    "the "
    "period; "
    "their dates do not tell}}",
    "{n, plural, one {En till kan höra till perioden; det framgår inte av dess} other {# till kan höra till "
    "perioden; det framgår inte av deras}} datum"};
constexpr Phrase kSummaryPageState{"State", "Läge"};

constexpr Phrase kSummaryPageByCategory{"By category", "Per kategori"}, kByParty{"By party", "Per part"},
    kByPlace{"By place", "Per plats"}, kByState{"By state", "Per läge"}, kByMonth{"By month", "Per månad"},
    kByYear{"By year", "Per år"};
constexpr Phrase kSummaryPageCategory{"Category", "Kategori"}, kParty{"Party", "Part"},
    kSummaryPagePlace{"Place", "Plats"}, kSummaryPageMonth{"Month", "Månad"}, kSummaryPageYear{"Year", "År"};
constexpr Phrase kShortChosen{"Chosen", "Valda"}, kShortStarted{"Started", "Påbörjade"},
    kShortPaused{"Paused", "Vilande"}, kShortPartly{"Partly", "Delvis"}, kShortDone{"Done", "Klara"},
    kShortDropped{"Dropped", "Utgår"};
constexpr Phrase kShortWalks{"Walks", "Vandringar"}, kSummaryPagePeople{"Participants", "Deltagare"};
constexpr Phrase kUnderEach{"What concerns several is counted under each of them",
                            "Det som rör flera räknas under alla"};
constexpr Phrase kByFirst{
    "Walks and their proposals are counted on the walk's date, measures on the day they were first heard of",
    "Vandringar och deras förslag räknas på vandringens datum, åtgärder på den dag då de först blev kända"};

constexpr Phrase kSummaryPageCommitments{"Commitments", "Åtaganden"};
constexpr Phrase kSummaryPageVerdict{"Verdict", "Bedömning"};
constexpr Phrase kSummaryPageEffect{"Effect", "Effekt"};
constexpr Phrase kCannotTell{"What cannot be judged is not counted as not kept",
                             "Det som inte kan bedömas räknas inte som ouppfyllt"};
constexpr Phrase kWithoutTarget{
    "{n, plural, one {One commitment has} other {# commitments have}} no measurable target",
    "{n, plural, one {Ett åtagande} other {# åtaganden}} har inget mätbart mål"};

constexpr Phrase kActivities{"Activities", "Aktiviteter"};
constexpr Phrase kActivity{"Activity", "Aktivitet"}, kSummaryPageDays{"Days", "Dagar"},
    kSummaryPageCommitment{"Commitment", "Åtagande"};
constexpr Phrase kTogether{"all together", "alla tillsammans"};
constexpr Phrase kSummaryPageContradict{"the reports contradict each other", "uppgifterna motsäger varandra"};
constexpr Phrase kWithheld{"not shown", "visas inte"};
constexpr Phrase kNeverAdded{"Figures for periods that overlap are never added",
                             "Siffror för perioder som överlappar läggs aldrig ihop"};
constexpr Phrase kSummaryPageSmall{"Small counts of people are protected", "Små antal personer är skyddade"};
constexpr Phrase kPerYear{"Figures about people are given per full year, and small ones are protected",
                          "Siffror om personer anges per helt år, och små antal är skyddade"};

constexpr Phrase kSurveys{"Safety surveys", "Trygghetsmätningar"};
constexpr Phrase kSummaryPagePeriod{"Period", "Period"}, kSummaryPageValue{"Value", "Värde"},
    kSummaryPageChange{"Change", "Ändring"}, kRemark{"Remark", "Anmärkning"};
constexpr Phrase kSummaryPageBetter{"{n} (better)", "{n} (bättre)"},
    kSummaryPageWorse{"{n} (worse)", "{n} (sämre)"}, kSummaryPageSame{"unchanged", "oförändrat"};
constexpr Phrase kSummaryPagePreliminary{"preliminary", "preliminärt"};
constexpr Phrase kNotComparable{"not comparable with the round before", "inte jämförbar med omgången före"};
constexpr Phrase kNotComparableFor{"not comparable with the round before: {why}",
                                   "inte jämförbar med omgången före: {why}"};
constexpr Phrase kSeriesIn{"{label} ({series})", "{label} ({series})"};
constexpr Phrase kSummaryPagePercent{"{n}%", "{n}\u00a0%"};

std::string repeated(int times, std::string_view what) {
  std::string out;
  for (int i = 0; i < times; ++i) out += what;
  return out;
}

int cells(int part, int whole, int longest) {
  if (whole <= 0 || part <= 0) return 0;
  return std::max(1, static_cast<int>(std::lround(static_cast<double>(part) * longest / whole)));
}

// Writes one summary, section by section.
class Writer {
 public:
  Writer(const corpus::Corpus& corpus, const eval::Status& status, const query::Summary& summary,
         const SummaryStyle& style)
      : corpus_(corpus),
        status_(status),
        summary_(summary),
        style_(style),
        speech_{style.lang},
        page_(style.lang, title()) {}

  doc::Document all() {
    page_.heading(1, title());
    const std::string as_of = speech_(kSummaryPageAsOf, {{"day", date_text(summary_.as_of, style_.lang)}});
    page_.say({as_of, anything() ? std::string() : speech_(kSummaryPageNothing)});
    walks();
    measures();
    groups();
    commitments();
    activities();
    surveys();
    return page_.done();
  }

 private:
  std::string title() const {
    const std::string folder = corpus_.settings.title ? corpus_.settings.title->str() : std::string("lofte");
    if (!summary_.question.period) return speech_(kSummaryPageTitle, {{"title", folder}});
    return speech_(kTitleOf,
                   {{"title", folder}, {"period", period_text(*summary_.question.period, style_.lang)}});
  }

  bool any_walks() const {
    const query::WalkCounts& walks = summary_.walks;
    return walks.held + walks.cancelled + walks.planned + walks.unclear > 0;
  }
  bool anything() const {
    return any_walks() || summary_.measures.total() + summary_.measures.unclear > 0 ||
           summary_.verdicts.total() > 0 || !summary_.activities.empty() || !summary_.surveys.empty();
  }

  // Nothing of none.
  std::string counted(int n, Phrase phrase) const {
    return n == 0 ? std::string() : speech_(phrase, {{"n", n}});
  }

  // "58 %", with a bar in a terminal.
  Cell share(int part, int whole) const {
    if (whole == 0) return {};
    std::string percent = speech_(kSummaryPagePercent, {{"n", std::lround(100.0 * part / whole)}});
    if (!style_.bars) return percent;
    const int width = utf8::width(speech_(kSummaryPagePercent, {{"n", 100LL}}));
    percent.insert(0, repeated(width - utf8::width(percent), "\u00a0"));
    const std::string bar = repeated(cells(part, whole, kLongest), "█");
    return bar.empty() ? percent : percent + "\u00a0" + bar;
  }

  std::string people_text(const std::vector<Range>& groups) const {
    const Range range = people(groups, corpus_, style_);
    return style_.internal ? range_text(range, style_.lang)
                           : told_text(range, corpus_.settings.small_count(), style_.lang);
  }

  std::string median_text(const query::Median& median) const {
    const bool whole = std::floor(*median.days) == *median.days;
    return whole ? words::number(std::llround(*median.days), style_.lang)
                 : words::number(words::Decimal{*median.days, 1}, style_.lang);
  }

  void walks() {
    if (!any_walks()) return;
    page_.heading(2, kSummaryPageWalks);
    doc::Table out = table(
        speech_, {}, {{"what", kSummaryPageWhat}, {"number", kNumber, true}, {"share", kSummaryPageShare}});
    walk_rows(out);
    observation_rows(out);
    proposal_rows(out);
    median_row(out, kToChosen, summary_.walk_to_chosen);
    median_row(out, kToDone, summary_.chosen_to_done);
    page_.table(std::move(out));
    page_.say({counted(summary_.walks.uncounted, kUncounted), counted(summary_.walks.unclear, kUnclear),
               counted(summary_.walk_to_chosen.unclear + summary_.chosen_to_done.unclear, kLeftOut)});
  }

  void walk_rows(doc::Table& out) const {
    const query::WalkCounts& walks = summary_.walks;
    out.rows.push_back({Cell(speech_(kSummaryPageHeld)), Cell(walks.held)});
    if (walks.owed > 0)
      out.rows.push_back({Cell(speech_(kFedBack)), Cell(walks.fed_back), share(walks.fed_back, walks.owed)});
    if (walks.cancelled > 0)
      out.rows.push_back({Cell(speech_(kSummaryPageCancelled)), Cell(walks.cancelled)});
    if (walks.planned > 0) out.rows.push_back({Cell(speech_(kSummaryPagePlanned)), Cell(walks.planned)});
    if (!walks.participants.empty())
      out.rows.push_back({Cell(speech_(kSummaryPageParticipants)), Cell(people_text(walks.participants))});
    if (!walks.staff.empty())
      out.rows.push_back(
          {Cell(speech_(kSummaryPageStaff)),
           Cell(range_text(people(walks.staff, corpus_, {style_.lang, false, true}), style_.lang))});
  }

  // By how many, only where one of them says so.
  bool tells_said() const { return summary_.observations.said > summary_.observations.seen; }

  void observation_rows(doc::Table& out) const {
    const query::ObservationCounts& counts = summary_.observations;
    if (counts.seen == 0) return;
    out.rows.push_back({Cell(speech_(kSummaryPageSeen)), Cell(counts.seen)});
    if (tells_said()) out.rows.push_back({Cell(speech_(kSummaryPageSaid)), Cell(counts.said)});
  }

  void proposal_rows(doc::Table& out) const {
    const query::ProposalCounts& made = summary_.proposals;
    if (made.made == 0) return;
    out.rows.push_back({Cell(speech_(kMade)), Cell(made.made)});
    const auto row = [&](Phrase what, int n) {
      if (n > 0) out.rows.push_back({Cell(speech_(what)), Cell(n), share(n, made.made)});
    };
    row(kMadeChosen, made.chosen);
    row(kMadeDone, made.done);
    row(kMadeDeclined, made.declined);
    row(kMadeAnswered, made.answered);
    row(kMadeUnanswered, made.unanswered);
    row(kMadeUnclear, made.unclear);
  }

  void median_row(doc::Table& out, Phrase what, const query::Median& median) const {
    if (median.days) out.rows.push_back({Cell(speech_(what)), Cell(median_text(median))});
  }

  void measures() {
    const query::MeasureCounts& measures = summary_.measures;
    if (measures.total() + measures.unclear == 0) return;
    page_.heading(2, kSummaryPageMeasures);
    const bool all_time = !summary_.question.period;
    page_.say({counted(measures.total(), all_time ? kAllMeasures : kMeasureCount),
               counted(measures.overdue, kOverdue), counted(measures.unclear, kMeasuresUnclear)});
    doc::Table out = table(
        speech_, {}, {{"state", kSummaryPageState}, {"number", kNumber, true}, {"share", kSummaryPageShare}});
    for (const auto& [word, state] : records::Choices<MeasureState>::table) {
      const Tone tone = state == MeasureState::done      ? Tone::good
                        : state == MeasureState::dropped ? Tone::muted
                                                         : Tone::plain;
      if (measures.of(state) > 0)
        out.rows.push_back({Cell(std::string(eval::phrase(state).in(style_.lang)), tone),
                            Cell(measures.of(state)), share(measures.of(state), measures.total())});
    }
    page_.table(std::move(out));
  }

  static Phrase heading_of(SummaryKey by) {
    constexpr Phrase all[] = {kSummaryPageByCategory, kByParty, kByPlace, kByState, kByMonth, kByYear};
    return all[static_cast<std::size_t>(by)];
  }
  static Phrase column_of(SummaryKey by) {
    constexpr Phrase all[] = {kSummaryPageCategory, kParty,          kSummaryPagePlace, kSummaryPageState,
                              kSummaryPageMonth,    kSummaryPageYear};
    return all[static_cast<std::size_t>(by)];
  }
  static Phrase short_of(MeasureState state) {
    constexpr Phrase all[] = {kShortChosen, kShortStarted, kShortPaused,
                              kShortPartly, kShortDone,    kShortDropped};
    return all[static_cast<std::size_t>(state)];
  }

  // The states of measures that occur; by state, the key itself tells them.
  std::vector<MeasureState> states() const {
    std::vector<MeasureState> out;
    if (summary_.question.by == SummaryKey::state) return out;
    for (const auto& [word, state] : records::Choices<MeasureState>::table)
      if (summary_.measures.of(state) > 0) out.push_back(state);
    return out;
  }

  void groups() {
    if (!summary_.question.by || summary_.groups.empty()) return;
    const SummaryKey by = *summary_.question.by;
    page_.heading(2, heading_of(by));
    doc::Table out = table(speech_, {}, {{"key", column_of(by)}});
    const auto column = [&](std::string key, Phrase title) {
      out.columns.push_back({std::move(key), speech_(title), doc::Align::right});
    };
    if (counts_walks(by) && any_walks())
      column("walks", kShortWalks), column("participants", kSummaryPagePeople);
    if (counts_observations(by)) column("observations", kSummaryPageSeen);
    if (counts_observations(by) && tells_said()) column("said", kShortSaid);
    if (by != SummaryKey::state) column("proposals", kMade);
    column("measures", kSummaryPageMeasures);
    for (const MeasureState state : states()) column(std::string(records::word(state)), short_of(state));
    if (style_.bars) out.columns.push_back({"bar", {}, doc::Align::left});
    int most = 0;
    for (const query::SummaryGroup& group : summary_.groups) most = std::max(most, group.measures.total());
    for (const query::SummaryGroup& group : summary_.groups) out.rows.push_back(group_row(group, by, most));
    page_.table(std::move(out));
    if (by == SummaryKey::party || by == SummaryKey::place) page_.say(kUnderEach);
    if (by == SummaryKey::month || by == SummaryKey::year) page_.say(kByFirst);
  }

  std::vector<Cell> group_row(const query::SummaryGroup& group, SummaryKey by, int most) const {
    std::vector<Cell> row{Cell(group_name(corpus_, summary_, group, style_.lang),
                               group.key.empty() ? Tone::muted : Tone::plain)};
    if (counts_walks(by) && any_walks()) {
      row.emplace_back(group.walks.held);
      row.push_back(group.walks.participants.empty() ? Cell() : Cell(people_text(group.walks.participants)));
    }
    if (counts_observations(by)) row.emplace_back(group.observations.seen);
    if (counts_observations(by) && tells_said()) row.emplace_back(group.observations.said);
    if (by != SummaryKey::state) row.emplace_back(group.proposals.made);
    row.emplace_back(group.measures.total());
    for (const MeasureState state : states()) row.emplace_back(group.measures.of(state));
    if (style_.bars) row.emplace_back(repeated(cells(group.measures.total(), most, kShort), "█"));
    return row;
  }

  void commitments() {
    const std::vector<CommitmentLine> lines = judged_lines(corpus_, status_, summary_, style_);
    const std::vector<VerdictCount> counts = verdict_counts(lines);
    if (counts.empty()) return;
    page_.heading(2, kSummaryPageCommitments);
    page_.say(number_sentences(lines, speech_));
    doc::Table out =
        table(speech_, {},
              {{"verdict", kSummaryPageVerdict}, {"number", kNumber, true}, {"share", kSummaryPageShare}});
    for (const VerdictCount& one : counts)
      out.rows.push_back(
          {Cell(one.text, one.tone), Cell(one.count), share(one.count, summary_.verdicts.total())});
    page_.table(std::move(out));
    effects();
    const int unjudged = summary_.verdicts.of[static_cast<std::size_t>(eval::Verdict::cannot_tell)];
    page_.say({unjudged > 0 ? speech_(kCannotTell) : std::string(),
               counted(summary_.verdicts.without_target, kWithoutTarget)});
  }

  void effects() {
    doc::Table out =
        table(speech_, {},
              {{"effect", kSummaryPageEffect}, {"number", kNumber, true}, {"share", kSummaryPageShare}});
    for (std::size_t i = 0; i < summary_.effects.of.size(); ++i) {
      const auto verdict = static_cast<eval::Verdict>(i);
      const int n = summary_.effects.of[i];
      if (n > 0)
        out.rows.push_back({Cell(speech_(effect_phrase(verdict)), tone_of(verdict)), Cell(n),
                            share(n, summary_.effects.total())});
    }
    page_.table(std::move(out));
  }

  std::string figure_text(const ActivityFigure& figure) const {
    if (figure.withheld) return speech_(kWithheld);
    if (figure.contradictory) return speech_(kSummaryPageContradict);
    return figure.protected_ ? told_text(figure.range, corpus_.settings.small_count(), style_.lang)
                             : range_text(figure.range, style_.lang);
  }

  void activities() {
    const std::vector<ActivityFigure> figures = activity_figures(corpus_, status_, summary_, style_);
    if (figures.empty()) return;
    page_.heading(2, kActivities);
    doc::Table out = table(speech_, {},
                           {{"activity", kActivity},
                            {"number", kNumber, true},
                            {"days", kSummaryPageDays},
                            {"commitment", kSummaryPageCommitment}});
    for (const ActivityFigure& figure : figures) {
      records::Counted of;
      of.id = figure.activity;
      out.rows.push_back({Cell(counted_text(corpus_, of, false, style_.lang)), Cell(figure_text(figure)),
                          Cell(period_text(figure.days, style_.lang)),
                          figure.of.empty() ? Cell(speech_(kTogether)) : Cell(figure.of, Tone::muted)});
    }
    page_.table(std::move(out));
    const bool told = std::any_of(figures.begin(), figures.end(), [](const auto& f) { return f.protected_; });
    page_.say({speech_(kNeverAdded), told ? speech_(kPerYear) : std::string()});
  }

  std::string change_text(const query::SurveyPoint& point, const query::SurveyPoint* before) const {
    if (!point.change || !before) return {};
    if (point.way == query::SurveyPoint::Way::same) return speech_(kSummaryPageSame);
    const int places = std::max(decimals(*point.value), decimals(*before->value));
    const std::string sign = *point.change < 0 ? "−" : "+";
    const std::string number =
        sign + words::number(words::Decimal{std::abs(*point.change), places}, style_.lang);
    if (point.way == query::SurveyPoint::Way::better) return speech_(kSummaryPageBetter, {{"n", number}});
    return point.way == query::SurveyPoint::Way::worse ? speech_(kSummaryPageWorse, {{"n", number}}) : number;
  }

  std::string remark(const query::SurveyPoint& point) const {
    const records::Survey& survey = *point.survey;
    if (point.incomparable)
      return survey.break_ ? speech_(kNotComparableFor, {{"why", *survey.break_}}) : speech_(kNotComparable);
    return survey.preliminary && *survey.preliminary ? speech_(kSummaryPagePreliminary) : std::string();
  }

  // A column of remarks only where there are any.
  doc::Table survey_table(const query::SurveySeries& series) const {
    doc::Table out = table(
        speech_, {},
        {{"period", kSummaryPagePeriod}, {"value", kSummaryPageValue, true}, {"change", kSummaryPageChange}});
    const bool remarks = std::any_of(series.points.begin(), series.points.end(),
                                     [&](const auto& p) { return !remark(p).empty(); });
    if (remarks) out.columns.push_back({"remark", speech_(kRemark), doc::Align::left});
    const query::SurveyPoint* before = nullptr;
    for (const query::SurveyPoint& point : series.points) {
      const Tone tone = point.way == query::SurveyPoint::Way::better  ? Tone::good
                        : point.way == query::SurveyPoint::Way::worse ? Tone::bad
                                                                      : Tone::plain;
      const auto& period = *point.survey->period;
      out.rows.push_back({Cell(time_text({period.span, period.written}, style_.lang)),
                          Cell(number_text(*point.value, style_.lang)),
                          Cell(change_text(point, before), tone)});
      if (remarks) out.rows.back().emplace_back(remark(point));
      before = &point;
    }
    return out;
  }

  void surveys() {
    if (summary_.surveys.empty()) return;
    page_.heading(2, kSurveys);
    for (const query::SurveySeries& series : summary_.surveys) {
      const std::string label = indicator_label(corpus_, {series.series, series.value});
      page_.heading(3, kSeriesIn, {{"label", label}, {"series", series.series}});
      page_.table(survey_table(series));
    }
  }

  const corpus::Corpus& corpus_;
  const eval::Status& status_;
  const query::Summary& summary_;
  const SummaryStyle& style_;
  Speech speech_;
  Page page_;
};

}  // namespace

doc::Document summary_page(const corpus::Corpus& corpus, const eval::Status& status,
                           const query::Summary& summary, const SummaryStyle& style) {
  return Writer(corpus, status, summary, style).all();
}

}  // namespace lofte::report
