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

TEST_CASE("two known columns make the kind that is asked for, one does not") {
  CHECK(must_be(headed({"project", "indicator", "x"}), FileKind::actuals));
  const auto one = must_be(headed({"project", "x"}), FileKind::actuals);
  REQUIRE_FALSE(one);
  CHECK(one.error().code == "file_kind_unknown");
}

TEST_CASE("a table of another kind than asked for is a fault at its heading") {
  Table figures = headed({"project", "indicator", "date", "value"});
  figures.file = "a.csv";
  CHECK(must_be(figures, FileKind::actuals));
  const auto wrong = must_be(figures, FileKind::targets);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error() == error("file_kind_unexpected", figures.heading_where(),
                               {{"found", "actuals"}, {"expected", "targets.csv"}}));
}

TEST_CASE("a file of no use is a fault where it was named, a warning where its folder was") {
  CHECK(of_no_use("a.xlsx", "绩效自评表", true, FileKind::targets) ==
        error("file_kind_unexpected", {.file = "a.xlsx"},
              {{"found", "绩效自评表"}, {"expected", "targets.csv"}}));
  CHECK(of_no_use("a.xlsx", "", false, FileKind::targets) ==
        warning("file_passed_over", {.file = "a.xlsx"}));
}
