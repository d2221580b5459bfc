// SPDX-License-Identifier: Apache-2.0
//
// The fields of promises, walks and measures.
#include <algorithm>

#include "eval/words.h"
#include "report/causes.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/numbers.h"
#include "report/record_fields.h"
#include "report/sentences.h"
#include "report/target_value.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Array;
using doc::Object;
using doc::Value;
using words::Phrase;

constexpr Phrase kRecordFieldsWorkPeriod{"Period", "Period"}, kRecordFieldsWorkParties{"Parties", "Parter"},
    kRecordFieldsWorkSigned{"Signed", "Undertecknat"}, kRecordFieldsWorkBasis{"Based on", "Bygger på"},
    kRecordFieldsWorkFollowUp{"Followed up", "Följs upp"},
    kRecordFieldsWorkFeedback{"Fed back", "Återkopplas"}, kRecordFieldsWorkExtended{"Extended", "Förlängt"},
    kRecordFieldsWorkEnded{"Ended early", "Avslutat i förtid"},
    kRecordFieldsWorkCorrections{"Corrections", "Rättelser"}, kRecordFieldsWorkContact{"Contact", "Kontakt"},
    kRecordFieldsWorkCommitments{"Commitments", "Åtaganden"};
constexpr Phrase kRecordFieldsWorkVerdict{"{id}: {verdict}. {target}. {reason}",
                                          "{id}: {verdict}. {target}. {reason}"};
constexpr Phrase kOnDates{"on {dates}", "den {dates}"};
constexpr Phrase kThrough{"through {channels}", "genom {channels}"};
constexpr Phrase kRecordFieldsWorkTo{"to {to}, decided {decided}", "till {to}, beslutat {decided}"};

constexpr Phrase kRecordFieldsWorkDate{"Date", "Datum"}, kRecordFieldsWorkBecause{"Why", "Varför"},
    kRecordFieldsWorkPlaces{"Places", "Platser"}, kRecordFieldsWorkTheme{"Theme", "Tema"},
    kRecordFieldsWorkLight{"Light", "Ljus"}, kRecordFieldsWorkStart{"Start", "Start"},
    kRecordFieldsWorkRoute{"Route", "Sträcka"}, kRecordFieldsWorkLedBy{"Led by", "Leds av"},
    kRecordFieldsWorkParticipants{"Participants", "Deltagare"},
    kObservations{"Observations", "Observationer"};
constexpr Phrase kRecordFieldsWorkOrganised{"Arranged by", "Ordnas av"}, kPointNumber{"no. {n}", "punkt {n}"},
    kCameIn{"came in {when}", "inkom {when}"}, kSaidBy{"said by {n}", "framförd av {n}"},
    kTogether{"jointly", "gemensamt"};
constexpr Phrase kRecordFieldsWorkGroup{"{group}: {count}", "{group}: {count}"},
    kRecordFieldsWorkStaff{"{group} (staff)", "{group} (personal)"};

constexpr Phrase kRecordFieldsWorkResponsible{"Responsible", "Ansvarig"},
    kRecordFieldsWorkCategory{"Category", "Kategori"}, kRecordFieldsWorkPlace{"Place", "Plats"},
    kSize{"Size", "Omfattning"}, kRecordFieldsWorkDue{"Due", "Tidsfrist"},
    kRecordFieldsWorkMoved{"Deadline moved", "Flyttad tidsfrist"}, kRecordFieldsWorkCost{"Cost", "Kostnad"},
    kHistory{"History", "Historik"};
constexpr Phrase kOngoing{"Goes on without a deadline", "Löpande, utan tidsfrist"},
    kFieldCause{"Cause", "Orsak"}, kGoal{"Goal", "Operativt mål"};

template <class Refs>
Array ids(const Refs& list) {
  Array out;
  for (const auto& item : list) out.emplace_back(item->id);
  return out;
}

const eval::PromiseStatus* status_of(const eval::Status& status, const records::Promise& promise) {
  for (const eval::PromiseStatus& one : status.promises)
    if (one.promise == &promise) return &one;
  return nullptr;
}

