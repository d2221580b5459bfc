// SPDX-License-Identifier: Apache-2.0
//
// Whatever is searched for has a number in it, an @, or a word of health or age: only where numbers and words
// begin is there anything to look at.
#include "rules/first_look.h"

#include <array>
#include <bit>

#include "base/byte_block.h"
#include "base/digit.h"
#include "base/identity.h"
#include "rules/personal_first_look.h"
#include "rules/phone.h"

namespace lofte::rules {
namespace {

using Bits = ByteBlock::Bits;

class Pass {
 public:
  explicit Pass(std::string_view text) : text_(text) {}

  FirstLook run() {
    constexpr std::size_t kReadable = ByteBlock::kSize + kDetailBeginning;
    std::size_t at = 0;
    for (; at + kReadable <= text_.size(); at += ByteBlock::kSize) look(text_.data() + at, at);
    for (; at < text_.size(); at += ByteBlock::kSize) {
      std::array<char, kReadable> last{};
      text_.copy(last.data(), last.size(), at);
      look(last.data(), at);
    }
    found_.e_mail = text_.find('@') != text_.npos;
    return found_;
  }

 private:
  // Where something begins: each byte that is of it, and the byte before is not.
  static Bits begins(Bits is, Bits& last) {
    const Bits before = is << 1 | last >> (ByteBlock::kSize - 1);
    last = is;
    return is & ~before;
  }

  // Looks at the bytes that stand at `at` in the text.
  void look(const char* bytes, std::size_t at) {
    const ByteBlock block = byte_block(bytes);
    // A letter that is not of ASCII may follow one that is; ages in letters begin in the middle of words.
    for (Bits words = begins(block.letters, letters_) | block.leads; words != 0; words &= words - 1) {
      const auto place = static_cast<unsigned>(std::countr_zero(words));
      if (may_begin_detail(bytes + place) && begins_detail(text_, at + place)) found_.detail = true;
    }
    for (Bits numbers = begins(block.digits, digits_); numbers != 0; numbers &= numbers - 1)
      look_at_number(at + static_cast<unsigned>(std::countr_zero(numbers)));
  }

  void look_at_number(std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    if (end - begin >= identity::kFewestDigits) found_.identity = true;
    if (!found_.phone && may_begin_phone(text_, begin)) found_.phone = true;
    if (!found_.detail && may_be_detail(text_, begin, end)) found_.detail = true;
  }

  std::string_view text_;
  FirstLook found_;
  Bits letters_ = 0, digits_ = 0;  // of the bytes before
};

}  // namespace

FirstLook first_look(std::string_view text) { return Pass(text).run(); }

}  // namespace lofte::rules
