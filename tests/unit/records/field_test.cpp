// SPDX-License-Identifier: Apache-2.0
#include "records/field.h"

#include <doctest/doctest.h>

#include <array>

#include "yaml/limits.h"

using namespace lofte;
using namespace lofte::records;

TEST_CASE("What is written knows its place anywhere in the largest file that is read") {
  constexpr auto last = static_cast<std::uint32_t>(yaml::kMaxBytes);
  const Written written({last - 2, last}, {last - 9, last - 4}, State::faulty);
  CHECK(written.span() == Span{last - 2, last});
  CHECK(written.key() == Span{last - 9, last - 4});
  CHECK(written.state() == State::faulty);
  const Written long_key({0, 0}, {3, 3 + 5000}, State::good);
  CHECK(long_key.key().begin == 3);
  CHECK(long_key.key().end > 500);
}

TEST_CASE("A field that is not written costs a pointer, and reads as nothing") {
  static_assert(sizeof(Field<Text>) == sizeof(void*) && sizeof(List<Text>) == sizeof(void*));
  const Field<Text> field;
  CHECK(field.absent());
  CHECK_FALSE(field);
  CHECK(field.state() == State::absent);
  CHECK(field->empty());
  CHECK(field.span() == Span{});
  CHECK(List<Text>().empty());
  CHECK(List<Text>().begin() == List<Text>().end());
  CHECK(Map<Text>().find("a") == nullptr);
}

TEST_CASE("A field that is lost is faulty, and stays where it was written") {
  Arena arena;
  Field<Text> field(arena, Written({7, 9}, {1, 5}, State::good), "ab");
  CHECK(field);
  const Field<Text> copy = field;
  field.lose(arena);
  CHECK_FALSE(field);
  CHECK_FALSE(field.absent());
  CHECK(*field == "ab");
  CHECK(field.span() == Span{7, 9});
  CHECK(field.key() == Span{1, 5});
  CHECK(copy.state() == State::faulty);  // a copy shares what is written

  Field<Text> never_written;
  never_written.lose(arena);
  CHECK(never_written.state() == State::faulty);
}

TEST_CASE("A list has as many items as could be read, and keeps them when it is lost") {
  Arena arena;
  List<Text> list(arena, 3);
  CHECK(list.size() == 3);
  list.items()[0] = {"a", {1, 2}};
  list.items()[1] = {"b", {3, 4}};
  list.close(Written({1, 4}, {0, 1}, State::good), 2);
  list.lose(arena);
  CHECK(list.state() == State::faulty);
  CHECK(list.span() == Span{1, 4});
  REQUIRE(list.size() == 2);
  CHECK(*list.front() == "a");
  CHECK(list.back().span == Span{3, 4});
  CHECK(list.end() == list.begin() + 2);

  List<long long> none(arena, 0);
  none.close(Written({7, 9}, {5, 6}, State::good), 0);
  CHECK_FALSE(none.absent());
  CHECK(none.empty());
  CHECK(none.begin() == none.end());
}

TEST_CASE("A mapping finds the first of an id, and keeps the order in which it was written") {
  Arena arena;
  std::array<Named<int>, 3> items{Named<int>{"c", {}, 1, {}}, Named<int>{"a", {}, 2, {}},
                                  Named<int>{"c", {}, 3, {}}};
  const Map<int> map(arena, Written({}, {}, State::good), items);
  REQUIRE(map.find("c"));
  CHECK(map.find("c")->value == 1);
  CHECK(map.find("a")->value == 2);
  CHECK(map.find("b") == nullptr);
  CHECK(map.front().id == "c");
  CHECK(map.size() == 3);
}