void add_commitments(RecordFields& out, const records::Promise& promise) {
  const eval::PromiseStatus* status = status_of(out.status, promise);
  if (!status) return;
  Array values;
  std::vector<std::string> lines;
  for (const eval::CommitmentStatus& one : status->commitments) {
    const records::Commitment& commitment = *one.commitment;
    const std::string reason = words::text(one.reason, out.lang);
    values.emplace_back(Object{{"id", commitment.id->text},
                               {"text", text_or_null(commitment.text)},
                               {"responsible", ids(commitment.responsible)},
                               {"together", commitment.together && *commitment.together},
                               {"heading", text_or_null(commitment.heading)},
                               {"target", target_value(commitment.target)},
                               {"verdict", std::string(word(one.verdict))},
                               {"reason", reason}});
    lines.push_back(out.speech(kRecordFieldsWorkVerdict,
                               {{"id", commitment.id->text},
                                {"verdict", out.speech(eval::phrase(one.verdict, commitment))},
                                {"target", capital(target_text(out.corpus, commitment.target, out.lang))},
                                {"reason", sentence(reason)}}));
  }
  out.put_all("commitments", kRecordFieldsWorkCommitments, std::move(values), std::move(lines));
}

void add_rhythm(RecordFields& out, const char* key, Phrase label, const auto& rhythm) {
  if (!rhythm) return;
  Object value;
  std::vector<std::string> parts;
  if (rhythm->every) {
    value.emplace_back("every", std::string(records::word(*rhythm->every)));
    parts.push_back(out.speech(eval::each(*rhythm->every)));
  }
  std::vector<std::string> dates;
  for (const auto& date : rhythm->dates) dates.push_back(date->written);
  if (!dates.empty()) {
    value.emplace_back("dates", Array(dates.begin(), dates.end()));
    parts.push_back(out.speech(kOnDates, {{"dates", words::list_of(dates, words::Joint::and_)}}));
  }
  std::vector<std::string> channels;
  for (const auto& channel : rhythm->channels) channels.push_back(*channel);
  if (!channels.empty()) {
    value.emplace_back("channels", Array(channels.begin(), channels.end()));
    parts.push_back(out.speech(kThrough, {{"channels", words::list_of(channels, words::Joint::and_)}}));
  }
  if (!parts.empty()) out.put(key, label, std::move(value), RecordFields::joined(parts, ", "));
}

void add_changes(RecordFields& out, const records::Promise& promise) {
  Array values;
  std::vector<std::string> lines;
  for (const records::Extension* one : eval::extensions(promise, out.status.as_of)) {
    values.emplace_back(Object{{"to", time_or_null(one->to)},
                               {"decided", time_or_null(one->decided)},
                               {"because", text_or_null(one->because)}});
    const std::string when =
        out.speech(kRecordFieldsWorkTo, {{"to", out.when(one->to)}, {"decided", out.when(one->decided)}});
    lines.push_back(RecordFields::joined({when, text_of(one->because)}, ": "));
  }
  out.put_all("extended", kRecordFieldsWorkExtended, std::move(values), std::move(lines));
  if (promise.ended && out.known(promise.ended->date)) {
    const records::Ending& ended = *promise.ended;
    out.put("ended", kRecordFieldsWorkEnded,
            Object{{"date", time_or_null(ended.date)}, {"because", text_or_null(ended.because)}},
            RecordFields::joined({out.when(ended.date), text_of(ended.because)}, ": "));
  }
  values.clear();
  lines.clear();
  for (const auto& one : promise.corrections) {
    if (!out.known(one->date)) continue;
    values.emplace_back(Object{{"date", time_or_null(one->date)},
                               {"what", text_or_null(one->what)},
                               {"because", text_or_null(one->because)}});
    lines.push_back(
        RecordFields::joined({out.when(one->date), text_of(one->what), text_of(one->because)}, ": "));
  }
  out.put_all("corrections", kRecordFieldsWorkCorrections, std::move(values), std::move(lines));
}

void add_contact(RecordFields& out, const records::Promise& promise) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : promise.contact) {
    values.emplace_back(Object{{"function", text_or_null(one->function)},
                               {"party", one->party ? Value(one->party->id) : Value()},
                               {"phone", text_or_null(one->phone)},
                               {"e_mail", text_or_null(one->e_mail)}});
    lines.push_back(RecordFields::joined(
        {text_of(one->function), out.name(one->party), text_of(one->phone), text_of(one->e_mail)}, ", "));
  }
  out.put_all("contact", kRecordFieldsWorkContact, std::move(values), std::move(lines));
}

