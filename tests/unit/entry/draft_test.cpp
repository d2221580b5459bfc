// SPDX-License-Identifier: Apache-2.0
#include "entry/draft.h"

#include <doctest/doctest.h>

#include "edit/editor.h"
#include "entry/new_id.h"
#include "entry/template.h"
#include "records/kind.h"
#include "words/error.h"

using namespace lofte;
using edit::Value;
using entry::Draft;
using records::What;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Value record(What kind, const Pairs& pairs) {
  Draft draft(records::object_of(kind));
  for (const auto& [key, text] : pairs) draft.set(key, text);
  return draft.record();
}

Value read(const std::string& text) {
  const edit::Editor editor("x.yaml", text);
  return Value::of(editor.root());
}

}  // namespace

TEST_CASE("keys lead down; a key that the last part has begins the next one") {
  CHECK(record(What::promise, {{"signed.by.party", "kommun"},
                               {"signed.by.role", "ordförande, vald"},
                               {"signed.by.party", "polis"},
                               {"signed.date", "2025-01-20"},
                               {"parties", "kommun, polis"},
                               {"basis", "Ett, två"},
                               {"basis", "Tre"}}) ==
        read("parties: [kommun, polis]\nsigned:\n  date: 2025-01-20\n  by:\n"
             "    - {party: kommun, role: \"ordförande, vald\"}\n    - {party: polis}\nbasis: [\"Ett, två\", "
             "Tre]\n"));
  CHECK(record(What::walk, {{"observations.text", "A"},
                            {"observations.proposals.text", "B"},
                            {"observations.proposals.owner", "kommun"},
                            {"observations.proposals.owner", "polis"},
                            {"observations.proposals.text", "B"},
                            {"observations.text", "C"}}) ==
        read("observations:\n  - id: a\n    text: A\n    proposals:\n      - {id: b, text: B, owner: "
             "[kommun, polis]}\n"
             "      - {id: b-2, text: B}\n  - {id: c, text: C}\n"));
  CHECK(record(What::survey,
               {{"values.index", "2.1"}, {"values.oro.value", "3"}, {"values.oro.label", "Oro"}}) ==
        read("values: {index: 2.1, oro: {value: 3, label: Oro}}\n"));
}

TEST_CASE("what there is no key for is refused, and the draft stays") {
  Draft draft(records::object_of(What::promise));
  draft.set("title", "A");
  for (const char* key : {"titel", "signed", "title.x", "signed.dat", "commitments", "signed.date.x", ""}) {
    CAPTURE(key);
    CHECK_THROWS_AS(draft.set(key, "x"), Error);
    CHECK_THROWS_AS(draft.set("commitments", "[{id: a"), Error);
  }
  CHECK(draft.record() == read("title: A\n"));
}

TEST_CASE("a template says what the record says, and names all that it lacks") {
  const Pairs some{{"title", "T: x"}, {"signed.date", "2025"}, {"commitments.responsible", "polis"}};
  const Value value = record(What::promise, some);
  const std::string text = entry::template_text(value, records::object_of(What::promise), words::Lang::sv);
  CHECK(read(text) == value);
  CHECK(entry::lacking(value, records::object_of(What::promise)) ==
        std::vector<std::string>{"period", "parties", "commitments.id", "commitments.text", "signed.by"});
  for (const char* line : {"# period:  # ", "    # text:  # ", "    # id:  # ", "  # by:  # "})
    CHECK(text.find(line) != text.npos);
  for (const records::KindInfo& kind : records::kKinds)
    for (const words::Lang lang : {words::Lang::sv, words::Lang::en}) {
      const std::string empty = entry::template_text(Value::mapping(), records::object_of(kind.what), lang);
      CHECK(read(empty) == read("# nothing\n"));
    }
}

TEST_CASE("an id comes from what the record is called") {
  const auto id = [](What kind, const Pairs& pairs) { return entry::new_id(kind, record(kind, pairs)); };
  CHECK(id(What::measure, {{"title", "Ny lampa på Éns väg"}}) == "ny-lampa-pa-ens-vag");
  CHECK(id(What::walk, {{"date", "2025-04-10"}, {"places", "torget,stationen"}}) == "2025-04-10-torget");
  CHECK(id(What::walk, {{"date", "2025-04-10"}, {"title", "Höstvandring"}}) == "hostvandring");
  CHECK(id(What::walk, {{"date", "2025-W10"}}) == "2025-w10");
  CHECK(id(What::followup, {{"period", "2025-T1"}, {"by", "polis"}}) == "2025-t1-polis");
  CHECK(id(What::followup, {{"period", "2025-T1"}}) == std::nullopt);
  CHECK(id(What::measure, {{"title", "!"}}) == std::nullopt);
  CHECK(records::is_id(
      id(What::measure, {{"title", std::string(90, 'a') + " " + std::string(90, 'b')}}).value_or("")));
}
