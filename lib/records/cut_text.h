// SPDX-License-Identifier: Apache-2.0
//
// Between { and } a comma ends a value, whatever was meant: `{text: Byt trasiga, laga hela: snart}` has three
// keys, and `{value: 2,09}` two. What the commas cut is put together again here, so that it can be told.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "records/decoder.h"

namespace lofte::records {

/// A value that its commas cut: it goes on to the entry `last`.
struct Cut {
  std::size_t first;  ///< the entry whose value is cut
  std::size_t last;
  std::vector<std::string> parts;  ///< between the commas
  std::string whole;               ///< as it was written
  bool number = false;             ///< a decimal number with its comma
  bool sure = true;                ///< nothing after a comma begins as a field would
};

/// The cut in the value of an entry; nullopt when it is whole. `object` is what the mapping holds, none for a
/// mapping from ids.
std::optional<Cut> cut_at(const yaml::Node& mapping, std::size_t entry, const ObjectInfo* object);

/// `unknown-key` at the first key that is none: what the comma did, and how to write the value.
void report_cut(Decoder& decoder, const yaml::Node& mapping, const Cut& cut, const TypeInfo& type);

}  // namespace lofte::records
