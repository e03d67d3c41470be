#include "adapters/cli/inputs/file_kind.h"

#include <algorithm>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/interchange_words.h"

namespace duibiao::cli {

Result<FileKind> kind_of(const Table& table, FileKind expected) {
  constexpr std::ptrdiff_t kEnough = 2;
  const InterchangeWords& words = house_interchange_words();
  auto kind = recognise(table, words);
  const auto known = std::ranges::count_if(table.heading, [&](const std::string& heading) {
    return words.column(expected, heading).has_value();
  });
  return !kind && known >= kEnough ? Result<FileKind>(expected) : kind;
}

}  // namespace duibiao::cli
