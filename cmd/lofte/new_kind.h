// SPDX-License-Identifier: Apache-2.0
//
// What `new` can begin: a record of each kind, and what lofte.yaml declares.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "records/kind.h"
#include "records/schema.h"

namespace lofte::cli {

/// Something that is declared in lofte.yaml.
struct DeclaredKind {
  records::What what;
  std::string_view name;  ///< "place"
  std::string_view key;   ///< of lofte.yaml: "places"
};

std::span<const DeclaredKind> declared_kinds();
/// Nothing for a kind that has files of its own.
const DeclaredKind* declared_kind(records::What what);

/// The kind that a word names: "walk", "walks", "place". Throws lofte::Error for any other, with the nearest.
records::What new_kind_argument(const std::string& word);

/// The fields of what is made: of a record, or of an entry of lofte.yaml. A category has none: it is its
/// name.
const records::ObjectInfo* fields_of_new(records::What what);

}  // namespace lofte::cli
