// SPDX-License-Identifier: Apache-2.0
//
// How the parts that more than one kind has are read.
#pragma once
#include "records/codec.h"
#include "records/target.h"

namespace lofte::records {

/// A text, or a link.
template <>
struct Codec<TextOrLink> {
  static TypeInfo type();
  static bool read(Decoder& decoder, const yaml::Node& node, TextOrLink& out);
};

/// A mapping, or the word `none`.
template <>
struct Codec<Target> {
  static TypeInfo type();
  static bool read(Decoder& decoder, const yaml::Node& node, Target& out);
};

}  // namespace lofte::records
