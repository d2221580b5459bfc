// SPDX-License-Identifier: Apache-2.0
#include "rules/past.h"

#include <doctest/doctest.h>

#include "states.h"

using namespace lofte;
using namespace lofte::states;

namespace {

/// A history in memory; the states are called c1, c2, …
class History {
 public:
  History& then(const Files& files, std::string message = "", corpus::Renames renames = {}) {
    std::vector<std::string> changed;
    for (const auto& [path, text] : files)
      if (!has(last_, path, text)) changed.push_back(path);
    for (const auto& [path, text] : last_)
      if (std::none_of(files.begin(), files.end(), [&](const auto& f) { return f.first == path; }))
        changed.push_back(path);
    std::sort(changed.begin(), changed.end());
    past_.add({"c" + std::to_string(++count_), std::move(message), kThen + calendar::Days{count_},
               files::memory(files), changed, std::move(renames)});
    last_ = files;
    return *this;
  }

  /// "rule path message" of every finding.
  std::vector<std::string> found() const {
    std::vector<std::string> out;
    const rules::Against against = past_.found();
    for (const auto& f : against.findings) {
      CHECK(f.place.span == Span{});
      out.push_back(std::string(f.rule->id) + " " + f.place.path + " " +
                    words::text(f.message, words::Lang::en));
    }
    for (const std::string& path : against.uncompared) out.push_back("cannot compare " + path);
    return out;
  }

 private:
  static bool has(const Files& files, const std::string& path, const std::string& text) {
    return std::any_of(files.begin(), files.end(),
                       [&](const auto& f) { return f.first == path && f.second == text; });
  }

  rules::Past past_;
  Files last_;
  int count_ = 0;
};

using Found = std::vector<std::string>;

Files edited(const std::string& path, const std::string& old, const std::string& now) {
  return with(folder(), path, old, now);
}

}  // namespace

TEST_CASE("a history in which everything was added has nothing to tell") {
  Files later =
      with(folder(), kLamp, "note: Beställd.}\n", "note: Beställd.}\n  - {date: 2020-05, state: done}\n");
  CHECK(History().then({}).then(folder()).then(later).found() == Found{});
}

TEST_CASE("a step that only adds is held against what was computed") {
  const std::string final = "followups/2020-slut.yaml";
  Files reported = folder();
  reported.emplace_back(final, "promise: 2020\nperiod: 2020\ndate: 2020-05-20\nby: polis\nfinal: true\n");
  Files more = reported;
  more.emplace_back("followups/2020-t1b.yaml",
                    "promise: 2020\nperiod: 2020-T1\ndate: 2020-05-12\nby: polis\ncounts:\n"
                    "  - {of: kontroll, count: 30, place: torget, commitment: kontroller}\n");
  const Found found = History().then(reported).then(more).found();
  REQUIRE(found.size() == 1);
  CHECK(found.front().starts_with("result-changed followups/2020-t1b.yaml"));
}

TEST_CASE("every step is held against the one before, and named by its commit and line") {
  const Files changed = edited(kOf2020, "at_least: 8", "at_least: 7");
  CHECK(
      History().then(folder()).then(changed).then(folder()).found() ==
      Found{
          "signed-promise-changed promises/2020.yaml the target of the commitment kontroller of a signed "
          "promise "
          "was \"at_least: 7, of: kontroll, at: centrum\" in c2 and is now \"at_least: 8, of: kontroll, at: "
          "centrum\" (commit c3, line 12)",
          "signed-promise-changed promises/2020.yaml the target of the commitment kontroller of a signed "
          "promise "
          "was \"at_least: 8, of: kontroll, at: centrum\" in c1 and is now \"at_least: 7, of: kontroll, at: "
          "centrum\" (commit c2, line 12)"});
}

TEST_CASE("a change of lofte.yaml is held against promises that did not change") {
  const Files changed = edited("lofte.yaml", "sensitive: true", "sensitive: false");
  const Found found = History().then(folder()).then(changed).found();
  REQUIRE(found.size() == 2);
  CHECK(found[0].starts_with("protection-lowered lofte.yaml "));
  CHECK(found[1].starts_with("signed-promise-changed lofte.yaml "));
}

