// SPDX-License-Identifier: Apache-2.0
//
// Slips of the hand put into records without a fault, in every style. `fix` gives back the very bytes that
// were there before, or leaves the slip as it is; it never makes anything else of it.
#include <doctest/doctest.h>

#include <cstdlib>
#include <map>
#include <regex>

#include "base/utf8.h"
#include "clean/town.h"
#include "corpus/file_names.h"
#include "corrections.h"
#include "edit/value.h"
#include "edits/examples.h"
#include "records/settings.h"
#include "yaml/reader.h"

using namespace lofte;

namespace {

using Dice = clean::Dice;

// A slip: what is looked for on a line, and what is made of it.
struct Slip {
  const char* name;
  const char* before;
  const char* after;
};

// Each is one that has one meaning only wherever it is found out.
constexpr Slip kSlips[] = {
    {"no blank after a colon", "^([ -]*[a-z_]+): ([A-Za-z0-9][^#]*)$", "$1:$2"},
    {"no blank after a dash", "^( *)- ([a-z_]+:.*)$", "$1-$2"},
    {"a Swedish key", "^( *)responsible:", "$1ansvarig:"},
    {"a Swedish word", "\\bstate: done\\b", "state: klar"},
    {"a misspelt key", "\\bhistory:", "histroy:"},
    {"a misspelt key of many", "\\bobservations:", "observatoins:"},
    {"a misspelt word", "\\bstate: chosen\\b", "state: choosen"},
    {"a day in words", "\\bdate: (20\\d\\d)-09-(1\\d)\\b", "date: $2 september $1"},
    {"a day as people write it", "\\bdate: (20\\d\\d)-0([1-9])-(1[3-9]|2\\d)\\b", "date: $3/$2 $1"},
    {"curly quotes", "\\bstate: ([a-z]+)\\b", "state: ”$1”"},
    {"a no-break space", "\\bdate: (20\\d\\d-\\d\\d-\\d\\d)$", "date: $1\xC2\xA0"},
    {"a quote that never closes", "^( *[a-z_]+: \"[^\"'#,\\]}\\\\]+)\"$", "$1"},
    {"no closing brace", "^( *- \\{[^{}\\[\\]#\"']*[^{}\\[\\]#\"', ])\\}$", "$1"},
    {"the wrong bracket", "^( *[a-z_]+: \\[[^{}\\[\\]#\"']*)\\]$", "$1}"},
    {"a tab", "^  ([a-z_]+: .*)$", "\t$1"},
    {"a bullet", "^( *)- (id: .*)$", "$1• $2"},
    {"two commas", "^( *- \\{[^{}#\"']*), ", "$1,, "},
    {"an equals sign", "^( *)place: (?=[a-z])", "$1place = "},
};

// The text as Notepad saved it for many years, in Windows-1252; none where it has letters that are not in it,
// or nothing else than ASCII.
std::optional<std::string> as_saved_by_notepad(const std::string& bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return std::nullopt;
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const char32_t c = utf8::next(bytes, at);
    if (c > 0xFF || (c >= 0x80 && c < 0xA0)) return std::nullopt;
    out += static_cast<char>(c);
  }
  return out == bytes ? std::nullopt : std::optional(out);
}

struct Put {
  std::string bytes;
  const Slip* slip = nullptr;
};

// A slip on some line of a text; none where no line takes it.
std::optional<Put> with_slip(const std::string& bytes, Dice& dice) {
  static constexpr Slip kNotepad{"saved by Notepad", "", ""};
  if (dice.chance(8))
    if (auto saved = as_saved_by_notepad(bytes)) return Put{std::move(*saved), &kNotepad};
  const Slip& slip = kSlips[dice.below(std::size(kSlips))];
  const std::regex before(slip.before);
  std::vector<std::pair<std::size_t, std::size_t>> lines;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    if (std::regex_search(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                          bytes.begin() + static_cast<std::ptrdiff_t>(end), before))
      lines.emplace_back(at, end - at);
    at = end + 1;
  }
  if (lines.empty()) return std::nullopt;
  const auto [at, size] = dice.pick(lines);
  std::string out = bytes;
  out.replace(at, size,
              std::regex_replace(bytes.substr(at, size), before, slip.after,
                                 std::regex_constants::format_first_only));
  return Put{std::move(out), &slip};
}

struct Tally {
  std::map<std::string, int> put, mended;
  int all_put() const {
    int out = 0;
    for (const auto& [name, times] : put) out += times;
    return out;
  }
};

edit::Value said_by(const std::string& bytes) {
  diag::Findings ignored;
  const yaml::Document document = yaml::read("", bytes, ignored);
  return document.root ? edit::Value::of(*document.root) : edit::Value();
}

void check_folder(const clean::Files& clean, Dice& dice, Tally& counts) {
  std::map<std::string, Put> put;
  clean::Files files = clean;
  for (auto& [path, bytes] : files) {
    const bool record = records::kind_of_folder(corpus::first_folder(path)) && corpus::is_yaml(path);
    if (!record || dice.chance(40)) continue;
    auto slip = with_slip(bytes, dice);
    if (!slip || slip->bytes == bytes) continue;
    bytes = slip->bytes;
    put.emplace(path, std::move(*slip));
  }
  const auto found =
      cli::corrections([&] { return files::memory(files); }, [](const std::string&) { return true; }, 1);
  for (const auto& [path, bytes] : clean) {
    const auto slip = put.find(path);
    const auto change = found.files.find(path);
    CAPTURE(path);
    CAPTURE(std::string(slip == put.end() ? "" : slip->second.slip->name));
    CAPTURE(slip == put.end() ? bytes : slip->second.bytes);
    if (slip != put.end()) ++counts.put[slip->second.slip->name];
    if (change == found.files.end()) continue;
    REQUIRE(slip != put.end());
    const std::string after = change->second.after.value_or("");
    // Below a dash that has its line for itself there is more than one column to begin in.
    CHECK((after == bytes ||
           (std::string(slip->second.slip->name) == "a tab" && said_by(after) == said_by(bytes))));
    ++counts.mended[slip->second.slip->name];
  }
  const auto again = cli::corrections(
      [&] {
        clean::Files after = files;
        for (auto& [path, bytes] : after)
          if (const auto at = found.files.find(path); at != found.files.end()) bytes = *at->second.after;
        return files::memory(after);
      },
      [](const std::string&) { return true; }, 1);
  CHECK(again.files.empty());
}

}  // namespace

TEST_CASE("fix gives back the bytes that a slip of the hand changed, or leaves them") {
  Dice dice(7);
  Tally counts;
  const bool many = std::getenv("LOFTE_MANY_EDITS") != nullptr;
  const int wanted = many ? 10'000 : 400;
  const int rounds = many ? 20 : 2;
  for (int i = 0; i < rounds; ++i)
    for (const auto& [name, files] : edits::examples()) {
      CAPTURE(name);
      check_folder(files, dice, counts);
    }
  for (std::uint64_t seed = 700; counts.all_put() < wanted; ++seed)
    check_folder(clean::town(seed, 60).files, dice, counts);
  int mended = 0;
  for (const auto& [name, times] : counts.put) {
    mended += counts.mended[name];
    MESSAGE(name << ": " << counts.mended[name] << " of " << times);
  }
  MESSAGE(counts.all_put() << " slips");
  CHECK(mended * 10 >= counts.all_put() * 8);
}
