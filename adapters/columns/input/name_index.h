// Indicators of one project by their names, for figures that name no code.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/columns/run_state.h"

namespace duibiao::columns {

/// One thread's index of the project that it looked at last.
class NameIndex {
 public:
  explicit NameIndex(const RunState& run) : run_(run) {}

  /// The row of `project` whose name is `name` (as `matching_key` says) and no other's; nothing
  /// where there is none, or several.
  [[nodiscard]] std::optional<std::uint32_t> row(std::uint32_t project, std::string_view name);

 private:
  void load(std::uint32_t project);

  const RunState& run_;
  std::optional<std::uint32_t> project_{};
  std::map<std::string, std::optional<std::uint32_t>, std::less<>> rows_{};
};

}  // namespace duibiao::columns
