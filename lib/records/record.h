// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>

#include "records/field.h"
#include "records/kind.h"
#include "records/values.h"

namespace lofte::records {

/// A place in a record that names something declared elsewhere by its id alone.
class Reference {
 public:
  Reference(What to, Text id, Span span, bool several)
      : id_(id), begin_(span.begin), size_(span.end - span.begin), to_(to), several_(several) {}

  /// What kind of thing it names.
  What to() const { return to_; }
  Text id() const { return id_; }
  Span span() const { return {begin_, begin_ + size_}; }
  /// More than one may be named there, between brackets.
  bool several() const { return several_; }

 private:
  // Small, since a folder holds hundreds of thousands.
  Text id_;
  std::uint32_t begin_;
  std::uint32_t size_ : Written::kOffsetBits;
  What to_ : 8;
  bool several_ : 1;
};
static_assert(sizeof(Reference) == sizeof(Text) + 2 * sizeof(std::uint32_t));

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
