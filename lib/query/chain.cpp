// SPDX-License-Identifier: Apache-2.0
#include "query/chain.h"

#include <array>
#include <set>

#include "query/chain_parts.h"

namespace lofte::query {
namespace {

using Links = std::map<ChainRef, std::vector<ChainLink>>;

// Beyond these another chain begins: its name is enough.
bool ends(Role role) {
  return role == Role::replaces || role == Role::replaced_by || role == Role::renews ||
         role == Role::renewed_by || role == Role::earlier_walk || role == Role::later_walk;
}

// Grows the tree of one direction.
class Tree {
 public:
  Tree(const Links& links, const ChainNamer& namer) : links_(links), namer_(namer) {}

  std::vector<ChainNode> grow(const ChainRef& root) {
    shown_.insert(root);
    return below(root);
  }

 private:
  // What hangs on an ancestor is left for it to show, and what is shown already is not shown again.
  std::vector<ChainNode> below(const ChainRef& ref) {
    std::vector<ChainNode> out;
    std::vector<ChainLink> repeated;
    std::vector<ChainLink> fresh;
    for (const ChainLink& link : eval::listed(links_, ref)) {
      if (claimed_.contains(link.other)) continue;
      (shown_.contains(link.other) ? repeated : fresh).push_back(link);
    }
    for (const ChainLink& link : fresh) claimed_.insert(link.other);
    for (const ChainLink& link : fresh) out.push_back(with_branches(link));
    for (const ChainLink& link : fresh) claimed_.erase(link.other);
    if (!fresh.empty()) return out;
    for (const ChainLink& link : repeated) {
      out.push_back(namer_.node(link.role, link.other));
      out.back().again = true;
    }
    return out;
  }

  ChainNode with_branches(const ChainLink& link) {
    ChainNode node = namer_.node(link.role, link.other);
    shown_.insert(link.other);
    if (!ends(link.role)) node.next = below(link.other);
    return node;
  }

  const Links& links_;
  const ChainNamer& namer_;
  std::set<ChainRef> shown_;
  std::set<ChainRef> claimed_;  // direct branches of the nodes on the way up to the root
};

Role role_of(records::What kind) {
  switch (kind) {
    case records::What::walk:
      return Role::walk;
    case records::What::measure:
      return Role::measure;
    case records::What::followup:
      return Role::followup;
    case records::What::survey:
      return Role::survey;
    case records::What::situation:
      return Role::situation;
    case records::What::plan:
      return Role::plan;
    case records::What::agreement:
      return Role::agreement;
    case records::What::forum:
      return Role::forum;
    default:
      return Role::promise;
  }
}

}  // namespace

std::string_view word(Role role) {
  constexpr std::array<std::string_view, 20> words{
      "situation",  "problem",      "replaces", "renews",     "agreement",   "focus_area", "promise",
      "commitment", "earlier_walk", "walk",     "proposal",   "plan",        "measure",    "forum",
      "survey",     "followup",     "feedback", "later_walk", "replaced_by", "renewed_by"};
  return words[static_cast<std::size_t>(role)];
}

std::string ChainRef::name() const {
  const std::string whole = corpus::name_of(kind, record);
  if (part == Part::whole) return whole;
  return whole + (part == Part::feedback ? "/feedback/" : "/") + id;
}

bool can_be_shown(const corpus::Corpus& corpus, records::What kind, std::string_view id) {
  switch (kind) {
    case records::What::promise:
      return corpus.promises.find(id);
    case records::What::walk:
      return corpus.walks.find(id);
    case records::What::measure:
      return corpus.measures.find(id);
    case records::What::followup:
      return corpus.followups.find(id);
    case records::What::survey:
      return corpus.surveys.find(id);
    case records::What::situation:
      return corpus.situations.find(id);
    case records::What::plan:
      return corpus.plans.find(id);
    case records::What::agreement:
      return corpus.agreements.find(id);
    case records::What::forum:
      return corpus.forums.find(id);
    default:
      return false;
  }
}

Chain chain(const corpus::Corpus& corpus, const eval::Status& status, records::What kind, std::string_view id,
            words::Lang lang) {
  const eval::Index index = eval::index(corpus);
  const ChainLinks links = chain_links(index, status);
  const ChainNamer namer(index, status, lang);
  const ChainRef root{kind, std::string(id)};
  return {namer.node(role_of(kind), root), Tree(links.up, namer).grow(root),
          Tree(links.down, namer).grow(root)};
}

}  // namespace lofte::query
