#include "adapters/cli/inputs/file_kind.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::cli;

namespace {

Table headed(std::vector<std::string> heading) {
  Table table;
  table.heading = std::move(heading);
  return table;
}

}  // namespace

TEST_CASE("a heading that tells its kind is that kind, whatever was expected") {
  const Table figures = headed({"project", "indicator", "date", "value"});
  CHECK(kind_of(figures, FileKind::actuals) == FileKind::actuals);
  CHECK(kind_of(figures, FileKind::targets) == FileKind::actuals);
}

TEST_CASE("two known columns make the expected kind, one does not") {
  CHECK(kind_of(headed({"project", "indicator", "x"}), FileKind::actuals) == FileKind::actuals);
  const auto one = kind_of(headed({"project", "x"}), FileKind::actuals);
  REQUIRE_FALSE(one);
  CHECK(one.error().code == "file_kind_unknown");
}
