// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "diag/finding.h"
#include "yaml/fault.h"
#include "yaml/node.h"

namespace lofte::yaml {

/// What YAML has and records have not. Each stands at its own place, with the rule `yaml-feature`.
enum class Feature { anchor, alias, merge_key, tag, directive };

diag::Finding feature(const std::string& path, std::string_view text, Feature feature, Span span);
/// The sign after which a further document begins; `several`: what follows is a record of its own.
diag::Finding second_document(const std::string& path, std::string_view text, Span sign, bool several);
/// A text that YAML reads otherwise than it looks, although it can be read.
diag::Finding surprise(const std::string& path, Fault fault);
/// `line` is that of the first; `list`: the key may have several values.
diag::Finding duplicate_key(const std::string& path, std::string_view text, int line, const Entry& first,
                            const Entry& second, bool list);
/// A second record in one file, of these lines.
diag::Finding second_record(const std::string& path, std::string_view text, Span key, Span first, Offset end);
/// `again` is the key with which an entry of a list begins anew, without its dash.
diag::Finding missing_dash(const std::string& path, std::string_view text, Span again, Span first);
diag::Finding too_deep(const std::string& path, Offset at);
diag::Finding too_large(const std::string& path, std::size_t bytes);
diag::Finding not_utf8(const std::string& path, std::string_view text, Offset at);
diag::Finding not_yaml(const std::string& path, std::string_view text, Fault fault);

/// The first character that YAML does not allow in a text (valid UTF-8), as a fault.
std::optional<Fault> forbidden_character(std::string_view text);

}  // namespace lofte::yaml
