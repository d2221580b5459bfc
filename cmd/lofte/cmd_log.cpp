// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include "calendar/time.h"
#include "command_list.h"
#include "entry/fields.h"
#include "event_argument.h"
#include "files/write.h"
#include "future_folder.h"
#include "help.h"
#include "questions.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using entry::Detail;
using words::Phrase;
using words::say;

constexpr Phrase kLogAbout{"write down what happened", "anteckna vad som har hänt"};
constexpr Phrase kLogLongAbout{
    "Adds what happened to a record: a measure is done, a proposal is declined, a walk was held, residents "
    "were "
    "told. Only what is new is written; everything else in the file stays as it is. What `lofte check` would "
    "call an error is not written.",
    "Lägger till det som har hänt i en post: en åtgärd är genomförd, ett förslag har avslagits, en vandring "
    "har "
    "hållits, invånarna har fått återkoppling. Bara det nya skrivs; allt annat i filen står kvar som det är. "
    "Det som `lofte check` skulle kalla fel skrivs inte."};
constexpr Phrase kKnown{"{file} says so already; nothing was written",
                        "{file} säger redan det; inget skrevs"};
constexpr Phrase kGive{"{option} is missing: {what}", "{option} saknas: {what}"};
constexpr Phrase kAhead{"{date} is in the future", "{date} ligger i framtiden"};
constexpr Phrase kUnreadFile{"\"{file}\" could not be read", "”{file}” kunde inte läsas"};
constexpr Phrase kDetailAsked{"{what} ({option})", "{what} ({option})"};

constexpr Phrase kEventsOf{"What can happen to {subject}:", "Det som kan hända {subject}:"};
constexpr Phrase kOfProposal{"a proposal (WALK/PROPOSAL)", "ett förslag (VANDRING/FÖRSLAG)"};
constexpr Phrase kOfAny{"any record", "alla poster"};

class Log {
 public:
  explicit Log(Session& session)
      : session_(session),
        folder_(session.load()),
        name_(subject_argument(folder_.corpus(), *session.arguments.value("RECORD"))),
        path_(path_of_record(folder_.corpus(), name_.record)),
        bytes_(read()),
        event_(event_argument(name_, *session.arguments.value("EVENT"))),
        details_(details_argument(session, folder_, event_)) {}

  int run() {
    if (can_ask(session_)) ask_needed();
    const std::optional<std::string> after = written(entry::Order::by_time);
    if (!after) {
      session_.note(say(kKnown, {{"file", path_}}));
      return kFine;
    }
    FutureErrors errors = future(*after);
    if (errors.findings.empty()) return write(*after, errors);
    // What is wrong is told as if it had been written last, as it happened to be told.
    if (const auto last = written(entry::Order::last); last && *last != *after) errors = future(*last);
    return refuse(session_, errors, help());
  }

 private:
  std::string read() const {
    const auto bytes = Session::tree(folder_)->read(path_);
    if (!bytes) throw Error(say(kUnreadFile, {{"file", path_}}));
    return *bytes;
  }

  // The record with the event written down; nothing when it says so already.
  std::optional<std::string> written(entry::Order order) const {
    edit::Editor editor(path_, bytes_, entry::key_order(records::object_of(name_.record.kind)));
    const entry::Circumstances around{path_, session_.environment.today, session_.arguments.has("--date")};
    const auto done =
        entry::write_event(editor, place_of_subject(editor, name_), event_, details_, order, around);
    return done == entry::Written::known ? std::nullopt : std::optional(editor.bytes());
  }

  FutureErrors future(const std::string& after) { return future_errors(session_, folder_, {{path_, after}}); }

  void ask_needed() {
    for (const entry::DetailKey& key : event_.details)
      if (!details_.contains(key.detail) && entry::is_needed(event_, key.detail)) {
        const words::Message what =
            say(kDetailAsked,
                {{"what", nested(say(entry::about(event_, key.detail)))}, {"option", option_of(key.detail)}});
        const std::string answer = ask(
            session_, {what, {}, {}, [&](const std::string& told) { return fault_of(key.detail, told); }});
        details_[key.detail] = answer;
      }
  }

