// The text of a cell of .ods: its paragraphs, and what stands in them for white space.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "adapters/workbook/package/xml.h"

namespace duibiao {

/// Namespaces of OpenDocument.
inline constexpr std::string_view kOfficeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr std::string_view kTableSpace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr std::string_view kTextSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr std::string_view kStyleSpace = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
inline constexpr std::string_view kDrawSpace = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

/// Collects paragraphs, parted by LF. White space in the file is one space, or none at either end
/// of a paragraph; text:s, text:tab and text:line-break are what they say. Phonetic readings
/// (text:ruby-text) are no part of the text.
class Paragraphs {
 public:
  void start(const XmlName& name, const XmlAttributes& attributes);
  void end(const XmlName& name);
  void text(std::string_view piece);
  /// What was collected, and begins anew.
  [[nodiscard]] std::string take();
  [[nodiscard]] std::size_t bytes() const { return text_.size(); }

 private:
  void put_space();

  std::string text_{};
  std::size_t paragraphs_ = 0;
  std::size_t began_ = 0;  ///< where the paragraph in hand begins
  int depth_ = 0;          ///< of paragraphs
  int ruby_ = 0;
  bool space_ = false;  ///< white space was met, and nothing behind it yet
};

}  // namespace duibiao
