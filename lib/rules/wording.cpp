// SPDX-License-Identifier: Apache-2.0
//
// What a commitment says in words. Promises grow vaguer over the years ("minst 50", then "minst 100", then no
// number at all); the hedges below are those of promises that were published. They are fine where a target
// says what is meant, so they are reported only where there is none. And where the text has a number, the
// target should have the same: it is the text that was signed.
//
// "fortsätta" (go on) is not among the hedges: what goes on may be perfectly definite.
#include "base/strings.h"
#include "rules/families.h"
#include "rules/lookup.h"
#include "rules/prose.h"

namespace lofte::rules {
namespace {

using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Commitment;
using records::Promise;
using records::Target;
using words::Phrase;
using words::say;

// The place of a part of a text: itself where it stands on the line on which the text begins, else the whole.
diag::Place place_in_text(const corpus::Corpus& corpus, const Promise& promise,
                          const records::Field<Text>& text, std::string_view part) {
  const Source* source = corpus.sources.find(promise.path);
  if (!source) return at(promise, text.span());
  std::string_view line = source->text().substr(text.span().begin, text.span().end - text.span().begin);
  line = line.substr(0, line.find('\n'));
  const std::size_t found = line.find(part);
  if (found == line.npos) return at(promise, text.span());
  const auto begin = text.span().begin + static_cast<std::uint32_t>(found);
  return at(promise, {begin, begin + static_cast<std::uint32_t>(part.size())});
}

// --- vague-wording ---

constexpr diag::RuleInfo kVagueWording{
    "vague-wording",
    Family::quality,
    Severity::info,
    {"words that cannot be measured, and no target", "ord som inte går att mäta, och inget mål"},
    {"Nobody can show that it was done, nor that it was not. Residents learn nothing from a report about it.",
     "Ingen kan visa att det gjordes, eller att det inte gjordes. Invånarna får inte veta något av en "
     "redovisning."},
    {"Next time, promise what can be counted or dated, and write it as a target. If the promise is signed "
     "with these "
     "words, say so with an allowance.",
     "Lova nästa gång något som går att räkna eller datera, och skriv det som ett mål. Är löftet "
     "undertecknat med de "
     "orden, ange det med ett undantag."}};

constexpr Phrase kVague{"\"{words}\" cannot be measured, and the commitment has no target",
                        "”{words}” går inte att mäta, och åtagandet har inget mål"};
constexpr Phrase kSayHowMuch{"say how much, how often or by when, and write it as a target",
                             "ange hur mycket, hur ofta eller till när, och skriv det som ett mål"};

// Words in a row, parted by blanks; forms of one word parted by commas. '*' stands for adverbs, '_' for up to
// two words of any kind.
constexpr std::string_view kHedges[] = {
    "verka,verkar,verkade,verkat * för",
    "arbeta,arbetar,arbetade,arbetat,arbetas * för",
    "eftersträva,eftersträvar,eftersträvade,eftersträvat,eftersträvas,eftersträvan",
    "sträva,strävar,strävade,strävat,strävan * efter,mot",
    "vid,efter,utifrån behov",
    "när,då behov finns,uppstår",
    "anses,bedöms befogat,motiverat,nödvändigt,lämpligt",
    "i möjligaste,största,högsta mån,utsträckning,möjliga,möjligaste",
    "i mån av",
    "så långt möjligt,som,det",
    "om möjligt",
    "när,då,om möjlighet,tillfälle,resurser finns,ges",
    "hög,högre _ närvaro,polisnärvaro",
    "hög,högre polisnärvaro",
    "kontinuerligt,kontinuerlig,kontinuerliga",
    "löpande,fortlöpande",
    "intensifiera,intensifierar,intensifierade,intensifierat,intensifieras",
    "aktivt",
    "riktade,riktad insatser,insats",
};

bool is_form_of(std::string_view forms, std::string_view word) {
  for (const std::string_view form : split(forms, ','))
    if (form == word) return true;
  return false;
}

bool is_adverb(std::string_view word) {
  return word.ends_with('t') || is_form_of("och,tillsammans,vidare,mer,båda,också,även", word);
}

constexpr std::size_t kMostAdverbs = 3;
constexpr std::size_t kMostWords = 2;

// The number of words, from `at`, that a pattern takes; 0 when it does not begin there.
std::size_t taken(const std::vector<Word>& words, std::size_t at,
                  const std::vector<std::string_view>& pattern) {
  std::size_t here = at;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool adverbs = pattern[i] == "*";
    if (adverbs || pattern[i] == "_") {
      const std::size_t most = adverbs ? kMostAdverbs : kMostWords;
      const auto wanted = [&](std::size_t j) {
        return j < words.size() && is_form_of(pattern[i + 1], words[j].text);
      };
      for (std::size_t skipped = 0; skipped < most && !wanted(here); ++skipped) {
        if (here >= words.size() || (adverbs && !is_adverb(words[here].text))) break;
        ++here;
      }
      continue;
    }
    if (here >= words.size() || !is_form_of(pattern[i], words[here].text)) return 0;
    ++here;
  }
  return here - at;
}

const std::vector<std::vector<std::string_view>>& patterns() {
  static const auto all = [] {
    std::vector<std::vector<std::string_view>> out;
    for (const std::string_view hedge : kHedges) out.push_back(split(hedge, ' '));
    return out;
  }();
  return all;
}

// The first hedge of a text, as it is written there.
std::optional<std::string_view> first_hedge(std::string_view text) {
  const std::vector<Word> words = words_in(text);
  for (std::size_t i = 0; i < words.size(); ++i)
    for (const auto& pattern : patterns())
      if (const std::size_t count = taken(words, i, pattern))
        return text.substr(words[i].begin, words[i + count - 1].end - words[i].begin);
  return std::nullopt;
}

bool certainly_without_target(const Commitment& commitment) {
  return commitment.target ? commitment.target->none : commitment.target.absent();
}

void vague_wording(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises) {
    for (const auto& commitment : promise.commitments) {
      if (!commitment->text || !certainly_without_target(*commitment)) continue;
      const auto hedge = first_hedge(*commitment->text);
      if (hedge)
        findings.emplace_back(kVagueWording, place_in_text(corpus, promise, commitment->text, *hedge),
                              say(kVague, {{"words", one_line(*hedge)}}), say(kSayHowMuch));
    }
  }
}

