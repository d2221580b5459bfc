// SPDX-License-Identifier: Apache-2.0
#include "intake/progress.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::intake {
namespace {

using calendar::Day;
using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kUnknownStatus{"\"{word}\" is not recognised as a status",
                                "”{word}” känns inte igen som en status"};
constexpr Phrase kHolds{"\"{cell}\" is read as {state}, because of a word in it",
                        "”{cell}” läses som {state}, på grund av ett ord i cellen"};
constexpr Phrase kSayStatus{"--set \"status.{word}=STATE\" says what it is",
                            "--set \"status.{word}=LÄGE\" anger vad det är"};
constexpr Phrase kYear{"\"{cell}\" has no year: it is read as {time}",
                       "”{cell}” saknar årtal: det läses som {time}"};
constexpr Phrase kNoTime{"\"{cell}\" is not a time: it is kept in the notes",
                         "”{cell}” är ingen tid: det sparas i anteckningarna"};
constexpr Phrase kNoSize{"\"{cell}\" is not a size: it is kept in the notes",
                         "”{cell}” är ingen storlek: det sparas i anteckningarna"};
constexpr Phrase kToCome{"{time} is after {day}, the date of the list: it is read as a deadline",
                         "{time} ligger efter {day}, listans datum: det läses som en tidsfrist"};

// Cells that say that there is no day, in words.
constexpr std::array<std::string_view, 6> kNoDeadline{"löpande",      "kontinuerligt", "tills vidare",
                                                      "återkommande", "ständigt",      "pågående"};

bool is_colour(Standing standing, const std::string& status) {
  const std::string lower = utf8::lower(status);
  return standing == Standing::failed || lower.starts_with("grön") || lower.starts_with("gul");
}

bool ends(Standing standing) {
  constexpr std::array kEnds{Standing::done,     Standing::declined,  Standing::dropped,
                             Standing::answered, Standing::handed_on, Standing::partly_done};
  return std::find(kEnds.begin(), kEnds.end(), standing) != kEnds.end();
}

class ProgressReader {
 public:
  ProgressReader(Context& context, const Line& line, const std::optional<Day>& begin)
      : context_(context), line_(line), begin_(begin) {}

  Progress read() {
    read_status();
    read_ticks();
    read_done();
    read_due();
    read_ready();
    read_notes();
    read_size();
    if (!out_.standing && !out_.date.empty()) out_.standing = Standing::done;
    settle_dates();
    return std::move(out_);
  }

 private:
  // Reads a time whose year may have to be found: things happened after the walk and are to come after it;
  // where there was none, the day of the list stands between.
  template <class Read>
  auto by_year(Spot spot, NearestYear::Way without_walk, const Read& read) {
    if (begin_) return read(NearestYear{*begin_, NearestYear::Way::after});
    auto out = read(std::nullopt);
    const NearestYear some{calendar::day(2000, 1, 1), without_walk};
    if (out || !read(some)) return out;
    const auto day = context_.list_day(spot);
    return day ? read(NearestYear{*day, without_walk}) : out;
  }
  template <class Read>
  auto happened(Spot spot, const Read& read) {
    return by_year(spot, NearestYear::Way::before, read);
  }
  template <class Read>
  auto to_come(Spot spot, const Read& read) {
    return by_year(spot, NearestYear::Way::after, read);
  }

  const FieldInfo* status_field() const {
    for (const Field field : {Field::status, Field::followup})
      if (!line_.text(field).empty()) return &info(field);
    return nullptr;
  }

  void read_status() {
    const FieldInfo* field = status_field();
    if (!field) return;
    out_.status = one_line(line_.text(field->field));
    out_.spot = line_.spot(field->field);
    const std::string key = "status." + out_.status;
    if (const auto decided = context_.review.decided(key))
      if (const auto standing = standing_named(*decided)) {
        out_.standing = standing;
        return;
      }
    const auto found = read_standing(out_.status);
    if (!found) return ask_status(key);
    out_.standing = found->standing;
    if (!found->sure)
      context_.review.note(
          out_.spot, say(kHolds, {{"cell", out_.status}, {"state", std::string(name(found->standing))}}),
          say(kSayStatus, {{"word", out_.status}}));
    read_rest(*found);
  }

