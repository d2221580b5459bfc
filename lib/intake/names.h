// SPDX-License-Identifier: Apache-2.0
//
// Whom and what the cells of a list name: the parties, places, categories and activities of lofte.yaml by
// what people call them, and those that have to be declared anew.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "edit/value.h"
#include "intake/review.h"

namespace lofte::intake {

/// Something that the list names and lofte.yaml does not.
struct Declaration {
  records::What what;
  std::string id;  ///< of a category, its name
  std::string name;
  edit::Value value;  ///< what is to stand under its id
  int row;            ///< where it is first named
};

/// Keys of decisions: `party.NAME`, `place.NAME`, `category.NAME`, `activity.NAME`: an id of lofte.yaml,
/// `new`, for a party also `new:municipality`, `new:police`, `new:other`, or `-` for nobody.
class Names {
 public:
  Names(const corpus::Corpus& corpus, Review& review);

  /// The parties that a cell names: "Trafik, Polisen", "Gata/park", "kommunen och polisen".
  std::vector<std::string> parties(const std::string& cell, Spot spot);
  /// The party of that name, if it is one that is declared; nothing is asked or declared.
  std::optional<std::string> known_party(std::string_view name) const;
  /// The place, within an area where one is named.
  std::optional<std::string> place(const std::string& cell, Spot spot, const std::string& area = {});
  std::optional<std::string> category(const std::string& cell, Spot spot);
  std::optional<std::string> activity(const std::string& cell, Spot spot);

  const std::vector<Declaration>& declared() const { return declared_; }

 private:
  struct Known {
    std::string id;
    std::vector<std::string> keys;  // what it is called, each made plain
  };
  struct Kind {
    std::string_view prefix;  // of its keys of decisions
    records::What what;
    std::vector<Known> known;
  };

  void add(Kind& kind, const std::string& id, std::vector<std::string> names);
  void add_sides(const records::Settings& settings);
  static std::optional<std::string> find(const Kind& kind, std::string_view name);
  std::vector<std::string> pieces(const std::string& cell) const;
  std::vector<std::string> sub_pieces(const std::string& piece) const;
  std::optional<std::string> party(const std::string& name, Spot spot);
  std::string declare_party(const std::string& name, std::string_view side, Spot spot);
  std::string declare(Kind& kind, std::string id, const std::string& name, edit::Value value, Spot spot);
  /// What was decided of a name, or is likely: the id of one that is nearly called so, or `otherwise`.
  std::optional<std::string> decide(Kind& kind, const std::string& name, Spot spot,
                                    const std::string& otherwise);
  static const Known* nearly_called(const std::vector<Known>& all, const std::string& name);
  bool is_declared(const Kind& kind, std::string_view id) const;

  const corpus::Corpus& corpus_;
  Review& review_;
  Kind parties_{"party.", records::What::party, {}};
  Kind places_{"place.", records::What::place, {}};
  Kind categories_{"category.", records::What::category, {}};
  Kind activities_{"activity.", records::What::activity, {}};
  std::vector<Declaration> declared_;
};

/// Whether a name is most likely a person's: two or three words, each with a capital, none of an
/// organisation.
bool looks_like_person(std::string_view name);
/// The side that a party of that name is most likely on: municipality, police or other.
std::string_view likely_side(std::string_view name);

}  // namespace lofte::intake
