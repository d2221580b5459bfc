// SPDX-License-Identifier: Apache-2.0
#include "page_files.h"

#include <filesystem>

#include "files/write.h"
#include "output/visible.h"
#include "page_path.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;

constexpr words::Phrase kWritten{"wrote {files}", "skrev {files}"};

bool names_html(std::string_view file) {
  const std::string ending = fs::path(file).extension().string();
  return ending == ".html" || ending == ".htm";
}

}  // namespace

output::PageFormat page_format(const Session& session, const std::optional<std::string>& file) {
  if (const auto format = session.arguments.value("--format"))
    return *output::format_named(output::page_formats(), *format);
  return file && names_html(*file) ? output::PageFormat::html : output::PageFormat::markdown;
}

std::string pictures_name(const std::string& file, output::PageFormat format) {
  if (!file.empty()) return fs::path(file).stem().string();
  return format == output::PageFormat::html ? "page" : std::string();
}

std::vector<doc::Picture> pictures_beside(const doc::Document& document, output::PageFormat format) {
  std::vector<doc::Picture> out;
  if (format == output::PageFormat::html) return out;
  for (const doc::Block& block : document.blocks)
    if (const auto* picture = std::get_if<doc::Picture>(&block))
      out.push_back({picture->file, picture->alternative, output::visible_lines(picture->svg)});
  return out;
}

std::string beside(const std::string& path, const std::string& name) {
  return (fs::path(path).parent_path() / name).string();
}

void write_page(Session& session, const std::string& file, const PageFiles& page) {
  const std::string path = page_path(session, file);
  std::vector<std::string> names{file};
  std::vector<files::Change> changes{files::put(path, file, page.text)};
  for (const doc::Picture& picture : page.pictures) {
    changes.push_back(files::put(beside(path, picture.file), beside(file, picture.file), picture.svg));
    names.push_back(picture.file);
  }
  files::write(changes);
  session.note(words::say(kWritten, {{"files", list_of(names, words::Joint::comma)}}));
}

}  // namespace lofte::cli
