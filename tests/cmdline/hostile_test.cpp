// SPDX-License-Identifier: Apache-2.0
//
// Records from someone who means harm, or from a broken disk: whatever files are called and texts hold, every
// output of every command is valid UTF-8 on lines of our own making, and what programs read can be read.
#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "app.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "lines.h"

using namespace lofte;
using cli::Command;
using cli::Option;
using lines::Line;

namespace {

namespace fs = std::filesystem;

// Breaks a line, begins a command of GitHub Actions, turns the direction of writing: what a record may hold.
constexpr const char* kOdd = "\\n::error::x\\u202e\\u2028\\u0085%0A,::]]>\\t|<b>`";
// Colours a terminal and rings: what is refused, and quoted.
constexpr const char* kRefused = "\\r\\e[31m\\u009b31m\\x07";

class Records {
 public:
  Records() {
    std::string name = (fs::temp_directory_path() / "lofte-hostile-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    root = name;
    const std::string odd(kOdd);
    write("lofte.yaml", "lofte: 1\ntitle: \"Prov" + odd + "\"\nparties:\n  kommun: {name: \"K" + odd +
                            "\", side: municipality}\nplaces: {torget: {name: \"T" + odd +
                            "\"}}\nactivities:\n  rond: {one: \"rond" + odd + "\", many: ronder}\n");
    write("promises/2020.yaml",
          "title: \"L" + odd +
              "\"\nperiod: 2020\nparties: [kommun]\ncommitments:\n  - {id: ronder, text: \"Vi" + odd +
              "\", responsible: [kommun], target: {at_least: 4, of: rond}}\n");
    write("walks/torget.yaml",
          "title: \"V" + odd +
              "\"\ndate: 2020-06-11\nplaces: [torget]\nled_by: kommun\nparticipants: [{group: \"g" + odd +
              "\", count: 3}]\nobservations:\n  - {id: a, text: \"s" + odd +
              "\", proposals: [{id: b, text: \"f" + odd + "\"}]}\n");
    write(
        "measures/lampa.yaml",
        "title: \"M" + odd +
            "\"\nfrom: torget/b\nresponsible: kommun\nhistory: [{date: 2020-07-01, state: chosen, note: \"n" +
            odd + "\"}]\n");
    write(
        "followups/2020.yaml",
        "promise: 2020\nperiod: 2020\ndate: 2021-01-10\nby: kommun\ncounts: [{of: rond, count: 3, note: \"c" +
            odd + "\"}]\nfeedback: [{date: 2021-01-11, channel: \"k" + odd + "\"}]\n");
    for (const char* year : {"2019", "2020"})
      write(std::string("surveys/i-") + year + ".yaml",
            "title: \"I" + odd + "\"\nseries: index\nperiod: " + year + "\narea: \"O" + odd +
                "\"\nscale: {min: 1, max: 5, better: lower, unit: \"e" + odd +
                "\"}\nvalues: {x: {value: 2.1, label: \"E" + odd + "\"}}\n");
    // bytes that are no UTF-8, line ends, commands, controls: the names of files and folders
    for (const char* odd_name : {"v\xE5g", "rad\nbryt", "::error::x", "farg\x1B[31m", "a,b:c%0A",
                                 "\xC2\x9B"
                                 "31m",
                                 "rtl\xE2\x80\xAE", "b\xC0\xAF\xFF"}) {
      write(std::string("walks/") + odd_name + ".yaml",
            "date: 2020-13-01\n\"t" + odd + "\": \"" + kRefused + "\"\n");
      write(std::string(odd_name) + "/x.yaml", "title: x\n");
    }
    write("surveys/latin.yaml", "series: G\xE5rden\n");
    write("surveys/trasig.yaml", "series: [a, 'b\x1B\n");
  }
  ~Records() { fs::remove_all(root); }
  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;

  fs::path root;

 private:
  void write(const std::string& path, const std::string& text) const {
    fs::create_directories((root / path).parent_path());
    std::ofstream(root / path, std::ios::binary) << text;
  }
};

// Control characters that a text may hold: line ends; in data also tabs and the two signs of a line end.
void check_plain(const std::string& text, bool data) {
  CHECK_FALSE(utf8::first_fault(text));
  std::string found;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    const bool line_end = c == '\n' || (data && (c == '\r' || c == '\t'));
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028;
    if ((c < 0x20 && !line_end) || (c >= 0x7F && c < 0xA0) || turns) found += std::to_string(c) + ' ';
  }
  CHECK(found == "");
}

void check_read(const std::string& format, const std::string& out, std::size_t findings) {
  if (format == "json" || format == "gitlab" || format == "sarif") CHECK(nlohmann::json::accept(out));
  if (out.empty()) return;
  const std::vector<std::string_view> rows = split(std::string_view(out).substr(0, out.size() - 1), '\n');
  for (const std::string_view row : rows) {
    CAPTURE(row);
    if (format == "jsonl") CHECK(nlohmann::json::accept(row));
    if (format == "github")
      CHECK((row.starts_with("::error file=") || row.starts_with("::warning file=") ||
             row.starts_with("::notice ")));
  }
  if (format == "github") CHECK(rows.size() == findings + 1);
  if (format == "concise") CHECK(rows.size() == findings);
}

// What the commands are asked about here; the first of the choices where there are some.
std::string asked(const Option& place) {
  for (const auto& [name, word] : {std::pair{"PERIOD", "2020"},
                                   {"KIND", "walks"},
                                   {"KIND/ID", "walks/torget"},
                                   {"WALK", "torget"},
                                   {"FROM", "2020-01-01"}})
    if (place.name() == name) return word;
  return lines::sample(place);
}

const Option* format_of(const Command& command) {
  const auto at = std::find_if(command.options.begin(), command.options.end(),
                               [](const Option& option) { return option.name() == "--format"; });
  return at == command.options.end() ? nullptr : &*at;
}

Line question(const Command& command) {
  Line line{std::string(command.name)};
  for (const Option* place : lines::places(command))
    if (place->required) line.push_back(asked(*place));
  return line;
}

}  // namespace