void add_participants(RecordFields& out, const records::Walk& walk) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : walk.participants) {
    values.emplace_back(Object{{"group", text_or_null(one->group)},
                               {"count", one->count ? Value(one->count->written) : Value()},
                               {"party", one->party ? Value(one->party->id) : Value()}});
    const std::string group = one->party
                                  ? out.speech(kRecordFieldsWorkStaff, {{"group", text_of(one->group)}})
                                  : text_of(one->group);
    lines.push_back(one->count ? out.speech(kRecordFieldsWorkGroup,
                                            {{"group", group}, {"count", count_text(*one->count, out.lang)}})
                               : group);
  }
  out.put_all("participants", kRecordFieldsWorkParticipants, std::move(values), std::move(lines));
}

// Where, when and by how many something was said, for what a person reads of an observation.
std::string about(const RecordFields& out, const records::Observation& one) {
  const bool positive = one.kind && *one.kind == records::Observed::positive;
  return RecordFields::joined(
      {one.number ? out.speech(kPointNumber, {{"n", *one.number}}) : std::string(),
       positive ? out.speech(eval::phrase(records::Observed::positive)) : std::string(),
       one.category ? one.category->id.str() : std::string(),
       one.place ? corpus::place_name(out.corpus, one.place->id) : std::string(),
       one.position ? position_text(*one.position) : std::string(),
       one.received
           ? out.speech(kCameIn,
                        {{"when", RecordFields::joined(
                                      {out.when(one.received->date), text_of(one.received->channel)}, ", ")}})
           : std::string(),
       one.count ? out.speech(kSaidBy, {{"n", count_text(*one.count, out.lang)}}) : std::string()},
      ", ");
}

Value position_or_null(const records::Field<records::Position>& field) {
  return field ? Value(Array{field->latitude, field->longitude}) : Value();
}

Value received_or_null(const records::Field<records::Received>& field) {
  if (!field) return {};
  return Object{{"date", time_or_null(field->date)}, {"channel", text_or_null(field->channel)}};
}

Array links(const records::List<records::Link>& list) {
  Array out;
  for (const auto& link : list) out.push_back(RecordFields::link_value(*link));
  return out;
}

void add_observations(RecordFields& out, const records::Walk& walk) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : walk.observations) {
    const bool positive = one->kind && *one->kind == records::Observed::positive;
    values.emplace_back(Object{{"id", one->id ? Value(one->id->text) : Value()},
                               {"text", text_or_null(one->text)},
                               {"kind", positive ? "positive" : "problem"},
                               {"place", one->place ? Value(one->place->id) : Value()},
                               {"category", one->category ? Value(one->category->id) : Value()},
                               {"number", text_or_null(one->number)},
                               {"position", position_or_null(one->position)},
                               {"photos", links(one->photos)},
                               {"received", received_or_null(one->received)},
                               {"count", one->count ? Value(one->count->written) : Value()}});
    const std::string more = about(out, *one);
    lines.push_back(more.empty() ? text_of(one->text) : text_of(one->text) + " (" + more + ")");
    for (const auto& photo : one->photos) lines.push_back(RecordFields::link_line(*photo));
  }
  out.put_all("observations", kObservations, std::move(values), std::move(lines));
}

void add_due(RecordFields& out, const records::Measure& measure) {
  out.time("due", kRecordFieldsWorkDue, measure.due);
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : measure.moved_due) {
    if (!out.known(one->decided)) continue;
    values.emplace_back(Object{{"to", time_or_null(one->to)},
                               {"decided", time_or_null(one->decided)},
                               {"because", text_or_null(one->because)}});
    const std::string when =
        out.speech(kRecordFieldsWorkTo, {{"to", out.when(one->to)}, {"decided", out.when(one->decided)}});
    lines.push_back(RecordFields::joined({when, text_of(one->because)}, ": "));
  }
  out.put_all("moved_due", kRecordFieldsWorkMoved, std::move(values), std::move(lines));
}

