// SPDX-License-Identifier: Apache-2.0
#include "eval/index.h"

#include <doctest/doctest.h>

#include "folder.h"

namespace lofte::eval {
namespace {

template <class T>
std::string joined(std::span<const T> values) {
  std::string out;
  for (const T& value : values) out += value;
  return out;
}

TEST_CASE("What has one key comes in the order in which it was given") {
  const Lists<int, char> lists({{3, 'a'}, {1, 'b'}, {3, 'c'}, {2, 'd'}, {3, 'e'}});
  CHECK(joined(lists.find(3)) == "ace");
  CHECK(joined(lists.find(1)) == "b");
  CHECK(joined(lists.find(2)) == "d");
  CHECK(lists.find(0).empty());
  CHECK(lists.find(4).empty());
  CHECK(joined(lists.all()) == "bdace");
  CHECK(Lists<int, char>().find(1).empty());
}

std::string with_commitments(int more) {
  std::string out = promise("") +
                    "  - {id: ror, text: Kontroll, about: [kontroll, besok], target: none}\n"
                    "  - {id: ljus, text: Samma id, about: kontroll, target: none}\n";
  for (int i = 0; i < more; ++i)
    out += "  - {id: c" + std::to_string(i) + ", text: Fler, about: mer, target: none}\n";
  return out;
}

std::string figures(const std::string& date, const std::vector<std::string>& all) {
  std::string out = "promise: p\nperiod: 2020\nby: polis\ndate: " + date + "\ncounts:\n";
  for (const std::string& figure : all) out += "  - {" + figure + "}\n";
  return out;
}

// The counts of the figures that may tell of a commitment, in order.
std::string told(const Index& index, std::string_view commitment, std::string_view day) {
  const records::Promise& promise = *index.corpus.promises.begin();
  std::string out;
  for (const auto& one : figures_of(index, promise, *commitment_of(index, promise, commitment), on(day)))
    out += one.figure->count->written.str() + ' ';
  return out;
}

TEST_CASE("The figures of a commitment are those that name it, and those of what it is about") {
  for (const int more : {0, static_cast<int>(kManyCommitments)}) {
    const auto corpus =
        folder({{"promises/p.yaml", with_commitments(more)},
                {"followups/a.yaml",
                 figures("2020-09-01", {"of: kontroll, count: 1", "of: x, count: 2, commitment: ror",
                                        "of: x, count: 3", "of: besok, count: 4"})},
                {"followups/b.yaml",
                 figures("2020-03-01", {"of: besok, count: 5, commitment: ror", "of: kontroll, count: 6"})},
                {"followups/c.yaml", figures("2020-06-01", {"of: kontroll, count: 7, commitment: [ror]",
                                                            "of: kontroll, count: 8, commitment: ljus"})}});
    const Index by = index(corpus);
    CHECK(told(by, "ror", "2020-12-31") == "5 6 1 2 4 ");
    CHECK(told(by, "ror", "2020-06-30") == "5 6 ");
    CHECK(told(by, "ljus", "2020-12-31") == "8 ");
  }
}

TEST_CASE("A commitment is found by its id or what it is about, however many a promise makes") {
  for (const int more : {0, static_cast<int>(kManyCommitments)}) {
    const auto corpus = folder({{"promises/p.yaml", with_commitments(more)}});
    const Index by = index(corpus);
    const records::Promise& promise = *corpus.promises.begin();
    const auto& all = promise.commitments;
    CHECK(commitment_of(by, promise, "ljus") == &*all[0]);
    CHECK(commitment_of(by, promise, "ror") == &*all[1]);
    CHECK(commitment_of(by, promise, "c99") == nullptr);
    const auto of_kontroll = [](const auto& one) {
      return std::any_of(one.about.begin(), one.about.end(),
                         [](const auto& a) { return a->id == "kontroll"; });
    };
    CHECK(commitment_of(by, promise, "ljus", of_kontroll) == &*all[2]);
    CHECK(commitment_about(by, promise, "kontroll", of_kontroll) == &*all[1]);
    CHECK(commitment_about(by, promise, "x", of_kontroll) == (more ? nullptr : &*all[1]));
  }
}

}  // namespace
}  // namespace lofte::eval
