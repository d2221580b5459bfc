// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus/corpus.h"

namespace lofte::corpus {

/// Files that changed their path and kept their content: from the older path to the newer.
using Renames = std::vector<std::pair<std::string, std::string>>;

/// A record as it is named: its kind and its id.
using RecordName = std::pair<records::What, std::string>;

/// The record that a path holds by its folder and its stem; nullopt for what is no record's path.
std::optional<RecordName> record_at(std::string_view path);

/// The file of every record, read or not; the first of several with one name.
std::map<RecordName, std::string> record_files(const Corpus& corpus);

/// Which record of a newer state is which of an older one. The id makes the link, or, for a file that was
/// renamed and kept its content, the rename; never a title. A move to a sub-folder changes nothing.
class Succession {
 public:
  Succession(const Corpus& older, const Corpus& newer, const Renames& renames);

  /// What a record of the older state is called now; nullopt when it is gone, also when its id has gone to
  /// another record of the older state.
  std::optional<std::string> now(records::What kind, const std::string& id) const;
  /// What a record of the newer state was called; nullopt when it is new.
  std::optional<std::string> before(records::What kind, const std::string& id) const;

  const std::map<RecordName, std::string>& older_files() const { return older_files_; }
  const std::map<RecordName, std::string>& newer_files() const { return newer_files_; }

 private:
  std::map<RecordName, std::string> older_files_;
  std::map<RecordName, std::string> newer_files_;
  std::map<RecordName, std::string> renamed_;       // older name → newer id
  std::map<RecordName, std::string> renamed_from_;  // newer name → older id
};

}  // namespace lofte::corpus
