// SPDX-License-Identifier: Apache-2.0
//
// The ids inside a record. Measures name the proposal they come from as WALK/PROPOSAL; when a list is
// numbered anew after a line was taken away, every one of them points at its neighbour.
#include <map>

#include "rules/against_parts.h"
#include "rules/described.h"

namespace lofte::rules {
namespace {

using records::Canonical;
using words::Phrase;
using words::say;

constexpr Phrase kNamesAnother{"the id {id} named \"{old}\" in {commit} and names \"{new}\" now",
                               "id {id} betydde ”{old}” i {commit} och betyder ”{new}” nu"};
constexpr Phrase kKeepIds{"let every text keep its own id; a new one takes an id that was never used",
                          "låt varje text behålla sitt id; en ny får ett id som aldrig har använts"};

// What each id of a list names, wherever in the record it stands.
using Named = std::map<std::pair<std::string, std::string>, const Canonical*>;

void add_names(const Canonical& value, const std::string& path, Named& out) {
  for (const auto& [field, member] : value.members) add_names(member, path + "." + field, out);
  for (const Canonical& item : value.items) {
    const Canonical* text = item.find("text");
    if (!text) text = item.find("title");
    if (text && item.find("id")) out.emplace(std::pair(path, std::string(item.text("id"))), text);
    add_names(item, path, out);
  }
}

class IdHolder {
 public:
  IdHolder(Pair& pair, const Edited& edited) : pair_(pair), edited_(edited) {
    add_names(edited.before, "", before_);
    add_names(edited.now, "", now_);
  }

  std::set<const Difference*> told() {
    for (const Difference& d : edited_.differences) {
      if (!d.is) continue;
      const bool entry = d.kind == Difference::Kind::added && d.is->find("id");
      if (entry && reused(d.path, *d.is->find("id"))) tell_old_name(d.path, d.is->text("id"));
      if (d.field() == "id" && d.was && reused(d.path.substr(0, d.path.rfind('.')), *d.is)) told_.insert(&d);
    }
    return std::move(told_);
  }

 private:
  // Whether an id of a list named something else.
  bool reused(const std::string& list, const Canonical& id) {
    const std::pair key("." + list, id.same);
    const auto old = before_.find(key);
    const auto fresh = now_.find(key);
    if (old == before_.end() || fresh == now_.end() || same(*old->second, *fresh->second)) return false;
    const Quoted text = quoted(old->second, fresh->second);
    report(pair_, kIdReused, edited_.path_is, id.span,
           say(kNamesAnother,
               {{"id", id.shown}, {"old", text.old}, {"new", text.now}, {"commit", pair_.older.label}}),
           say(kKeepIds));
    return true;
  }

  // That what had the id is called otherwise now, or is gone, is told with it.
  void tell_old_name(const std::string& list, std::string_view id) {
    for (const Difference& d : edited_.differences) {
      const bool renamed = d.path == list + ".id" && d.was && d.was->same == id;
      const bool gone = d.path == list && d.kind == Difference::Kind::removed && d.was->text("id") == id;
      if (renamed || gone) told_.insert(&d);
    }
  }

  Pair& pair_;
  const Edited& edited_;
  Named before_;
  Named now_;
  std::set<const Difference*> told_;
};

}  // namespace

std::set<const Difference*> hold_ids(Pair& pair, const Edited& edited) {
  if (edited.was.first == records::What::promise) return {};  // what was signed is held as a whole
  return IdHolder(pair, edited).told();
}

}  // namespace lofte::rules
