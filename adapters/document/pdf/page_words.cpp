#include "adapters/document/pdf/page_words.h"

#include <cmath>
#include <pugixml.hpp>
#include <utility>

#include "adapters/table/trim.h"

namespace duibiao::pdf {
namespace {

constexpr double kNone = -1;

/// A coordinate; a number that no page has where there is none.
double length(const pugi::xml_node& word, const char* name) {
  const double value = word.attribute(name).as_double(kNone);
  constexpr double kLargestPage = 100'000;
  return std::isfinite(value) && value > -kLargestPage && value < kLargestPage ? value : kNone;
}

Word word_of(const pugi::xml_node& node) {
  return {.left = length(node, "xMin"),
          .top = length(node, "yMin"),
          .right = length(node, "xMax"),
          .bottom = length(node, "yMax"),
          .text = std::string(trimmed(node.child_value()))};
}

}  // namespace

std::optional<std::vector<std::vector<Word>>> parse_page_words(std::string xml) {
  pugi::xml_document list;
  const auto parsed =
      list.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8);
  const pugi::xml_node pages = list.child("html").child("body").child("doc");
  if (!parsed || pages.empty()) {
    return std::nullopt;
  }
  std::vector<std::vector<Word>> found;
  for (const pugi::xml_node page : pages.children("page")) {
    auto& words = found.emplace_back();
    for (const pugi::xml_node node : page.children("word")) {
      Word word = word_of(node);
      if (!word.text.empty() && word.left < word.right && word.top < word.bottom) {
        words.push_back(std::move(word));
      }
    }
  }
  return found;
}

}  // namespace duibiao::pdf
