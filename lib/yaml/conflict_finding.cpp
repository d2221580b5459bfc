// SPDX-License-Identifier: Apache-2.0
#include "yaml/conflict_finding.h"

#include "yaml/conflict_sides.h"
#include "yaml/rules.h"

namespace lofte::yaml {
namespace {

using Mark = Conflict::Mark;
using words::Message;
using words::Phrase;
using words::say;

constexpr Phrase kTwoVersions{
    "the same lines were changed on two sides, and git left both versions here: {ours} from {our_name}, and "
    "{theirs} from {their_name}",
    "samma rader har ändrats på två håll, och git har lämnat båda versionerna här: {ours} från {our_name} "
    "och {theirs} från {their_name}"};
constexpr Phrase kLeftovers{
    "a mark that git put here, when the same lines were changed on two sides, is still here",
    "en markering som git satte här, när samma rader hade ändrats på två håll, är kvar"};
constexpr Phrase kOneSide{"one side", "ena sidan"};
constexpr Phrase kOtherSide{"the other", "den andra"};
constexpr Phrase kNoLines{"no lines", "inga rader"};
constexpr Phrase kOneLine{"line {all}", "rad {all}"};
constexpr Phrase kSeveralLines{"lines {all}", "rad {all}"};

constexpr Phrase kChoose{"keep {ours} or {theirs}, whichever is right, and delete {rest}",
                         "behåll {ours} eller {theirs}, det som är rätt, och ta bort {rest}"};
constexpr Phrase kKeepOrNot{"keep {kept} if that is right, else delete it too; delete {rest}",
                            "behåll {kept} om det är rätt, ta annars bort också det; ta bort {rest}"};
constexpr Phrase kOnlyMarks{"nothing stands between the marks: delete {rest}",
                            "det står inget mellan markeringarna: ta bort {rest}"};
constexpr Phrase kBothCanStay{
    "both sides only add to the same list, so both can stay: delete just {rest}",
    "båda sidorna lägger bara till i samma lista, så båda kan stå kvar: ta bara bort {rest}"};
constexpr Phrase kBothIfRight{
    "both sides are entries of the same list: if they tell of different things both can stay, so delete just "
    "{rest}; if they tell of the same thing, delete the wrong one too",
    "båda sidorna är rader i samma lista: gäller de olika saker kan båda stå kvar, ta då bara bort {rest}; "
    "gäller de samma sak, ta också bort den som är fel"};
constexpr Phrase kDeleteMarks{"delete {rest}, and see that what stands around is said only once",
                              "ta bort {rest}, och se till att det som står runt omkring bara står en gång"};

// Lines as they are counted: "lines 4, 6–8 and 11".
Message named(std::string_view text, const std::vector<Span>& spans) {
  std::vector<std::string> all;
  int last = 0;
  for (const Span span : spans) {
    const int first = line_number(text, span.begin);
    last = line_number(text, span.end - 1);
    all.push_back(first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last));
    if (first != last) last = 0;
  }
  if (all.empty()) return say(kNoLines);
  return say(all.size() == 1 && last > 0 ? kOneLine : kSeveralLines,
             {{"all", list_of(all, words::Joint::and_)}});
}

Message named(std::string_view text, Span side) {
  return named(text, side.begin < side.end ? std::vector{side} : std::vector<Span>{});
}

Message name_of(const Conflict::Line& line, const Phrase& otherwise) {
  return line.label.empty() ? say(otherwise) : words::plain(line.label);
}

// What to delete whichever side is kept: the lines of signs, and what stood there before both.
std::vector<Span> marks_of(const Conflict& conflict) {
  std::vector<Span> out;
  for (const Conflict::Line& line : conflict.lines) {
    if (line.mark == Mark::middle && !out.empty() && conflict.find(Mark::base))
      out.back().end = line.span.end;
    else
      out.push_back(line.span);
  }
  return out;
}

Message advice(std::string_view text, const Conflict& conflict) {
  const Sides sides = sides_of(text, conflict);
  const words::Value rest = nested(named(text, marks_of(conflict)));
  const words::Value ours = nested(named(text, sides.ours));
  const words::Value theirs = nested(named(text, sides.theirs));
  const bool none_ours = sides.ours.begin == sides.ours.end;
  const bool none_theirs = sides.theirs.begin == sides.theirs.end;
  if (none_ours && none_theirs) return say(kOnlyMarks, {{"rest", rest}});
  if (none_ours || none_theirs) return say(kKeepOrNot, {{"kept", none_ours ? theirs : ours}, {"rest", rest}});
  switch (addition(text, sides)) {
    case Addition::both:
      return say(kBothCanStay, {{"rest", rest}});
    case Addition::perhaps:
      return say(kBothIfRight, {{"rest", rest}});
    case Addition::no:
      break;
  }
  return say(kChoose, {{"ours", ours}, {"theirs", theirs}, {"rest", rest}});
}

}  // namespace

diag::Finding conflict_finding(const std::string& path, std::string_view text, const Conflict& conflict) {
  const diag::Place place{path, conflict.span()};
  if (!conflict.whole())
    return {kNotYaml, place, say(kLeftovers),
            say(kDeleteMarks, {{"rest", nested(named(text, marks_of(conflict)))}})};
  const Sides sides = sides_of(text, conflict);
  return {kNotYaml, place,
          say(kTwoVersions, {{"ours", nested(named(text, sides.ours))},
                             {"our_name", nested(name_of(*conflict.find(Mark::ours), kOneSide))},
                             {"theirs", nested(named(text, sides.theirs))},
                             {"their_name", nested(name_of(*conflict.find(Mark::theirs), kOtherSide))}}),
          advice(text, conflict)};
}

}  // namespace lofte::yaml
