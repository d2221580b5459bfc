// SPDX-License-Identifier: Apache-2.0
#include "corpus/corpus.h"

namespace lofte::corpus {

Corpus::Corpus() = default;
Corpus::Corpus(Corpus&& other) noexcept = default;
Corpus& Corpus::operator=(Corpus&& other) noexcept = default;
Corpus::~Corpus() = default;

namespace {

using records::What;

template <class T>
std::vector<std::string> keys(const records::Map<T>& map) {
  std::vector<std::string> out;
  for (const auto& item : map) out.push_back(item.id);
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> categories(const Corpus& corpus) {
  std::vector<std::string> out;
  for (const auto& category : corpus.settings.categories) out.push_back(category->text);
  std::sort(out.begin(), out.end());
  return out;
}

// A table of lofte.yaml that could not be read whole may have declared anything; one that is not there may be
// there under a misspelt key.
bool doubtful(const Corpus& corpus, records::State state) {
  return !corpus.settings_read || state == records::State::faulty;
}

// Whether following part_of from `id` comes to `whole`. A chain longer than the table goes in a circle.
template <class T>
bool within(const records::Map<T>& map, std::string_view id, std::string_view whole) {
  for (std::size_t step = 0; step <= map.size(); ++step) {
    if (id == whole) return true;
    const auto* item = map.find(id);
    if (!item || !item->value.part_of) return false;
    id = item->value.part_of->id;
  }
  return false;
}

template <class T>
std::string called(const records::Map<T>& map, std::string_view id) {
  const auto* item = map.find(id);
  return item && item->value.name ? item->value.name->str() : std::string(id);
}

}  // namespace

std::vector<std::string> ids(const Corpus& corpus, What what) {
  switch (what) {
    case What::party:
      return keys(corpus.settings.parties);
    case What::place:
      return keys(corpus.settings.places);
    case What::activity:
      return keys(corpus.settings.activities);
    case What::category:
      return categories(corpus);
    default:
      return with_kind(corpus, what, [](const auto& kept) { return kept.ids(); });
  }
}

bool declares(const Corpus& corpus, What what, std::string_view id) {
  const records::Settings& s = corpus.settings;
  switch (what) {
    case What::party:
      return s.parties.find(id) || doubtful(corpus, s.parties.state());
    case What::place:
      return s.places.find(id) || doubtful(corpus, s.places.state());
    case What::activity:
      return s.activities.find(id) || doubtful(corpus, s.activities.state());
    case What::category: {
      if (s.categories.absent() || doubtful(corpus, s.categories.state())) return true;
      return std::any_of(s.categories.begin(), s.categories.end(),
                         [&](const auto& c) { return c->text == id; });
    }
    default:
      return with_kind(corpus, what, [&](const auto& kept) { return kept.has(id); });
  }
}

bool all_known(const Corpus& corpus) {
  return corpus.unread.empty() &&
         std::all_of(records::kKinds.begin(), records::kKinds.end(), [&](const auto& kind) {
           return with_kind(corpus, kind.what, [](const auto& kept) { return kept.certain(); });
         });
}

bool place_within(const Corpus& corpus, std::string_view place, std::string_view whole) {
  return within(corpus.settings.places, place, whole);
}

bool party_within(const Corpus& corpus, std::string_view party, std::string_view whole) {
  return within(corpus.settings.parties, party, whole);
}

std::string party_name(const Corpus& corpus, std::string_view id) {
  return called(corpus.settings.parties, id);
}
std::string place_name(const Corpus& corpus, std::string_view id) {
  return called(corpus.settings.places, id);
}

void add_unread(Corpus& corpus, What kind, std::string id) {
  with_kind(corpus, kind, [&](auto& kept) { kept.add_unread(std::move(id)); });
}

std::string name_of(What kind, std::string_view id) {
  return std::string(records::info(kind).folder) + "/" + std::string(id);
}

}  // namespace lofte::corpus
