// SPDX-License-Identifier: Apache-2.0
#include "offer.h"

#include <vector>

#include "base/capital.h"
#include "base/strings.h"
#include "intake/names.h"
#include "questions.h"
#include "records/glossary.h"

namespace lofte::cli {
namespace {

using edit::Value;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kDidYouMean{"\"{name}\" is not in lofte.yaml. Did you mean {near}?",
                             "”{name}” finns inte i lofte.yaml. Menade du {near}?"};
constexpr Phrase kAddParty{"\"{name}\" is not in lofte.yaml. Is it to be added as a party?",
                           "”{name}” finns inte i lofte.yaml. Ska det läggas till som en part?"};
constexpr Phrase kAddPlace{"\"{name}\" is not in lofte.yaml. Is it to be added as a place?",
                           "”{name}” finns inte i lofte.yaml. Ska det läggas till som en plats?"};
constexpr Phrase kAddActivity{
    "\"{name}\" is not in lofte.yaml. Is it to be added as something that is counted?",
    "”{name}” finns inte i lofte.yaml. Ska det läggas till som något som räknas?"};
constexpr Phrase kAddCategory{"\"{name}\" is not in lofte.yaml. Is it to be added as a category?",
                              "”{name}” finns inte i lofte.yaml. Ska det läggas till som en kategori?"};
constexpr Phrase kNameInReports{"What is it called in reports?", "Vad heter det i rapporterna?"};
constexpr Phrase kWhichSide{"Does it belong to the municipality, the police or somebody else?",
                            "Hör det till kommunen, polisen eller någon annan?"};
constexpr Phrase kOneOfThem{"What is one of them called?", "Vad heter en sådan?"};
constexpr Phrase kSeveralOfThem{"And several of them?", "Och flera?"};
constexpr Phrase kArePeople{"Are people counted, so that small numbers must be protected?",
                            "Räknas människor, så att små antal ska skyddas?"};

Phrase add_as(What what) {
  switch (what) {
    case What::party:
      return kAddParty;
    case What::place:
      return kAddPlace;
    case What::activity:
      return kAddActivity;
    default:
      return kAddCategory;
  }
}

std::vector<std::string> sides() {
  std::vector<std::string> out;
  for (const auto& [word, side] : records::Choices<records::Side>::table) out.emplace_back(word);
  return out;
}

class Offer {
 public:
  Offer(Session& session, const corpus::Corpus& corpus, What what, const std::string& name,
        Declarations& declarations)
      : session_(session), corpus_(corpus), what_(what), name_(name), declarations_(declarations) {}

  std::optional<std::string> id() {
    if (auto known = declarations_.find(what_, name_)) return known;
    if (records::id_from(name_).empty()) return std::nullopt;
    const auto near = declarations_.near(what_, name_);
    if (near && ask_yes(session_, say(kDidYouMean, {{"name", name_}, {"near", *near}}), true)) return near;
    if (!ask_yes(session_, say(add_as(what_), {{"name", name_}}), true)) return std::nullopt;
    return declared();
  }

 private:
  std::string declared() {
    switch (what_) {
      case What::party:
        return party();
      case What::place:
        ask_name();
        return declarations_.add(what_, name_, Value::mapping({{"name", name_}}));
      case What::activity:
        return activity();
      default:
        return declarations_.add(what_, name_, name_);
    }
  }

  // Where it was typed as an id is, the name is asked for.
  void ask_name() {
    if (records::is_id(name_)) name_ = ask(session_, {say(kNameInReports), {}, utf8::capital(name_)});
  }

  std::string party() {
    ask_name();
    Question question{say(kWhichSide), sides(), std::string(intake::likely_side(name_)),
                      [](const std::string& answer) { return no_choice(side_of(answer), sides()); }};
    question.shown_choices = records::choices(sides(), records::choice_terms(), words::Joint::comma);
    const std::string side = side_of(ask(session_, question));
    Value value = Value::mapping({{"name", name_}, {"side", side}});
    if (const auto whole = side == "municipality" ? municipality() : std::nullopt)
      value.put("part_of", *whole);
    return declarations_.add(what_, name_, std::move(value));
  }

  static std::string side_of(const std::string& answer) {
    return records::called(answer, sides(), records::choice_terms()).value_or(answer);
  }

  // The one that a department is part of, where there is one only.
  std::optional<std::string> municipality() const {
    std::vector<std::string> all;
    for (const auto& party : corpus_.settings.parties)
      if (party->side && *party->side == records::Side::municipality && party->part_of.absent())
        all.push_back(party.id);
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
  }

  std::string activity() {
    const std::string one = ask(session_, {say(kOneOfThem), {}, name_});
    const std::string many = ask(session_, {say(kSeveralOfThem), {}, one});
    Value value = Value::mapping({{"one", one}, {"many", many}});
    if (ask_yes(session_, say(kArePeople))) value.put("sensitive", "true");
    return declarations_.add(what_, one, std::move(value));
  }

  Session& session_;
  const corpus::Corpus& corpus_;
  What what_;
  std::string name_;
  Declarations& declarations_;
};

}  // namespace

bool can_be_declared(What what) {
  return what == What::party || what == What::place || what == What::activity || what == What::category;
}

std::optional<std::string> id_meant(Session& session, const corpus::Corpus& corpus, What what,
                                    const std::string& name, Declarations& declarations) {
  return Offer(session, corpus, what, name, declarations).id();
}

}  // namespace lofte::cli
