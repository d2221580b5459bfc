// SPDX-License-Identifier: Apache-2.0
//
// The rules of the house that a compiler does not know. Each takes sources as text and returns what breaks
// it, so that each is tried on a bad sample before it is believed about the project.
#pragma once
#include "architecture/sources.h"

namespace lofte::architecture {

/// A room depends only on rooms declared above it, and a library is used by one room only (fmt, which is our
/// way to put text together, by any that lists it).
Complaints check_rooms(std::string_view cmake);

/// In lib/, a file includes its own room, rooms on its room's line, the standard library, and libraries on
/// that line; from lib/ on, with quotes. In cmd/, the libraries that its CMakeLists.txt names.
Complaints check_includes(const Files& files, const Rooms& rooms, std::string_view cmd_cmake);

/// No unit (foo.h and foo.cpp) needs itself through others. A header without a .cpp of its own that only .cpp
/// files include is a piece of those, not a unit.
Complaints check_cycles(const Files& files);

/// No two files of a folder give one name in their unnamed namespaces to two things, nor a name that a header
/// of the folder gives to a constant: they are compiled as one.
Complaints check_local_names(const Files& files);

/// Nothing below cmd/ sees the clock, the environment, the terminal, the locale, the streams or chance, and
/// in cmd/ only environment.cpp does.
Complaints check_world(const Files& files);

/// No shared ownership, no macros, no text of a library for people.
Complaints check_habits(const Files& files);

/// No text that admits a copy ("keep" it "in sync"), an unfinished thing, or the paths of someone's machine.
Complaints check_words(const Files& files);

/// Every source begins with its licence; a header is included once.
Complaints check_first_lines(const Files& files);

/// Files stop at 500 lines (tests at 800), functions at 60.
Complaints check_sizes(const Files& files);

}  // namespace lofte::architecture
