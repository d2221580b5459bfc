// SPDX-License-Identifier: Apache-2.0
#include "output/located.h"

#include <map>
#include <set>

#include "base/digest.h"
#include "base/identity.h"
#include "base/utf8.h"
#include "output/visible.h"
#include "words/message.h"

namespace lofte::output {
namespace {

constexpr words::Phrase kHelp{"help: {text}", "hjälp: {text}"};

// A block of text ends where the next key begins; nobody wants the blanks before it underlined.
Span without_blank_end(std::string_view text, Span span) {
  const auto size = static_cast<std::uint32_t>(text.size());
  span = {std::min(span.begin, size), std::min(span.end, size)};
  std::uint32_t end = span.end;
  while (end > span.begin && std::string_view(" \t\r\n").find(text[end - 1]) != std::string_view::npos) --end;
  return {span.begin, end > span.begin ? end : span.begin};
}

// "promises/2020" of promises/sub/2020.yaml: a record keeps its name when it moves to a sub-folder.
std::string record_of(const std::string& path) {
  const std::size_t slash = path.find('/');
  const std::size_t last = path.rfind('/');
  const std::string folder = slash == path.npos ? "" : path.substr(0, slash + 1);
  const std::string file = last == path.npos ? path : path.substr(last + 1);
  return folder + file.substr(0, file.rfind('.'));
}

// A name for people; a long field is cut, and known by the digest of its rest.
std::string in_short(const std::string& subject) {
  constexpr int kLongest = 120;
  std::size_t end = 0;
  for (int n = 0; n < kLongest && end < subject.size(); ++n) utf8::next(subject, end);
  return end == subject.size() ? subject : subject.substr(0, end) + "… " + digest(subject);
}

}  // namespace

Located locate(const FindingsView& view, const diag::Place& place) {
  Located out{identity::mask(place.path), false, {}, {}, {}};
  if (const Source* source = view.sources.find(place.path)) {
    out.has_text = true;
    out.span = without_blank_end(source->text(), place.span);
    out.begin = source->position(out.span.begin);
    out.end = source->position(out.span.end);
  }
  return out;
}

std::string at(const Located& place) {
  return visible(place.path) + ':' + std::to_string(place.begin.line) + ':' +
         std::to_string(place.begin.column);
}

std::string concise_line(const FindingsView& view, const diag::Finding& finding) {
  std::string out = at(locate(view, finding.place)) + ": ";
  out += diag::name(finding.severity);
  out += ": " + shown_text(view, finding.message) + " [";
  out += finding.rule->id;
  return out + ']';
}

std::string repository_path(const FindingsView& view, const Located& place) {
  const std::string& prefix = view.path_prefix;
  if (prefix.empty()) return place.path;
  return identity::mask(prefix) + (prefix.back() == '/' ? "" : "/") + place.path;
}

std::string shown_text(const FindingsView& view, const words::Message& message) {
  return visible(words::text(message, view.lang));
}

std::string help_line(const FindingsView& view, const diag::Finding& finding) {
  if (!finding.help) return {};
  return shown_text(view, words::say(kHelp, {{"text", words::nested(*finding.help)}}));
}

std::string with_help(const FindingsView& view, const diag::Finding& finding) {
  const std::string help = help_line(view, finding);
  return shown_text(view, finding.message) + (help.empty() ? "" : "\n" + help);
}

std::vector<std::string> subjects(const FindingsView& view) {
  std::map<std::string, int> seen;
  std::set<std::string> taken;  // a file may be called "… #2"
  std::vector<std::string> out;
  for (const diag::Finding& finding : view.findings) {
    std::string subject = std::string(finding.rule->id) + ' ' + identity::mask(record_of(finding.place.path));
    const std::string field = view.field ? identity::mask(view.field(finding)) : "";
    if (!field.empty()) subject += ' ' + field;
    int& ordinal = seen[subject];
    std::string name;
    do {
      name = ++ordinal == 1 ? subject : subject + " #" + std::to_string(ordinal);
    } while (!taken.insert(name).second);
    out.push_back(std::move(name));
  }
  return out;
}

std::vector<std::string> names(const FindingsView& view) {
  std::vector<std::string> out = subjects(view);
  for (std::string& subject : out) subject = in_short(subject);
  return out;
}

std::vector<std::string> fingerprints(const FindingsView& view) {
  std::vector<std::string> out = subjects(view);
  for (std::string& subject : out) subject = digest(subject);
  return out;
}

}  // namespace lofte::output
