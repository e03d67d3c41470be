// WordprocessingML as it is written: elements with attributes, runs of text, sizes in Word's own
// units.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "reports/document/document.h"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace duibiao {

/// An element below `parent` with attributes.
pugi::xml_node add_element(
    pugi::xml_node parent, const char* name,
    std::initializer_list<std::pair<const char*, std::string>> attributes = {});

/// The root element of a part.
pugi::xml_node add_root(pugi::xml_document& part, const char* name,
                        std::initializer_list<std::pair<const char*, std::string>> attributes = {});

/// A run of `text` (any bytes): LF becomes a line break, a tab a tab. The run's properties, if any,
/// go into the element that is returned, before anything else.
void add_run(pugi::xml_node paragraph, std::string_view text, std::string_view style = {},
             int half_points = 0);

/// A paragraph of `style`.
pugi::xml_node add_paragraph(pugi::xml_node parent, std::string_view style);

/// The whole part, as bytes.
[[nodiscard]] std::string part_text(const pugi::xml_document& part);

/// The attributes that declare the names which the root element of a part uses.
void declare_names(pugi::xml_node root);

/// A page in twentieths of a point.
struct WordPage {
  int width = 0;
  int height = 0;
  int side_margin = 0;
  int top_margin = 0;
  int bottom_margin = 0;

  [[nodiscard]] int text_width() const { return width - 2 * side_margin; }
  [[nodiscard]] int text_height() const { return height - top_margin - bottom_margin; }
};

/// A4, on its side or upright.
[[nodiscard]] WordPage word_page(bool landscape);

}  // namespace duibiao
