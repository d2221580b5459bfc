// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/codec.h"

namespace lofte::records {

/// A value that is mostly one thing and may be written as that thing alone: a meeting as its date, a value of
/// a survey as its number. A mapping, or its main member's value.
template <class T, auto Main>
struct ShortCodec {
  using Value = std::remove_reference_t<decltype(std::declval<T&>().*Main)>;

  static TypeInfo type() {
    return {
        .form = TypeInfo::Form::any_of,
        .what = {},
        .words = {},
        .parts = {
            type_of(static_cast<const Value*>(nullptr)),
            {.form = TypeInfo::Form::object, .what = {}, .words = {}, .parts = {}, .object = &fields<T>}}};
  }
  static bool read(Decoder& d, const yaml::Node& node, T& out) {
    if (node.is_mapping()) return read_object(d, node, fields<T>(), &out);
    read_member(d, yaml::Entry{{}, node.span, node}, out.*Main);
    return static_cast<bool>(out.*Main);
  }
};

}  // namespace lofte::records
