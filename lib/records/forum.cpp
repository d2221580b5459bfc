// SPDX-License-Identifier: Apache-2.0
#include "records/forum.h"

#include "records/kinds.h"
#include "records/short_form.h"

namespace lofte::records {

template <>
struct Codec<Meeting> : ShortCodec<Meeting, &Meeting::date> {};

template <>
const ObjectInfo& fields<Member>() {
  static const ObjectInfo info{
      {"a member", "en ledamot"},
      Rows<Member>()
          .need<&Member::function>("function", {"the function that takes part", "den funktion som deltar"})
          .may<&Member::party>("party", {"whose function it is", "vems funktion det är"})
          .may<&Member::leading>("leading", {"true for a leading function", "true för en ledande funktion"})
          .may<&Member::co_opted>("co_opted",
                                  {"true for one who is co-opted", "true för den som är adjungerad"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<MeetingRhythm>() {
  static const ObjectInfo info{
      {"a meeting rhythm", "en mötestakt"},
      Rows<MeetingRhythm>()
          .need<&MeetingRhythm::every>("every", {"how often it meets", "hur ofta det möts"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Meeting>() {
  static const ObjectInfo info{
      {"a meeting", "ett möte"},
      Rows<Meeting>()
          .need<&Meeting::date>("date", {"when it was held", "när det hölls"})
          .may<&Meeting::note>("note", {"what it was about", "vad det handlade om"})
          .may<&Meeting::decided>("decided", {"what was decided", "vad som beslutades"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Forum>() {
  static const ObjectInfo info = [] {
    Rows<Forum> rows;
    rows.need<&Forum::title>("title", {"what it is called", "vad det heter"})
        .may<&Forum::level>("level",
                            {"strategic, operative or check-in",
                             "strategic (strategiskt), operative (operativt) eller check-in (avstämning)"})
        .may<&Forum::municipality>("municipality",
                                   {"which municipality it belongs to, where there are several",
                                    "vilken kommun det hör till, om de är flera"})
        .may<&Forum::led_by>("led_by", {"who leads it", "vem som leder det"})
        .may<&Forum::chair>("chair", {"the function that chairs it", "den funktion som är ordförande"})
        .may<&Forum::members>("members", {"who takes part, as functions", "vilka som deltar, som funktioner"})
        .may<&Forum::meets>("meets", {"how often it meets", "hur ofta det möts"})
        .may<&Forum::held>("held", {"the meetings held", "de möten som hållits"});
    return ObjectInfo{records::info(What::forum).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& forum_fields() { return fields<Forum>(); }

}  // namespace lofte::records
