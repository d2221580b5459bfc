// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "base/arena.h"
#include "base/source.h"
#include "corpus/kept.h"
#include "records/decode.h"
#include "yaml/reader.h"

namespace lofte::corpus {

/// A whole folder of records, read once and not changed after. The texts of its records view its memory:
/// who keeps one longer than the corpus copies it.
struct Corpus {
  records::Settings settings;
  Kept<records::Promise> promises;
  Kept<records::Walk> walks;
  Kept<records::Measure> measures;
  Kept<records::Followup> followups;
  Kept<records::Survey> surveys;
  Kept<records::Situation> situations;
  Kept<records::Plan> plans;
  Kept<records::Agreement> agreements;
  Kept<records::Forum> forums;

  std::vector<Arena> memory;  ///< keeps the sources, and what was read from them
  Sources sources;            ///< the texts of the records, and of other files that hold an identity number
  std::vector<Text> paths;    ///< every visible file of the folder, in byte order
  std::map<std::string, std::vector<yaml::Comment>, std::less<>> comments;  ///< of each file that has any
  int record_count = 0;               ///< the files of the kinds' folders; lofte.yaml is none
  std::vector<std::string> unread;    ///< the files in which something could not be read, in byte order
  std::vector<std::string> unparsed;  ///< those of them that could not be read at all
  /// Of those, what can be told of the ones that could be read but for their slips: what they refer to.
  std::vector<records::Record> mended;
  std::vector<std::string> unreadable;  ///< the files whose bytes could not be had at all
  bool settings_read = false;           ///< lofte.yaml is there and could be parsed

  Corpus();
  Corpus(Corpus&& other) noexcept;
  Corpus& operator=(Corpus&& other) noexcept;
  ~Corpus();
};

/// The records of every kind, in the order of records::kKinds.
template <class C>
auto all_kept(C& c) {
  return std::tie(c.promises, c.walks, c.measures, c.followups, c.surveys, c.situations, c.plans,
                  c.agreements, c.forums);
}

/// Calls `f` with the records of a kind; of what is no kind of record, with the promises.
template <class C, class F>
auto with_kind(C& c, records::What kind, F f) {
  switch (kind) {
    case records::What::walk:
      return f(c.walks);
    case records::What::measure:
      return f(c.measures);
    case records::What::followup:
      return f(c.followups);
    case records::What::survey:
      return f(c.surveys);
    case records::What::situation:
      return f(c.situations);
    case records::What::plan:
      return f(c.plans);
    case records::What::agreement:
      return f(c.agreements);
    case records::What::forum:
      return f(c.forums);
    default:
      return f(c.promises);
  }
}

/// Calls `f` with each kind and its records, in the order of records::kKinds.
template <class F>
void for_each_kind(const Corpus& c, F f) {
  for (const records::KindInfo& kind : records::kKinds)
    with_kind(c, kind.what, [&](const auto& kept) { f(kind.what, kept); });
}

/// Whether an id is declared; true as well when what should declare it could not be read.
bool declares(const Corpus& corpus, records::What what, std::string_view id);
/// Notes a record that is there and is not read, by its id.
void add_unread(Corpus& corpus, records::What kind, std::string id);
/// All ids of what is declared, sorted.
std::vector<std::string> ids(const Corpus& corpus, records::What what);

/// Whether every record lies where it belongs, could be read, and is known by its id.
bool all_known(const Corpus& corpus);

/// Whether `place` is `whole` or, by part_of, a part of it.
bool place_within(const Corpus& corpus, std::string_view place, std::string_view whole);
/// The same for parties.
bool party_within(const Corpus& corpus, std::string_view party, std::string_view whole);

/// What a party, a place or an activity is called; its id when lofte.yaml does not say.
std::string party_name(const Corpus& corpus, std::string_view id);
std::string place_name(const Corpus& corpus, std::string_view id);

/// "promises/2020": how a record is named in JSON and in attention.
std::string name_of(records::What kind, std::string_view id);

}  // namespace lofte::corpus
