// SPDX-License-Identifier: Apache-2.0
//
// The words are those of published lists of measures, plans and feedback pages. A cell counts as what it
// begins with
// ("Klart, bytt 3 maj"); only where it begins with nothing known, as the first known word in it ("Lampan är
// bytt").
#include "intake/standing.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::intake {
namespace {

struct Word {
  Standing standing;
  std::string_view called;  // in small letters, divided by commas
};

constexpr std::array kWords{
    Word{Standing::done,
         "åtgärdat, åtgärdad, åtgärdades, åtgärdats, klart, klar, klara, färdigt, färdig, utfört, utförd, "
         "utförda, genomfört, "
         "genomförd, genomförda, slutfört, slutförd, avslutat, avslutad, nedtagen, nedtaget, bytt, bytta, "
         "lagat, lagad, "
         "lagade, sanerat, sanerad, klippt, borttaget, borttagen, fixat, monterat, monterad, uppsatt, "
         "installerat, "
         "installerad, done, grön, grönt, ok"},
    Word{Standing::started,
         "pågår, pågående, på gång, påbörjat, påbörjad, startat, startad, under hantering, under arbete, "
         "under utförande, "
         "under genomförande, arbete pågår, igång, delvis påbörjat, started, gul, gult, enligt plan"},
    Word{Standing::chosen,
         "beställt, beställd, beställda, plan upprättad, kommer åtgärdas, kommer att åtgärdas, åtgärdas, "
         "planeras, planerat, "
         "planerad, inplanerat, inplanerad, beslutat, beslutad, vald, valt, utvald, ska åtgärdas, ska göras, "
         "genomförs, "
         "chosen, skickad till entreprenör, arbetsorder skapad"},
    Word{Standing::project,
         "kräver större projektering, kräver projektering, kräver planering, större projektering, kräver "
         "större åtgärd, "
         "projekteras, under projektering"},
    Word{Standing::not_begun,
         "ej påbörjat, ej påbörjad, inte påbörjat, inte påbörjad, ej startat, ej startad, inte startat, ej "
         "åtgärdat, ej "
         "åtgärdad, inte åtgärdat, inte åtgärdad, ej klart, ej klar, inte klart, inte klar, ej utfört, ej "
         "utförd, inte "
         "utfört, ej genomfört, ej genomförd, inte genomfört, inte genomförd, ny, nytt, öppen, öppet, "
         "registrerad, mottagen, "
         "mottaget, not started"},
    Word{Standing::open,
         "kvarstår, kvar, återstår, väntar på svar, inväntar svar, avvaktar svar, obesvarat, obesvarad"},
    Word{Standing::partly_done,
         "delvis, delvis klart, delvis klar, delvis åtgärdat, delvis åtgärdad, delvis genomfört, delvis "
         "genomförd, delvis "
         "utfört, partly done"},
    Word{Standing::paused,
         "pausat, pausad, pausas, vilande, vilar, bordlagt, bordlagd, skjuts upp, uppskjutet, senareläggs, "
         "avvaktar, paused"},
    Word{Standing::failed, "röd, rött"},
    Word{Standing::dropped,
         "utgår, utgått, struken, struket, avbruten, avbrutet, avbröts, nedlagd, nedlagt, dropped"},
    Word{Standing::declined,
         "avslås, avslag, avslaget, avslagen, avslogs, går inte att genomföra, går ej att genomföra, kan "
         "inte genomföras, "
         "kan ej genomföras, inte möjligt, ej möjligt, genomförs inte, genomförs ej, ingen åtgärd, åtgärdas "
         "inte, åtgärdas "
         "ej, kommer inte att åtgärdas, nej, nekas, nekat, dubblett, inte vårt ansvar, ej vårt ansvar, inom "
         "gränsvärdet, "
         "behövs ej längre, behövs inte längre, ej aktuellt, ej aktuell, inte aktuellt, inte aktuell, inte "
         "längre aktuellt, "
         "declined"},
    Word{Standing::answered,
         "besvarat, besvarad, svar lämnat, redan åtgärdat, redan åtgärdad, information lämnad, "
         "informerat, answered"},
    Word{Standing::handed_on,
         "skickat vidare, skickad vidare, vidarebefordrat, vidarebefordrad, vidarebefordras, överlämnat, "
         "överlämnad, "
         "lämnat vidare, lämnad vidare, anmält, anmäld, felanmält, felanmäld, felanmälan gjord, remitterat, "
         "remitterad, "
         "meddelat, hänvisat, hänvisad, handed on"},
    Word{Standing::considered,
         "utreds, under utredning, utredning, ses över, diskuteras, tas upp, bereds, under beredning, "
         "övervägs, undersöks, "
         "under bedömning, bedöms, utredning pågår, föremål för utredning, considered"},
    Word{Standing::ongoing,
         "löpande, ingår i skötseln, ingår i ordinarie, ingår i driften, sköts löpande, kontinuerligt, "
         "prioriterat objekt, "
         "återkommande, ständigt pågående, ongoing"},
};

constexpr std::array<std::pair<std::string_view, Standing>, 15> kNames{
    {{"open", Standing::open},
     {"not_begun", Standing::not_begun},
     {"chosen", Standing::chosen},
     {"project", Standing::project},
     {"started", Standing::started},
     {"paused", Standing::paused},
     {"partly_done", Standing::partly_done},
     {"done", Standing::done},
     {"failed", Standing::failed},
     {"dropped", Standing::dropped},
     {"declined", Standing::declined},
     {"answered", Standing::answered},
     {"handed_on", Standing::handed_on},
     {"considered", Standing::considered},
     {"ongoing", Standing::ongoing}}};

// What comes between a status and what is said about it.
constexpr std::string_view kBetween = " \t\r\n-–—:;,.()!";

struct KnownWord {
  std::string text;
  Standing standing;
};

// The longest first, so that "delvis klart" is not "delvis".
const std::vector<KnownWord>& known_words() {
  static const std::vector<KnownWord> all = [] {
    std::vector<KnownWord> out;
    for (const Word& word : kWords)
      for (const std::string_view text : split(word.called, ','))
        out.push_back({std::string(trim(text)), word.standing});
    for (const auto& [text, standing] : kNames) out.push_back({std::string(text), standing});
    std::stable_sort(out.begin(), out.end(),
                     [](const KnownWord& a, const KnownWord& b) { return a.text.size() > b.text.size(); });
    return out;
  }();
  return all;
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || kBetween.find(text[at]) != kBetween.npos || text[at] == '/' ||
         text.substr(at).starts_with("–") || text.substr(at).starts_with("—");
}

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || kBetween.find(text[at - 1]) != kBetween.npos;
}