  // What `check` would say of an answer.
  std::optional<Error> fault_of(Detail detail, const std::string& answer) {
    entry::Details before = details_;
    details_[detail] = answer;
    const auto after = written(entry::Order::by_time);
    std::swap(details_, before);
    return after ? answer_fault(future(*after)) : std::nullopt;
  }

  // What was not told and is needed.
  std::optional<words::Message> help() const {
    for (const entry::DetailKey& key : event_.details)
      if (!details_.contains(key.detail) && entry::is_needed(event_, key.detail))
        return say(kGive, {{"what", nested(say(entry::about(event_, key.detail)))},
                           {"option", option_of(key.detail)}});
    return std::nullopt;
  }

  int write(const std::string& after, const FutureErrors& errors) {
    files::write(
        {files::replace((std::filesystem::path(folder_.root) / path_).string(), path_, after, bytes_)});
    session_.print(path_ + "\n");
    if (const auto date = details_.find(Detail::date); date != details_.end())
      tell_ahead(date->second.text());
    tell_warnings(session_, errors);
    return kFine;
  }

  void tell_ahead(const std::string& date) {
    const auto read = calendar::parse_event_time(date);
    const auto* time = std::get_if<calendar::Time>(&read);
    if (time && time->span.first > session_.environment.today) session_.note(say(kAhead, {{"date", date}}));
  }

  Session& session_;
  Folder folder_;
  SubjectName name_;
  std::string path_;
  std::string bytes_;
  const entry::EventInfo& event_;
  entry::Details details_;
};

int run_log(Session& session) { return Log(session).run(); }

std::string events_text(words::Lang lang) {
  std::string out;
  std::string heading;
  for (const entry::EventInfo& event : entry::events()) {
    const Phrase subject = event.of_proposal ? kOfProposal : event.kind ? records::one(*event.kind) : kOfAny;
    if (subject.in(lang) != heading) {
      heading = subject.in(lang);
      out += "\n" + words::text(say(kEventsOf, {{"subject", heading}}), lang) + "\n";
    }
    std::string options;
    for (const entry::DetailKey& one : event.details) {
      const std::string option(option_of(one.detail));
      options +=
          " " +
          (one.detail != Detail::date && entry::is_needed(event, one.detail) ? option : "[" + option + "]");
    }
    out += help_row(std::string(event.name), std::string(event.about.in(lang)) + ":" + options);
  }
  return out;
}

}  // namespace

Command log_command() {
  return {"log",
          kLogAbout,
          kLogLongAbout,
          {
              {"RECORD",
               "",
               {"the record, or WALK/PROPOSAL: measures/belysning, 2020-09-15-stationen/nya-lampor",
                "posten, eller VANDRING/FÖRSLAG: measures/belysning, 2020-09-15-stationen/nya-lampor"},
               false,
               true},
              {"EVENT",
               "",
               {"what happened: done, declined, held, feedback …",
                "vad som hände: done, declined, held, feedback …"},
               false,
               true},
              {"--date", "D", {"when; default: today", "när; annars i dag"}},
              {"--by", "PARTY", {"who decided or did it", "vem som beslutade eller gjorde det"}, true},
              {"--to", "T", {"to whom, or until when", "till vem, eller till när"}},
              {"--channel", "T", {"how people were told", "hur återkopplingen lämnades"}},
              {"--text",
               "T",
               {"the answer, the decision, what was corrected", "svaret, beslutet, vad som rättades"}},
              {"--note", "T", {"more about it", "mer om det"}},
              {"--because", "T", {"why", "varför"}},
              {"--evidence",
               "URL|FILE",
               {"what shows it: a web address, or a file of the folder",
                "vad som visar det: en webbadress eller en fil i mappen"}},
          },
          &run_log,
          &events_text};
}

}  // namespace lofte::cli
