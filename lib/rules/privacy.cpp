// SPDX-License-Identifier: Apache-2.0
//
// What the records must not say about people. A git repository forgets nothing: a name that is taken out
// again is still in every older commit. So these rules look before anything is committed, at the texts as
// they are written (comments, keys and quoted escapes too), cannot be switched off, and never repeat what
// they find.
//
// Where something stands decides whether it is a fault: `contact` of a promise and `coordinator` of
// lofte.yaml are there for telephone numbers and addresses. No free text points out a person; and in what is
// said of a sensitive activity (a home visit) and of what was seen on a walk, the numbers of files do so too.
#include <map>
#include <mutex>
#include <unordered_map>

#include "base/escapes.h"
#include "corpus/file_names.h"
#include "records/schema.h"
#include "rules/families.h"
#include "rules/first_look.h"
#include "rules/lookup.h"
#include "rules/privacy_parts.h"

namespace lofte::rules {
namespace {

using corpus::Corpus;
using records::Commitment;
using records::Counted;

// The stretches of a record's text that are judged in their own way.
struct Places {
  Spans contacts;  // where telephone numbers and addresses belong
  Spans details;   // where personal details must not stand
};

// Of every record that could be read: which field a text stands in is known only of those.
using PlacesByPath = std::unordered_map<std::string_view, Places>;

bool is_sensitive(const Corpus& corpus, const records::Field<Counted>& of) {
  return of && of->form == Counted::Form::activity && rules::is_sensitive(corpus, of->id);
}

bool is_sensitive(const Corpus& corpus, const Commitment& commitment) {
  for (const auto* target : {&commitment.target, &commitment.effect})
    for (const Counted* thing : (*target)->things())
      if (thing->form == Counted::Form::activity && rules::is_sensitive(corpus, thing->id)) return true;
  return std::any_of(commitment.about.begin(), commitment.about.end(),
                     [&](const auto& activity) { return rules::is_sensitive(corpus, activity->id); });
}

bool counts_sensitive(const Corpus& corpus, const records::Followup& followup) {
  const auto sensitive = [&](const auto& figure) { return is_sensitive(corpus, figure->of); };
  return std::any_of(followup.counts.begin(), followup.counts.end(), sensitive) ||
         std::any_of(followup.byproducts.begin(), followup.byproducts.end(), sensitive);
}

// Whether a commitment is sensitive, by its promise and its id; of two with one id the first.
using Sensitive = std::map<std::pair<std::string_view, std::string_view>, bool>;

void add_commitments(const Corpus& corpus, const records::Promise& promise, Spans& out,
                     Sensitive& sensitive) {
  for (const auto& commitment : promise.commitments) {
    const bool is = is_sensitive(corpus, *commitment);
    if (is) out.push_back(commitment.span);
    if (commitment->id) sensitive.try_emplace({promise.id, commitment->id->text}, is);
  }
}

// The entries of a follow-up's list that name a sensitive commitment.
template <class List>
void add_entries(const Sensitive& sensitive, std::string_view promise, const List& entries, Spans& out) {
  for (const auto& entry : entries) {
    if (!entry->commitment) continue;
    const auto at = sensitive.find({promise, entry->commitment->id});
    if (at != sensitive.end() && at->second) out.push_back(entry.span);
  }
}

void add_details(const Corpus& corpus, PlacesByPath& places) {
  Sensitive sensitive;
  for (const records::Promise& promise : corpus.promises)
    if (std::any_of(promise.commitments.begin(), promise.commitments.end(),
                    [&](const auto& one) { return is_sensitive(corpus, *one); }))
      add_commitments(corpus, promise, places[promise.path].details, sensitive);
  for (const records::Walk& walk : corpus.walks)
    if (!walk.observations.absent()) places[walk.path].details.push_back(walk.observations.span());
  for (const records::Followup& followup : corpus.followups) {
    Spans& details = places[followup.path].details;
    const Source* source = corpus.sources.find(followup.path);
    if (counts_sensitive(corpus, followup) && source) {
      details.push_back({0, static_cast<std::uint32_t>(source->text().size())});
    } else if (followup.promise) {
      add_entries(sensitive, followup.promise->id, followup.counts, details);
      add_entries(sensitive, followup.promise->id, followup.assessments, details);
    }
  }
}

// A value whose key was misspelt may stand anywhere in its file.
template <class F>
void add_contact(const Corpus& corpus, Text path, const F& field, PlacesByPath& places) {
  if (field.absent()) return;
  const Source* source = corpus.sources.find(path);
  const bool lost = field.span() == Span{} && source;
  places[path].contacts.push_back(lost ? Span{0, static_cast<std::uint32_t>(source->text().size())}
                                       : field.span());
}

void add_contacts(const Corpus& corpus, PlacesByPath& places) {
  for_each_record(corpus, [&](const records::Record& record) {
    places[record.path];
    for (const auto& link : record.sources) add_contact(corpus, record.path, link->url, places);
  });
  add_contact(corpus, corpus.settings.path, corpus.settings.coordinator, places);
  for (const records::Promise& promise : corpus.promises)
    add_contact(corpus, promise.path, promise.contact, places);
  if (!corpus.settings_read) places.erase(corpus.settings.path);
}

PlacesByPath places_in(const Corpus& corpus) {
  PlacesByPath places;
  places.reserve(corpus.sources.all().size());
  add_contacts(corpus, places);
  add_details(corpus, places);
  return places;
}

const records::ObjectInfo& fields_of(std::string_view path) {
  const records::KindInfo* kind = records::kind_of_folder(corpus::first_folder(path));
  return kind ? records::object_of(kind->what) : records::settings_object();
}

// The pass over all texts, some at a time.
class TextPass : public Pieces {
 public:
  explicit TextPass(const Corpus& corpus) : corpus_(corpus) {
    for (const auto& text : corpus.sources.all()) texts_.push_back(&text);
  }

