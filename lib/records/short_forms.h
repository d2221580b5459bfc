// SPDX-License-Identifier: Apache-2.0
//
// Values that are mostly one thing and may be written as that thing alone: a meeting as its date, a value of a
// survey as its number, a definition as its text, a plan as a text instead of a link.
#pragma once
#include "records/agreement.h"
#include "records/codec.h"
#include "records/forum.h"
#include "records/settings.h"
#include "records/survey.h"
#include "records/target.h"

namespace lofte::records {

/// A mapping, or its main member's value alone.
template <class T, auto Main>
struct ShortCodec {
  using Value = std::remove_reference_t<decltype(std::declval<T&>().*Main)>;

  static TypeInfo type() {
    return {.form = TypeInfo::Form::any_of, .what = {}, .words = {},
            .parts = {type_of(static_cast<const Value*>(nullptr)),
                      {.form = TypeInfo::Form::object, .what = {}, .words = {}, .parts = {}, .object = &fields<T>}}};
  }
  static bool read(Decoder& d, const yaml::Node& node, T& out) {
    if (node.is_mapping()) return read_object(d, node, fields<T>(), &out);
    read_member(d, yaml::Entry{{}, node.span, node}, out.*Main);
    return static_cast<bool>(out.*Main);
  }
};

template <> struct Codec<Meeting> : ShortCodec<Meeting, &Meeting::date> {};
template <> struct Codec<SurveyValue> : ShortCodec<SurveyValue, &SurveyValue::value> {};
template <> struct Codec<Definition> : ShortCodec<Definition, &Definition::text> {};

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
