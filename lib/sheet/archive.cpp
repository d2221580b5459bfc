// SPDX-License-Identifier: Apache-2.0
//
// The only file that includes libzip. What an archive says of the size of its parts is not believed: a part
// is read piece by piece, and refused when it grows past the limit.
#include "sheet/archive.h"

#include <zip.h>

#include "sheet/limits.h"
#include "words/error.h"

namespace lofte::sheet {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kDamaged{"\"{name}\" is damaged and cannot be read",
                          "”{name}” är skadad och går inte att läsa"};
constexpr Phrase kSaveAgain{"open it in Excel and save it again as .xlsx or .csv",
                            "öppna den i Excel och spara den igen som .xlsx eller .csv"};
constexpr Phrase kLarge{"\"{name}\" is too large to be read", "”{name}” är för stor för att läsas in"};
constexpr Phrase kDivide{"save the rows that are to be read as a list of their own",
                         "spara de rader som ska läsas in som en egen lista"};

constexpr std::size_t kPiece = std::size_t{64} << 10;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, CloseFile>;

}  // namespace

void refuse_damaged(const std::string& name) {
  throw Error(say(kDamaged, {{"name", name}}), say(kSaveAgain));
}

void refuse_large(const std::string& name) { throw Error(say(kLarge, {{"name", name}}), say(kDivide)); }

struct Archive::Handle {
  zip_t* zip = nullptr;
  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (zip) zip_discard(zip);
  }
};

Archive::Archive(std::string name, const std::string& bytes)
    : name_(std::move(name)), handle_(std::make_unique<Handle>()) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (!source) refuse_damaged(name_);
  handle_->zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  if (handle_->zip) return;
  zip_source_free(source);
  refuse_damaged(name_);
}

Archive::~Archive() = default;

std::optional<std::string> Archive::read(const std::string& path) const {
  const zip_int64_t at = zip_name_locate(handle_->zip, path.c_str(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
  if (at < 0) return std::nullopt;
  const File file(zip_fopen_index(handle_->zip, static_cast<zip_uint64_t>(at), 0));
  if (!file) refuse_damaged(name_);
  std::string out;
  for (std::string piece(kPiece, '\0');;) {
    const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
    if (count < 0) refuse_damaged(name_);
    if (count == 0) return out;
    out.append(piece, 0, static_cast<std::size_t>(count));
    if (out.size() > kLargestPart) refuse_large(name_);
  }
}

}  // namespace lofte::sheet
