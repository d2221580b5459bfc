// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "unit/intake/importing.h"

namespace lofte::intake {
namespace {

const Decided kDays{{"date", "2025-03-18"}, {"as_of", "2025-06-01"}};

TEST_CASE("every row is counted: new, joined, as before, changed, left out") {
  Importing in(List::walk);
  const std::string list =
      "Plats;Problem;Förslag;Ansvarig;Status\n"
      "Torget;Mörkt;Ny lampa;Gata/park;Beslutat\n"
      ";;Ny bänk;Gata/park;Nej\n"
      "Tunneln;Klotter;Sanera;Trafikverket;Kvarstår\n"
      "Summa;2;;;\n";
  in.read(list, kDays);
  CHECK(in.rows() == "2+ 3& 4+ 5-");
  in.write();
  in.read(list, kDays);
  CHECK(in.rows() == "2= 3& 4= 5-");
  CHECK(in.written().empty());
  std::string changed = list;
  changed.replace(changed.find("Kvarstår"), std::string("Kvarstår").size(), "Nej");
  in.read(changed, kDays);
  CHECK(in.rows() == "2= 3& 4~ 5-");
  CHECK(in.plan().writes.size() == 1);
}

TEST_CASE("a decision's day is that of the row, else the last day by which the list says so") {
  Importing in(List::walk);
  in.read(
      "Plats;Problem;Förslag;Ansvarig;Status;Datum för status\n"
      "Torget;Mörkt;Ny lampa;Gata/park;Beslutat;2025-05-02\n"
      "Torget;Trasig bänk;Laga den;Gata/park;Beslutat;\n",
      kDays);
  CHECK(in.file("lofte.yaml") == kTown);
  CHECK(in.written().find("{date: 2025-05-02, state: chosen, note: Beslutat}") != std::string::npos);
  CHECK(in.written().find("{date: ..2025-06-01, state: chosen, note: Beslutat}") != std::string::npos);
}

TEST_CASE("who and what lofte.yaml does not have is declared, and said") {
  Importing in(List::walk);
  in.read(
      "Plats;Kategori;Problem;Förslag;Ansvarig;Status\n"
      "Badplatsen;Renhållning;Skräp;Sätt upp en korg;Fastighetskontoret;Beslutat\n",
      kDays);
  CHECK(in.written().find("badplatsen: {name: Badplatsen}") != std::string::npos);
  CHECK(in.written().find(
            "fastighetskontoret: {name: Fastighetskontoret, side: municipality, part_of: kommun}") !=
        std::string::npos);
  CHECK(in.written().find("Renhållning") != std::string::npos);
  CHECK(in.doubts().find("Fastighetskontoret") != std::string::npos);
}

TEST_CASE("rows of a walk that is there are known again by their text and place, whatever their ids") {
  Importing in(List::walk, {{"walks/2025-03-18-torget.yaml",
                             "date: 2025-03-18\nplaces: torget\nobservations:\n"
                             "  - {id: morkt, text: Mörkt, place: torget}\n"}});
  in.read("Nr;Plats;Problem\n1;Torget;Mörkt\n2;Torget;Halt\n", kDays);
  CHECK(in.rows() == "2~ 3+");
  CHECK(in.written().find("id: morkt") != std::string::npos);
  CHECK(in.written().find("id: n1") == std::string::npos);
}

}  // namespace
}  // namespace lofte::intake
