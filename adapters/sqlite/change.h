// What an import would change of what stands: shown first, stored only when it is accepted. SPEC
// §9.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/source.h"

namespace duibiao {

/// One value that stands and would no longer, or would stand where another did not.
struct Change {
  std::string project{};
  std::string indicator{};  ///< empty: the project as a whole
  std::string subject{};    ///< the date of a figure, or the name of a field: "full_year_target"
  std::optional<std::string> from{};  ///< nothing: there was none
  std::optional<std::string> to{};    ///< nothing: there would be none
  Source where{};                     ///< of the new value, else of the old one

  friend bool operator==(const Change&, const Change&) = default;
};

/// What an import does to what stands.
struct Difference {
  std::vector<Change> changes{};  ///< these need to be accepted; additions do not
  std::size_t superseded = 0;     ///< figures or indicators that would no longer stand
  std::size_t unchanged = 0;      ///< those that say what stands already
  std::size_t added = 0;          ///< those about which nothing stood
  bool adds = false;              ///< something is new
};

}  // namespace duibiao
