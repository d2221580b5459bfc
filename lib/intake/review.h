// SPDX-License-Identifier: Apache-2.0
//
// What is doubtful in a list, and what was decided about it. Reading a list is a function of the list, the
// folder and the decisions: where something can be understood in two ways, the reader asks here, goes on with
// what is likeliest, and the question is told with the answer that was taken. Who runs it may answer, and it
// is read again.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diag/severity.h"
#include "words/message.h"

namespace lofte::intake {

/// Where in a list; row 0 stands for the list as a whole, no column for the row as a whole.
struct Spot {
  int row = 0;
  std::optional<std::size_t> column{};
  friend auto operator<=>(const Spot&, const Spot&) = default;
};

struct Doubt {
  diag::Severity severity;
  Spot spot;
  words::Message message;
  std::optional<words::Message> help;
};

/// Something that can be decided with --set KEY=VALUE (or --map, for a column).
struct Question {
  std::string key;
  Spot spot;
  words::Message message;
  std::vector<std::string> choices;  ///< empty: anything goes
  std::optional<std::string>
      suggestion;  ///< what is taken until somebody decides; without one it must be decided

  /// Whether only the choices can be answered; the name of a party may be a new one, and so may a situation.
  bool is_closed() const;
};

/// Decisions by their keys. A key that quotes a list (`column.Klart senast`, `status.Vilande`) is the same
/// however the quoted words are spelt.
class Decisions {
 public:
  /// Where a decision comes from: this run, or one before.
  enum class Made { now, before };
  struct Decision {
    std::string key;  ///< as it was written
    std::string value;
    Made made = Made::now;
  };
  void put(const std::string& key, std::string value, Made made = Made::now);
  const Decision* find(std::string_view key) const;
  const std::map<std::string, Decision, std::less<>>& all() const { return by_key_; }

 private:
  std::map<std::string, Decision, std::less<>> by_key_;
};

class Review {
 public:
  explicit Review(const Decisions& decisions) : decisions_(decisions) {}

  /// What was decided, if anything.
  std::optional<std::string> decided(std::string_view key);
  /// Whether it was decided for this reading, and not for one before.
  bool is_decided_now(std::string_view key) const;
  /// What was decided, else the suggestion; the question is then open.
  std::optional<std::string> ask(Question question);
  /// Asks also what was decided for a reading before.
  void ask_anew(Question question);

  void note(Spot spot, words::Message message, std::optional<words::Message> help = std::nullopt);
  void warn(Spot spot, words::Message message, std::optional<words::Message> help = std::nullopt);
  void fail(Spot spot, words::Message message, std::optional<words::Message> help = std::nullopt);

  const std::vector<Question>& open() const { return open_; }
  /// In the order of the list.
  std::vector<Doubt> doubts() const;
  /// The decisions of this run that nothing asked for, as they were written.
  std::vector<std::string> idle() const;

 private:
  void add(diag::Severity severity, Spot spot, words::Message message, std::optional<words::Message> help);

  const Decisions& decisions_;
  std::set<std::string, std::less<>> used_;
  std::set<std::string, std::less<>> asked_;
  std::vector<Question> open_;
  std::vector<Doubt> doubts_;
};

}  // namespace lofte::intake
