#include "reports/forms/parts/unit_words.h"

#include <doctest/doctest.h>

#include "tests/support/forms/sample_forms.h"

using namespace duibiao;
using sample::statement;

namespace {

/// What `read` makes of the sample project in which `statements` stand.
template <class Read>
auto with(std::vector<Statement> statements, Read read, bool show_personal = false) {
  const Assessment assessment = sample::saying("2024-06-30", std::move(statements));
  ReportOptions report;
  report.show_personal = show_personal;
  const OfficialOptions options{report, sample::vocabulary()};
  return read(FormContext(assessment, options));
}

}  // namespace

TEST_CASE("what the unit said is read by indicator and kind") {
  const auto read = [](const FormContext& context) {
    return said(context, "P-01", StatementKind::forecast) + "|" +
           said(context, "P-01", StatementKind::measure) + "|" +
           said(context, "P-02", StatementKind::forecast);
  };
  CHECK(with({statement("P-01", StatementKind::forecast, "充分")}, read) == "充分||");
}

TEST_CASE("原因、超额原因和措施合在一栏") {
  const auto read = [](const FormContext& context) {
    return said_reasons_and_measures(context, "P-04");
  };
  CHECK(with({statement("P-04", StatementKind::reason, "两名社工离职")}, read) == "两名社工离职");
  CHECK(with({statement("P-04", StatementKind::reason, "人员保障: 两名社工离职"),
              statement("P-04", StatementKind::measure, "补招"),
              statement("P-04", StatementKind::due, "2024-09-30")},
             read) == "人员保障：两名社工离职；改进措施：补招（2024-09-30前完成）");
  CHECK(with({statement("P-04", StatementKind::over_cause, "target_too_low")}, read) ==
        "超额完成原因：目标值偏低");
  CHECK(with({statement("P-04", StatementKind::over_cause, "other")}, read) ==
        "超额完成原因：其他");
  CHECK(with({}, read).empty());
}

TEST_CASE("the text of reasons stands without their categories, which have columns") {
  const auto read = [](const FormContext& context) { return said_reasons(context, "P-04"); };
  CHECK(with({statement("P-04", StatementKind::reason, "经费保障: 下达较晚"),
              statement("P-04", StatementKind::reason, "人员保障: 人手不足")},
             read) == "下达较晚；人手不足");
}

TEST_CASE("a likelihood is one of three words or not said") {
  const auto read = [](const FormContext& context) { return said_likelihood(context, "P-04"); };
  CHECK(with({statement("P-04", StatementKind::likelihood, "有可能")}, read) ==
        Likelihood::possible);
  CHECK_FALSE(with({}, read));
}

TEST_CASE("电话号码不出现在填报说明里，除非要求显示") {
  const std::vector<Statement> statements{
      statement("P-04", StatementKind::reason, "联系 13812345678 核实")};
  const auto read = [](const FormContext& context) { return said_reasons(context, "P-04"); };
  CHECK(with(statements, read) == "联系 138******** 核实");
  CHECK(with(statements, read, true) == "联系 13812345678 核实");
}

TEST_CASE("claimed points are numbers, and words stay words") {
  const auto read = [](const FormContext& context) {
    return said_points_cell(context, "P-04", StatementKind::claimed_score);
  };
  const DocumentCell claimed = with({statement("P-04", StatementKind::claimed_score, "9.5")}, read);
  CHECK(claimed.text == "9.50");
  CHECK(claimed.number == Ratio{95, 10});
  const DocumentCell words = with({statement("P-04", StatementKind::claimed_score, "满分")}, read);
  CHECK(words.text == "满分");
  CHECK_FALSE(words.number);
  CHECK(with({}, read).text.empty());
}

TEST_CASE("an unsaid cell is empty and says what is missing") {
  CHECK(said_cell("", "未填报").note == "未填报");
  CHECK(said_cell("已说明", "未填报").note.empty());
  CHECK(said_cell("已说明", "未填报").text == "已说明");
}
