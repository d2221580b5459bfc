// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/finding.h"
#include "records/record.h"
#include "records/schema.h"
#include "yaml/node.h"

namespace lofte::records {

/// What decoding one file gathers: its faults and the ids that it refers to. The field that is being read is
/// known, so that every message can name it.
class Decoder {
 public:
  /// `arena`: for what is read, which lives as long as that.
  Decoder(Text path, Arena& arena, diag::Findings& findings)
      : path_(path), arena_(arena), findings_(findings) {
    constexpr std::size_t kUsual = 32;
    references_.reserve(kUsual);
  }

  Text path() const { return path_; }
  Arena& arena() const { return arena_; }
  std::string_view field() const { return field_; }
  std::string_view enter(std::string_view field);  ///< returns the field that was being read

  void report(const diag::RuleInfo& rule, Span span, words::Message message,
              std::optional<words::Message> help = std::nullopt, const std::vector<Edit>& fix = {});
  void refer(What what, Text id, Span span) { references_.emplace_back(what, id, span, lone_element_); }
  /// Says whether what is read next stands alone where a list may; returns what was so before.
  bool enter_element(bool lone) { return std::exchange(lone_element_, lone); }
  /// Whether what is being read stands alone where a list may.
  bool alone() const { return lone_element_; }
  /// Says whether what is read next stands between { and }; returns what was so before.
  bool enter_braces(bool braces) { return std::exchange(in_braces_, braces); }

  /// A text that stands nowhere as it is to be read.
  Text keep(std::string_view text) const { return arena_.keep(text); }
  void link(Text path, Span span) { files_.push_back({path, span}); }

  /// `wrong-type`: a value that is not of this form at all.
  void wrong_type(const yaml::Node& node, TypeInfo::Form expected, words::Message help,
                  const std::vector<Edit>& fix = {});
  /// `empty-text`: a key or a list entry with nothing after it.
  void empty(Span span);

  /// Hands what was gathered to the record.
  void give_to(Record& record);

 private:
  Text path_;
  Arena& arena_;
  diag::Findings& findings_;
  std::string_view field_;
  bool lone_element_ = false;
  bool in_braces_ = false;
  std::vector<Reference> references_;
  std::vector<LinkedFile> files_;
};

/// Reads a mapping by its table: every key into its member; `unknown-key` and `missing-key` where they
/// differ. A misspelt required key is unknown alone. False when the node is no mapping.
bool read_object(Decoder& decoder, const yaml::Node& node, const ObjectInfo& object, void* out);

}  // namespace lofte::records
