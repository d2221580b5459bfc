// SPDX-License-Identifier: Apache-2.0
//
// A chain is drawn as a tree of lines, so that it can be followed with a finger: what a node is and what it
// is called, below that how it stands and the name to show it by. Lines are broken here, at the width that
// every terminal has, since a table knows nothing of the branches that must go on beside a broken line.
#include "report/record_page.h"

#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "report/answer_parts.h"
#include "report/dates.h"
#include "report/names.h"
#include "report/page.h"
#include "report/plan_table.h"
#include "report/record_fields.h"

namespace lofte::report {
namespace {

using doc::Array;
using doc::Cell;
using doc::Object;
using doc::Tone;
using doc::Value;
using query::ChainNode;
using query::Role;
using words::Lang;
using words::Phrase;

constexpr int kRecordPageWidth = 80;        // cells of a line of the tree
constexpr std::size_t kLongestTitle = 130;  // characters of a title in it
constexpr std::size_t kShortTitle = 40;     // and of one that stands in full elsewhere

constexpr Phrase kRecordPageWhat{"What", "Uppgift"}, kContent{"Content", "Innehåll"};
constexpr Phrase kFrom{"What led to it", "Det här ledde dit"};
constexpr Phrase kRecordPageTo{"What it led to", "Det här ledde det till"};
constexpr Phrase kNoChain{"Nothing else in the records is tied to it",
                          "Inget annat bland posterna hänger ihop med den"};
constexpr Phrase kLater{"It was not yet known on {day}", "Den var inte känd den {day}"};
constexpr Phrase kNode{"{role}: {title}", "{role}: {title}"};
constexpr Phrase kAgain{"{role}: {title} (above)", "{role}: {title} (se ovan)"};

constexpr std::array<Phrase, 20> kRoles{{{"Situation", "Lägesbild"},
                                         {"Problem", "Problem"},
                                         {"Replaces", "Ersätter"},
                                         {"Renews", "Förnyar"},
                                         {"Agreement", "Överenskommelse"},
                                         {"Focus area", "Fokusområde"},
                                         {"Promise", "Löfte"},
                                         {"Commitment", "Åtagande"},
                                         {"Earlier walk", "Tidigare vandring"},
                                         {"Walk", "Vandring"},
                                         {"Proposal", "Förslag"},
                                         {"Plan", "Åtgärdsplan"},
                                         {"Measure", "Åtgärd"},
                                         {"Forum", "Forum"},
                                         {"Survey", "Mätning"},
                                         {"Follow-up", "Uppföljning"},
                                         {"Feedback", "Återkoppling"},
                                         {"Later walk", "Senare vandring"},
                                         {"Replaced by", "Ersatt av"},
                                         {"Renewed by", "Förnyad av"}}};

Phrase phrase(Role role) { return kRoles[static_cast<std::size_t>(role)]; }

// A text in lines of so many cells, broken at blanks.
std::vector<std::string> broken(const std::string& text, int width) {
  std::vector<std::string> lines;
  for (const std::string_view word : split(text, ' ')) {
    const bool fits = !lines.empty() && utf8::width(lines.back()) + 1 + utf8::width(word) <= width;
    if (fits)
      lines.back().append(" ").append(word);
    else
      lines.emplace_back(word);
  }
  return lines;
}

// Draws one tree into the rows of a table of one column.
class Tree {
 public:
  Tree(const Speech& speech, doc::Table& out) : speech_(speech), out_(out) {}

  // Blanks that hold a branch's place must not be squeezed, so they are no-break ones.
  void draw(const std::vector<ChainNode>& nodes, const std::string& beside = {}) {
    for (const ChainNode& node : nodes) {
      const bool last = &node == &nodes.back();
      const std::string next = beside + (last ? "\u00a0\u00a0\u00a0" : "│\u00a0\u00a0");
      const std::string under = next + (node.next.empty() ? "" : "│\u00a0\u00a0");
      lines(beside + (last ? "└─\u00a0" : "├─\u00a0"), under, heading(node), Tone::plain);
      if (!node.again) lines(under, under, standing(node), Tone::muted);
      if (!node.note.empty()) lines(under, under, speech_(kQuoted, {{"note", node.note}}), Tone::plain);
      draw(node.next, next);
    }
  }

 private:
  static constexpr Phrase kQuoted{"\"{note}\"", "”{note}”"};

  std::string heading(const ChainNode& node) const {
    const std::string title = shortened(node.title, node.again ? kShortTitle : kLongestTitle);
    return speech_(node.again ? kAgain : kNode, {{"role", speech_(phrase(node.role))}, {"title", title}});
  }

