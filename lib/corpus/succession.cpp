// SPDX-License-Identifier: Apache-2.0
#include "corpus/succession.h"

#include "corpus/file_names.h"

namespace lofte::corpus {
namespace {

using records::What;

std::optional<std::string> found(const std::map<RecordName, std::string>& names, const RecordName& name) {
  const auto at = names.find(name);
  return at == names.end() ? std::nullopt : std::optional(at->second);
}

}  // namespace

std::optional<RecordName> record_at(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash == path.npos || !is_yaml(path)) return std::nullopt;
  const records::KindInfo* kind = records::kind_of_folder(path.substr(0, slash));
  if (!kind) return std::nullopt;
  return RecordName{kind->what, id_of(path)};
}

std::map<RecordName, std::string> record_files(const Corpus& corpus) {
  std::map<RecordName, std::string> out;
  for (const Text path : corpus.paths)
    if (auto name = record_at(path)) out.emplace(std::move(*name), path);
  return out;
}

Succession::Succession(const Corpus& older, const Corpus& newer, const Renames& renames)
    : older_files_(record_files(older)), newer_files_(record_files(newer)) {
  for (const auto& [from, to] : renames) {
    const auto was = record_at(from);
    const auto is = record_at(to);
    if (!was || !is || was->first != is->first || was->second == is->second) continue;
    renamed_.emplace(*was, is->second);
    renamed_from_.emplace(*is, was->second);
  }
}

std::optional<std::string> Succession::now(What kind, const std::string& id) const {
  const RecordName name{kind, id};
  if (const auto other = found(renamed_, name)) return other;
  const bool taken = renamed_from_.contains(name);
  return newer_files_.contains(name) && !taken ? std::optional(id) : std::nullopt;
}

std::optional<std::string> Succession::before(What kind, const std::string& id) const {
  const RecordName name{kind, id};
  if (const auto other = found(renamed_from_, name)) return other;
  const bool left = renamed_.contains(name);
  return older_files_.contains(name) && !left ? std::optional(id) : std::nullopt;
}

}  // namespace lofte::corpus
