// SPDX-License-Identifier: Apache-2.0
//
// What the coordinator of a municipality should see on a morning: what is late and can still be answered, the
// oldest first; then what lies still; last, as mere information, what the act asks the municipality to work
// for. Everything here follows from a date and from what is recorded; what could not be read raises nothing
// here, since `check` says so already.
#include "eval/attention_parts.h"

namespace lofte::eval {

std::string called(const records::Field<Text>& title, const records::Record& record) {
  return title ? *title : record.id;
}

std::vector<Attention> attention(const corpus::Corpus& corpus, const Links& links, const Status& so_far) {
  const Scene scene{corpus, so_far, links};
  std::vector<Attention> out;
  const auto add = [&](std::vector<Attention> part) {
    out.insert(out.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
  };
  add(attention_to_measures(scene));
  add(attention_to_walks(scene));
  add(attention_to_choices(scene));
  add(attention_to_promises(scene));
  add(attention_to_cooperation(scene));
  add(statutory(corpus, so_far.as_of));
  return by_urgency(std::move(out));
}

}  // namespace lofte::eval
