// SPDX-License-Identifier: Apache-2.0
//
// The only file that knows yaml-cpp. Its events are used, not its nodes: nodes have no place for keys, lose
// the place of aliases, and take forty kilobytes for a small record. What the events do not tell (ends,
// duplicate keys, quotes that never close) the builder finds in the text.
#include "yaml/parse.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

namespace lofte::yaml {
namespace {

// A stream over bytes that stay where they are.
class View : public std::streambuf {
 public:
  explicit View(std::string_view text) {
    char* first = const_cast<char*>(text.data());  // a streambuf's type asks for it; nothing is written
    setg(first, first, first + text.size());
  }
};

// Leaves the parser, which has no other way out of the middle of a text.
struct Halt {};

class Events final : public YAML::EventHandler {
 public:
  explicit Events(Builder& builder) : builder_(builder) {}

  void OnDocumentStart(const YAML::Mark& mark) override { proceed(builder_.begin_document(at(mark))); }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { proceed(builder_.nothing(at(mark))); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { proceed(builder_.alias(at(mark))); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    proceed(builder_.scalar(at(mark), value));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    proceed(builder_.begin(Node::Kind::sequence, at(mark), style == YAML::EmitterStyle::Flow));
  }
  void OnSequenceEnd() override { proceed(builder_.end()); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    proceed(builder_.begin(Node::Kind::mapping, at(mark), style == YAML::EmitterStyle::Flow));
  }
  void OnMapEnd() override { proceed(builder_.end()); }

 private:
  static Offset at(const YAML::Mark& mark) { return static_cast<Offset>(std::max(mark.pos, 0)); }
  static void proceed(bool more) {
    if (!more) throw Halt{};
  }

  Builder& builder_;
};

}  // namespace

Parsed parse(std::string_view text, Builder& builder) {
  const auto size = static_cast<Offset>(text.size());
  try {
    View view(text);
    std::istream stream(&view);
    YAML::Parser parser(stream);
    Events events(builder);
    while (parser.HandleNextDocument(events)) {
    }
    return {true, std::nullopt};
  } catch (const Halt&) {
    return {};
  } catch (const YAML::Exception& error) {
    return {false, error.mark.is_null() ? size : std::min(static_cast<Offset>(error.mark.pos), size)};
  } catch (const std::exception&) {
    return {false, size};
  }
}

}  // namespace lofte::yaml