std::string rest_of(std::string_view text, std::size_t from) {
  std::string_view rest = text.substr(std::min(from, text.size()));
  for (bool again = true; again && !rest.empty();) {
    again = false;
    for (const std::string_view sign : {" ", "-", "–", "—", ":", ";", ",", ".", "("})
      if (rest.starts_with(sign)) {
        rest.remove_prefix(sign.size());
        again = true;
      }
  }
  if (rest.ends_with(')') && rest.find('(') == rest.npos) rest.remove_suffix(1);
  return std::string(trim(rest));
}

constexpr std::array<std::string_view, 12> kInquiries{"utred",    "undersök", "se över",   "inventera",
                                                      "kartlägg", "mät ",     "analysera", "kontrollera",
                                                      "granska",  "överväg",  "ta fram",   "besikta"};
constexpr std::array<std::string_view, 22> kPraiseWords{
    "bra",      "fint",      "fin ", "fina ",    "trygg",      "tryggt",   "trevlig", "trevligt",
    "välskött", "välskötta", "väl ", "positivt", "mycket bra", "jättebra", "snyggt",  "rent",
    "rent och", "upplyst",   "god ", "goda ",    "guldkorn",   "uppskatta"};
constexpr std::array<std::string_view, 9> kYes{"ja", "x", "j", "✓", "✔", "yes", "true", "sant", "1"};
constexpr std::array<std::string_view, 8> kNo{"nej", "n", "-", "–", "no", "false", "falskt", "0"};

template <class List>
bool begins_with_any(const List& list, std::string_view text) {
  return std::any_of(list.begin(), list.end(), [&](auto word) {
    return text.starts_with(word) && (word.ends_with(' ') || ends_word(text, word.size()));
  });
}

}  // namespace

std::optional<ReadStanding> read_standing(std::string_view cell) {
  const std::string line = one_line(cell);
  const std::string text = utf8::lower(line);
  for (const KnownWord& one : known_words())
    if (text.starts_with(one.text) && ends_word(text, one.text.size()))
      return ReadStanding{one.standing, rest_of(line, one.text.size()), true};
  std::optional<ReadStanding> found;
  std::size_t first = text.size();
  for (const KnownWord& one : known_words()) {
    const std::size_t at = text.find(one.text);
    if (at >= first || !begins_word(text, at) || !ends_word(text, at + one.text.size())) continue;
    first = at;
    found = ReadStanding{one.standing, line, false};
  }
  return found;
}

std::optional<Standing> standing_named(std::string_view text) {
  for (const auto& [name, standing] : kNames)
    if (name == text) return standing;
  return std::nullopt;
}

std::vector<std::string> standing_names() {
  std::vector<std::string> out;
  for (const auto& row : kNames) out.emplace_back(row.first);
  return out;
}

std::string_view name(Standing standing) {
  return std::find_if(kNames.begin(), kNames.end(), [&](const auto& row) { return row.second == standing; })
      ->first;
}

bool is_inquiry(std::string_view proposal) {
  const std::string text = utf8::lower(proposal);
  return std::any_of(kInquiries.begin(), kInquiries.end(), [&](auto word) { return text.starts_with(word); });
}

bool is_praise(std::string_view text) { return begins_with_any(kPraiseWords, utf8::lower(text)); }

std::optional<bool> read_tick(std::string_view cell) {
  const std::string text = utf8::lower(trim(cell));
  if (among(kYes, text)) return true;
  if (text.empty() || among(kNo, text)) return false;
  return std::nullopt;
}

}  // namespace lofte::intake
