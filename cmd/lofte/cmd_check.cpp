// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <set>

#include "base/strings.h"
#include "choices.h"
#include "command_list.h"
#include "finding_field.h"
#include "older_state.h"
#include "output/findings.h"
#include "path_arguments.h"
#include "rules/registry.h"
#include "rules/run.h"
#include "session.h"
#include "statuses.h"
#include "version.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kCheckAbout{"say whether the records are right", "säga om posterna är rätt"};
constexpr Phrase kCheckLongAbout{
    "Reads the whole folder and reports every fault in it, with its place and what to do about it. The same "
    "folder always gets the same answer: today's date plays no part.",
    "Läser hela mappen och visar alla fel i den, med plats och vad man kan göra åt dem. Samma mapp får "
    "alltid "
    "samma svar: dagens datum spelar ingen roll."};
constexpr Phrase kUncompared{
    "{files} could not be read in the older commit, so nothing can be said about what has changed there",
    "{files} kunde inte läsas i den äldre incheckningen, så det går inte att säga vad som ändrats där"};
constexpr Phrase kUnreadElsewhere{"{files} could not be read, so this answer may be incomplete",
                                  "{files} kunde inte läsas, så svaret kan vara ofullständigt"};

std::vector<std::string> severities() { return {"error", "warning", "info"}; }
std::vector<std::string> check_formats() { return names_of(output::finding_formats()); }

diag::Severity lowest_that_fails(const Session& session) {
  const std::string asked = session.arguments.value("--fail-on").value_or("error");
  if (asked == "info") return diag::Severity::info;
  return asked == "warning" ? diag::Severity::warning : diag::Severity::error;
}

output::Format format(const Session& session) {
  if (const auto asked = session.arguments.value("--format"))
    return *output::format_named(output::finding_formats(), *asked);
  return session.environment.variable("GITHUB_ACTIONS") == "true" ? output::Format::github
                                                                  : output::Format::full;
}

std::string shown_findings(const Session& session, const Folder& folder, const diag::Findings& findings) {
  const corpus::Corpus& corpus = folder.corpus();
  output::FindingsView view{findings, corpus.sources};
  view.lang = session.lang();
  view.records = corpus.record_count;
  view.path_prefix = folder.prefix;
  view.colour = session.colour();
  view.columns = session.columns();
  FindingFields fields(corpus);
  view.field = std::ref(fields);
  view.rules = rules::all();
  view.version = kVersion;
  view.day = calendar::iso(session.as_of(folder));
  const bool nothing = findings.empty() && format(session) == output::Format::full;
  return nothing && session.arguments.quiet() ? std::string() : output::render(format(session), view);
}

// The files in which something could not be read while nothing says so: the rule that would is switched off.
std::vector<std::string> unexplained(const corpus::Corpus& corpus, const diag::Findings& all) {
  std::vector<std::string> out;
  for (const std::string& path : corpus.unread)
    if (std::none_of(all.begin(), all.end(), [&](const diag::Finding& f) { return f.place.path == path; }))
      out.push_back(path);
  return out;
}

int status(Session& session, const Folder& folder, const diag::Findings& findings,
           std::vector<std::string> unread) {
  const diag::Severity lowest = lowest_that_fails(session);
  const bool found = std::any_of(findings.begin(), findings.end(),
                                 [&](const diag::Finding& f) { return f.severity >= lowest; });
  const corpus::Corpus& corpus = folder.corpus();
  unread.insert(unread.end(), corpus.unparsed.begin(), corpus.unparsed.end());
  unread.insert(unread.end(), corpus.unreadable.begin(), corpus.unreadable.end());
  if (found && corpus.unreadable.empty()) return kFound;
  if (unread.empty()) return kFine;
  session.complain(say(kUnreadElsewhere, {{"files", list_of(unread, words::Joint::comma)}}));
  return kFailed;
}

// Adds what a comparison found. False, with the reason on stderr, where it could not be made.
bool add_compared(Session& session, rules::Against against, diag::Findings& findings) {
  findings.insert(findings.end(), against.findings.begin(), against.findings.end());
  diag::sort(findings);
  if (against.uncompared.empty()) return true;
  session.complain(say(kUncompared, {{"files", list_of(against.uncompared, words::Joint::comma)}}));
  return false;
}

int run_check(Session& session) {
  Folder folder = session.load();
  const std::set<std::string> wanted = wanted_paths(session, folder);
  diag::Findings findings =
      rules::check(folder.corpus(), std::move(folder.loaded.findings), session.threads());
  bool compared = true;
  if (const auto revision = session.arguments.value("--against"))
    compared = add_compared(session, held_against(session, folder, *revision, findings), findings);
  if (session.arguments.has("--history"))
    compared = add_compared(session, whole_history(session, folder), findings) && compared;
  std::vector<std::string> unread = unexplained(folder.corpus(), findings);
  std::erase_if(findings, [&](const diag::Finding& f) { return !is_wanted(wanted, f.place.path); });
  session.print(shown_findings(session, folder, findings));
  const int found = status(session, folder, findings, std::move(unread));
  return compared ? found : kFailed;
}

}  // namespace

Command check_command() {
  return {
      "check",
      kCheckAbout,
      kCheckLongAbout,
      {
          {"PATH",
           "",
           {"report only what concerns these files and folders",
            "visa bara det som gäller dessa filer och mappar"},
           true},
          {"--against",
           "REV",
           {"also report changes since this commit that are not allowed; auto: the base that CI names",
            "visa även otillåtna ändringar sedan denna incheckning; auto: den bas som CI anger"}},
          {"--history",
           "",
           {"also report such changes in any commit since the beginning, and identity numbers in any of them",
            "visa även sådana ändringar i någon incheckning sedan början, och personnummer i någon av dem"}},
          rev_option(),
          {"--format",
           "F",
           {"how to show the findings", "hur det som hittats visas"},
           false,
           false,
           &check_formats},
          {"--fail-on",
           "SEVERITY",
           {"the lowest severity that gives exit status 1; default: error",
            "den lägsta allvarlighetsgrad som ger slutstatus 1; annars error"},
           false,
           false,
           &severities},
      },
      &run_check};
}

}  // namespace lofte::cli
