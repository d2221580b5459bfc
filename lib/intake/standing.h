// SPDX-License-Identifier: Apache-2.0
//
// What a status in everyday Swedish means in a record.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "words/phrase.h"

namespace lofte::intake {

/// How a measure or a proposal stands.
enum class Standing {
  open,         ///< nothing is decided: "Kvarstår"
  not_begun,    ///< "Ej påbörjad": of a measure, chosen; of a proposal, nothing is said
  chosen,       ///< "Beställt", "Planeras"
  project,      ///< "Kräver större projektering": chosen, and a project
  started,      ///< "Pågår", "Gul"
  paused,       ///< "Vilande"
  partly_done,  ///< "Delvis"
  done,         ///< "Åtgärdat", "Grön"
  failed,       ///< "Röd": was to be done, and is not
  dropped,      ///< "Utgår"
  declined,     ///< "Avslås", "Går inte att genomföra"
  answered,     ///< "Besvarat", "Redan åtgärdat"
  handed_on,    ///< "Skickat vidare till Trafikverket"
  considered,   ///< "Utreds", "Tas upp i budget"
  ongoing,      ///< "Löpande", "Ingår i skötseln": goes on without a deadline
};

struct ReadStanding {
  Standing standing;
  std::string rest;  ///< what the cell says beyond the word: "ingår i ombyggnaden 2026", "till Trafikverket"
  bool sure = true;  ///< the cell begins with the word; else it only holds it
};

/// How things stand by a cell, "Avslås - ingår i ombyggnaden 2026"; nullopt for a word that is not known.
std::optional<ReadStanding> read_standing(std::string_view cell);

/// The standing by its name: "considered"; nullopt for no name. And all names.
std::optional<Standing> standing_named(std::string_view name);
std::vector<std::string> standing_names();
std::string_view name(Standing standing);

/// Whether a proposal is itself to look into something, so that being looked into is that it has begun:
/// "Utred …".
bool is_inquiry(std::string_view proposal);

/// Whether a text is praise: "Bra upplyst och välskött".
bool is_praise(std::string_view text);
/// Whether a cell says yes, as people tick a box; nullopt when it says neither.
std::optional<bool> read_tick(std::string_view cell);

}  // namespace lofte::intake
