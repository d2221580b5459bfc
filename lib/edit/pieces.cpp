// SPDX-License-Identifier: Apache-2.0
#include "edit/pieces.h"

#include <algorithm>

namespace lofte::edit {
namespace {

// What an edit leaves as it is, at its beginning and end, is not part of it; never half a character.
Edit shortened(Edit edit, std::string_view original) {
  const auto is_inner = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  std::string_view old = original.substr(edit.span.begin, edit.span.end - edit.span.begin);
  std::string_view put = edit.text;
  std::size_t begin = 0;
  while (begin < old.size() && begin < put.size() && old[begin] == put[begin]) ++begin;
  while (begin > 0 &&
         ((begin < old.size() && is_inner(old[begin])) || (begin < put.size() && is_inner(put[begin]))))
    --begin;
  old.remove_prefix(begin);
  put.remove_prefix(begin);
  std::size_t end = 0;
  while (end < old.size() && end < put.size() && old[old.size() - 1 - end] == put[put.size() - 1 - end])
    ++end;
  while (end > 0 && is_inner(old[old.size() - end])) --end;
  const auto from = edit.span.begin + static_cast<std::uint32_t>(begin);
  const auto to = edit.span.end - static_cast<std::uint32_t>(end);
  return {{from, to}, std::string(put.substr(0, put.size() - end))};
}

}  // namespace

Pieces::Pieces(std::string_view original) : original_(original) {
  pieces_.push_back({{0, static_cast<std::uint32_t>(original.size())}, {}});
}

// The index of the piece that begins at a byte of the text as it is now, cutting one in two where it must.
std::size_t Pieces::split(std::size_t at) {
  std::size_t index = 0;
  while (index < pieces_.size() && at >= pieces_[index].size() && (at > 0 || pieces_[index].size() == 0))
    at -= pieces_[index++].size();
  if (at == 0) return index;
  Piece rest = pieces_[index];
  Piece& piece = pieces_[index];
  if (piece.added.empty()) {
    rest.kept.begin += static_cast<std::uint32_t>(at);
    piece.kept.end = rest.kept.begin;
  } else {
    rest.added.erase(0, at);
    piece.added.resize(at);
  }
  pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(rest));
  return index + 1;
}

void Pieces::apply(const std::vector<Edit>& edits) {
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
    const std::size_t begin = split(edit->span.begin);
    const std::size_t end = split(edit->span.end);
    const auto at = pieces_.erase(pieces_.begin() + static_cast<std::ptrdiff_t>(begin),
                                  pieces_.begin() + static_cast<std::ptrdiff_t>(std::max(begin, end)));
    if (!edit->text.empty()) pieces_.insert(at, Piece{{}, edit->text});
  }
}

std::vector<Edit> Pieces::edits() const {
  std::vector<Edit> out;
  Edit open{{0, 0}, ""};
  const auto close = [&](std::uint32_t to) {
    open.span.end = to;
    if (open.span.begin < to || !open.text.empty()) out.push_back(shortened(std::move(open), original_));
  };
  for (const Piece& piece : pieces_) {
    if (!piece.added.empty()) {
      open.text += piece.added;
    } else if (piece.kept.begin < piece.kept.end) {
      close(piece.kept.begin);
      open = {{piece.kept.end, piece.kept.end}, ""};
    }
  }
  close(static_cast<std::uint32_t>(original_.size()));
  std::erase_if(out, [](const Edit& edit) { return edit.span.begin == edit.span.end && edit.text.empty(); });
  return out;
}

}  // namespace lofte::edit
