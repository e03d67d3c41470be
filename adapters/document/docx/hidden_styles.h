// Which styles of a document hide their text.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao::docx {

/// The styles of a document, as far as they say whether text is seen.
class HiddenStyles {
 public:
  HiddenStyles() = default;
  /// Those of the part `styles`; none where the package has no such part. Errors: `read_tree`.
  [[nodiscard]] static Result<HiddenStyles> read(const Package& package, std::string_view styles);

  /// Does the style, or one that it is based on, hide text? Nothing where none of them says so
  /// or the contrary.
  [[nodiscard]] std::optional<bool> hides(std::string_view style) const;

 private:
  struct Style {
    std::string based_on{};
    std::optional<bool> hides{};
  };
  std::map<std::string, Style, std::less<>> styles_{};
};

}  // namespace duibiao::docx
