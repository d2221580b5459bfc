// SPDX-License-Identifier: Apache-2.0
#include "rules/correction.h"

#include <algorithm>
#include <set>

#include "base/digit.h"
#include "base/utf8.h"
#include "rules/pairing.h"
#include "rules/prose.h"

namespace lofte::rules {
namespace {

using Fault = Correction::Fault;
using records::Canonical;
using words::Phrase;
using words::say;

constexpr Phrase kTooEarly{
    "the new entry in corrected is dated before {day}, when the older state was recorded",
    "den nya raden i corrected är daterad före {day}, då den äldre uppgiften antecknades"};
constexpr Phrase kTooLate{"the new entry in corrected is dated after {day}, the day of this change",
                          "den nya raden i corrected är daterad efter {day}, dagen för den här ändringen"};
constexpr Phrase kInexact{"the new entry in corrected must give the exact day",
                          "den nya raden i corrected ska ange den exakta dagen"};
constexpr Phrase kSaysNothing{"the new entry in corrected, \"{what}\", does not say what was wrong",
                              "den nya raden i corrected, ”{what}”, säger inte vad som var fel"};
constexpr Phrase kRepeated{"the new entry in corrected says the same as another: \"{what}\"",
                           "den nya raden i corrected säger detsamma som en annan: ”{what}”"};

// A sentence without what is no letter and no digit, in lower case.
std::string bare(std::string_view sentence) {
  const std::string lowered = utf8::lower(sentence);
  std::string out;
  for (const char c : lowered) {
    const bool letter = (c >= 'a' && c <= 'z') || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    if (letter) out += c;
  }
  return out;
}

// Words that say that something was put right and not what.
constexpr std::string_view kEmptyWords =
    " rättelse rättelsen rättat rättad rättade rättning korrigering korrigerat korrigerad korrigerade"
    " ändring ändrat ändrad ändrade justering justerat justerad justerade uppdatering uppdaterat"
    " uppdaterad fel felaktig felaktigt felaktiga skrivfel tryckfel slarvfel se ovan nedan enligt"
    " överenskommelse beslut mindre redaktionell redaktionella det den de som var är har blev nu en"
    " ett av i och diverse vissa några todo test fix fixed fixes correction corrected corrections"
    " change changed changes update updated adjustment adjusted error errors mistake typo wrong was"
    " were is are the a an this that it of minor see above below according to some various ";

bool is_empty_word(const std::string& word) { return kEmptyWords.find(" " + word + " ") != kEmptyWords.npos; }

// "x", "…", "aaaaaa", "Rättelse" and "Se ovan" say nothing.
bool says_something(std::string_view sentence) {
  constexpr std::size_t kLetters = 6, kDifferent = 4;
  const std::string letters = bare(sentence);
  const std::vector<Word> words = words_in(sentence);
  return utf8::length(letters) >= kLetters &&
         std::set<char>(letters.begin(), letters.end()).size() >= kDifferent && words.size() > 1 &&
         std::any_of(words.begin(), words.end(), [](const Word& word) { return !is_empty_word(word.text); });
}

Fault fault_of(const Canonical& entry, const Between& between, const Sentences& sentences) {
  const Canonical* date = entry.find("date");
  const std::string what(entry.text("what"));
  if (!date || !date->when) return Fault::inexact;
  if (date->when->last < between.older) return Fault::too_early;
  if (date->when->first > between.newer) return Fault::too_late;
  if (date->when->first < between.older || date->when->last > between.newer) return Fault::inexact;
  if (!says_something(what)) return Fault::says_nothing;
  const auto at = sentences.find(bare(what));
  return at != sentences.end() && at->second > 1 ? Fault::repeated : Fault::none;
}

}  // namespace

Sentences sentences(const corpus::Corpus& c) {
  Sentences out;
  const auto add = [&](const auto& entries) {
    for (const auto& entry : entries)
      if (entry->what) ++out[bare(*entry->what)];
  };
  corpus::for_each_kind(c, [&](records::What, const auto& kept) {
    for (const auto& record : kept) add(record.corrected);
  });
  for (const records::Promise& promise : c.promises) add(promise.corrections);
  return out;
}

Correction correction(const Canonical& was, const Canonical& is, std::string_view list,
                      const Between& between, const Sentences& sentences) {
  static const Canonical kNone;
  const Canonical* before = was.find(list);
  const Canonical* now = is.find(list);
  Correction out;
  for (const EntryPair& pair :
       paired((before ? before : &kNone)->items, (now ? now : &kNone)->items, false)) {
    if (pair.was || out.open()) continue;
    out = {fault_of(*pair.is, between, sentences), std::string(pair.is->text("what"))};
  }
  return out;
}

std::optional<words::Message> why_not(const Correction& correction, const Between& between) {
  switch (correction.fault) {
    case Fault::too_early:
      return say(kTooEarly, {{"day", calendar::iso(between.older)}});
    case Fault::too_late:
      return say(kTooLate, {{"day", calendar::iso(between.newer)}});
    case Fault::inexact:
      return say(kInexact);
    case Fault::says_nothing:
      return say(kSaysNothing, {{"what", correction.what}});
    case Fault::repeated:
      return say(kRepeated, {{"what", correction.what}});
    case Fault::none:
    case Fault::absent:
      break;
  }
  return std::nullopt;
}

}  // namespace lofte::rules
