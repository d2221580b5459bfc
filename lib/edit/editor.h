// SPDX-License-Identifier: Apache-2.0
//
// The one editor of records. It changes what is meant to change and leaves every other byte as it stands:
// comments, blank lines, line endings, quotes, the order of keys. What is added looks like what is around it.
// It is certain or it refuses: after each change the text is read again, and must say what it said before but
// for exactly that change.
//
//     edit::Editor editor("measures/lampa.yaml", bytes, edit::KeyOrder(...));
//     editor.add({"history"}, edit::Value::mapping({{"date", "2020-10-01"}, {"state", "done"}}));
//     editor.set({"due"}, "2021-03");
//     files::Change{path, editor.bytes(), bytes};
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/edit.h"
#include "edit/path.h"
#include "edit/value.h"
#include "words/error.h"
#include "yaml/reader.h"

namespace lofte::edit {

/// The editor cannot make a change and be certain of it; the text is as it was before that change.
class Refused : public Error {
 public:
  using Error::Error;
};

/// The keys of the mapping at a path in the order in which they are usually written, so that a new one is put
/// where it belongs; empty where none is known: it is then put last.
using KeyOrder = std::function<std::vector<std::string_view>(const Path&)>;

class Editor {
 public:
  /// `name` is the file's, for messages; the bytes are those of the file, byte-order mark and all. Throws
  /// Refused when they cannot be read as a record.
  Editor(std::string name, std::string bytes, KeyOrder order = nullptr);
  ~Editor();
  Editor(Editor&&) noexcept;
  Editor& operator=(Editor&&) noexcept;

  // Each throws Refused, and has then changed nothing. A path that leads nowhere is refused, but where the
  // missing part is keys: those are added.

  /// The value at a place becomes this one. Of a list or mapping, what stays equal is left as it stands.
  void set(const Path& at, Value value);
  /// Adds an item to a list, at its end. A list that is not there is made; a single value becomes a list of
  /// two.
  void add(const Path& list, Value item);
  /// Adds an item in front of another.
  void insert(const Path& list, std::size_t before, Value item);
  /// Takes away the entry or the item at a place, with the lines it stands on. The last item leaves an empty
  /// list.
  void remove(const Path& at);
  /// Gives the entry at a place another key.
  void rename(const Path& at, std::string key);

  /// The record as it is now. Lives until the next change.
  const yaml::Node& root() const;
  /// What stands at a place now; nullptr when nothing does.
  const yaml::Node* find(const Path& at) const;

  bool changed() const;
  /// The file as it is now.
  std::string bytes() const;
  /// What changed in the file, in order. Offsets do not count a byte-order mark, as nowhere in lofte.
  std::vector<Edit> edits() const;

 private:
  struct State;
  template <class Change>
  void all_or_none(Change change);

  std::unique_ptr<State> state_;
};

/// A new record as it is best written. The value is a mapping.
std::string written(const Value& record);

}  // namespace lofte::edit