// --- number-in-text ---

constexpr diag::RuleInfo kNumberInText{
    "number-in-text",
    Family::coherence,
    Severity::info,
    {"a number in the text that is not the target's", "ett antal i texten som inte är målets"},
    {"Residents read the text and the report judges the target. If they differ, the report answers something "
     "that was "
     "not promised.",
     "Invånarna läser texten och rapporten bedömer målet. Skiljer de sig åt svarar rapporten på något som "
     "inte lovades."},
    {"Mend the one that is wrong; in a signed promise that is the target. If the number in the text is of "
     "something "
     "else, say so with an allowance.",
     "Rätta det som är fel; i ett undertecknat löfte är det målet. Gäller talet i texten något annat, ange "
     "det med ett "
     "undantag."}};

constexpr Phrase kWordingDiffers{"the text says \"{words}\", the target {target}",
                                 "texten säger ”{words}”, målet {target}"};
constexpr Phrase kMendOne{"mend the one that is wrong", "rätta det som är fel"};
constexpr Phrase kTheTarget{"the target", "målet"};

std::int64_t units_in_year(calendar::Unit unit) {
  switch (unit) {
    case calendar::Unit::day:
      return 365;
    case calendar::Unit::week:
      return 52;
    case calendar::Unit::fortnight:
      return 26;
    case calendar::Unit::month:
      return 12;
    case calendar::Unit::quarter:
      return 4;
    case calendar::Unit::tertial:
      return 3;
    case calendar::Unit::half_year:
      return 2;
    case calendar::Unit::year:
      break;
  }
  return 1;
}

// Whether a number of the text can be the target's: the number itself, that of all its places, or that of a
// year.
bool is_number_of(std::int64_t number, const Target& target, std::int64_t promised) {
  if (number == promised) return true;
  if (!target.each.absent() && number == promised * static_cast<std::int64_t>(target.each.size()))
    return true;
  return target.every && number == promised * units_in_year(*target.every);
}

bool says_one(std::string_view text) {
  for (const Word& word : words_in(text))
    if (word.text == "en" || word.text == "ett" || word.text == "one") return true;
  return false;
}

const records::Number* number_of(const Target& target) {
  if (target.form() != Target::Form::count && target.form() != Target::Form::per_walk) return nullptr;
  if (target.at_least) return &*target.at_least;
  return target.at_most ? &*target.at_most : nullptr;
}

// Whether a target says openly that no number was promised.
bool numberless(const Target& target) { return target.none || target.form() == Target::Form::carry_out; }

// The number of the text that the target should have had; nullptr when they agree, or the text has none.
const NumberInText* differing(const std::vector<NumberInText>& numbers, std::string_view text,
                              const Target& target) {
  const auto* number = numberless(target) ? nullptr : number_of(target);
  if (!numberless(target) && !number) return nullptr;
  const auto promised = number ? static_cast<std::int64_t>(number->value) : 0;
  const auto same = [&](const NumberInText& n) { return is_number_of(n.number, target, promised); };
  if (number && (std::any_of(numbers.begin(), numbers.end(), same) || (promised == 1 && says_one(text))))
    return nullptr;
  const auto limit =
      std::find_if(numbers.begin(), numbers.end(), [](const NumberInText& n) { return n.limit; });
  if (limit != numbers.end()) return &*limit;
  return number && !numbers.empty() ? &numbers.front() : nullptr;
}

std::string shown(const Target& target) {
  if (target.none) return "none";
  if (target.form() == Target::Form::carry_out) {
    std::vector<std::string> things;
    for (const auto& thing : target.carry_out) things.push_back(thing->written);
    return "carry_out: " + join(things, ", ");
  }
  if (target.at_least) return "at_least: " + target.at_least->written;
  return "at_most: " + target.at_most->written;
}

void number_in_text(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises) {
    for (const auto& commitment : promise.commitments) {
      if (!commitment->text || !commitment->target) continue;
      const std::string& text = *commitment->text;
      const Target& target = *commitment->target;
      const auto numbers = numbers_in(text);
      const NumberInText* found = differing(numbers, text, target);
      if (!found) continue;
      const std::string part = text.substr(found->begin, found->end - found->begin);
      findings.emplace_back(
          kNumberInText, place_in_text(corpus, promise, commitment->text, part),
          say(kWordingDiffers, {{"words", one_line(part)}, {"target", shown(target)}}), say(kMendOne),
          std::vector<diag::Related>{{at(promise, commitment->target.key()), say(kTheTarget)}});
    }
  }
}

}  // namespace

const std::vector<Rule>& wording() {
  static const std::vector<Rule> rules{{&kVagueWording, &vague_wording}, {&kNumberInText, &number_in_text}};
  return rules;
}

}  // namespace lofte::rules
