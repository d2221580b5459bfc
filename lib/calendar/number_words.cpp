// SPDX-License-Identifier: Apache-2.0
#include "calendar/number_words.h"

#include <algorithm>
#include <array>

namespace lofte::calendar {
namespace {

struct Word {
  std::string_view text;
  int number;
};

constexpr std::array kWords{
    Word{"noll", 0},     Word{"zero", 0},     Word{"en", 1},       Word{"ett", 1},       Word{"a", 1},
    Word{"an", 1},       Word{"one", 1},      Word{"två", 2},      Word{"two", 2},       Word{"tre", 3},
    Word{"three", 3},    Word{"fyra", 4},     Word{"four", 4},     Word{"fem", 5},       Word{"five", 5},
    Word{"sex", 6},      Word{"six", 6},      Word{"sju", 7},      Word{"seven", 7},     Word{"åtta", 8},
    Word{"eight", 8},    Word{"nio", 9},      Word{"nine", 9},     Word{"tio", 10},      Word{"ten", 10},
    Word{"elva", 11},    Word{"eleven", 11},  Word{"tolv", 12},    Word{"twelve", 12},   Word{"femton", 15},
    Word{"fifteen", 15}, Word{"tjugo", 20},   Word{"twenty", 20},  Word{"trettio", 30},  Word{"thirty", 30},
    Word{"fyrtio", 40},  Word{"forty", 40},   Word{"femtio", 50},  Word{"fifty", 50},    Word{"sextio", 60},
    Word{"sixty", 60},   Word{"sjuttio", 70}, Word{"seventy", 70}, Word{"åttio", 80},    Word{"eighty", 80},
    Word{"nittio", 90},  Word{"ninety", 90},  Word{"hundra", 100}, Word{"hundred", 100}, Word{"tusen", 1000},
};

}  // namespace

std::optional<int> number_word(std::string_view word) {
  const auto at =
      std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) { return known.text == word; });
  return at == kWords.end() ? std::nullopt : std::optional(at->number);
}

}  // namespace lofte::calendar