void add_history(RecordFields& out, const records::Measure& measure) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : measure.history) {
    if (!out.known(one->date)) continue;
    const auto state = one->state ? Value(std::string(records::word(*one->state))) : Value();
    values.emplace_back(
        Object{{"date", time_or_null(one->date)},
               {"state", state},
               {"by", ids(one->by)},
               {"note", text_or_null(one->note)},
               {"evidence", one->evidence ? RecordFields::link_value(*one->evidence) : Value()},
               {"because", text_or_null(one->because)}});
    const std::string stood = one->state ? out.speech(eval::phrase(*one->state)) : std::string();
    lines.push_back(RecordFields::joined(
        {RecordFields::joined({out.when(one->date), stood}, ": "), out.names(one->by), text_of(one->note),
         text_of(one->because), one->evidence ? RecordFields::link_line(*one->evidence) : ""},
        " · "));
  }
  out.put_all("history", kHistory, std::move(values), std::move(lines));
}

}  // namespace

void add_signing(RecordFields& out, const records::Field<records::Signing>& signing) {
  if (!signing) return;
  Array by;
  std::vector<std::string> parts{out.when(signing->date)};
  for (const auto& one : signing->by) {
    by.emplace_back(Object{{"party", one->party ? Value(one->party->id) : Value()},
                           {"role", text_or_null(one->role)},
                           {"name", text_or_null(one->name)}});
    parts.push_back(
        RecordFields::joined({text_of(one->name), text_of(one->role), out.name(one->party)}, ", "));
  }
  out.put("signed", kRecordFieldsWorkSigned,
          Object{{"date", time_or_null(signing->date)}, {"by", std::move(by)}},
          RecordFields::joined(parts, "; "));
}

void add_fields(RecordFields& out, const records::Promise& promise) {
  out.period("period", kRecordFieldsWorkPeriod, promise.period);
  out.parties("parties", kRecordFieldsWorkParties, promise.parties);
  add_signing(out, promise.signing);
  out.texts("basis", kRecordFieldsWorkBasis, promise.basis);
  add_commitments(out, promise);
  add_rhythm(out, "follow_up", kRecordFieldsWorkFollowUp, promise.follow_up);
  add_rhythm(out, "feedback", kRecordFieldsWorkFeedback, promise.feedback);
  add_changes(out, promise);
  add_contact(out, promise);
}

void add_fields(RecordFields& out, const records::Walk& walk) {
  out.time("date", kRecordFieldsWorkDate, walk.date);
  if (out.known(walk.date)) out.text("because", kRecordFieldsWorkBecause, walk.because);
  out.places("places", kRecordFieldsWorkPlaces, walk.places);
  out.text("theme", kRecordFieldsWorkTheme, walk.theme);
  if (walk.light)
    out.choice("light", kRecordFieldsWorkLight, records::word(*walk.light), eval::phrase(*walk.light));
  out.text("start", kRecordFieldsWorkStart, walk.start);
  out.text("route", kRecordFieldsWorkRoute, walk.route);
  const auto by = [&](const char* key, Phrase label, const records::List<records::PartyRef>& list) {
    out.named(key, label, ids_of(list), party_names(out.corpus, ids_of(list)));
  };
  by("led_by", kRecordFieldsWorkLedBy, walk.led_by);
  by("organised_by", kRecordFieldsWorkOrganised, walk.organised_by);
  if (!out.known(walk.date)) return;
  add_participants(out, walk);
  add_observations(out, walk);
}

void add_fields(RecordFields& out, const records::Measure& measure) {
  out.parties("responsible", kRecordFieldsWorkResponsible, measure.responsible);
  const auto categories = eval::categories_of(out.corpus, measure);
  out.named("category", kRecordFieldsWorkCategory, categories, categories);
  const auto places = eval::places_of(out.corpus, measure);
  out.named("place", kRecordFieldsWorkPlace, places, place_names(out.corpus, places));
  if (measure.size) out.choice("size", kSize, records::word(*measure.size), eval::phrase(*measure.size));
  add_due(out, measure);
  out.yes("ongoing", kOngoing, measure.ongoing);
  if (measure.cause) out.put("cause", kFieldCause, measure.cause->id, cause_text(out.corpus, measure));
  out.text("goal", kGoal, measure.goal);
  out.text("cost", kRecordFieldsWorkCost, measure.cost);
  add_history(out, measure);
}

}  // namespace lofte::report