  void ask_status(const std::string& key) {
    const auto answer = context_.review.ask({key, out_.spot, say(kUnknownStatus, {{"word", out_.status}}),
                                             standing_names(), std::string(name(Standing::open))});
    if (answer) out_.standing = standing_named(*answer);
    out_.note = out_.status;
  }

  // What stands behind the status: a day, whom it went to, why.
  void read_rest(const ReadStanding& found) {
    const auto dated = day_in(found.rest);
    if (dated) take_date(dated->time, out_.spot, found.rest);
    const std::string before = dated ? dated->before : found.rest;
    const bool whole = is_colour(found.standing, out_.status) || !found.sure;
    const bool only_date = dated && dated->before.empty() && dated->after.empty();
    out_.note = whole ? out_.status : only_date ? std::string() : found.rest;
    if (found.standing == Standing::chosen && found.rest.empty()) out_.note = out_.status;
    if (before.starts_with("till ")) out_.whom = before.substr(5);
    out_.because = out_.status;
  }

  // The day in what stands behind a status: all of it ("3/4"), a date within, or its last word ("till
  // Trafikverket 25/3"), which elsewhere could be a fraction.
  std::optional<FoundTime> day_in(const std::string& rest) {
    if (const auto time = read_event(rest, out_.spot)) return FoundTime{*time, {}, {}};
    auto found = happened(out_.spot, [&](const auto& year) { return find_time(rest, year); });
    if (found) return found;
    const std::size_t blank = rest.rfind(' ');
    if (blank == rest.npos || rest.find('/', blank) == rest.npos) return std::nullopt;
    const auto time = read_event(rest.substr(blank + 1), out_.spot);
    if (!time) return std::nullopt;
    return FoundTime{*time, std::string(trim(std::string_view(rest).substr(0, blank))), {}};
  }

  void read_ticks() {
    if (const auto tick = read_tick(line_.text(Field::chosen)); tick && *tick && !out_.standing)
      out_.standing = Standing::chosen;
    if (const auto tick = read_tick(line_.text(Field::ongoing)); tick && *tick) out_.ongoing = true;
    const auto at_once = read_tick(line_.text(Field::done_at_once));
    if (!at_once || !*at_once || !begin_) return;
    out_.standing = Standing::done;
    out_.date = calendar::iso(*begin_);
  }

  void read_done() {
    for (const Field field : {Field::done, Field::state_date}) {
      const std::string cell = line_.text(field);
      if (cell.empty()) continue;
      if (const auto time = read_event(cell, line_.spot(field))) {
        if (field == Field::state_date && !out_.date.empty()) continue;
        take_date(*time, line_.spot(field), cell);
        if (field == Field::done && !out_.standing) out_.standing = Standing::done;
      } else if (const auto tick = read_tick(cell); tick && field == Field::done) {
        if (*tick && !out_.standing) out_.standing = Standing::done;
      } else {
        keep(field, cell);
      }
    }
  }

  // A time at which something happened, also "..2024-06-15".
  std::optional<ReadTime> read_event(const std::string& cell, Spot spot) {
    if (cell.starts_with("..") && calendar::parse_day(cell.substr(2))) return ReadTime{cell};
    return happened(spot, [&](const auto& year) { return read_time(cell, year); });
  }

  void read_due() { read_deadline_of(Field::due); }

  void read_deadline_of(Field field) {
    const std::string cell = line_.text(field);
    if (cell.empty()) return;
    const std::string lower = utf8::lower(one_line(cell));
    if (std::any_of(kNoDeadline.begin(), kNoDeadline.end(),
                    [&](auto word) { return lower.starts_with(word); })) {
      out_.ongoing = true;
      return;
    }
    const Spot spot = line_.spot(field);
    const auto time = to_come(spot, [&](const auto& year) { return read_deadline(cell, year); });
    if (!time) return keep(field, cell);
    tell_year(*time, spot, cell);
    out_.due = time->text;
  }

  // "Klart": a result where the status is one, else a deadline; without a status, by the day of the list.
  void read_ready() {
    const std::string cell = line_.text(Field::ready);
    if (cell.empty()) return;
    const Spot spot = line_.spot(Field::ready);
    const auto tick = read_tick(cell);
    const auto time = read_event(cell, spot);
    if (!time && tick && !out_.standing) {
      if (*tick) out_.standing = Standing::done;
      return;
    }
    const auto day = time && !out_.standing ? context_.list_day(spot) : std::nullopt;
    const bool past = day && days_of(time->text).last <= *day;
    const bool ended = out_.standing ? ends(*out_.standing) : past;
    if (!ended) return read_deadline_of(Field::ready);
    if (!time) return keep(Field::ready, cell);
    if (!out_.standing) out_.standing = Standing::done;
    if (out_.date.empty()) take_date(*time, spot, cell);
  }

