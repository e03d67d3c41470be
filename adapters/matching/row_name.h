// What a sheet, a form or a file calls an indicator.
#pragma once

#include <cstdint>
#include <string>

namespace duibiao {

/// A name as written, with what stands beside it. Rows of one name in one section are told apart by
/// their order, where there are as many of them as the project has indicators.
struct RowName {
  std::string name{};
  std::string level1{};  ///< "" where the source has no levels
  std::string level2{};
  std::uint32_t ordinal = 0;  ///< 0 for the first of its name in its section
  std::uint32_t count = 1;    ///< rows of its name in its section

  friend bool operator==(const RowName&, const RowName&) = default;
};

}  // namespace duibiao
