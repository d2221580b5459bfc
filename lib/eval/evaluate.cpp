// SPDX-License-Identifier: Apache-2.0
#include "eval/assessed.h"
#include "eval/judge.h"
#include "eval/parts.h"
#include "eval/rhythms.h"

namespace lofte::eval {
namespace {

PromiseStatus promise_status(const Index& index, const Links& links, const records::Promise& promise,
                             calendar::Day as_of) {
  PromiseStatus out{};
  out.promise = &promise;
  out.state = promise_state(promise, as_of);
  out.period = promise_period(promise, as_of);
  for (const auto& commitment : promise.commitments)
    out.commitments.push_back(judge(index, promise, *commitment, as_of));
  out.assessed = assessed(index, promise, {}, as_of);
  out.rhythms = rhythms(promise, links, as_of);
  return out;
}

}  // namespace

Status evaluate(const corpus::Corpus& corpus, calendar::Day as_of) {
  const Index by = index(corpus);
  const Links known = links(corpus, as_of);
  Status out{};
  out.as_of = as_of;
  for (const records::Promise& promise : corpus.promises)
    out.promises.push_back(promise_status(by, known, promise, as_of));
  out.walks = walk_statuses(corpus, known, as_of);
  out.measures = measure_statuses(corpus, known, as_of);
  out.attention = attention(corpus, known, out);
  return out;
}

}  // namespace lofte::eval
