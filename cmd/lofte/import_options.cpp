// SPDX-License-Identifier: Apache-2.0
#include "import_options.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace lofte::cli {
namespace {

using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kNoList{"\"{word}\" is no list that can be imported",
                         "”{word}” är ingen lista som kan läsas in"};
constexpr Phrase kLists{"the lists are {lists}", "listorna är {lists}"};
constexpr Phrase kNoPair{"\"{option} {text}\" lacks a value", "”{option} {text}” saknar värde"};
constexpr Phrase kWriteMap{"write --map \"HEADER=FIELD\"", "skriv --map \"RUBRIK=FÄLT\""};
constexpr Phrase kWriteSet{"write --set KEY=VALUE", "skriv --set NYCKEL=VÄRDE"};
constexpr Phrase kNoKey{"--set has no key \"{key}\" for {list}", "--set har ingen nyckel ”{key}” för {list}"};
constexpr Phrase kKeys{"the keys are {keys}", "nycklarna är {keys}"};
constexpr Phrase kOneSign{"\"{text}\" is not one sign", "”{text}” är inte ett enda tecken"};
constexpr Phrase kWriteSign{"write it as \";\", \",\" or tab", "skriv det som \";\", \",\" eller tab"};

// What stands before the first sign of a key that quotes the list.
constexpr std::array<std::string_view, 7> kQuoting{"status.",   "party.",      "place.", "category.",
                                                   "activity.", "commitment.", "column."};

std::pair<std::string, std::string> cut(const char* option, const std::string& text, Phrase how) {
  // A header may hold a sign of equality; a field does not.
  const std::size_t at = std::string_view(option) == "--map" ? text.rfind('=') : text.find('=');
  if (at == text.npos || at == 0 || at + 1 == text.size())
    throw Error(say(kNoPair, {{"option", option}, {"text", text}}), say(how));
  return {std::string(trim(text.substr(0, at))), std::string(trim(text.substr(at + 1)))};
}

void check_key(const std::string& key, intake::List list) {
  const std::vector<std::string> keys = intake::decision_keys(list);
  const bool quotes =
      std::any_of(kQuoting.begin(), kQuoting.end(), [&](auto prefix) { return key.starts_with(prefix); });
  if (quotes || key.ends_with(".kind") || among(keys, key)) return;
  const auto near = nearest(key, keys);
  throw Error(say(kNoKey, {{"key", key}, {"list", std::string(intake::info(list).name)}}),
              near ? words::did_you_mean(*near) : say(kKeys, {{"keys", list_of(keys, Joint::and_)}}));
}

}  // namespace

intake::List list_argument(const std::string& word) {
  std::vector<std::string> names;
  for (const intake::ListName& row : intake::list_names()) {
    if (row.name == word || records::info(row.kind).folder == word || records::info(row.kind).name == word)
      return row.list;
    names.emplace_back(row.name);
  }
  const records::KindInfo* meant = records::kind_meant(word);
  for (const intake::ListName& row : intake::list_names())
    if (meant && row.kind == meant->what)
      throw Error(say(kNoList, {{"word", word}}), words::did_you_mean(std::string(row.name)));
  throw Error(say(kNoList, {{"word", word}}), say(kLists, {{"lists", list_of(names, Joint::and_)}}));
}

std::vector<std::string> encodings() {
  std::vector<std::string> out;
  for (const encoding::Name& row : encoding::names()) out.emplace_back(row.name);
  return out;
}

sheet::Options sheet_options(const Session& session) {
  sheet::Options out;
  if (const auto encoding = session.arguments.value("--encoding"))
    for (const encoding::Name& row : encoding::names())
      if (row.name == *encoding) out.encoding = row.encoding;
  const auto delimiter = session.arguments.value("--delimiter");
  if (!delimiter) return out;
  const std::string sign = *delimiter == "tab" || *delimiter == "\\t" ? "\t" : *delimiter;
  if (sign.size() != 1) throw Error(say(kOneSign, {{"text", *delimiter}}), say(kWriteSign));
  out.delimiter = sign.front();
  return out;
}

void put_decisions(const Session& session, intake::List list, intake::Decisions& decisions) {
  for (const std::string& text : session.arguments.all("--map")) {
    const auto [header, field] = cut("--map", text, kWriteMap);
    decisions.put("column." + header, field);
  }
  for (const std::string& text : session.arguments.all("--set")) {
    const auto [key, value] = cut("--set", text, kWriteSet);
    check_key(key, list);
    decisions.put(key, value);
  }
  if (const auto sheet = session.arguments.value("--sheet")) decisions.put("sheet", *sheet);
}

}  // namespace lofte::cli
