// SPDX-License-Identifier: Apache-2.0
//
// What belongs to somebody's private life. The identity numbers are those that Skatteverket has published for
// tests; the telephone number is one of those that PTS keeps out of use.
#include <array>
#include <string_view>

#include "seeded/props.h"

namespace lofte::seeded {
namespace {

using yaml::Node;

constexpr const char* kNumber = "640823-3234";
constexpr const char* kWrongNumber = "640823-3235";

// A text that people write, on one line, where no address or telephone number belongs.
bool is_prose(const Folder& folder, const Value& value) {
  if (!value.is(Form::text) || !value.is_scalar() || !on_one_line(folder.text(value.path), *value.node))
    return false;
  for (const char* trail : {"coordinator", "contact"})
    if (value.trail.starts_with(trail)) return false;
  // An area, a unit or a category with more words is another one.
  for (const char* key : {"url", "area", "unit", "categories"})
    if (value.key == key) return false;
  return true;
}

// Words added to a text.
Seed with_words(const Folder& folder, const Value& value, const std::string& words) {
  const auto end = static_cast<std::uint32_t>(end_of(folder.text(value.path), *value.node));
  const std::uint32_t at = value.node->quoted ? end - 1 : end;
  return put(folder, value.path, {at, at}, " " + words);
}

Seeds in_prose(const Folder& folder, const std::string& words) {
  return each_value(
      folder, [&](const Value& value) { return is_prose(folder, value); },
      [&](const Value& value) { return with_words(folder, value, words); });
}

Seeds e_mail(const Folder& folder) { return in_prose(folder, "fornamn.efternamn@example.org"); }

// In the text of a commitment its digits would be a number that is promised.
Seeds phone_number(const Folder& folder) {
  return each_value(
      folder,
      [&](const Value& value) { return is_prose(folder, value) && value.trail != "commitments.text"; },
      [&](const Value& value) { return with_words(folder, value, "070-174 06 05"); });
}

// In texts, in comments, in files that are no records, and in their names.
Seeds numbers(const Folder& folder, const std::string& number) {
  Seeds out = in_prose(folder, number);
  for (const auto& [path, text] : folder.files()) {
    const auto end = static_cast<std::uint32_t>(text.size());
    out.push_back(put(folder, path, {end, end}, "# Gäller " + number + ".\n"));
  }
  out.push_back(with_file("underlag/" + number + ".txt", "Underlag\n"));
  return out;
}

// A path that holds a number is shown without its last digits.
Seeds personnummer(const Folder& folder) {
  Seeds out = numbers(folder, kNumber);
  out.back().path = "underlag/640823-****.txt";
  return out;
}
Seeds personnummer_like(const Folder& folder) { return numbers(folder, kWrongNumber); }

// --- about people who are visited or observed ---

// Each kind of detail in turn, in every text that the table of fields has.
Seeds personal_detail(const Folder& folder) {
  constexpr auto kDetails = std::to_array<std::string_view>(
      {"Det var en 15-årig pojke.", "Bilen ABC 123 stod där.", "Grannen är dement.", "Hemma i lgh 1102.",
       "Polisens ärende 5000-K123456-20."});
  constexpr auto kOfPlaces =
      std::to_array<std::string_view>({"Tomten är Exempelby 5:12.", "Det är på Storgatan 14 B."});
  Seeds out;
  for (const Value& value : folder.values()) {
    if (!is_prose(folder, value)) continue;
    out.push_back(with_words(folder, value, std::string(kDetails[out.size() % kDetails.size()])));
    const bool public_place =
        value.key == "start" || value.trail.starts_with("places") || value.trail.starts_with("parties");
    if (!public_place)
      out.push_back(with_words(folder, value, std::string(kOfPlaces[out.size() / 2 % kOfPlaces.size()])));
  }
  return out;
}

bool is_sensitive(const Folder& folder, const std::string& activity) {
  const Node* activities = find(folder.root("lofte.yaml"), "activities");
  const Node* one = activities ? find(*activities, activity) : nullptr;
  return one && scalar(*one, "sensitive") == "true";
}

// A place, and a short time.
Seeds sensitive_detail(const Folder& folder) {
  Seeds out;
  const Node* places = find(folder.root("lofte.yaml"), "places");
  for (const Value& value : folder.values()) {
    if (value.trail != "counts.of" || !is_sensitive(folder, value.node->text)) continue;
    const std::string& text = folder.text(value.path);
    const std::string year = scalar(folder.root(value.path), "period").substr(0, 4);
    for (const std::string& entry : {"place: " + places->entries.front().key, "period: " + year + "-W40"})
      out.push_back(add(folder, value.path, entry_addition(text, *value.parent, entry)));
  }
  return out;
}

}  // namespace

const std::vector<Seeder>& privacy_seeders() {
  static const std::vector<Seeder> all{{"e-mail", &e_mail},
                                       {"personal-detail", &personal_detail, &small_records},
                                       {"personnummer", &personnummer},
                                       {"personnummer-like", &personnummer_like},
                                       {"phone-number", &phone_number},
                                       {"sensitive-detail", &sensitive_detail, &small_records}};
  return all;
}

}  // namespace lofte::seeded
