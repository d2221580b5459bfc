// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>

#include "doctest/doctest.h"
#include "edit/editor.h"

namespace lofte::edit {

/// The text after changes by an editor.
inline std::string after(const std::string& text, const std::function<void(Editor&)>& change,
                         KeyOrder order = nullptr) {
  Editor editor("x.yaml", text, std::move(order));
  change(editor);
  return editor.bytes();
}

/// Whether a change is refused, and nothing changed.
inline bool refused(const std::string& text, const std::function<void(Editor&)>& change) {
  Editor editor("x.yaml", text);
  try {
    change(editor);
  } catch (const Refused&) {
    return editor.bytes() == text && !editor.changed() && editor.edits().empty();
  }
  return false;
}

inline Value entry() { return Value::mapping({{"date", "2020-10-01"}, {"state", "done"}}); }

}  // namespace lofte::edit
