// SPDX-License-Identifier: Apache-2.0
#include "records/decode.h"

#include "records/decoder.h"

namespace lofte::records {
namespace {

bool decode_into(const yaml::Node& root, const ObjectInfo& object, Record& record, void* out, Arena& arena,
                 diag::Findings& findings) {
  const std::size_t before = findings.size();
  Decoder decoder(record.path, arena, findings);
  if (!root.entries.empty()) record.first = root.entries.front().key_span;
  const bool read = read_object(decoder, root, object, out);
  decoder.give_to(record);
  record.has_faults = findings.size() > before;
  return read;
}

template <std::size_t... I>
AnyRecord make(What kind, std::index_sequence<I...>) {
  AnyRecord record;
  ((static_cast<std::size_t>(kind) == I ? static_cast<void>(record.emplace<I>()) : static_cast<void>(0)),
   ...);
  return record;
}

}  // namespace

AnyRecord empty_record(What kind) {
  return make(kind, std::make_index_sequence<std::variant_size_v<AnyRecord>>());
}

Record& common(AnyRecord& record) {
  return std::visit([](auto& r) -> Record& { return r; }, record);
}

bool decode(const yaml::Node& root, AnyRecord& record, Arena& arena, diag::Findings& findings) {
  const ObjectInfo& object = object_of(static_cast<What>(record.index()));
  return std::visit([&](auto& r) { return decode_into(root, object, r, &r, arena, findings); }, record);
}

bool decode(const yaml::Node& root, Settings& settings, Arena& arena, diag::Findings& findings) {
  return decode_into(root, settings_object(), settings, &settings, arena, findings);
}

}  // namespace lofte::records