  std::size_t count() const override { return (texts_.size() + kTexts - 1) / kTexts; }

  void check(std::size_t piece, diag::Findings& findings) const override {
    const std::size_t end = std::min((piece + 1) * kTexts, texts_.size());
    for (std::size_t i = piece * kTexts; i < end; ++i) check_text(*texts_[i], findings);
  }

 private:
  static constexpr std::size_t kTexts = 256;  // of a piece
  void check_text(const Sources::Kept& kept, diag::Findings& findings) const {
    const std::string_view text = kept.second.text();
    const bool escaped = text.find('\\') != text.npos;
    const FirstLook look = first_look(Unescaped(text).text());
    if (look.nothing() && !escaped) return;
    Scan scan{kept.first, text, findings, {}};
    if (look.identity || escaped) find_identity_numbers(scan);  // also on two lines, as they are written
    const Places* places = look.nothing() ? nullptr : places_of(kept.first);
    if (!places) return;
    if (look.phone || look.e_mail) find_contacts(scan, places->contacts);
    if (look.detail) find_details(scan, places->details, fields_of(kept.first));
  }

  // Nearly always nobody asks.
  const Places* places_of(std::string_view path) const {
    std::call_once(asked_, [this] { places_ = places_in(corpus_); });
    const auto at = places_.find(path);
    return at == places_.end() ? nullptr : &at->second;
  }

  const Corpus& corpus_;
  mutable std::once_flag asked_;
  mutable PlacesByPath places_;
  std::vector<const Sources::Kept*> texts_;
};

std::unique_ptr<const Pieces> text_pass(const Corpus& corpus) { return std::make_unique<TextPass>(corpus); }

}  // namespace

bool is_sensitive(const Corpus& corpus, std::string_view activity) {
  const auto* found = corpus.settings.activities.find(activity);
  return found && found->value.sensitive && *found->value.sensitive;
}

const std::vector<Rule>& privacy() {
  static const std::vector<Rule> rules{{&kPersonnummer, &check_names, nullptr, &text_pass},
                                       {&kPersonnummerLike, nullptr},
                                       {&kPhoneNumber, nullptr},
                                       {&kEMail, nullptr},
                                       {&kPersonalDetail, nullptr},
                                       {&kSensitiveDetail, &check_sensitive}};
  return rules;
}

}  // namespace lofte::rules
