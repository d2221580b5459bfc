// SPDX-License-Identifier: Apache-2.0
//
// What the name of a file says: whether it is read as a record, and which.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "records/kind.h"

namespace lofte::corpus {

/// Whether a file is read as YAML.
bool is_yaml(std::string_view path);
/// The name without its folders.
std::string_view file_name(std::string_view path);
/// The name without its folders and its last ending.
std::string_view stem(std::string_view path);
/// The folder at the root that a file lies in; empty at the root itself.
std::string_view first_folder(std::string_view path);

/// The id of the record in a file: its stem, or, where that is no id, the one it most likely means.
std::string id_of(std::string_view path);

/// The name that a record saved under a wrong ending should have ("x.yaml" for "x.yaml.txt", "x.txt", "x" and
/// "x.yalm"); nullopt for any other ending: those are attachments.
std::optional<std::string> name_meant(std::string_view path);

/// Whether a text begins as a record of the kind does: its first key is one of the kind's.
bool looks_like(std::string_view text, records::What kind);

}  // namespace lofte::corpus
