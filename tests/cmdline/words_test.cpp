// SPDX-License-Identifier: Apache-2.0
//
// No word of a command line is taken for another thing than what it stands for, whatever it looks like.
#include <doctest/doctest.h>

#include "base/strings.h"
#include "clean/dice.h"
#include "lines.h"
#include "words/error.h"

using namespace lofte;
using cli::Command;
using cli::Option;
using lines::Line;

namespace {

// Words that a parser may take for its own, and the names of all commands.
std::vector<std::string> odd_words() {
  std::vector<std::string> out{"[a,b]", "[promises]", "{}", "++", "%%", "-", "a=b", "ö", "--"};
  for (const Command& command : cli::commands()) out.emplace_back(command.name);
  return out;
}

}  // namespace

TEST_CASE(
    "every command takes the name of every command as its argument, at every place, as it takes any word") {
  for (const Command& command : cli::commands())
    for (std::size_t at = 0; at < lines::places(command).size(); ++at)
      for (const std::string& word : odd_words()) {
        const Option& place = *lines::places(command)[at];
        if (place.choices || word == "--") continue;
        CAPTURE(command.name);
        CAPTURE(word);
        Line line = lines::up_to(command, at);
        Line marked = line;
        marked.emplace_back("--");
        for (Line* one : {&line, &marked}) {
          one->push_back(word);
          for (std::size_t rest = at + 1; rest < lines::places(command).size(); ++rest)
            if (lines::places(command)[rest]->required)
              one->push_back(lines::sample(*lines::places(command)[rest]));
        }
        const std::string read = lines::understood(line);
        CHECK(read == lines::understood(marked));
        CHECK(read.starts_with(std::string(command.name) + "\n"));
        CHECK(read.find("\n" + std::string(place.name()) + " «" + word + "»") != read.npos);
        if (place.many)
          CHECK(lines::understood(lines::with(line, {word})).find("«" + word + "» «" + word + "»") !=
                read.npos);
      }
}

TEST_CASE("every option takes the name of every command as its value") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      if (option->is_switch() || option->choices) continue;
      const std::string name(option->name());
      for (const std::string& word : odd_words()) {
        if (word == "--") continue;
        CAPTURE(command.name);
        CAPTURE(name);
        CAPTURE(word);
        const Line line = lines::needed(command);
        const std::string read = lines::understood(lines::with(line, {name, word}));
        CHECK(read.starts_with(std::string(command.name) + "\n"));
        CHECK(read.find("\n" + name + " «" + word + "»") != read.npos);
        CHECK(read == lines::understood(lines::with(line, {name + "=" + word})));
        if (option->letter().empty() || option->letter() == name) continue;
        const std::string letter(option->letter());
        CHECK(read == lines::understood(lines::with(line, {letter, word})));
        CHECK(read == lines::understood(lines::with(line, {letter + "=" + word})));
        if (word != "-" && word.front() != '=')
          CHECK(read == lines::understood(lines::with(line, {letter + word})));
      }
    }
}

TEST_CASE("global options mean the same before and after the command") {
  for (const Command& command : cli::commands())
    for (const Option& option : cli::global_options()) {
      if (option.name() == "--version") continue;
      CAPTURE(command.name);
      CAPTURE(option.name());
      Line words{std::string(option.name())};
      if (!option.is_switch()) words.push_back(lines::sample(option));
      CHECK(lines::understood(lines::with(lines::needed(command), words)) ==
            lines::understood(lines::with(words, lines::needed(command))));
    }
}

TEST_CASE("an option that may be given more than once keeps every value, each as it is written") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      if (!option->many) continue;
      const std::string name(option->name());
      const std::string read =
          lines::understood(lines::with(lines::needed(command), {name, "[a,b]", name + "=k=v", name, "k="}));
      CHECK(read.find("\n" + name + " «[a,b]» «k=v» «k=»") != read.npos);
    }
}

TEST_CASE("any words in any order are understood or refused, and none is lost") {
  std::vector<std::string> all = odd_words();
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      for (const std::string_view name : {option->name(), option->letter()}) {
        if (name.empty()) continue;
        for (const char* rest : {"", "=", "=x", "=false", "x"}) all.push_back(std::string(name) + rest);
      }
      if (option->choices) all.push_back(option->choices().front());
    }
  for (const char* word : {"", "---", "--=", "-=", "–", "–help", "-5", "2020", "\xE5", "\x1B[31m", "-\xE5"})
    all.emplace_back(word);
  clean::Dice dice(14);
  int understood = 0;
  for (int i = 0; i < 20000; ++i) {
    Line line{std::string(dice.pick(cli::commands()).name)};
    for (int words = dice.between(0, 4); words > 0; --words) line.push_back(dice.pick(all));
    CAPTURE(join(line, " "));
    try {
      const std::string read = lines::understood(line);
      ++understood;
      for (const std::string& word : line)
        if (!word.starts_with('-') && word != line.front()) CHECK(read.find("«" + word + "»") != read.npos);
    } catch (const Error&) {
      // said in our words
    }
  }
  CHECK(understood > 1000);
}
