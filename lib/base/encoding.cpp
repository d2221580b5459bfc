// SPDX-License-Identifier: Apache-2.0
//
// Excel and the editors of Windows write Windows-1252, UTF-8 with a mark, or UTF-16 ("Unicode text"); Excel's
// "CSV (MS-DOS)" is code page 850 and its "CSV (Macintosh)" is Mac Roman. Only marks say which; without one,
// valid UTF-8 is UTF-8, and else the bytes that would be Swedish letters inside words decide.
#include "base/encoding.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "base/utf8_append.h"

namespace lofte::encoding {
namespace {

// From 0x80 on.
constexpr std::u32string_view kWindows1252 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
    U"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
    U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
    U"°±²³´µ¶·¸¹º»¼½¾¿"
    U"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
    U"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    U"àáâãäåæçèéêëìíîï"
    U"ðñòóôõö÷øùúûüýþÿ";
constexpr std::u32string_view kCp850 =
    U"ÇüéâäàåçêëèïîìÄÅ"
    U"ÉæÆôöòûùÿÖÜø£Ø×ƒ"
    U"áíóúñÑªº¿®¬½¼¡«»"
    U"░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    U"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
    U"ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
    U"ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
    U"\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
constexpr std::u32string_view kMacintosh =
    U"ÄÅÇÉÑÖÜáàâäãåçéè"
    U"êëíìîïñóòôöõúùûü"
    U"†°¢£§•¶ß®©™´¨≠ÆØ"
    U"∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    U"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ"
    U"–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
    U"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
    U"\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

constexpr std::array kEncodings{
    Name{"utf-8", Encoding::utf8},
    Name{"utf8", Encoding::utf8},
    Name{"utf-16", Encoding::utf16le},
    Name{"utf-16le", Encoding::utf16le},
    Name{"utf-16be", Encoding::utf16be},
    Name{"windows-1252", Encoding::windows1252},
    Name{"ansi", Encoding::windows1252},
    Name{"latin-1", Encoding::windows1252},
    Name{"iso-8859-1", Encoding::windows1252},
    Name{"cp850", Encoding::cp850},
    Name{"macintosh", Encoding::macintosh},
};

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleMark = "\xFF\xFE";
constexpr std::string_view kBigMark = "\xFE\xFF";

// How much of a file is looked at to guess.
constexpr std::size_t kLookedAt = std::size_t{64} << 10;

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The letters of Swedish words, as one byte each.
int swedish_letters(std::string_view bytes, Encoding code_page) {
  constexpr std::u32string_view kLetters = U"åäöéÅÄÖ";
  int count = 0;
  for (std::size_t i = 1; i + 1 < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte < 0x80 || !is_ascii_letter(bytes[i - 1]) || !is_ascii_letter(bytes[i + 1])) continue;
    if (kLetters.find(character(code_page, byte)) != kLetters.npos) ++count;
  }
  return count;
}

// Text in UTF-16 without a mark: every other byte of what people write here is nought, nearly.
std::optional<Encoding> utf16_without_mark(std::string_view bytes) {
  std::array<std::size_t, 2> noughts{};
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] == 0) ++noughts[i % 2];
  const std::size_t many = bytes.size() / 4;
  if (noughts[1] > many && noughts[0] * 4 < noughts[1]) return Encoding::utf16le;
  if (noughts[0] > many && noughts[1] * 4 < noughts[0]) return Encoding::utf16be;
  return std::nullopt;
}

std::string from_utf16(std::string_view bytes, bool little) {
  std::string out;
  out.reserve(bytes.size());
  const auto unit = [&](std::size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(little ? b << 8 | a : a << 8 | b);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    const bool high = c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size();
    const char32_t low = high ? unit(at + 2) : 0;
    if (low >= 0xDC00 && low < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
      at += 2;
    }
    if (c != 0 && c != 0xFEFF) utf8::append(out, c);
  }
  return out;
}

std::string from_code_page(std::string_view bytes, Encoding code_page) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80)
      utf8::append(out, character(code_page, byte));
    else if (byte != 0)
      out += c;
  }
  return out;
}

std::string from_utf8(std::string_view bytes) {
  if (!utf8::first_fault(bytes) && bytes.find('\0') == bytes.npos) return std::string(bytes);
  std::string out;
  for (std::size_t at = 0; at < bytes.size();)
    if (const char32_t c = utf8::next(bytes, at); c != 0) utf8::append(out, c);
  return out;
}

}  // namespace

char32_t character(Encoding code_page, unsigned char byte) {
  const std::u32string_view page = code_page == Encoding::cp850       ? kCp850
                                   : code_page == Encoding::macintosh ? kMacintosh
                                                                      : kWindows1252;
  return byte < 0x80 ? byte : page[byte - 0x80U];
}

Encoding guess(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) return Encoding::utf8;
  if (bytes.starts_with(kLittleMark)) return Encoding::utf16le;
  if (bytes.starts_with(kBigMark)) return Encoding::utf16be;
  const std::string_view some = bytes.substr(0, kLookedAt);
  if (const auto wide = utf16_without_mark(some)) return *wide;
  if (!utf8::first_fault(bytes)) return Encoding::utf8;
  constexpr std::array kPages{Encoding::windows1252, Encoding::cp850, Encoding::macintosh};
  return *std::max_element(kPages.begin(), kPages.end(), [&](Encoding a, Encoding b) {
    return swedish_letters(some, a) < swedish_letters(some, b);
  });
}

std::optional<Encoding> only(std::string_view bytes) {
  if (bytes.size() % 2 == 0 && (bytes.starts_with(kLittleMark) || bytes.starts_with(kBigMark)))
    return bytes.starts_with(kLittleMark) ? Encoding::utf16le : Encoding::utf16be;
  // In other code pages these bytes would be signs that nobody writes, and the letters of those are not here.
  constexpr std::u32string_view kWritten = U"åäöéüèÅÄÖÉÜ–—’”“…§°½·«»´€\u00A0";
  const bool written = std::all_of(bytes.begin(), bytes.end(), [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte > 0 && byte < 0x80) ||
           kWritten.find(character(Encoding::windows1252, byte)) != kWritten.npos;
  });
  return written && swedish_letters(bytes, Encoding::windows1252) > 0 ? std::optional(Encoding::windows1252)
                                                                      : std::nullopt;
}

std::string to_utf8(std::string_view bytes, Encoding encoding) {
  const bool utf16 = encoding == Encoding::utf16le || encoding == Encoding::utf16be;
  if (encoding == Encoding::utf8)
    return from_utf8(bytes.starts_with(kUtf8Mark) ? bytes.substr(kUtf8Mark.size()) : bytes);
  if (!utf16) return from_code_page(bytes, encoding);
  const bool marked = bytes.starts_with(kLittleMark) || bytes.starts_with(kBigMark);
  return from_utf16(bytes, marked ? bytes.starts_with(kLittleMark) : encoding == Encoding::utf16le);
}

std::span<const Name> names() { return kEncodings; }

std::string_view name_of(Encoding encoding) {
  return std::find_if(kEncodings.begin(), kEncodings.end(),
                      [&](const Name& row) { return row.encoding == encoding; })
      ->name;
}

}  // namespace lofte::encoding
