// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "corpus/loader.h"
#include "files/tree.h"
#include "rules/run.h"

namespace lofte::test::privacy {

using Files = std::vector<std::pair<std::string, std::string>>;

inline const std::string kPrivacySettings = R"(lofte: 1
title: Exempelby
parties:
  kommun: {name: Exempelby kommun, side: municipality}
  polis: {name: Lokalpolisområde Exempel, side: police}
coordinator: {function: säkerhetssamordnare, contact: "trygghet@example.org, 08-465 004 00"}
places:
  centrum: {name: Centrum}
activities:
  trafikkontroll: {one: trafikkontroll, many: trafikkontroller}
  hembesok: {one: hembesök, many: hembesök, sensitive: true}
)";

/// What is found in a folder with lofte.yaml and some files, of the privacy rules alone:
/// "path:line:column rule", a line each.
std::string found(Files files);
std::string found(const files::Tree& tree);
/// The same for one file beside lofte.yaml.
std::string found(const std::string& path, const std::string& text);
/// Every message and help of a folder, in both languages.
std::string messages(Files files);

}  // namespace lofte::test::privacy
