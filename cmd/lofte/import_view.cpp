// SPDX-License-Identifier: Apache-2.0
#include "import_view.h"

#include <algorithm>
#include <map>

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::cli {
namespace {

using intake::Outcome;
using intake::Plan;
using words::Phrase;
using words::say;

constexpr Phrase kRow{"{file}, row {row}", "{file}, rad {row}"};
constexpr Phrase kCell{"{file}, row {row}, column {column}", "{file}, rad {row}, kolumn {column}"};
constexpr Phrase kSheet{"{file}, sheet \"{sheet}\"", "{file}, blad ”{sheet}”"};
constexpr Phrase kColumns{"columns: {columns}", "kolumner: {columns}"};
constexpr Phrase kTakenAs{"taken as {value}; change it with {option}",
                          "tolkat som {value}; ändra med {option}"};
constexpr Phrase kAnswerWith{"answer with {option}", "svara med {option}"};
constexpr Phrase kAnswers{"one of {choices}", "något av {choices}"};
constexpr Phrase kSeverityInfo{"note: {text}", "obs: {text}"};
constexpr Phrase kSeverityWarning{"warning: {text}", "varning: {text}"};
constexpr Phrase kSeverityError{"error: {text}", "fel: {text}"};
constexpr Phrase kHelpLine{"  help: {text}", "  hjälp: {text}"};

constexpr Phrase kRowsOne{"{n} row of the list", "{n} rad i listan"};
constexpr Phrase kRows{"{n} rows of the list", "{n} rader i listan"};
constexpr Phrase kHeaders{"the headers", "rubrikraden"};
constexpr Phrase kAdded{"{n} new", "{n} nya"};
constexpr Phrase kAddedOne{"{n} new", "{n} ny"};
constexpr Phrase kJoined{"{n} joined to the row above", "{n} lagda till raden ovanför"};
constexpr Phrase kJoinedOne{"{n} joined to the row above", "{n} lagd till raden ovanför"};
constexpr Phrase kUpdated{"{n} changed", "{n} ändrade"};
constexpr Phrase kUpdatedOne{"{n} changed", "{n} ändrad"};
constexpr Phrase kUnchanged{"{n} as before", "{n} som förut"};
constexpr Phrase kLeftOut{"{n} left out", "{n} utelämnade"};
constexpr Phrase kLeftOutOne{"{n} left out", "{n} utelämnad"};
constexpr Phrase kLeftRow{"  row {row}: {why}", "  rad {row}: {why}"};
constexpr Phrase kGone{"not in the list any more, and left as they are: {what}",
                       "finns inte längre i listan, men får stå kvar: {what}"};
constexpr Phrase kNothingToWrite{"nothing to write: the folder says so already",
                                 "inget att skriva: det står redan i mappen"};
constexpr Phrase kNew{"new      {path}", "ny       {path}"};
constexpr Phrase kChanged{"changed  {path}", "ändras   {path}"};
constexpr Phrase kFieldNew{"           {path}: {after}", "           {path}: {after}"};
constexpr Phrase kFieldChanged{"           {path}: {before} → {after}",
                               "           {path}: {before} → {after}"};
constexpr Phrase kManyMore{"… and {n} more", "… och {n} till"};

constexpr std::size_t kMostWrites = 40;
constexpr std::size_t kMostChanges = 12;
constexpr std::size_t kMostGone = 12;
constexpr std::size_t kLongestText = 60;

std::string shortened(const std::string& text) {
  std::string line = one_line(text);
  std::size_t end = 0;
  for (std::size_t n = 0; n < kLongestText && end < line.size(); ++n) utf8::next(line, end);
  return end < line.size() ? line.substr(0, end) + "…" : line;
}

// Writes the lines of one plan.
class View {
 public:
  View(const Session& session, const Plan& plan, std::string file)
      : session_(session), plan_(plan), file_(std::move(file)) {}

  std::string plan() {
    columns();
    doubts();
    rows();
    if (!plan_.is_open()) writes();
    return std::move(out_);
  }

  std::string only_columns() {
    columns();
    return std::move(out_);
  }

  std::string questions() {
    for (const intake::Question& question : plan_.questions)
      if (!question.suggestion) add_question(question);
    return std::move(out_);
  }

  std::string place(intake::Spot spot) const {
    const std::string file =
        plan_.sheet.empty() ? file_ : text(kSheet, {{"file", file_}, {"sheet", plan_.sheet}});
    if (spot.row == 0) return file;
    if (!spot.column) return text(kRow, {{"file", file}, {"row", std::to_string(spot.row)}});
    std::string column = sheet::column_name(*spot.column);
    for (const intake::Column& one : plan_.columns)
      if (one.index == *spot.column && one.header != column) column += " (" + one.header + ")";
    return text(kCell, {{"file", file}, {"row", std::to_string(spot.row)}, {"column", column}});
  }

 private:
  std::string text(Phrase phrase, words::Values values) const {
    return session_.text(say(phrase, std::move(values)));
  }
  void line(std::string text) { out_ += text + '\n'; }
  void line(Phrase phrase, words::Values values) { line(text(phrase, std::move(values))); }

  // What is doubtful and how it was taken, in the order of the list.
  void doubts() {
    std::vector<std::pair<intake::Spot, std::string>> all;
    const auto take = [&](intake::Spot spot) { all.emplace_back(spot, std::exchange(out_, {})); };
    std::string before = std::exchange(out_, {});
    for (const intake::Doubt& doubt : plan_.doubts) {
      add(doubt);
      take(doubt.spot);
    }
    for (const intake::Question& question : plan_.questions) {
      if (!question.suggestion) continue;
      add_question(question);
      take(question.spot);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    out_ = std::move(before);
    for (const auto& [spot, lines] : all) out_ += lines;
  }

  void columns() {
    std::string all;
    for (const intake::Column& column : plan_.columns) {
      const bool read = column.field && column.field->field != intake::Field::none &&
                        column.field->field != intake::Field::person;
      if (!read) continue;
      all += (all.empty() ? "" : ", ") + column.header + " = " +
             (column.period.empty() ? std::string(column.field->name) : column.period);
    }
    line(kColumns, {{"columns", all}});
  }

  void add(const intake::Doubt& doubt) {
    const Phrase severity = doubt.severity == diag::Severity::info      ? kSeverityInfo
                            : doubt.severity == diag::Severity::warning ? kSeverityWarning
                                                                        : kSeverityError;
    line(place(doubt.spot) + ": " + text(severity, {{"text", nested(doubt.message)}}));
    if (doubt.help) line(kHelpLine, {{"text", nested(*doubt.help)}});
  }

  void add_question(const intake::Question& question) {
    const Phrase severity = question.suggestion ? kSeverityInfo : kSeverityError;
    line(place(question.spot) + ": " + text(severity, {{"text", nested(question.message)}}));
    const std::string other = choices(question);
    words::Message help =
        question.suggestion
            ? say(kTakenAs, {{"value", *question.suggestion}, {"option", option_for(question, other)}})
            : say(kAnswerWith, {{"option", option_for(question, other)}});
    line(kHelpLine, {{"text", nested(help)}});
  }

  // What can be answered: the other choices, when they are few.
  static std::string choices(const intake::Question& question) {
    constexpr std::size_t kFew = 4;
    if (question.choices.empty() || question.choices.size() > kFew) return "…";
    std::string out;
    for (const std::string& choice : question.choices)
      if (choice != question.suggestion) out += (out.empty() ? "" : "|") + choice;
    return out;
  }

  void rows() {
    std::map<Outcome, int> counts;
    for (const intake::RowOutcome& row : plan_.rows) ++counts[row.outcome];
    const auto left = static_cast<int>(plan_.left_out.size());
    words::List parts;
    parts.items.push_back(say(kHeaders));
    const auto add = [&](int n, Phrase one, Phrase many) {
      if (n > 0) parts.items.push_back(words::counted(n, one, many));
    };
    add(counts[Outcome::added], kAddedOne, kAdded);
    add(counts[Outcome::joined], kJoinedOne, kJoined);
    add(counts[Outcome::updated], kUpdatedOne, kUpdated);
    add(counts[Outcome::unchanged], kUnchanged, kUnchanged);
    add(left, kLeftOutOne, kLeftOut);
    const std::string all = session_.text(words::counted(plan_.row_count, kRowsOne, kRows));
    line(all + ": " + words::text(words::Value(std::move(parts)), session_.lang()));
    for (const intake::LeftOut& row : plan_.left_out)
      line(kLeftRow, {{"row", std::to_string(row.row)}, {"why", nested(say(row.why))}});
    if (plan_.gone.empty()) return;
    std::vector<std::string> named(
        plan_.gone.begin(),
        plan_.gone.begin() + static_cast<std::ptrdiff_t>(std::min(kMostGone, plan_.gone.size())));
    if (plan_.gone.size() > kMostGone) named.push_back("…");
    line(kGone, {{"what", list_of(named, words::Joint::comma)}});
  }

  void writes() {
    if (plan_.writes.empty() && !plan_.settings) return line(kNothingToWrite, {});
    std::size_t count = 0;
    if (plan_.settings) add(*plan_.settings);
    for (const intake::Write& write : plan_.writes)
      if (++count <= kMostWrites) add(write);
    if (count > kMostWrites) line(kManyMore, {{"n", count - kMostWrites}});
  }

  void add(const intake::Write& write) {
    line(write.is_new ? kNew : kChanged, {{"path", write.path}});
    std::size_t count = 0;
    for (const intake::Change& change : write.changes) {
      if (change.path.empty() || ++count > kMostChanges) continue;
      line(change.before.empty() ? kFieldNew : kFieldChanged,
           {{"path", change.path}, {"before", shortened(change.before)}, {"after", shortened(change.after)}});
    }
    if (count > kMostChanges) line("           " + text(kManyMore, {{"n", count - kMostChanges}}));
  }

  const Session& session_;
  const Plan& plan_;
  std::string file_;
  std::string out_;
};

}  // namespace

std::string shown_plan(const Session& session, const Plan& plan, const std::string& file) {
  return View(session, plan, file).plan();
}

std::string shown_columns(const Session& session, const Plan& plan, const std::string& file) {
  return View(session, plan, file).only_columns();
}

std::string shown_questions(const Session& session, const Plan& plan, const std::string& file) {
  return View(session, plan, file).questions();
}

std::string option_for(const intake::Question& question, const std::string& value) {
  constexpr std::string_view kColumn = "column.";
  const bool column = question.key.starts_with(kColumn);
  const std::string pair = (column ? question.key.substr(kColumn.size()) : question.key) + '=' + value;
  const bool quotes = pair.find_first_of(" |&;()<>*?#\"'") != pair.npos;
  return (column ? "--map " : "--set ") + (quotes ? '"' + pair + '"' : pair);
}

std::string place_of(const Session& session, const Plan& plan, const std::string& file, intake::Spot spot) {
  return View(session, plan, file).place(spot);
}

}  // namespace lofte::cli
