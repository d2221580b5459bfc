// SPDX-License-Identifier: Apache-2.0
#include "unit/intake/importing.h"

#include <algorithm>
#include <map>

#include "corpus/loader.h"
#include "edit/editor.h"
#include "files/tree.h"

namespace lofte::intake {

Importing::Importing(List list, Files folder) : list_(list), folder_(std::move(folder)) {
  if (std::none_of(folder_.begin(), folder_.end(),
                   [](const auto& file) { return file.first == "lofte.yaml"; }))
    folder_.emplace_back("lofte.yaml", kTown);
}

Importing& Importing::read(const std::string& bytes, const Decided& decided) {
  const auto loaded = corpus::load(*files::memory(folder_));
  Decisions decisions;
  for (const auto& [key, value] : decided) decisions.put(key, value);
  const Surroundings around{"lista.csv", calendar::day(2026, 3, 1), [this](const std::string& path) {
                              return std::find(settled_.begin(), settled_.end(), path) != settled_.end();
                            }};
  plan_ = intake::plan(list_, sheet::read("lista.csv", bytes, {}), loaded.corpus, decisions, base_, around);
  return *this;
}

std::string Importing::bytes_of(const Write& write) const {
  if (write.is_new) return edit::written(write.value);
  edit::Editor editor(write.path, file(write.path));
  editor.set({}, write.value);
  return editor.bytes();
}

std::string Importing::written() const {
  std::string out;
  if (plan_.settings) out += "== lofte.yaml\n" + bytes_of(*plan_.settings);
  for (const Write& write : plan_.writes) out += "== " + write.path + '\n' + bytes_of(write);
  return out;
}

std::string Importing::doubts() const {
  std::string out;
  const auto add = [&](Spot spot, const words::Message& message) {
    out += (spot.row > 0 ? std::to_string(spot.row) : "") +
           (spot.column ? sheet::column_name(*spot.column) : "") + ": " +
           words::text(message, words::Lang::en) + '\n';
  };
  for (const Doubt& doubt : plan_.doubts) add(doubt.spot, doubt.message);
  for (const Question& question : plan_.questions) {
    add(question.spot, question.message);
    out += "  " + question.key + '=' + question.suggestion.value_or("?") + '\n';
  }
  return out;
}

std::string Importing::rows() const {
  std::map<int, char> all;
  for (const RowOutcome& row : plan_.rows) all[row.row] = "+&~="[static_cast<int>(row.outcome)];
  for (const LeftOut& row : plan_.left_out) all[row.row] = '-';
  std::string out;
  for (const auto& [row, sign] : all) out += (out.empty() ? "" : " ") + std::to_string(row) + sign;
  return out;
}

void Importing::write() {
  Files changed;
  if (plan_.settings) changed.emplace_back("lofte.yaml", bytes_of(*plan_.settings));
  for (const Write& write : plan_.writes) changed.emplace_back(write.path, bytes_of(write));
  for (auto& [path, bytes] : changed) put(path, std::move(bytes));
  for (const auto& [path, bytes] : folder_) settled_.push_back(path);
  base_ = plan_.remembered;
}

std::string Importing::file(const std::string& path) const {
  for (const auto& [name, bytes] : folder_)
    if (name == path) return bytes;
  return {};
}

void Importing::put(const std::string& path, std::string bytes) {
  for (auto& [name, old] : folder_)
    if (name == path) {
      old = std::move(bytes);
      return;
    }
  folder_.emplace_back(path, std::move(bytes));
}

}  // namespace lofte::intake
