// SPDX-License-Identifier: Apache-2.0
//
// What libgit2 says is written in English, for programmers. Here it is said again by the class of the fault,
// which is all of it that a reader of ours can act on; git itself tells the rest.
#include <algorithm>
#include <array>

#include "git/handle.h"

namespace lofte::git {
namespace {

struct Reason {
  int kind;  // git_error_t
  words::Phrase phrase;
};

constexpr std::array kReasons{
    Reason{GIT_ERROR_NOMEMORY, {"there is not enough memory", "minnet räcker inte"}},
    Reason{GIT_ERROR_OS,
           {"a file of it cannot be opened or read", "en fil i det går inte att öppna eller läsa"}},
    Reason{GIT_ERROR_FILESYSTEM,
           {"a file of it cannot be opened or read", "en fil i det går inte att öppna eller läsa"}},
    Reason{GIT_ERROR_REFERENCE,
           {"a branch, tag or HEAD is damaged", "en gren, en tagg eller HEAD är skadad"}},
    Reason{GIT_ERROR_ZLIB, {"an object is damaged", "ett objekt är skadat"}},
    Reason{GIT_ERROR_OBJECT, {"an object is damaged", "ett objekt är skadat"}},
    Reason{GIT_ERROR_TREE, {"an object is damaged", "ett objekt är skadat"}},
    Reason{GIT_ERROR_TAG, {"an object is damaged", "ett objekt är skadat"}},
    Reason{GIT_ERROR_INDEXER, {"a pack of objects is damaged", "ett paket med objekt är skadat"}},
    Reason{GIT_ERROR_ODB, {"an object is missing or damaged", "ett objekt saknas eller är skadat"}},
    Reason{GIT_ERROR_INDEX,
           {"the index is damaged, or of a form that is not known here",
            "indexet är skadat eller har en form som inte är känd här"}},
    Reason{GIT_ERROR_CONFIG,
           {"git's settings cannot be understood (git config --list shows where)",
            "gits inställningar går inte att tolka (git config --list visar var)"}},
    Reason{GIT_ERROR_REPOSITORY,
           {"it uses an extension or a version of git's format that is not known here",
            "det använder ett tillägg eller en version av gits format som inte är känd här"}},
};

constexpr words::Phrase kOther{"error number {number} from the library libgit2",
                               "fel nummer {number} i biblioteket libgit2"};

}  // namespace

words::Message last_reason() {
  const git_error* error = git_error_last();
  const int kind = error != nullptr ? error->klass : GIT_ERROR_NONE;
  const auto at =
      std::find_if(kReasons.begin(), kReasons.end(), [&](const Reason& r) { return r.kind == kind; });
  if (at != kReasons.end()) return words::say(at->phrase);
  return words::say(kOther, {{"number", static_cast<long long>(kind)}});
}

}  // namespace lofte::git
