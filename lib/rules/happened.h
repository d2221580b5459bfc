// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>

#include "corpus/corpus.h"
#include "corpus/succession.h"

namespace lofte::rules {

/// What anybody outside may rely on in a record.
enum class Standing { signed_, held, cancelled, planned, chosen, reported, made };

/// What a record stands for on a day: a walk is held from its last possible day on, a survey known from the
/// day it was published. nullopt for a draft, a plan for the future and what could not be read.
std::optional<Standing> standing_on(const corpus::Corpus& corpus, const corpus::RecordName& name,
                                    calendar::Day day);

/// What protects a record from being taken away: what it says of being signed, held, chosen or reported was
/// seen by somebody, whatever day it names; and what else had happened by the day, or was to happen by then.
std::optional<Standing> standing(const corpus::Corpus& corpus, const corpus::RecordName& name,
                                 calendar::Day day);

}  // namespace lofte::rules
