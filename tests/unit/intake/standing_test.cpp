// SPDX-License-Identifier: Apache-2.0
#include "intake/standing.h"

#include <doctest/doctest.h>

namespace lofte::intake {
namespace {

std::string read(std::string_view cell) {
  const auto found = read_standing(cell);
  if (!found) return "?";
  return std::string(name(found->standing)) + (found->sure ? "" : "~") +
         (found->rest.empty() ? "" : ": " + found->rest);
}

TEST_CASE("a status in everyday Swedish is a standing, whatever its form and what stands behind it") {
  CHECK(read("Åtgärdat") == "done");
  CHECK(read("UTFÖRT 2024-05-13") == "done: 2024-05-13");
  CHECK(read("Klart, bytt 3 maj") == "done: bytt 3 maj");
  CHECK(read("Grön - klart 15 okt") == "done: klart 15 okt");
  CHECK(read("Delvis klart") == "partly_done");
  CHECK(read("Pågår") == "started");
  CHECK(read("Gul – 12 kvällar") == "started: 12 kvällar");
  CHECK(read("Ej påbörjat") == "not_begun");
  CHECK(read("Ej klart") == "not_begun");
  CHECK(read("Beställt") == "chosen");
  CHECK(read("Kräver större projektering") == "project");
  CHECK(read("Kvarstår") == "open");
  CHECK(read("Vilande") == "paused");
  CHECK(read("Röd - ingen anmäld") == "failed: ingen anmäld");
  CHECK(read("Utgår") == "dropped");
  CHECK(read("Avslås - ingår i ombyggnaden") == "declined: ingår i ombyggnaden");
  CHECK(read("Går inte att genomföra") == "declined");
  CHECK(read("Redan åtgärdat") == "answered");
  CHECK(read("Skickat vidare till Trafikverket") == "handed_on: till Trafikverket");
  CHECK(read("Felanmält") == "handed_on");
  CHECK(read("Utreds (svar i höst)") == "considered: svar i höst");
  CHECK(read("Diskuteras politiskt efter sommaren") == "considered: politiskt efter sommaren");
  CHECK(read("Löpande") == "ongoing");
  CHECK(read("handed_on") == "handed_on");
}

TEST_CASE("a status that only holds a known word is read by it, and said to be unsure") {
  CHECK(read("Lampan är bytt") == "done~: Lampan är bytt");
  CHECK(read("Klurigt") == "?");
  CHECK(read("Klartext saknas") == "?");
  CHECK(read("") == "?");
}

TEST_CASE("every standing has a name, and is found by it") {
  for (const std::string& one : standing_names()) {
    REQUIRE(standing_named(one));
    CHECK(name(*standing_named(one)) == one);
  }
  CHECK_FALSE(standing_named("klar"));
}

TEST_CASE("praise and inquiries are known by how they begin, ticks by their sign") {
  CHECK(is_praise("Bra upplyst och välskött"));
  CHECK_FALSE(is_praise("Brant trappa utan räcke"));
  CHECK(is_inquiry("Utred fartdämpning"));
  CHECK_FALSE(is_inquiry("Bygg gångväg"));
  CHECK(read_tick("X") == true);
  CHECK(read_tick("nej") == false);
  CHECK_FALSE(read_tick("13/5"));
}

}  // namespace
}  // namespace lofte::intake
