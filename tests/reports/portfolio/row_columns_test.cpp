#include "reports/portfolio/row_columns.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/reports/portfolio/portfolio_samples.h"

using namespace duibiao;
using portfolio::stages_of;

namespace {

Shown shown(std::string_view day, std::string_view id) {
  const auto columns = portfolio::group_columns(stages_of(test::small_portfolio(day).sums.all),
                                                Words(Language::chinese));
  return std::ranges::find_if(columns, [&](const auto& c) { return c.column.id == id; })
      ->column.shown;
}

}  // namespace

TEST_CASE("scores and grades are shown at the end, reference scores in June, pace in between") {
  CHECK(shown("2024-12-31", "mean_final_score") == Shown::everywhere);
  CHECK(shown("2024-12-31", "grades") == Shown::everywhere);
  CHECK(shown("2024-12-31", "mean_interim_score") == Shown::csv);
  CHECK(shown("2024-12-31", "behind") == Shown::csv);
  CHECK(shown("2024-06-30", "mean_final_score") == Shown::csv);
  CHECK(shown("2024-06-30", "grades") == Shown::csv);
  CHECK(shown("2024-06-30", "mean_interim_score") == Shown::everywhere);
  CHECK(shown("2024-07-01", "mean_interim_score") == Shown::csv);
  CHECK(shown("2024-07-01", "score_rate") == Shown::csv);
  CHECK(shown("2024-07-01", "behind") == Shown::everywhere);
  CHECK(shown("2024-07-01", "not_yet_due") == Shown::everywhere);
}

TEST_CASE("every column has a name for a reader or for a program, and no two the same") {
  const auto columns = portfolio::group_columns({true, true, true}, Words(Language::english));
  std::vector<std::string> ids;
  for (const auto& column : columns) {
    CHECK(column.column.id.empty() == (column.column.shown == Shown::document));
    CHECK_FALSE(column.column.heading.starts_with("portfolio_"));
    if (!column.column.id.empty()) {
      ids.push_back(column.column.id);
    }
  }
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("grades are counted in words of the language") {
  CHECK(portfolio::grades_text({{"中", 1}, {"良", 2}}, Words(Language::chinese)) == "中 1 · 良 2");
  CHECK(portfolio::grades_text({}, Words(Language::chinese)).empty());
}
