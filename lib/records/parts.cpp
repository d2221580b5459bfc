// SPDX-License-Identifier: Apache-2.0
//
// The parts that more than one kind of record has: links, feedback, signatures, targets.
#include "records/parts.h"

#include <algorithm>

#include "base/strings.h"
#include "records/form_rules.h"
#include "records/glossary.h"
#include "records/signing.h"
#include "records/walk.h"

namespace lofte::records {
namespace {

constexpr std::string_view kNone = "none";
constexpr words::Phrase kNotTarget{"a target is written with its keys, or as the word none",
                                   "ett mål skrivs med sina fält, eller som ordet none"};
constexpr words::Phrase kWriteTarget{"write it as {form}, or none", "skriv det som {form}, eller none"};
constexpr words::Phrase kLeadsNowhere{"the link has neither \"url\" nor \"file\"",
                                      "länken har varken ”url” eller ”file”"};
constexpr words::Phrase kAddAddress{"add url: with the web address, or file: with a file in this folder",
                                    "lägg till url: med webbadressen, eller file: med en fil i mappen"};
constexpr const char* kTargetForm = "{at_least: 8, of: trafikkontroll}";

}  // namespace

template <>
const ObjectInfo& fields<Link>() {
  static const ObjectInfo info{{"a link", "en länk"},
                               Rows<Link>()
                                   .need<&Link::title>("title", {"what it leads to", "vad den leder till"})
                                   .may<&Link::url>("url", {"its web address", "webbadressen"})
                                   .may<&Link::file>("file", {"a file in the folder, relative to its root",
                                                              "en fil i mappen, sökväg från mappens rot"})
                                   .done(),
                               {"url", "file"}};
  return info;
}

TypeInfo Codec<Link>::type() {
  return {.form = TypeInfo::Form::object, .what = {}, .words = {}, .parts = {}, .object = &fields<Link>};
}

bool Codec<Link>::read(Decoder& d, const yaml::Node& node, Link& out) {
  if (!read_object(d, node, fields<Link>(), &out)) return false;
  if (out.url.absent() && out.file.absent())
    d.report(kMissingKey, node.span, words::say(kLeadsNowhere), words::say(kAddAddress));
  return true;
}

TypeInfo Codec<TextOrLink>::type() {
  return {.form = TypeInfo::Form::any_of,
          .what = {},
          .words = {},
          .parts = {Codec<Text>::type(), Codec<Link>::type()}};
}

bool Codec<TextOrLink>::read(Decoder& d, const yaml::Node& node, TextOrLink& out) {
  if (node.is_mapping()) return Codec<Link>::read(d, node, out.link);
  read_member(d, yaml::Entry{{}, node.span, node}, out.text);
  return static_cast<bool>(out.text);
}

Target::Form Target::form() const {
  if (none) return Form::none;
  if (!indicator.absent()) return Form::indicator;
  if (!carry_out.absent()) return Form::carry_out;
  if (!within.absent() || (at_least && at_least->share)) return Form::share;
  if (!done_by.absent()) return Form::milestone;
  return per.absent() ? Form::count : Form::per_walk;
}

std::vector<const Counted*> Target::things() const {
  std::vector<const Counted*> out;
  for (const auto* list : {&of, &carry_out})
    for (const auto& thing : *list) out.push_back(&*thing);
  return out;
}

bool Target::asks_for(Counted::Form kind) const {
  const auto all = things();
  return std::any_of(all.begin(), all.end(), [&](const Counted* thing) { return thing->form == kind; });
}

template <>
const ObjectInfo& fields<Target>() {
  static const ObjectInfo info{
      {"a target", "ett mål"},
      Rows<Target>()
          .may<&Target::at_least>("at_least",
                                  {"the number, or the share (90 %, or all), that is to be reached",
                                   "det antal, eller den andel (90 %, eller all), som ska nås"})
          .may<&Target::at_most>(
              "at_most", {"the number that is not to be exceeded", "det antal som inte ska överskridas"})
          .may<&Target::of>("of", {"what is counted; any of several", "vad som räknas; något av flera"})
          .may<&Target::at>("at", {"the places whose figures count", "de platser vars siffror räknas"})
          .may<&Target::theme>("theme",
                               {"the theme of the walks that count", "temat för de vandringar som räknas"})
          .may<&Target::every>("every", {"the unit of time in which the number is to be reached each time",
                                         "den tidsenhet då antalet ska nås varje gång"})
          .may<&Target::on_average>(
              "on_average",
              {"true when the number is a mean over the period, and no unit is judged on its own",
               "true när antalet är ett snitt över perioden och ingen tidsenhet bedöms för sig"})
          .may<&Target::carry_out>("carry_out",
                                   {"what is to be done, promised without a number; of several, each of them",
                                    "vad som ska genomföras, utlovat utan antal; av flera, vart och ett"})
          .may<&Target::each>("each", {"the places at each of which the number is to be reached",
                                       "de platser där antalet ska nås, var för sig"})
          .may<&Target::per>("per",
                             {"for each walk held: measures chosen from it, and done",
                              "för varje genomförd vandring: åtgärder som valts från den och genomförts"})
          .may<&Target::done_by>("done_by",
                                 {"when a milestone is to be reached", "när en milstolpe ska vara nådd"})
          .may<&Target::within>("within", {"the time that something may take", "den tid något får ta"})
          .may<&Target::indicator>(
              "indicator", {"the value of a survey that is to change", "det mätvärde som ska förändras"})
          .may<&Target::better_than>(
              "better_than", {"the year whose value is to be beaten", "det år vars värde ska överträffas"})
          .may<&Target::no_worse_than>("no_worse_than", {"the year whose value it must not be worse than",
                                                         "det år vars värde det inte får bli sämre än"})
          .may<&Target::due>("due",
                             {"a deadline ahead of the period's end", "en tidsfrist före periodens slut"})
          .done()};
  return info;
}

TypeInfo Codec<Target>::type() {
  return {
      .form = TypeInfo::Form::any_of,
      .what = {},
      .words = {},
      .parts = {
          {.form = TypeInfo::Form::choice, .what = {}, .words = {kNone}, .parts = {}},
          {.form = TypeInfo::Form::object, .what = {}, .words = {}, .parts = {}, .object = &fields<Target>}}};
}

bool Codec<Target>::read(Decoder& d, const yaml::Node& node, Target& out) {
  out.none = node.is_scalar() && node.text == kNone;
  if (node.is_scalar() && has_stray_signs(d, node.span, node.text, TypeInfo::Form::choice)) return false;
  if (out.none || node.is_mapping()) return out.none || read_object(d, node, fields<Target>(), &out);
  const std::vector<std::string> words{std::string(kNone)};
  const auto near = node.is_scalar() ? meant(node.text, words, choice_terms()) : std::nullopt;
  d.report(kWrongType, node.span, words::say(kNotTarget),
           near ? words::did_you_mean(*near) : words::say(kWriteTarget, {{"form", std::string(kTargetForm)}}),
           near && surely_meant(node.text, words, choice_terms()) ? instead(node.span, *near)
                                                                  : std::vector<Edit>{});
  return false;
}

template <>
const ObjectInfo& fields<Corrected>() {
  static const ObjectInfo info{
      {"an open correction", "en öppen rättelse"},
      Rows<Corrected>()
          .need<&Corrected::date>("date", {"when it was corrected", "när det rättades"})
          .need<&Corrected::what>("what", {"what was corrected", "vad som rättades"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<FeedbackEvent>() {
  static const ObjectInfo info{
      {"a feedback event", "en återkoppling"},
      Rows<FeedbackEvent>()
          .need<&FeedbackEvent::date>("date", {"when it was given", "när den gavs"})
          .need<&FeedbackEvent::channel>(
              "channel", {"how: web page, e-mail, meeting …", "hur: webbplats, e-post, möte …"})
          .may<&FeedbackEvent::to>("to", {"to whom", "till vilka"})
          .may<&FeedbackEvent::url>("url", {"where it can be read", "var den går att läsa"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Signer>() {
  static const ObjectInfo info{
      {"a signatory", "en undertecknare"},
      Rows<Signer>()
          .need<&Signer::party>("party", {"for whom", "för vem"})
          .need<&Signer::role>("role", {"the function that signed", "den funktion som undertecknade"})
          .may<&Signer::name>("name", {"the name, where it is published", "namnet, där det är offentligt"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Signing>() {
  static const ObjectInfo info{
      {"a signature", "ett undertecknande"},
      Rows<Signing>()
          .need<&Signing::date>("date", {"when it was signed", "när det undertecknades"})
          .need<&Signing::by>("by", {"who signed", "vilka som undertecknade"})
          .done()};
  return info;
}

}  // namespace lofte::records
