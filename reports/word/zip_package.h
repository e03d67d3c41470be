// A zip file made in memory, the same bytes for the same parts: every part has the same date,
// whatever the clock and the time zone say.
#pragma once

#include <string>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// A file inside a package.
struct PackagePart {
  std::string name{};
  std::string bytes{};
};

/// The zip file with `parts` in their order. Problem `word_not_written` with the library's reason.
[[nodiscard]] Result<std::string> zip_package(const std::vector<PackagePart>& parts);

}  // namespace duibiao
