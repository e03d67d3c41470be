#include "engine/portfolio/families.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/portfolio/small_portfolio.h"

using namespace duibiao;

namespace {

FamilyName family(std::string_view name, std::string_view half, std::string_view full) {
  return family_of(test::indicator({"01", "产出指标", "数量指标", name, half, full, "100"}));
}

}  // namespace

TEST_CASE("a family is a name and the family of its unit") {
  CHECK(family("培训人次", "", "≥100人次") == FamilyName{"培训人次", "人次"});
  CHECK(family("培训 人次", "", "≥1.2万人次") == family("培训 人次", "", "≥5人/次"));
  CHECK(family("培训人次", "", "≥100人") != family("培训人次", "", "≥100人次"));
  CHECK(family("满意度", "", "80%-90%").unit == "%");
  CHECK(family("制度", "", "充分") == FamilyName{"制度", ""});
  CHECK(family("培训人次", "≥5人次", "") == FamilyName{"培训人次", "人次"});
}

TEST_CASE("rows of one family add up over projects") {
  Families families;
  for (const test::SmallProject& project : test::small_projects()) {
    families.add(test::assessed(project, "2024-12-31"));
  }
  CHECK(families.rows.size() == 2);
  const RowSums& training = families.rows.at({"培训人次", "人次"});
  CHECK(training.projects == 4);
  CHECK(training.missed == 2);
  CHECK(training.no_data == 1);
  CHECK(families.left_out == 0);
}

TEST_CASE("beyond the bound new families are only counted, known ones go on") {
  Families families;
  families.add(test::assessed(test::small_projects()[0], "2024-12-31"), 1);
  families.add(test::assessed(test::small_projects()[2], "2024-12-31"), 1);
  CHECK(families.rows.size() == 1);
  CHECK(families.rows.begin()->second.rows == 2);
  CHECK(families.left_out == 2);
}
