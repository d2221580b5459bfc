// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>

#include "records/field.h"
#include "records/kind.h"
#include "records/values.h"

namespace lofte::records {

/// A place in a record that names something declared elsewhere by its id alone.
struct Reference {
  Text id;
  Span span;
  What what;
  bool several = false;  ///< more than one may be named there, between brackets
};

/// A file of the folder that a record links to.
struct LinkedFile {
  Text path;
  Span span;
};

/// A correction that was made openly: what had happened, or been told, was written wrongly.
struct Corrected {
  Field<calendar::Time> date;
  Field<Text> what;
};

/// What every record has. What is written in it is kept by the folder that it was read from.
struct Record {
  Text id;     ///< the file's stem
  Text path;   ///< relative to the root
  Span first;  ///< the first key: where something about the record as a whole is said
  Field<Text> notes;
  List<Corrected> corrected;
  List<Link> sources;
  std::span<Reference> references;  ///< in the order they were written
  std::span<LinkedFile> files;
  bool has_faults = false;  ///< something in the file could not be read
};

}  // namespace lofte::records
