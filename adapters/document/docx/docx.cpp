#include "adapters/document/docx/docx.h"

#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "adapters/document/docx/word_table.h"
#include "adapters/document/docx/word_text.h"
#include "adapters/table/trim.h"
#include "adapters/workbook/package/relationships.h"

namespace duibiao::docx {
namespace {

/// Follows the blocks of a document from the first to the last.
class Blocks {
 public:
  Blocks(const std::string& file, const HiddenStyles& styles) : styles_(styles) {
    made_.value.file = file;
  }

  void add_all(const pugi::xml_node& parent) {
    each_child(parent, [&](const pugi::xml_node& node) {
      const std::string_view name = local_name(node);
      if (name == "p") {
        add_paragraph(node);
      } else if (name == "tbl") {
        add_table(node);
      }
    });
  }

  Read<OfficeFile> take() {
    made_.value.below = std::move(lines_);
    if (made_.value.sheets.empty()) {
      made_.problems.push_back(warning("document_without_tables", {.file = made_.value.file}));
    }
    return std::move(made_);
  }

 private:
  void add_paragraph(const pugi::xml_node& paragraph) {
    ++line_;
    std::string text(trimmed(paragraph_text(paragraph, styles_)));
    if (!text.empty()) {
      lines_.push_back({line_, std::move(text)});
    }
    for (const pugi::xml_node& box : text_boxes(paragraph)) {
      add_all(box);
    }
  }

  void add_table(const pugi::xml_node& node) {
    WordTable table = read_table(node, styles_);
    Sheet& sheet = table.sheet;
    sheet.file = made_.value.file;
    sheet.name = fmt::format("表{}", made_.value.sheets.size() + 1);
    sheet.above = std::move(lines_);
    lines_.clear();
    if (table.too_wide) {
      made_.problems.push_back(
          error("document_too_wide", {.file = sheet.file, .sheet = sheet.name},
                {{"table", sheet.name}, {"limit", fmt::format("{}", kMaxColumns)}}));
    }
    made_.value.sheets.push_back(std::move(sheet));
    for (const pugi::xml_node& inner : table.inside) {
      local_name(inner) == "tbl" ? add_table(inner) : add_all(inner);
    }
  }

  const HiddenStyles& styles_;
  Read<OfficeFile> made_{};
  std::vector<Paragraph> lines_{};  ///< those that no table has taken yet
  std::uint32_t line_ = 0;
};

/// The part that `from` names as its `type`; "" where there is none.
Result<std::string> related(const Package& package, std::string_view from, std::string_view type) {
  auto relationships = read_relationships(package, from);
  if (!relationships) {
    return failure(std::move(relationships.error()));
  }
  const auto found = std::ranges::find(*relationships, type, &Relationship::type);
  return found == relationships->end() ? std::string() : found->target;
}

Result<Read<OfficeFile>> read_parts(const Package& package) {
  const auto document = related(package, "", "officeDocument");
  if (!document) {
    return failure(document.error());
  }
  pugi::xml_document tree;
  if (auto read = read_tree(package, *document, tree); !read) {
    return failure(std::move(read.error()));
  }
  const pugi::xml_node body = child(tree.document_element(), "body");
  if (local_name(tree.document_element()) != "document" || body.empty()) {
    return failure(error("document_none", {.file = package.file()}));
  }
  const auto styles_part = related(package, *document, "styles");
  if (!styles_part) {
    return failure(styles_part.error());
  }
  const auto styles = HiddenStyles::read(package, *styles_part);
  if (!styles) {
    return failure(styles.error());
  }
  Blocks blocks(package.file(), *styles);
  blocks.add_all(body);
  return blocks.take();
}

}  // namespace

Read<OfficeFile> read_docx(std::string bytes, const std::string& file) {
  const auto package = Package::open(std::move(bytes), file);
  if (!package) {
    return {{.file = file}, {package.error()}};
  }
  auto read = read_parts(*package);
  return read ? std::move(*read) : Read<OfficeFile>{{.file = file}, {read.error()}};
}

}  // namespace duibiao::docx
