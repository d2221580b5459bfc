// SPDX-License-Identifier: Apache-2.0
//
// The folder as a data package (Frictionless Data Package, version 1): tables for programs that know nothing
// of lofte. Every table, column, type and key is made from the field table of the records, so a new field is
// exported as soon as it is declared. What is protected in a report is protected here.
#pragma once
#include <string>
#include <vector>

#include "doc/table.h"
#include "doc/value.h"
#include "eval/status.h"
#include "package/options.h"

namespace lofte::package {

/// A table under its file name, without its ending.
struct Resource {
  std::string name;
  doc::Table table;
};

/// The records of a kind, a value each.
struct Lines {
  std::string name;
  doc::Array records;
};

struct Package {
  std::vector<Resource> tables;
  std::vector<Lines> lines;
  doc::Value places;      ///< GeoJSON (RFC 7946)
  doc::Value descriptor;  ///< datapackage.json
};

/// What was known on the status's day. Records that could not be read are not in it.
Package make(const corpus::Corpus& corpus, const eval::Status& status, const Options& options);

}  // namespace lofte::package
