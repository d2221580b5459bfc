// SPDX-License-Identifier: Apache-2.0
//
// What is to be declared in lofte.yaml together with a record that names it: nothing is written before the
// record is.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/corpus.h"
#include "edit/value.h"

namespace lofte::cli {

class Declarations {
 public:
  /// `settings` is lofte.yaml as it was read.
  Declarations(const corpus::Corpus& corpus, std::string settings)
      : corpus_(corpus), settings_(std::move(settings)) {}

  /// The ids of a kind: those of the folder, and the new ones.
  std::vector<std::string> ids(records::What what) const;
  /// The id of what has that id or that name; nullopt when there is none.
  std::optional<std::string> find(records::What what, std::string_view name) const;
  /// The one that is called nearly so; nullopt when there is none.
  std::optional<std::string> near(records::What what, std::string_view name) const;

  /// Declares something: of a category, only the name counts. Returns its id, which is made of the name.
  std::string add(records::What what, const std::string& name, edit::Value value);
  bool empty() const { return all_.empty(); }
  /// The commands that declare the same, each on a line.
  std::string commands() const;

  /// lofte.yaml as it was read, and as it will be.
  const std::string& settings_before() const { return settings_; }
  std::string settings() const;

 private:
  struct One {
    records::What what;
    std::string id;
    std::string name;
    edit::Value value;
  };
  static std::vector<std::string> names_in(const One& one);
  std::vector<std::string> names_of(records::What what, const std::string& id) const;

  const corpus::Corpus& corpus_;
  std::string settings_;
  std::vector<One> all_;
};

/// "lofte new KIND ID --set KEY=VALUE …", as it is typed in a shell.
std::string new_command_line(std::string_view kind, const std::string& id,
                             const std::vector<std::pair<std::string, std::string>>& set);

/// lofte.yaml with something declared in it, as an edited text.
std::string with_declared(const std::string& settings, records::What what, const std::string& id,
                          const edit::Value& value);

}  // namespace lofte::cli
