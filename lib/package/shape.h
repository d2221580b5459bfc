// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the tables that the records of a kind become, made from its field table. A record is
// a row of its kind's table. A mapping in it becomes columns (`signed_date`), a list of mappings a table of
// its own
// (`walks_observations`), whose rows name the record and what they lie in; a list of references is told
// twice: in one cell for people, and in a table of pairs for joins (`measures_responsible`). A time, which
// may be a week or a season, stays as it is written, with its first and last day beside it; a count has its
// least and most.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "edit/value.h"
#include "records/schema.h"
#include "words/message.h"

namespace lofte::package {

enum class Type { text, whole, number, truth, date };

struct Column {
  std::string name;
  Type type = Type::text;
  words::Message about;
  std::string pattern{};  ///< what the text looks like, as a regular expression; empty: anything
  std::vector<std::string> choices{};
  bool required = false;
};

struct ForeignKey {
  std::vector<std::string> columns;
  std::string table;  ///< whose primary key they are
  std::vector<std::string> theirs;
};

struct Shape {
  std::string name;
  words::Message about;
  std::vector<Column> columns;
  std::vector<std::string> primary;
  std::vector<ForeignKey> foreign;
};

/// The rows of one table: texts by column, nothing where there is none.
using Cells = std::map<std::string, std::string>;

/// Tables with their rows, in the order in which they were declared.
struct Tables {
  std::vector<Shape> shapes;
  std::map<std::string, std::vector<Cells>> rows;

  Shape& add(Shape shape);
};

/// Declares the tables of a kind of thing: `name` of the table, `one` of the column that names one of them in
/// others. `id` says what its own id is called in its table.
void declare(Tables& tables, const std::string& name, const std::string& one, words::Message about,
             const records::ObjectInfo& object);

/// Adds what a value of that kind says.
void fill(Tables& tables, const std::string& name, const std::string& one, const std::string& id,
          const edit::Value& value, const records::ObjectInfo& object, Cells own);

/// Takes away what refers to a row that is not there: a record of which nothing was known yet.
void drop_dangling(Tables& tables);

/// What a field is, as far as tables are concerned.
struct Sort {
  enum class Is { scalar, time, count, position, object, texts, references, objects, map };
  Is is = Is::scalar;
  const records::ObjectInfo* object = nullptr;  ///< of mappings
  std::string main{};  ///< the field for which a scalar may stand instead of a mapping
  records::TypeInfo scalar{.form = records::TypeInfo::Form::text,
                           .what = {},
                           .words = {},
                           .parts = {}};  ///< of what is written as one text
};
Sort sort_of(const records::TypeInfo& type);

/// Whether each mapping of a list has an id of its own. Where a text may stand for the mapping, it may have
/// none.
bool named_by_id(const Sort& sort);

/// "observation" for "observations", "party" for a reference to one.
std::string one_of(std::string_view field);

}  // namespace lofte::package