TEST_CASE("a record that was broken in between is held against what it said before") {
  const Files broken = edited(kOf2020, "title: Löfte 2020", "title: \"Löfte 2020");
  const Files changed = edited(kOf2020, "period: 2020\n", "period: 2021\n");
  CHECK(History().then(folder()).then(broken).then(folder()).found() == Found{});
  const Found found = History().then(folder()).then(broken).then(broken).then(changed).found();
  REQUIRE(found.size() == 1);
  CHECK(found[0].find("\"2020\"") != std::string::npos);
  CHECK(found[0].find("commit c4, line 2") != std::string::npos);
}

TEST_CASE("a value that could not be read in between is held against what it was before") {
  const Files broken = edited(kOf2020, "period: 2020\n", "period: 20201\n");
  const Files changed = edited(kOf2020, "period: 2020\n", "period: 2021\n");
  CHECK(History().then(folder()).then(broken).then(changed).found().size() == 1);
  CHECK(History().then(folder()).then(broken).then(folder()).found() == Found{});
  CHECK(History().then(broken).then(changed).found() == Found{"cannot compare promises/2020.yaml"});
}

TEST_CASE("a record that is taken away is told once, and judged again when it comes back") {
  const Files gone = without(folder(), kLamp);
  const Files elsewhere = with(gone, "lofte.yaml", "title: Staden", "title: Byn");
  const std::string removed =
      "record-removed measures/lampa.yaml measures/lampa was chosen in c1, and its record is "
      "gone (commit c2)";
  CHECK(History().then(folder()).then(gone).then(elsewhere).then(folder()).found() == Found{removed});

  Files back = gone;
  back.emplace_back("measures/sub/lampa.yaml", std::string(kMeasure));
  back = with(back, "measures/sub/lampa.yaml", "state: started", "state: done");
  const Found found = History().then(folder()).then(gone).then(back).found();
  REQUIRE(found.size() == 2);
  CHECK(found[1].starts_with("history-rewritten measures/sub/lampa.yaml "));
}

TEST_CASE("an id is not given to another record after a while") {
  Files other = without(folder(), kLamp);
  const Files gone = other;
  other.emplace_back(kLamp,
                     "title: Ny bänk\nresponsible: kommun\nhistory: [{date: 2021-03, state: chosen}]\n");
  const Found found = History().then(folder()).then(gone).then(other).found();
  REQUIRE(found.size() == 2);
  CHECK(found[0].starts_with("id-reused measures/lampa.yaml "));
  CHECK(found[1].starts_with("record-removed measures/lampa.yaml "));
}

TEST_CASE("renames are followed") {
  Files renamed = without(folder(), kLamp);
  renamed.emplace_back("measures/stolpe.yaml", std::string(kMeasure));
  CHECK(History().then(folder()).then(renamed, "", {{kLamp, "measures/stolpe.yaml"}}).found() == Found{});
}

TEST_CASE("an identity number that ever was in a text is told once, masked") {
  Files held = folder();
  held.emplace_back("anteckningar.txt", "Rad ett\nRingde 640823-3234 om saken\n");
  Files more = with(held, "anteckningar.txt", "Rad ett\n", "Rad noll\nRad ett\n");
  const Found found = History().then(folder()).then(held).then(more).then(folder()).found();
  REQUIRE(found.size() == 1);
  CHECK(found[0] ==
        "personnummer anteckningar.txt 640823-**** is a personal identity number (commit c2, line 2)");
}

TEST_CASE("identity numbers in records, names and messages of the first state are found") {
  Files first = edited(kOf2020, "notes: Undertecknat på torget.", "notes: 640823-3234  # 6408233234");
  first.emplace_back("bilagor/640823-3234.txt", "tomt");
  const Found found = History().then(first, "Om 640823-3234").found();
  CHECK(found.size() == 4);
  for (const std::string& one : found) {
    CAPTURE(one);
    CHECK(words::text(words::plain(one), words::Lang::en).find("3234") == std::string::npos);
  }
}