TEST_CASE(
    "every output of every command in every format is valid UTF-8, and no text of a record makes a line of "
    "it") {
  const Records records;
  const auto counted =
      nlohmann::json::parse(lines::run(records.root.string(), {"check", "--format", "json"}).out);
  const std::size_t findings = counted["findings"].size();
  CHECK(findings > 20);
  int answers = 0;
  for (const Command& command : cli::commands()) {
    const Option* formats = format_of(command);
    for (const std::string& format : formats ? formats->choices() : std::vector<std::string>{""})
      for (const char* lang : {"sv", "en"}) {
        Line line = lines::with({"--lang", lang}, question(command));
        if (!format.empty()) line = lines::with(line, {"--format", format});
        CAPTURE(join(line, " "));
        const lines::Run done = lines::run(records.root.string(), line);
        check_plain(done.err, false);
        answers += done.out.empty() ? 0 : 1;
        if (format == "xlsx") continue;
        check_plain(done.out, format == "csv");
        check_read(format, done.out, findings);
      }
  }
  CHECK(answers > 50);
}

TEST_CASE("the files of a report are valid UTF-8, and their names come from the page's") {
  const Records records;
  for (const char* format : {"markdown", "html"}) {
    lines::run(records.root.string(), {"report", "2020", "-o", "ut\xE5.page", "--format", format});
    int files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(records.root)) {
      if (!entry.path().filename().string().starts_with("ut")) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(in), {}};
      CAPTURE(entry.path().filename().string());
      CHECK_FALSE(text.empty());
      check_plain(text, entry.path().extension() == ".svg");
      ++files;
    }
    CHECK(files >= 2);
  }
}

TEST_CASE("colours are all that a terminal is told") {
  const auto without_colours = [](std::string text) {
    for (std::size_t at = text.find("\x1B["); at != text.npos; at = text.find("\x1B[", at))
      text.erase(at, text.find('m', at) + 1 - at);
    return text;
  };
  const Records records, others;  // what writes answers otherwise the second time
  int coloured = 0;
  for (const Command& command : cli::commands())
    for (const char* when : {"always", "never"}) {
      const lines::Run done =
          lines::run(records.root.string(), lines::with({"--color", when}, question(command)));
      CAPTURE(command.name);
      check_plain(without_colours(done.out), false);
      CHECK(without_colours(done.out) ==
            lines::run(others.root.string(), lines::with({"--color", "never"}, question(command))).out);
      coloured += done.out != without_colours(done.out) ? 1 : 0;
    }
  CHECK(coloured >= 3);
}

TEST_CASE("what a person wrote is quoted in messages as characters on one line") {
  const Records records;
  for (const std::string word : {"v\xE5g", "rad\nbryt", "\x1B[31m", "::error::x\n::error::y", "\xC2\x9B"})
    for (const Command& command : cli::commands()) {
      Line line = lines::with({std::string(command.name)},
                              Line(std::max<std::size_t>(lines::places(command).size(), 1), word));
      for (const Line& slip :
           {line, lines::with(question(command), {"--" + word}),
            lines::with(question(command), {"--lang", word}), lines::with(question(command), {"-C", word}),
            lines::with(question(command), {"--rev", word}),
            lines::with(question(command), {"--as-of", word}), Line{word}}) {
        CAPTURE(join(slip, " "));
        const lines::Run done = lines::run(records.root.string(), slip);
        check_plain(done.err, false);
        CHECK(std::count(done.err.begin(), done.err.end(), '\n') <= 6);
        if (slip.size() == 1) CHECK(done.status == 2);
      }
    }
}
