// A part changed where it lies: tags as they are stored, and edits that leave every other byte of a
// sheet alone, however large it is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace duibiao::returned {

/// The name of a stored start tag: "x:row" of `<x:row r="3">`.
[[nodiscard]] std::string_view tag_name(std::string_view tag);
/// "x:" of `<x:row r="3">`, "" where the name has no prefix.
[[nodiscard]] std::string_view tag_prefix(std::string_view tag);
/// Is it the tag of an element without content, `<row/>`?
[[nodiscard]] bool is_empty_element(std::string_view tag);
/// The well-formed start tag with the attribute `name` set to `value` (plain letters and digits):
/// its value replaced, or the attribute added behind the tag's name.
[[nodiscard]] std::string with_attribute(std::string_view tag, std::string_view name,
                                         std::string_view value);
/// The well-formed start tag without the attribute `name`.
[[nodiscard]] std::string without_attribute(std::string_view tag, std::string_view name);

/// Replaces pieces of a text.
class Edits {
 public:
  /// The `bytes` bytes at `begin` become `text`. Of two edits at one place that replace nothing the
  /// first stays first; pieces do not overlap.
  void replace(std::size_t begin, std::size_t bytes, std::string text);
  [[nodiscard]] bool empty() const { return edits_.empty(); }
  /// The edited text.
  [[nodiscard]] std::string applied_to(std::string_view text) const;

 private:
  struct Edit {
    std::size_t begin = 0;
    std::size_t bytes = 0;
    std::string text{};
  };
  std::vector<Edit> edits_{};
};

}  // namespace duibiao::returned
