#include "reports/forms/parts/review_page.h"

#include <doctest/doctest.h>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/review/review_case.h"

using namespace duibiao;
using sample::statement;
using test::TableView;

namespace {

std::optional<DocumentPage> page_of(const Assessment& assessment) {
  const OfficialOptions options = sample::options();
  return review_page(FormContext(assessment, options, SaidFrom::after_the_middle));
}

}  // namespace

TEST_CASE("自评对照：三列得分并列，末行合计") {
  const auto page = page_of(
      sample::saying("2024-12-31", {statement("P-05", StatementKind::claimed_score, "4"),
                                    statement("P-05", StatementKind::reviewed_score, "5")}));
  REQUIRE(page);
  CHECK(page->name == "自评对照");
  const TableView table(*test::tables_of(*page)[0]);
  CHECK(table.row(0) ==
        "编码|指标|分值|自评完成值|台账实际值|自评得分|系统测算|复核得分|自评−系统|自评差异归类|"
        "评审−系统|评审差异归类");
  CHECK(table.find("P-05", "系统测算").number == Ratio{5});
  CHECK(table.find("P-05", "自评−系统").text == "−1.00");
  CHECK(table.at(table.rows() - 1, 1).text == "合计");
}

TEST_CASE("没有自评时只列定性指标，什么都没有时没有这一页") {
  const auto page = page_of(sample::saying("2024-12-31", {}));
  REQUIRE(page);
  CHECK(test::lines_of(*page).back() == "定性指标的档次与依据");
  CHECK_FALSE(page_of(test::assessed(test::reviewed_row("≥40次", "10", "40次", "", ""))));
}
