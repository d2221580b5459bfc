// SPDX-License-Identifier: Apache-2.0
//
// A record may be broken in one commit and mended, with other words, in the next; or taken away and brought
// back. Looked at step by step, nothing would have changed. So what it said last is kept, and stands for the
// older state when the record can be read again.
#include "rules/past.h"

#include <algorithm>

#include "corpus/mixed.h"
#include "rules/against_parts.h"
#include "rules/privacy_past.h"

namespace lofte::rules {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kInCommit{"{message} (commit {commit})", "{message} (incheckning {commit})"};
constexpr Phrase kAtLine{"{message} (commit {commit}, line {line})",
                         "{message} (incheckning {commit}, rad {line})"};

// Some files of a folder, with other texts in the place of some.
class SomeFiles : public files::Tree {
 public:
  SomeFiles(const files::Tree& whole, std::set<std::string> paths)
      : whole_(whole), paths_(std::move(paths)) {}

  void put(const std::string& path, std::string text) {
    paths_.insert(path);
    texts_[path] = std::move(text);
  }
  void leave_out(const std::string& path) { paths_.erase(path); }
  const std::set<std::string>& paths() const { return paths_; }

  std::vector<std::string> list() const override {
    std::vector<std::string> out;
    for (const std::string& path : paths_)
      if (texts_.contains(path) || whole_.exists(path)) out.push_back(path);
    return out;
  }
  std::optional<std::string> read(std::string_view path) const override {
    const auto at = texts_.find(path);
    return at == texts_.end() ? whole_.read(path) : std::optional(at->second);
  }
  bool exists(std::string_view path) const override { return texts_.contains(path) || whole_.exists(path); }

 private:
  const files::Tree& whole_;
  std::set<std::string> paths_;
  std::map<std::string, std::string, std::less<>> texts_;
};

// What a file is called through all moves: its record's name, else its path.
std::string name_of(const std::string& path) {
  const auto record = corpus::record_at(path);
  return record ? corpus::name_of(record->first, record->second) : path;
}

bool is_record(const std::string& path) {
  return path == records::kSettingsFile || corpus::record_at(path).has_value();
}

// A folder with a part of it, read anew, in the place of what the part was. What cannot be read in it is
// taken to say what it said.
corpus::Corpus with_part(const corpus::Corpus& folder, const corpus::Corpus& part_was,
                         const corpus::Corpus& part) {
  const auto is_read = [&](const std::string& path) {
    return std::find(part.unparsed.begin(), part.unparsed.end(), path) == part.unparsed.end();
  };
  corpus::Mixture out(folder, part);
  if (part.settings_read) out.with({});
  const auto files = corpus::record_files(part);
  for (const auto& [name, path] : files)
    if (is_read(path)) out.with({name, name});
  for (const auto& [name, path] : corpus::record_files(part_was))
    if (!files.contains(name)) out.with({name, std::nullopt});
  return out.make();
}

bool unread(const corpus::Corpus& corpus, const std::string& path) {
  return std::find(corpus.unread.begin(), corpus.unread.end(), path) != corpus.unread.end();
}

}  // namespace

void Past::add(PastState state) {
  look_for_numbers(state);
  if (first_)
    begin(state);
  else
    hold(state);
  label_ = state.label;
  day_ = first_ ? state.day : std::max(day_, state.day);
  last_ = std::move(state.tree);
  first_ = false;
}

void Past::look_for_numbers(const PastState& state) {
  for (diag::Finding& finding : identity_numbers_in_message(state.message))
    keep(std::move(finding), state.label, nullptr);
  for (const std::string& path : first_ ? state.tree->list() : state.changed) {
    const auto text = state.tree->read(path);
    if (!text) continue;
    corpus::Corpus read;
    read.sources.add(path, Source(*text));
    for (diag::Finding& finding : identity_numbers_in(path, *text)) {
      const Span span = finding.place.span;
      const std::string number = text->substr(span.begin, span.end - span.begin);
      if (numbers_.insert(path + '\n' + number).second) keep(std::move(finding), state.label, &read);
    }
  }
}

std::set<std::string> Past::paths_of(const files::Tree& tree, const PastState& state) const {
  std::set<std::string> out;
  const std::string settings(records::kSettingsFile);
  for (const std::string& path : state.changed)
    if (is_record(path)) out.insert(path);
  // What lofte.yaml says matters to the promises; without a change in it, each record is judged alone.
  if (out.contains(settings))
    for (std::string& path : tree.list())
      if (path.starts_with("promises/")) out.insert(std::move(path));
  out.insert(settings);
  return out;
}

void Past::begin(const PastState& state) {
  const corpus::Corpus& first = read_.emplace_back(corpus::load(*state.tree)).corpus;
  folder_ = std::make_unique<corpus::Corpus>(with_part(first, first, first));
}

void Past::hold(const PastState& state) {
  if (std::none_of(state.changed.begin(), state.changed.end(), is_record)) return;
  const SomeFiles now(*state.tree, paths_of(*state.tree, state));
  SomeFiles before(*last_, paths_of(*last_, state));
  for (const std::string& path : now.list()) {
    const auto kept = readable_.find(name_of(path));
    if (kept == readable_.end()) continue;
    const std::set<std::string> paths = before.paths();
    for (const std::string& other : paths)
      if (name_of(other) == kept->first) before.leave_out(other);
    before.put(kept->second.path, kept->second.text);
  }
  const corpus::Loaded& older = read_.emplace_back(corpus::load(before));
  const corpus::Loaded& newer = read_.emplace_back(corpus::load(now));
  const corpus::Corpus folder_then = with_part(*folder_, older.corpus, older.corpus);
  auto folder_now = std::make_unique<corpus::Corpus>(with_part(folder_then, older.corpus, newer.corpus));
  Against step = against({older.corpus, label_, state.renames, day_, &folder_then},
                         {newer.corpus, newer.findings, std::max(day_, state.day), folder_now.get()});
  folder_ = std::move(folder_now);
  for (diag::Finding& finding : step.findings) {
    if (finding.rule == &kRecordRemoved) remember(finding.place.path, older.corpus);
    if (!unread(newer.corpus, finding.place.path)) keep(std::move(finding), state.label, &newer.corpus);
  }
  for (const std::string& path : step.uncompared)
    if (!unread(newer.corpus, path)) uncompared_.insert(path);
  for (const std::string& path : now.list()) {
    if (unread(newer.corpus, path))
      remember(path, older.corpus);
    else
      readable_.erase(name_of(path));
  }
}

// Keeps what the older state says of a record, when it says it well.
void Past::remember(const std::string& path, const corpus::Corpus& older) {
  const std::string name = name_of(path);
  for (const auto& [path_was, source] : older.sources.all())
    if (name_of(path_was) == name && !unread(older, path_was))
      readable_[name] = {path_was, std::string(source.text())};
}

void Past::keep(diag::Finding finding, const std::string& label, const corpus::Corpus* text) {
  const Source* source = text ? text->sources.find(finding.place.path) : nullptr;
  const Span span = finding.place.span;
  words::Values values{{"message", words::nested(finding.message)}, {"commit", label}};
  if (source && span.end > 0) {
    values.emplace_back("line", static_cast<long long>(source->position(span.begin).line));
    finding.message = say(kAtLine, std::move(values));
  } else {
    finding.message = say(kInCommit, std::move(values));
  }
  finding.place.span = {};
  finding.related.clear();
  findings_.push_back(std::move(finding));
}

Against Past::found() const {
  Against out{findings_, {uncompared_.begin(), uncompared_.end()}};
  diag::sort(out.findings);
  return out;
}

}  // namespace lofte::rules