  void read_notes() {
    std::string said = one_line(line_.text(Field::note));
    const bool other = !line_.text(Field::status).empty() && !line_.text(Field::followup).empty();
    if (other) said += (said.empty() ? "" : " ") + one_line(line_.text(Field::followup));
    if (!said.empty()) out_.note = said;
    if (const std::string why = one_line(line_.text(Field::because)); !why.empty())
      out_.because = why;
    else if (!said.empty())
      out_.because = said;
  }

  void read_size() {
    const std::string cell = line_.text(Field::size);
    const std::string words = utf8::lower(out_.status + ' ' + out_.note);
    if (out_.standing == Standing::project || words.find("projektering") != words.npos) out_.size = "project";
    if (cell.empty()) return;
    const std::string lower = utf8::lower(cell);
    const auto says = [&](std::initializer_list<std::string_view> all) {
      return std::any_of(all.begin(), all.end(), [&](auto word) { return lower.find(word) != lower.npos; });
    };
    if (says({"projekt", "project", "stor", "större"}))
      out_.size = "project";
    else if (says({"enkel", "enklare", "liten", "små", "mindre", "simple"}))
      out_.size = "simple";
    else
      keep(Field::size, cell, kNoSize);
  }

  // What is said to be done on a day after that of the list is to be done by then.
  void settle_dates() {
    const auto known = context_.known_day();
    if (out_.date.empty() || !known || days_of(out_.date).first <= *known) return;
    const std::string day = calendar::iso(*context_.list_day(out_.spot));
    context_.review.note(out_.spot, say(kToCome, {{"time", out_.date}, {"day", day}}));
    if (out_.due.empty()) out_.due = out_.date;
    if (out_.standing == Standing::done) out_.standing = Standing::chosen;
    out_.date.clear();
  }

  void take_date(const ReadTime& time, Spot spot, const std::string& cell) {
    tell_year(time, spot, cell);
    out_.date = time.text;
  }

  void tell_year(const ReadTime& time, Spot spot, const std::string& cell) {
    if (time.year_supplied)
      context_.review.note(spot, say(kYear, {{"cell", one_line(cell)}, {"time", time.text}}));
  }

  void keep(Field field, const std::string& cell, Phrase phrase = kNoTime) {
    const Spot spot = line_.spot(field);
    context_.review.note(spot, say(phrase, {{"cell", one_line(cell)}}));
    const Column* column = context_.layout.column(field);
    out_.remarks.push_back((column ? column->header : std::string(info(field).name)) + ": " + one_line(cell));
  }

  Context& context_;
  const Line& line_;
  const std::optional<Day>& begin_;
  Progress out_;
};

}  // namespace

Progress read_progress(Context& context, const Line& line, const std::optional<Day>& begin) {
  return ProgressReader(context, line, begin).read();
}

std::optional<std::string_view> state_of(Standing standing) {
  switch (standing) {
    case Standing::chosen:
    case Standing::project:
    case Standing::not_begun:
    case Standing::failed:
      return "chosen";
    case Standing::started:
    case Standing::ongoing:
      return "started";
    case Standing::paused:
      return "paused";
    case Standing::partly_done:
      return "partly_done";
    case Standing::done:
      return "done";
    case Standing::dropped:
    case Standing::declined:
      return "dropped";
    default:
      return std::nullopt;
  }
}

std::optional<Value> history_entry(Context& context, const Progress& progress) {
  if (!progress.standing) return std::nullopt;
  const auto state = state_of(*progress.standing);
  if (!state) return std::nullopt;
  Value entry = Value::mapping();
  entry.put("date", progress.date.empty() ? context.by_list_day(progress.spot) : progress.date);
  entry.put("state", *state);
  const bool dropped = *state == "dropped";
  if (dropped) entry.put("because", progress.because);
  if (!dropped && !progress.note.empty()) entry.put("note", progress.note);
  return entry;
}

}  // namespace lofte::intake