  std::string standing(const ChainNode& node) const {
    const std::string date = node.date ? time_text(*node.date, speech_.lang) : std::string();
    const bool feedback = node.ref.part == query::ChainRef::Part::feedback;
    return RecordFields::joined({node.state_text, date, feedback ? std::string() : node.ref.name()}, " · ");
  }

  void lines(const std::string& first, const std::string& next, const std::string& text, Tone tone) {
    if (text.empty()) return;
    const std::string* prefix = &first;
    for (const std::string& line : broken(text, kRecordPageWidth - utf8::width(next))) {
      out_.rows.push_back({Cell(*prefix + line, tone)});
      prefix = &next;
    }
  }

  const Speech& speech_;
  doc::Table& out_;
};

void add_tree(Page& page, Phrase title, const std::vector<ChainNode>& nodes) {
  doc::Table out = table(page.speech(), {}, {{"chain", title}});
  Tree(page.speech(), out).draw(nodes);
  page.table(std::move(out));
}

void add_fields(Page& page, const std::vector<RecordField>& fields) {
  doc::Table out = table(page.speech(), {}, {{"what", kRecordPageWhat}, {"content", kContent}});
  for (const RecordField& field : fields)
    for (const std::string& line : field.lines)
      out.rows.push_back({&line == &field.lines.front() ? Cell(field.label) : Cell(), Cell(line)});
  page.table(std::move(out));
}

void add_plan(Page& page, const corpus::Corpus& corpus, const eval::Status& status, const ChainNode& self) {
  const auto* plan = self.ref.kind == records::What::plan ? corpus.plans.find(self.ref.record) : nullptr;
  if (!plan) return;
  for (doc::Table& table : plan_tables(corpus, status, *plan, page.speech())) page.table(std::move(table));
}

// What holds from a day on says so by its state; the others have happened or have not.
bool is_later(const ChainNode& node, calendar::Day as_of) {
  const bool happens = node.role == Role::followup || node.role == Role::situation || node.role == Role::plan;
  return happens && node.date && node.date->span.last > as_of;
}

Array nodes_json(const std::vector<ChainNode>& nodes, const char* direction) {
  Array out;
  for (const ChainNode& node : nodes) {
    Object one{{"is", std::string(query::word(node.role))},
               {"record", corpus::name_of(node.ref.kind, node.ref.record)},
               {"part", text_or_null(node.ref.id)},
               {"title", node.title},
               {"state", text_or_null(node.state)},
               {"date", node.date ? Value(node.date->written) : Value()},
               {"note", text_or_null(node.note)},
               {"again", node.again}};
    one.emplace_back(direction, nodes_json(node.next, direction));
    out.emplace_back(std::move(one));
  }
  return out;
}

}  // namespace

doc::Document record_page(const corpus::Corpus& corpus, const eval::Status& status, const query::Chain& chain,
                          Lang lang) {
  const ChainNode& self = chain.self;
  Page page(lang, self.title);
  page.heading(1, self.title);
  const std::string date = self.date ? time_text(*self.date, lang) : std::string();
  page.quote(RecordFields::joined({page.speech()(phrase(self.role)), self.state_text, date, self.ref.name()},
                                  " · "));
  if (is_later(self, status.as_of)) page.say(kLater, {{"day", date_text(status.as_of, lang)}});
  add_fields(page, record_fields(corpus, status, self.ref.kind, self.ref.record, lang));
  add_plan(page, corpus, status, self);
  add_tree(page, kFrom, chain.from);
  add_tree(page, kRecordPageTo, chain.to);
  if (chain.from.empty() && chain.to.empty()) page.say(kNoChain);
  return page.done();
}

doc::Value record_json(const corpus::Corpus& corpus, const eval::Status& status, const query::Chain& chain,
                       const std::optional<std::string>& revision, Lang lang) {
  const ChainNode& self = chain.self;
  Object fields;
  for (RecordField& field : record_fields(corpus, status, self.ref.kind, self.ref.record, lang))
    fields.emplace_back(field.key, std::move(field.value));
  return Object{
      {"lofte", 1},
      {"as_of", calendar::iso(status.as_of)},
      {"revision", revision ? Value(*revision) : Value()},
      {"record", self.ref.name()},
      {"title", self.title},
      {"state", text_or_null(self.state)},
      {"date", self.date ? Value(self.date->written) : Value()},
      {"fields", std::move(fields)},
      {"chain", Object{{"from", nodes_json(chain.from, "from")}, {"to", nodes_json(chain.to, "to")}}}};
}

}  // namespace lofte::report
