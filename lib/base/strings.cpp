// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>

#include "base/digit.h"
#include "base/utf8.h"

namespace lofte {
namespace {

// Puts the characters in lower case into `out`.
void characters(std::string_view text, std::u32string& out) {
  out.clear();
  if (utf8::is_ascii(text)) {
    for (const char c : text) out += static_cast<char32_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return;
  }
  const std::string lowered = utf8::lower(text);
  for (std::size_t at = 0; at < lowered.size();) out += utf8::next(lowered, at);
}

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Measures one word against many. A thousand misspelt ids among ten thousand that exist are a renamed folder,
// not a reason to wait: whatever certainly lies too far away is given up as soon as that is known.
class EditDistance {
 public:
  explicit EditDistance(std::string_view word) {
    characters(word, word_);
    for (std::size_t i = 0; i < std::min(word_.size(), kBits); ++i) {
      const char32_t c = word_[i];
      (c < ascii_.size() ? ascii_[c] : others_[c]) |= std::uint64_t{1} << i;
    }
  }

  // The number of edits, or any number above `most` when there are more than that.
  int to(std::string_view other, int most) {
    const int shortest =
        static_cast<int>(word_.size()) - static_cast<int>(other.size());  // characters <= bytes
    if (shortest > most) return shortest;
    characters(other, other_);
    if (static_cast<int>(other_.size()) - static_cast<int>(word_.size()) > most) return most + 1;
    if (word_.empty()) return static_cast<int>(other_.size());
    return word_.size() <= kBits ? by_bits(other_, most) : by_rows(other_, most);
  }

 private:
  static constexpr std::size_t kBits = 64;

  // The places at which a character stands in the word, as bits.
  std::uint64_t places(char32_t c) const {
    if (c < ascii_.size()) return ascii_[c];
    const auto at = others_.find(c);
    return at == others_.end() ? 0 : at->second;
  }

  // A whole column of the table at once, as the differences between its neighbours: G. Myers, "A fast
  // bit-vector algorithm for approximate string matching", 1999, with the swaps of H. Hyyrö, "A bit-vector
  // algorithm for computing Levenshtein and Damerau edit distances", 2003.
  int by_bits(const std::u32string& y, int most) {
    const std::uint64_t last = std::uint64_t{1} << (word_.size() - 1);
    std::uint64_t more = ~std::uint64_t{0}, less = 0, diagonal = 0, before = 0;
    int edits = static_cast<int>(word_.size());
    int left = static_cast<int>(y.size());
    for (const char32_t c : y) {
      const std::uint64_t here = places(c);
      const std::uint64_t swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & more) + more) ^ more) | here | less | swapped;
      std::uint64_t right_more = less | ~(diagonal | more);
      std::uint64_t right_less = diagonal & more;
      edits += (right_more & last) != 0 ? 1 : 0;
      edits -= (right_less & last) != 0 ? 1 : 0;
      if (edits - --left > most) return most + 1;  // even if everything that is left is the same
      right_more = (right_more << 1) | 1;
      right_less <<= 1;
      more = right_less | ~(diagonal | right_more);
      less = right_more & diagonal;
      before = here;
    }
    return edits;
  }

  int by_rows(const std::u32string& y, int most) {
    last_.resize(y.size() + 1);
    row_.resize(y.size() + 1);
    before_last_.resize(y.size() + 1);
    for (std::size_t j = 0; j <= y.size(); ++j) last_[j] = static_cast<int>(j);
    int before = 0;
    for (std::size_t i = 1; i <= word_.size(); ++i) {
      const int least = fill_row(i, y);
      // A swap reaches back two rows, so only two rows in a row above the limit are final.
      if (least > most && before > most) return least;
      before = least;
      std::swap(before_last_, last_);
      std::swap(last_, row_);
    }
    return last_[y.size()];
  }

  // Fills the row of the word's i-th character; returns the least in it.
  int fill_row(std::size_t i, const std::u32string& y) {
    int least = row_[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= y.size(); ++j) {
      row_[j] = std::min({last_[j] + 1, row_[j - 1] + 1, last_[j - 1] + (word_[i - 1] == y[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && word_[i - 1] == y[j - 2] && word_[i - 2] == y[j - 1];
      if (swapped) row_[j] = std::min(row_[j], before_last_[j - 2] + 1);
      least = std::min(least, row_[j]);
    }
    return least;
  }

  std::u32string word_, other_;
  std::array<std::uint64_t, 128> ascii_{};
  std::map<char32_t, std::uint64_t> others_;
  std::vector<int> before_last_, last_, row_;
};

}  // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != text.npos; at = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (&part != parts.data()) out += separator;
    out += part;
  }
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : trim(text)) {
    if (!is_blank(c))
      out += c;
    else if (out.back() != ' ')
      out += ' ';
  }
  return out;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit<char>);
}

int edit_distance(std::string_view a, std::string_view b) {
  EditDistance distance(a);
  return distance.to(b, std::numeric_limits<int>::max() / 2);
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  int most = std::max<int>(1, static_cast<int>(utf8::length(word)) / 3);
  EditDistance distance(word);
  const std::string* best = nullptr;
  for (const std::string& candidate : candidates) {
    const int edits = distance.to(candidate, most);
    if (edits > most) continue;
    best = &candidate;
    most = edits - 1;  // only what is nearer still counts
    if (most < 0) break;
  }
  return best ? std::optional(*best) : std::nullopt;
}

std::optional<std::string> only_near(std::string_view word, std::span<const std::string> candidates) {
  constexpr std::size_t kShort = 4;
  const auto digits = [](std::string_view text) {
    std::string out(text);
    std::erase_if(out, [](char c) { return c < '0' || c > '9'; });
    return out;
  };
  EditDistance distance(word);
  int least = utf8::length(word) > kShort ? 2 : 1;
  const std::string* best = nullptr;
  for (const std::string& candidate : candidates) {
    const int edits = distance.to(candidate, least);
    if (edits > least) continue;
    const bool other = best && edits == least && candidate != *best;
    best = other ? nullptr : &candidate;
    if (other && edits == 0) break;
    least = other ? edits - 1 : edits;  // of two that are as near, neither is meant more
  }
  return best && digits(word) == digits(*best) ? std::optional(*best) : std::nullopt;
}

}  // namespace lofte
