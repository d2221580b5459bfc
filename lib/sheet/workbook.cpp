// SPDX-License-Identifier: Apache-2.0
#include "sheet/workbook.h"

#include <map>

#include "base/utf8_append.h"

namespace lofte::sheet {
namespace {

constexpr std::size_t kMostSheets = 1000;

// Where the targets of a part's relations lie, by their ids.
struct Relations {
  std::map<std::string, std::string, std::less<>> by_id;
  std::map<std::string, std::string, std::less<>> by_type;  // the last word of the type: "sharedStrings"
};

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == path.npos ? std::string() : path.substr(0, slash + 1);
}

std::string resolved(const std::string& folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string from = folder;
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    from = from.empty() ? from : folder_of(from.substr(0, from.size() - 1));
  }
  return from + std::string(target);
}

Relations relations_of(const Archive& archive, const std::string& part) {
  Relations out;
  const std::string folder = folder_of(part);
  const Xml xml = xml_part(archive, folder + "_rels/" + part.substr(folder.size()) + ".rels");
  if (!xml) return out;
  each_child(child(*xml, "Relationships"), "Relationship", [&](const pugi::xml_node& node) {
    const std::string target = resolved(folder, attribute(node, "Target"));
    const std::string_view type = attribute(node, "Type");
    out.by_id.insert_or_assign(std::string(attribute(node, "Id")), target);
    out.by_type.emplace(type.substr(type.rfind('/') + 1), target);
  });
  return out;
}

// "_x000D_" is how a text holds what XML cannot.
std::string without_escapes(std::string text) {
  constexpr std::size_t kLength = 7;
  for (std::size_t at = text.find("_x"); at != text.npos; at = text.find("_x", at + 1)) {
    if (at + kLength > text.size() || text[at + kLength - 1] != '_') continue;
    const std::string digits = text.substr(at + 2, 4);
    if (digits.find_first_not_of("0123456789abcdefABCDEF") != digits.npos) continue;
    std::string character;
    if (const unsigned long code = std::stoul(digits, nullptr, 16); code != 0)
      utf8::append(character, static_cast<char32_t>(code));
    text.replace(at, kLength, character);
  }
  return text;
}

std::vector<std::string> shared_texts(const Archive& archive, const std::string& path) {
  std::vector<std::string> texts;
  const Xml xml = xml_part(archive, path);
  if (!xml) return texts;
  each_child(child(*xml, "sst"), "si", [&](const pugi::xml_node& node) { texts.push_back(text_of(node)); });
  return texts;
}

std::vector<Shown> styles(const Archive& archive, const std::string& path) {
  std::vector<Shown> out;
  const Xml xml = xml_part(archive, path);
  if (!xml) return out;
  const pugi::xml_node sheet = child(*xml, "styleSheet");
  std::map<std::string, Shown, std::less<>> own;
  each_child(child(sheet, "numFmts"), "numFmt", [&](const pugi::xml_node& node) {
    own.insert_or_assign(std::string(attribute(node, "numFmtId")),
                         shown_by_code(attribute(node, "formatCode")));
  });
  each_child(child(sheet, "cellXfs"), "xf", [&](const pugi::xml_node& node) {
    const std::string_view id = attribute(node, "numFmtId");
    const auto at = own.find(id);
    out.push_back(at != own.end() ? at->second : shown_by_id(whole_number(id).value_or(0)));
  });
  return out;
}

std::string target(const std::map<std::string, std::string, std::less<>>& of, std::string_view name,
                   std::string otherwise) {
  const auto at = of.find(name);
  return at == of.end() ? std::move(otherwise) : at->second;
}

}  // namespace

std::string text_of(const pugi::xml_node& node) {
  std::string out;
  for (const pugi::xml_node& part : node.children()) {
    const std::string_view name = local_name(part.name());
    if (name == "t") out += part.text().get();
    if (name == "r") out += child(part, "t").text().get();
  }
  return without_escapes(std::move(out));
}

std::vector<Table> read_workbook(const Archive& archive) {
  const std::string main = target(relations_of(archive, "").by_type, "officeDocument", "xl/workbook.xml");
  const Xml book = xml_part(archive, main);
  if (!book) refuse_damaged(archive.name());
  const Relations relations = relations_of(archive, main);
  const pugi::xml_node root = child(*book, "workbook");
  Shared shared{shared_texts(archive, target(relations.by_type, "sharedStrings", "xl/sharedStrings.xml")),
                styles(archive, target(relations.by_type, "styles", "xl/styles.xml")),
                is_true(attribute(child(root, "workbookPr"), "date1904"))};
  CellCounter counter(archive.name());
  std::vector<Table> tables;
  each_child(child(root, "sheets"), "sheet", [&](const pugi::xml_node& node) {
    const auto at = relations.by_id.find(attribute(node, "id"));
    const Xml xml = at == relations.by_id.end() ? nullptr : xml_part(archive, at->second);
    const pugi::xml_node worksheet = xml ? child(*xml, "worksheet") : pugi::xml_node();
    if (!worksheet) return;  // a chart, or a sheet of macros
    if (tables.size() == kMostSheets) refuse_large(archive.name());
    const std::string_view state = attribute(node, "state");
    tables.push_back({std::string(attribute(node, "name")), !state.empty() && state != "visible",
                      read_sheet(archive, worksheet, shared, counter)});
  });
  if (tables.empty()) refuse_damaged(archive.name());
  return tables;
}

}  // namespace lofte::sheet
