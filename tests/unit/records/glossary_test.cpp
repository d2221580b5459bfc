// SPDX-License-Identifier: Apache-2.0
#include "records/glossary.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <vector>

#include "base/strings.h"
#include "records/schema.h"
#include "records/values.h"

using namespace lofte;
using namespace lofte::records;

namespace {

// Every key and every word to choose from that the tables of the record format hold.
struct Vocabulary {
  std::set<std::string> keys;
  std::set<std::string> choices;
  std::set<const ObjectInfo*> seen;

  void add(const TypeInfo& type) {
    choices.insert(type.words.begin(), type.words.end());
    for (const TypeInfo& part : type.parts) add(part);
    if (type.object) add(type.object());
  }
  void add(const ObjectInfo& object) {
    if (!seen.insert(&object).second) return;
    for (const FieldInfo& field : object.fields) {
      keys.insert(std::string(field.name));
      add(field.type());
    }
  }
};

Vocabulary vocabulary() {
  Vocabulary all;
  for (const KindInfo& kind : kKinds) all.add(object_of(kind.what));
  all.add(settings_object());
  for (const auto& [word, form] : kCountedWords) all.choices.insert(std::string(word));
  // The version of the format and the number of the act are no words.
  std::erase_if(all.choices, [](const std::string& word) { return std::isdigit(word.front()) != 0; });
  return all;
}

std::vector<std::string> words_of(std::span<const Term> terms) {
  std::vector<std::string> words;
  for (const Term& term : terms) words.emplace_back(term.word);
  return words;
}

std::vector<std::string> sorted(const std::set<std::string>& words) { return {words.begin(), words.end()}; }

std::string line(const std::vector<std::string>& words) { return join(words, " "); }

std::string key(const std::string& text, const std::vector<std::string>& among) {
  return meant(text, among, key_terms()).value_or("-");
}

}  // namespace

TEST_CASE("every key and every choice is called something in Swedish, and nothing else is, in order") {
  const Vocabulary all = vocabulary();
  CHECK(line(words_of(key_terms())) == line(sorted(all.keys)));
  CHECK(line(words_of(choice_terms())) == line(sorted(all.choices)));
}

TEST_CASE("no two fields of one object are shown alike") {
  const Vocabulary all = vocabulary();
  for (const ObjectInfo* object : all.seen) {
    std::vector<std::string> names;
    for (const FieldInfo& field : object->fields) names.emplace_back(field.name);
    const words::List list = choices(names, key_terms(), words::Joint::and_);
    std::set<std::string> shown;
    for (const words::Message& item : list.items) shown.insert(words::text(item, words::Lang::sv));
    CHECK(shown.size() == names.size());
  }
}

TEST_CASE("a word is meant by what it is called, however that is written") {
  const std::vector<std::string> keys{"title", "due", "responsible", "e_mail", "light"};
  CHECK(key("titel", keys) == "title");
  CHECK(key("Ansvarig", keys) == "responsible");
  CHECK(key("ansvarige", keys) == "responsible");
  CHECK(key("klart_senast", keys) == "due");
  CHECK(key("Klart senast", keys) == "due");
  CHECK(key("e-mail", keys) == "e_mail");
  CHECK(key("Ljus", keys) == "light");
}

TEST_CASE("a word is meant by what resembles it, and what resembles nothing means nothing") {
  const std::vector<std::string> keys{"title", "due", "responsible"};
  CHECK(key("titl", keys) == "title");
  CHECK(key("resonsible", keys) == "responsible");
  CHECK(key("deltagare", keys) == "-");
  CHECK(key("väder", keys) == "-");
  CHECK(key("", keys) == "-");
  CHECK(key("återkoppling", keys) == "-");
}

TEST_CASE("what a word may be is shown with its meaning, in Swedish alone") {
  const std::vector<std::string> states{"held", "cancelled"};
  const words::Value list = choices(states, choice_terms(), words::Joint::or_);
  CHECK(words::text(list, words::Lang::en) == "held or cancelled");
  CHECK(words::text(list, words::Lang::sv) == "held (genomförd) eller cancelled (inställd)");
}
