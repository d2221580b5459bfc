// SPDX-License-Identifier: Apache-2.0
//
// The one writer of files. A file is written whole to a temporary one in the same folder, brought to the
// disk, and given its name in one step: whatever happens, and whenever, what stands under the name is the old
// file or the new one. Several files are changed all or none of them. Two writers lose nothing: a file that
// is not as it was read, or is there although it should be new, is left alone.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/guard.h"

namespace lofte::files {

/// What a file must be before it may be changed.
struct Before {
  enum class State { any, absent, same };
  State state = State::any;
  std::string bytes;  ///< same: what it held when it was read
};

/// A file that is to be written, or taken away.
struct Change {
  std::string path;                    ///< absolute; of a link, the file that it leads to is changed
  std::string name;                    ///< what messages call it
  std::optional<std::string> content;  ///< none: it is taken away
  Before before;
};

/// Writes a file whatever there was under its name. A pipe or a device is written to as it is.
Change put(std::string path, std::string name, std::string content);
/// Writes a file that must not be there yet; makes the folders it lies in.
Change create(std::string path, std::string name, std::string content);
/// Gives a file another content than the one it had when it was read.
Change replace(std::string path, std::string name, std::string content, std::string read);
/// Takes a file away that still is as it was read.
Change take_away(std::string path, std::string name, std::string read);

/// Whether a file has the name of one that is being written, or was when its writer was ended: nobody's.
bool is_temporary(std::string_view name);

/// Makes all changes, or none of them. A file that has its new content already is not touched. Permissions
/// stay. Throws lofte::Error, with what to do, when it cannot; nothing has changed then, and nothing is left
/// behind.
void write(const std::vector<Change>& changes, const Guard& guard = nullptr);

}  // namespace lofte::files
