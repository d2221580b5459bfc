// SPDX-License-Identifier: Apache-2.0
//
// A page as the files that it becomes: itself, and beside a Markdown page its pictures.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "doc/document.h"
#include "output/pages.h"
#include "session.h"

namespace lofte::cli {

struct PageFiles {
  std::string text;
  std::vector<doc::Picture> pictures;  ///< to be written beside it; none when they stand in the page itself
};

/// The format that was asked for, else what the name of the page's file asks for.
output::PageFormat page_format(const Session& session, const std::optional<std::string>& file);

/// What the file names of the pictures begin with: the name of the page's file. Empty, for none, when a
/// Markdown page has no file beside which they could lie.
std::string pictures_name(const std::string& file, output::PageFormat format);

/// The pictures of a page that are files of their own.
std::vector<doc::Picture> pictures_beside(const doc::Document& document, output::PageFormat format);

/// Where something lies that lies beside a file.
std::string beside(const std::string& path, const std::string& name);

/// Writes the page and its pictures, all or none, and says what was written.
void write_page(Session& session, const std::string& file, const PageFiles& page);

}  // namespace lofte::cli
