#include "adapters/form/project_code.h"

#include <fmt/format.h>

#include "adapters/files/sha256.h"
#include "engine/target/text_reader.h"

namespace duibiao {

std::string stable_project_code(std::optional<int> year, std::string_view department,
                                std::string_view name) {
  constexpr std::size_t kDigits = 12;
  const std::string year_text = year ? fmt::format("{}", *year) : std::string();
  const std::string identity =
      fmt::format("{}\n{}\n{}\n", year_text, normalise(department), normalise(name));
  return fmt::format("P{}-{}", year_text, sha256_hex(identity).substr(0, kDigits));
}

}  // namespace duibiao
