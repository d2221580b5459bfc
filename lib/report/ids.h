// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: lists of a record as plain lists.
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"

namespace lofte::report {

/// The ids in a list of references.
template <records::What W>
std::vector<std::string> ids_of(const records::List<records::Ref<W>>& list) {
  std::vector<std::string> out;
  for (const auto& item : list) out.push_back(item->id);
  return out;
}

inline std::vector<std::string> texts_of(const records::List<Text>& list) {
  std::vector<std::string> out;
  for (const auto& item : list) out.push_back(*item);
  return out;
}

/// What parties (places) are called, in the order given.
inline std::vector<std::string> party_names(const corpus::Corpus& corpus,
                                            const std::vector<std::string>& ids) {
  std::vector<std::string> out;
  for (const std::string& id : ids) out.push_back(corpus::party_name(corpus, id));
  return out;
}

inline std::vector<std::string> place_names(const corpus::Corpus& corpus,
                                            const std::vector<std::string>& ids) {
  std::vector<std::string> out;
  for (const std::string& id : ids) out.push_back(corpus::place_name(corpus, id));
  return out;
}

/// The text of a field, or nothing.
inline std::string text_of(const records::Field<Text>& field) {
  return field ? std::string(*field) : std::string();
}

}  // namespace lofte::report
