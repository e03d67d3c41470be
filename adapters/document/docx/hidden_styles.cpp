#include "adapters/document/docx/hidden_styles.h"

#include <pugixml.hpp>

#include "adapters/document/docx/word_xml.h"

namespace duibiao::docx {

Result<HiddenStyles> HiddenStyles::read(const Package& package, std::string_view styles) {
  HiddenStyles found;
  if (!package.has(styles)) {
    return found;
  }
  pugi::xml_document tree;
  if (auto read = read_tree(package, styles, tree); !read) {
    return failure(std::move(read.error()));
  }
  for (const pugi::xml_node& style : tree.document_element().children()) {
    if (const auto id = attribute(style, "styleId")) {
      found.styles_.emplace(
          *id, Style{std::string(attribute(child(style, "basedOn"), "val").value_or("")),
                     switched(child(style, "rPr"), "vanish")});
    }
  }
  return found;
}

std::optional<bool> HiddenStyles::hides(std::string_view style) const {
  constexpr int kLongestChain = 32;  // a circle of styles ends, too
  for (int step = 0; step < kLongestChain; ++step) {
    const auto found = styles_.find(style);
    if (found == styles_.end()) {
      break;
    }
    if (found->second.hides) {
      return found->second.hides;
    }
    style = found->second.based_on;
  }
  return std::nullopt;
}

}  // namespace duibiao::docx
