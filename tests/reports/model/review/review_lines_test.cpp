#include "reports/model/review/review_lines.h"

#include <doctest/doctest.h>

#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::reviewed_row;
using test::stated;

namespace {

const Words kChinese(Language::chinese);
const Words kEnglish(Language::english);

}  // namespace

TEST_CASE("a row shows the three scores and every part of their difference with its class") {
  const Assessment made = test::assessed(reviewed_row("≥40次", "10", "36次", "38次", "10", "9.00"));
  const ReviewModel model = review_model(made, kChinese);
  REQUIRE(model.rows.size() == 1);
  const ReviewLine& row = model.rows[0];
  CHECK(row.claimed_value == "38次");
  CHECK(row.actual == "36次");
  CHECK(row.claimed == "10.00");
  CHECK(row.engine == "9.00");
  CHECK(row.reviewed == "9.00");
  CHECK(row.claim_difference == "+1.00");
  CHECK(row.claim_reason == "依据差异 +0.50：完成值与台账不同；规则差异 +0.50：未达标仍计满分");
  CHECK(row.review_difference == "0.00");
  CHECK(row.review_reason.empty());
  CHECK(review_model(made, kEnglish).rows[0].claim_reason ==
        "evidence +0.50: the value is not that of the books; rule +0.50: full weight although "
        "missed");
}

TEST_CASE("the total and its classes stand below the rows") {
  test::ReviewCase claim = reviewed_row("≥40次", "10", "36次", "38次", "9.5");
  claim.statements.push_back(stated("@total", StatementKind::claimed_score, "9.4"));
  const ReviewModel model = review_model(test::assessed(claim), kChinese);
  CHECK(model.total.claimed == "9.40");
  CHECK(model.total.engine == "9.00");
  CHECK(model.total.reviewed.empty());
  CHECK(model.total.claim_difference == "+0.40");
  REQUIRE(model.classes.size() == 2);
  CHECK(model.classes[0].label == "自评得分 · 计算差异");
  CHECK(model.classes[0].text == "1 处，共 −0.10 分");
  CHECK(model.classes[1].text == "1 处，共 +0.50 分");
}

TEST_CASE("nothing claimed is no review") {
  const Assessment made = test::assessed(reviewed_row("≥40次", "10", "36次", "", ""));
  CHECK(review_model(made, kChinese).rows.empty());
  CHECK(review_model(made, kChinese).total.engine.empty());
}

TEST_CASE("missing explanations name the case and its source, given ones are not listed") {
  test::ReviewCase row = reviewed_row("≥40次", "10", "36次", "", "");
  row.book.explanations = {
      {ExplainWhen::points_lost, {}, {"某办法", "第三条", Assurance::seen, 0, "S22"}}};
  const auto lines = unexplained_lines(test::assessed(row), false, kChinese);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].code == "P-01");
  CHECK(lines[0].why == "得分低于分值");
  CHECK(lines[0].citation.starts_with("某办法 第三条"));
  CHECK(unexplained_lines(test::assessed(row), true, kChinese).empty());
  row.statements.push_back(stated("P-01", StatementKind::reason, "请假"));
  CHECK(unexplained_lines(test::assessed(row), false, kChinese).empty());
}

TEST_CASE("a qualitative finding shows tier, share, points and the file that proves it") {
  test::ReviewCase row = reviewed_row("有效", "10", "部分达成(75%)", "", "");
  const auto line = [&] {
    return finding_lines(test::assessed(row), test::words(), kChinese).at(0);
  };
  CHECK(line().tier == "部分达成");
  CHECK(line().share == "75.00%");
  CHECK(line().points == "7.50");
  CHECK(line().evidence == "未附");
  row.statements.push_back(stated("P-01", StatementKind::evidence, "验收报告.pdf"));
  CHECK(line().evidence == "验收报告.pdf");
  row.observations[0].value = "部分达成";
  CHECK(line().share == "70.00%（规则取值）");
  CHECK(finding_lines(test::assessed(reviewed_row("≥40次", "10", "36次", "", "")), test::words(),
                      kChinese)
            .empty());
}
