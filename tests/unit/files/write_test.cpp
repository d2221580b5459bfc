// SPDX-License-Identifier: Apache-2.0
#include "files/write.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <thread>

#include "unit/files/room.h"

namespace lofte::files {
namespace {

using Names = std::vector<std::string>;

std::string at(const Room& room, const char* path) { return (room.root() / path).string(); }

// A file that exists, one that is to be gone, and two that are new, of which one in a folder that is new as
// well.
std::vector<Change> four_changes(const Room& room) {
  return {replace(at(room, "a.yaml"), "a.yaml", std::string(100'000, 'n'), "old"),
          create(at(room, "walks/2020/b.yaml"), "walks/2020/b.yaml", "new"),
          take_away(at(room, "c.yaml"), "c.yaml", "gone"), create(at(room, "d.yaml"), "d.yaml", "new")};
}

void lay_out(const Room& room) {
  fs::remove_all(room.root() / "walks");
  fs::remove(room.root() / "d.yaml");
  room.file("a.yaml", "old");
  room.file("c.yaml", "gone");
}

bool is_old(const Room& room) {
  return room.content("a.yaml") == "old" && room.content("c.yaml") == "gone" &&
         room.names() == Names{"a.yaml", "c.yaml"};
}

bool is_new(const Room& room) {
  return room.content("a.yaml").size() == 100'000 && room.content("d.yaml") == "new" &&
         room.names() == Names{"a.yaml", "d.yaml", "walks", "walks/2020", "walks/2020/b.yaml"};
}

// Runs in a process of its own; its exit status, or 256 and more for a signal.
int in_child(const auto& action) {
  const pid_t child = ::fork();
  if (child == 0) {
    try {
      action();
    } catch (const Error&) {
      std::_Exit(2);
    }
    std::_Exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}

}  // namespace

TEST_CASE("several files are written, taken away and made, with their folders") {
  Room room;
  lay_out(room);
  write(four_changes(room));
  CHECK(is_new(room));
}

TEST_CASE("a call that fails, whichever it is, leaves everything as it was") {
  Room room;
  int calls = 1000;
  for (int fails = 0; fails < calls; ++fails) {
    CAPTURE(fails);
    lay_out(room);
    int made = 0;
    std::string failed;
    const Guard guard = [&](std::string_view call, const std::string&) {
      if (made++ != fails) return std::error_code();
      failed = call;
      return std::make_error_code(std::errc::no_space_on_device);
    };
    const std::string said = message_of([&] { write(four_changes(room), guard); });
    if (failed.empty()) calls = fails;
    if (said == "no error") {  // the call is one of those at the end that tidy up, or none failed
      CHECK(room.content("a.yaml").size() == 100'000);
      continue;
    }
    CHECK(said.find("the disk is full") != std::string::npos);
    CHECK(is_old(room));
  }
  CHECK(calls > 12);
}

TEST_CASE("a process that is killed, at whichever call, leaves the old file or the new one") {
  Room room;
  int status = 9;
  int calls = 0;
  for (int dies = 0; status != 0; ++dies) {
    CAPTURE(dies);
    lay_out(room);
    status = in_child([&] {
      int made = 0;
      write(four_changes(room), [&](std::string_view, const std::string&) {
        if (made++ == dies) ::raise(SIGKILL);
        return std::error_code();
      });
    });
    const std::string a = room.content("a.yaml");
    CHECK((a == "old" || a == std::string(100'000, 'n')));
    for (const char* name : {"walks/2020/b.yaml", "d.yaml"})
      if (fs::exists(room.root() / name)) CHECK(room.content(name) == "new");
    if (fs::exists(room.root() / "c.yaml")) CHECK(room.content("c.yaml") == "gone");
    // What was left behind is nobody's, and goes with the next run.
    lay_out(room);
    write(four_changes(room));
    CHECK(is_new(room));
    calls = dies;
  }
  CHECK(calls > 12);
}

TEST_CASE("a file that is moved is under its old name or its new one, whenever the process is killed") {
  Room room;
  int status = 9;
  for (int dies = 0; status != 0; ++dies) {
    CAPTURE(dies);
    fs::remove_all(room.root() / "walks");
    room.file("walk/a.yaml", "text");
    status = in_child([&] {
      int made = 0;
      write({take_away(at(room, "walk/a.yaml"), "walk/a.yaml", "text"),
             create(at(room, "walks/a.yaml"), "walks/a.yaml", "text")},
            [&](std::string_view, const std::string&) {
              if (made++ == dies) ::raise(SIGKILL);
              return std::error_code();
            });
    });
    CHECK((fs::exists(room.root() / "walk/a.yaml") || fs::exists(room.root() / "walks/a.yaml")));
  }
}

TEST_CASE("a disk that is full in the middle of a file leaves the old one") {
  Room room;
  lay_out(room);
  CHECK(in_child([&] {
          std::signal(SIGXFSZ, SIG_IGN);
          const rlimit limit{4096, 4096};
          ::setrlimit(RLIMIT_FSIZE, &limit);
          write(four_changes(room));
        }) == 2);
  CHECK(is_old(room));
}

TEST_CASE("a file that is not as it was read is left alone, and so are the others") {
  Room room;
  lay_out(room);
  room.file("c.yaml", "mine");
  CHECK(message_of([&] { write(four_changes(room)); }) ==
        "someone else has changed \"c.yaml\" since it was read; nothing was written | "
        "någon annan har ändrat ”c.yaml” sedan den lästes; inget skrevs");
  CHECK(room.content("a.yaml") == "old");
  fs::remove(room.root() / "c.yaml");
  CHECK(message_of([&] { write(four_changes(room)); }).starts_with("someone else has changed"));
  room.file("c.yaml", "gone");
  room.file("d.yaml", "mine");
  CHECK(message_of([&] { write(four_changes(room)); }) ==
        "\"d.yaml\" already exists and is not overwritten | ”d.yaml” finns redan och skrivs inte över");
  CHECK(room.content("d.yaml") == "mine");
  CHECK(room.names() == Names{"a.yaml", "c.yaml", "d.yaml"});
}

TEST_CASE("many writers at once lose nothing: each adds its line to what another wrote") {
  constexpr int kWriters = 4;
  constexpr int kLines = 15;
  Room room;
  room.file("a.yaml", "");
  std::vector<std::thread> writers;
  for (int i = 0; i < kWriters; ++i)
    writers.emplace_back([&] {
      for (int done = 0; done < kLines;) {
        const std::string read = room.content("a.yaml");
        try {
          write({replace(at(room, "a.yaml"), "a.yaml", read + "x\n", read)});
          ++done;
        } catch (const Error&) {  // another one was faster
        }
      }
    });
  for (std::thread& writer : writers) writer.join();
  CHECK(room.content("a.yaml").size() == 2 * kWriters * kLines);
  CHECK(room.names() == Names{"a.yaml"});
}

TEST_CASE("many files are written at once, or none of them") {
  constexpr int kFiles = 200;
  Room room;
  std::vector<Change> changes;
  for (int i = 0; i < kFiles; ++i) {
    const std::string name = "measures/" + std::to_string(i) + ".yaml";
    changes.push_back(create(at(room, name.c_str()), name, "new"));
  }
  const Guard fails = [&](std::string_view call, const std::string& path) {
    const bool last = call == "rename" && path.ends_with("/199.yaml");
    return last ? std::make_error_code(std::errc::io_error) : std::error_code();
  };
  CHECK(message_of([&] { write(changes, fails); }).starts_with("\"measures/199.yaml\" could not be written"));
  CHECK(room.names().empty());
  write(changes);
  CHECK(room.names().size() == kFiles + 1);
}

TEST_CASE("permissions stay, a new file has those of any other") {
  Room room;
  room.file("a.sh", "old");
  fs::permissions(room.root() / "a.sh", fs::perms(0750));
  write({put(at(room, "a.sh"), "a.sh", "new"), put(at(room, "b"), "b", "new")});
  CHECK(fs::status(room.root() / "a.sh").permissions() == fs::perms(0750));
  CHECK(fs::status(room.root() / "b").permissions() == fs::perms(0644));
}

TEST_CASE("a file that has its new content already is not touched") {
  Room room;
  room.file("a", "same");
  const auto before = fs::last_write_time(room.root() / "a");
  fs::last_write_time(room.root() / "a", before - std::chrono::hours(1));
  write({put(at(room, "a"), "a", "same")});
  CHECK(fs::last_write_time(room.root() / "a") == before - std::chrono::hours(1));
}

TEST_CASE("of a link, what it leads to is written, and the link stays") {
  Room room;
  room.file("real/a", "old");
  room.link("one", "two");
  room.link("two", "real/a");
  room.link("nowhere", "real/b");
  room.link("round", "round");
  write({put(at(room, "one"), "one", "new"), put(at(room, "nowhere"), "nowhere", "made")});
  CHECK(room.content("real/a") == "new");
  CHECK(room.content("real/b") == "made");
  CHECK(fs::is_symlink(room.root() / "one"));
  CHECK(message_of([&] { write({put(at(room, "round"), "round", "x")}); }).find("round in a circle") !=
        std::string::npos);
  room.link("nothing", "real/c");
  CHECK(message_of([&] {
          write({create(at(room, "nothing"), "nothing", "x")});
        }).starts_with("\"nothing\" is a link that leads nowhere"));
}

TEST_CASE("what cannot be written is told, and nothing is lost") {
  Room room;
  room.file("folder/a", "old");
  room.file("protected", "old");
  fs::permissions(room.root() / "protected", fs::perms(0444));
  CHECK(message_of([&] { write({put(at(room, "protected"), "protected", "new")}); }) ==
        "\"protected\" is write-protected | ”protected” är skrivskyddad");
  CHECK(message_of([&] { write({put(at(room, "folder"), "folder", "new")}); }) ==
        "\"folder\" is a folder | ”folder” är en mapp");
  CHECK(message_of([&] { write({put(at(room, "missing/a"), "missing/a", "new")}); }) ==
        "\"missing/a\" could not be written: there is no such file or folder | "
        "”missing/a” kunde inte skrivas: filen eller mappen finns inte");
  room.permit("folder", fs::perms(0555));
  const NoPrivileges none;
  CHECK(message_of([&] { write({put(at(room, "folder/a"), "folder/a", "new")}); }) ==
        "\"folder/a\" could not be written: permission denied | "
        "”folder/a” kunde inte skrivas: behörighet saknas");
  CHECK(room.content("folder/a") == "old");
}

TEST_CASE("a device is written to as it is") {
  write({put("/dev/null", "/dev/null", "x")});
  CHECK(fs::is_character_file("/dev/null"));
  CHECK(message_of([&] { write({put("/dev/full", "/dev/full", "x")}); }) ==
        "\"/dev/full\" could not be written: the disk is full | ”/dev/full” kunde inte skrivas: disken är "
        "full");
}

}  // namespace lofte::files
