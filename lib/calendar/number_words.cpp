// SPDX-License-Identifier: Apache-2.0
#include "calendar/number_words.h"

#include <algorithm>
#include <array>

namespace lofte::calendar {
namespace {

struct NumberWord {
  std::string_view text;
  int number;
};

constexpr std::array kNumberWordsWords{
    NumberWord{"noll", 0},      NumberWord{"zero", 0},     NumberWord{"en", 1},
    NumberWord{"ett", 1},       NumberWord{"a", 1},        NumberWord{"an", 1},
    NumberWord{"one", 1},       NumberWord{"två", 2},      NumberWord{"two", 2},
    NumberWord{"tre", 3},       NumberWord{"three", 3},    NumberWord{"fyra", 4},
    NumberWord{"four", 4},      NumberWord{"fem", 5},      NumberWord{"five", 5},
    NumberWord{"sex", 6},       NumberWord{"six", 6},      NumberWord{"sju", 7},
    NumberWord{"seven", 7},     NumberWord{"åtta", 8},     NumberWord{"eight", 8},
    NumberWord{"nio", 9},       NumberWord{"nine", 9},     NumberWord{"tio", 10},
    NumberWord{"ten", 10},      NumberWord{"elva", 11},    NumberWord{"eleven", 11},
    NumberWord{"tolv", 12},     NumberWord{"twelve", 12},  NumberWord{"femton", 15},
    NumberWord{"fifteen", 15},  NumberWord{"tjugo", 20},   NumberWord{"twenty", 20},
    NumberWord{"trettio", 30},  NumberWord{"thirty", 30},  NumberWord{"fyrtio", 40},
    NumberWord{"forty", 40},    NumberWord{"femtio", 50},  NumberWord{"fifty", 50},
    NumberWord{"sextio", 60},   NumberWord{"sixty", 60},   NumberWord{"sjuttio", 70},
    NumberWord{"seventy", 70},  NumberWord{"åttio", 80},   NumberWord{"eighty", 80},
    NumberWord{"nittio", 90},   NumberWord{"ninety", 90},  NumberWord{"hundra", 100},
    NumberWord{"hundred", 100}, NumberWord{"tusen", 1000},
};

}  // namespace

std::optional<int> number_word(std::string_view word) {
  const auto at = std::find_if(kNumberWordsWords.begin(), kNumberWordsWords.end(),
                               [&](const NumberWord& known) { return known.text == word; });
  return at == kNumberWordsWords.end() ? std::nullopt : std::optional(at->number);
}

}  // namespace lofte::calendar
