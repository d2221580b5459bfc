// SPDX-License-Identifier: Apache-2.0
//
// Random changes to records of every style. The editor itself reads again what it wrote; here it is held
// against what it promises beside that: it rarely refuses, it touches few lines, and its edits are what it
// did.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "base/strings.h"
#include "clean/town.h"
#include "corpus/file_names.h"
#include "edit/editor.h"
#include "edits/line_ends.h"
#include "records/settings.h"

using namespace lofte;
using edit::Editor;
using edit::Path;
using edit::Step;
using edit::Value;

namespace {

// How many records are changed: many when LOFTE_MANY_EDITS is set.
int wanted_records() { return std::getenv("LOFTE_MANY_EDITS") ? 10'000 : 400; }

Value some_text(clean::Dice& dice) {
  static const std::vector<std::string> texts{"ny",       "Klart: enligt vakten",
                                              "två ord",  "Ärende #12, \"sa\" han",
                                              "C:\\mapp", "Ett\nTvå\n",
                                              "- nej",    "50+",
                                              "?",        "kl. 18:30",
                                              "[a]"};
  std::string text = dice.pick(texts);
  if (dice.chance(10))
    for (int i = 0; i < 12; ++i) text += " och längre än så";
  return text.find('\n') == text.npos || !dice.chance(50) ? Value(text) : Value("Rad ett\n\nRad tre");
}

Value some_value(clean::Dice& dice) {
  if (dice.chance(60)) return some_text(dice);
  if (dice.chance(30)) return Value::list({some_text(dice), some_text(dice)});
  return Value::mapping(
      {{"date", "2020-10-01"}, {"note", some_text(dice)}, {"by", Value::list({"polis", "kommun"})}});
}

// Every way into a record.
void ways_into(const yaml::Node& node, const Path& here, std::vector<Path>& out) {
  out.push_back(here);
  const auto on = [&](Step step, const yaml::Node& child) {
    Path path = here;
    path.push_back(std::move(step));
    ways_into(child, path, out);
  };
  for (const yaml::Entry& entry : node.entries) on(std::string(std::string_view(entry.key)), entry.value);
  for (std::size_t i = 0; i < node.items.size(); ++i) on(i, node.items[i]);
}

struct Counts {
  int made = 0;
  int refused = 0;
};

void change(Editor& editor, clean::Dice& dice) {
  std::vector<Path> ways;
  ways_into(editor.root(), {}, ways);
  const Path at = dice.pick(ways);
  const yaml::Node& node = *editor.find(at);
  const auto below = [&](Step step) {
    Path path = at;
    path.push_back(std::move(step));
    return path;
  };
  if (node.is_mapping()) return editor.set(below("new_key"), some_value(dice));
  if (node.is_sequence() && dice.chance(70)) return editor.add(at, some_value(dice));
  if (node.is_sequence()) return editor.insert(at, static_cast<std::size_t>(dice.below(4)), some_value(dice));
  if (dice.chance(20) && at.back().key()) return editor.rename(at, "renamed");
  if (dice.chance(20)) return editor.remove(at);
  editor.set(at, dice.chance(70) ? some_text(dice) : some_value(dice));
}

// What stands on the lines of a text, in order, without those that an edit touches.
void check_edits(const std::string& bytes, const Editor& editor) {
  const std::string_view text = std::string_view(bytes).substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  const std::vector<Edit> made = editor.edits();
  CHECK(editor.bytes().ends_with(edited(text, made)));
  CHECK(edits::keeps_line_ends(bytes, editor.bytes()));
  CHECK(std::is_sorted(made.begin(), made.end(),
                       [](const Edit& a, const Edit& b) { return a.span.end < b.span.begin; }));
  std::size_t taken = 0;
  for (const Edit& edit : made) taken += edit.span.end - edit.span.begin;
  CHECK(taken < 3000);
}

void change_record(const std::string& path, const std::string& bytes, clean::Dice& dice, Counts& counts) {
  Editor editor(path, bytes);
  for (int i = dice.between(1, 3); i > 0; --i) {
    const std::string before = editor.bytes();
    try {
      change(editor, dice);
      ++counts.made;
    } catch (const edit::Refused&) {
      ++counts.refused;
      CHECK(editor.bytes() == before);
      if (std::getenv("LOFTE_SHOW")) MESSAGE(before);
    }
  }
  check_edits(bytes, editor);
}

}  // namespace

TEST_CASE("records of every style are changed at any place, and nothing else changes") {
  clean::Dice dice(12);
  Counts counts;
  int left = wanted_records();
  for (std::uint64_t seed = 500; left > 0; ++seed) {
    for (const auto& [path, bytes] : clean::town(seed, 60).files) {
      const bool record =
          records::kind_of_folder(corpus::first_folder(path)) || path == records::kSettingsFile;
      if (!record || !corpus::is_yaml(path) || left-- <= 0) continue;
      CAPTURE(path);
      CAPTURE(bytes);
      change_record(path, bytes, dice, counts);
    }
  }
  MESSAGE(counts.made << " changes, " << counts.refused << " refused");
  CHECK(counts.refused * 100 <= counts.made);
}
