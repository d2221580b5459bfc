// SPDX-License-Identifier: Apache-2.0
#include "doc/document.h"

namespace lofte::doc {

Document::Document(std::string lang, std::string name, std::vector<Block> content)
    : language(std::move(lang)), title(std::move(name)), blocks(std::move(content)) {}
Document::Document() = default;
Document::Document(const Document& other) = default;
Document::Document(Document&& other) noexcept = default;
Document& Document::operator=(const Document& other) = default;
Document& Document::operator=(Document&& other) noexcept = default;
Document::~Document() = default;

}  // namespace lofte::doc
