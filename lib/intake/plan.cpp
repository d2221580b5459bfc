// SPDX-License-Identifier: Apache-2.0
#include "intake/plan.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace lofte::intake {
namespace {

using edit::Value;
using records::What;

Drafts read_rows(List list, Context& context) {
  switch (list) {
    case List::walk:
      return read_walks(context);
    case List::measures:
      return read_measures(context);
    case List::followups:
      return read_followups(context);
    case List::surveys:
      return read_surveys(context);
  }
  return {};
}

std::string_view section_of(What what) {
  switch (what) {
    case What::party:
      return "parties";
    case What::place:
      return "places";
    case What::activity:
      return "activities";
    default:
      return "categories";
  }
}

// lofte.yaml with what the list names and it did not.
Write settings_with(const corpus::Corpus& corpus, const std::vector<Declaration>& declared) {
  Write out;
  out.path = out.name = records::kSettingsFile;
  out.value = read_record(corpus, out.path).value_or(Value::mapping());
  for (const Declaration& one : declared) {
    const std::string section(section_of(one.what));
    const bool category = one.what == What::category;
    if (!out.value.find(section)) out.value.put(section, category ? Value::list() : Value::mapping());
    Value& into = *out.value.find(section);
    if (category && into.is_text()) into = Value::list({into});
    if (category)
      into.items().push_back(one.value);
    else
      into.put(one.id, one.value);
    out.changes.push_back({section + '/' + one.id, {}, flat(one.value)});
  }
  return out;
}

// What a part of a record became: new, changed or as it was.
Outcome outcome_of(const Write& write, const std::string& path) {
  if (write.changes.empty()) return Outcome::unchanged;
  if (write.is_new) return Outcome::added;
  Outcome out = Outcome::unchanged;
  for (const Change& change : write.changes) {
    if ((path + '/').starts_with(change.path + '/') && change.before.empty()) return Outcome::added;
    if (path.empty() || change.path.starts_with(path + '/') || change.path == path) out = Outcome::updated;
  }
  return out;
}

// A row is new when all that is its own is new, changed when anything of it is.
Outcome outcome_of(const RowParts& row, const std::vector<Write>& writes) {
  if (row.joined) return Outcome::joined;
  bool all_added = !row.parts.empty();
  bool any_change = false;
  for (const Part& part : row.parts) {
    if (part.shared) continue;
    const Outcome one = outcome_of(writes[part.draft], part.path);
    all_added = all_added && one == Outcome::added;
    any_change = any_change || one != Outcome::unchanged;
  }
  return all_added ? Outcome::added : any_change ? Outcome::updated : Outcome::unchanged;
}

}  // namespace

bool Plan::is_open() const {
  return std::any_of(questions.begin(), questions.end(), [](const Question& one) { return !one.suggestion; });
}

Plan plan(List list, const sheet::Book& book, const corpus::Corpus& corpus, const Decisions& decisions,
          const Base& base, const Surroundings& around) {
  Review review(decisions);
  const Layout layout = lay_out(list, book, review);
  Context context(corpus, review, layout);
  const Drafts drafts = read_rows(list, context);
  Merger merger(context, base, around, drafts);
  std::vector<Write> writes;
  for (std::size_t i = 0; i < drafts.all.size(); ++i) writes.push_back(merger.merge(i));
  Plan out;
  for (const RowParts& row : drafts.rows) out.rows.push_back({row.row, outcome_of(row, writes)});
  for (Write& write : writes)
    if (!write.changes.empty()) out.writes.push_back(std::move(write));
  std::vector<Value> written;
  for (const Write& write : out.writes) written.push_back(write.value);
  context.settle_list_day(written);
  out.list = list;
  out.sheet = layout.table->name;
  out.columns = layout.columns;
  out.declarations = context.names.declared();
  if (!out.declarations.empty()) out.settings = settings_with(corpus, out.declarations);
  out.left_out = drafts.left_out;
  std::sort(out.left_out.begin(), out.left_out.end(),
            [](const LeftOut& a, const LeftOut& b) { return a.row < b.row; });
  out.gone = merger.gone();
  out.remembered = merger.remembered();
  out.row_count = layout.rows + 1;
  out.doubts = review.doubts();
  out.questions = review.open();
  out.idle = review.idle();
  return out;
}

std::vector<std::string> decision_keys(List list) {
  constexpr std::array kAlways{"as_of", "id", "prefer", "sheet"};
  constexpr std::array kMeasures{"responsible", "situation", "situation.date", "situation.title",
                                 "plan",        "plan.date", "plan.by",        "plan.title"};
  std::vector<std::string> out(kAlways.begin(), kAlways.end());
  if (list == List::walk) out.emplace_back("responsible");
  if (list == List::measures) {
    out.insert(out.end(), kMeasures.begin(), kMeasures.end());
    return out;
  }
  for (std::string& field : decidable_fields(info(list).kind)) out.push_back(std::move(field));
  return out;
}

}  // namespace lofte::intake
