// The workbook to fill in, filled in: what somebody types into its open cells is read as figures
// and statements, without a mapping.
#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/figures/sheet_figures.h"
#include "adapters/form/sheet_forms.h"
#include "adapters/sheet/sheet.h"
#include "adapters/workbook/workbook.h"
#include "reports/forms/template_form.h"
#include "reports/workbook/render_workbook.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/office/filled_workbook.h"

using namespace duibiao;

namespace {

using Typed = std::map<std::string, std::string>;
using Strings = std::vector<std::string>;

/// A template that was written and can be typed into by indicator and heading.
class Filled {
 public:
  explicit Filled(std::string_view day)
      : assessment_(sample::lianyungang(day)),
        bytes_(*render_workbook(template_form(assessment_, sample::options()))),
        sheet_(read_workbook(bytes_, "t.xlsx").value.sheets.at(0)) {}

  void type(std::string_view row, std::string_view column, std::string text) {
    typed_[cell_address(column_of(column), row_of(row))] = std::move(text);
  }

  /// The filled form, without a fault of its own.
  [[nodiscard]] FilledForm read() const {
    const auto file = read_workbook(test::filled_workbook(bytes_, typed_), "t.xlsx");
    REQUIRE(file.usable());
    auto forms = read_sheet_forms(file.value, sample::vocabulary());
    REQUIRE(forms.size() == 1);
    for (const Problem& problem : forms[0].problems) {
      CAPTURE(message_line(problem, Language::english));
      CHECK(problem.severity == Severity::note);
    }
    CHECK(forms[0].value.form.project == "LYG-2024-001");
    return std::move(forms[0].value);
  }

  [[nodiscard]] const Form& targets() const { return assessment_.form; }

 private:
  std::uint32_t row_of(std::string_view text) const {
    for (const SheetRow& row : sheet_.rows) {
      if (std::ranges::find(row.cells, text, &SheetCell::text) != row.cells.end()) {
        return row.number;
      }
    }
    FAIL("no row " << std::string(text));
    return 0;
  }
  std::uint32_t column_of(std::string_view text) const {
    for (const SheetRow& row : sheet_.rows) {
      const auto cell = std::ranges::find(row.cells, text, &SheetCell::text);
      if (cell != row.cells.end()) {
        return cell->column;
      }
    }
    FAIL("no column " << std::string(text));
    return 0;
  }

  Assessment assessment_;
  std::string bytes_;
  Sheet sheet_;
  Typed typed_{};
};

/// "code day value" of everything that the form says about the indicators of `targets`.
Strings figures_of(const FilledForm& form, const Form& targets) {
  const auto read = form_observations(form, {.forms = {&targets, 1}});
  for (const Problem& problem : read.problems) {
    CAPTURE(message_line(problem, Language::english));
    CHECK(problem.severity == Severity::note);
  }
  Strings found;
  for (const Observation& figure : read.value) {
    CHECK(figure.accrual == Accrual::running_total);
    found.push_back(figure.indicator + " " + to_string(figure.date) + " " + figure.value);
  }
  return found;
}

Strings statements_of(const FilledForm& form, const Form& targets, StatementKind kind) {
  const auto read = form_claims(form, {.forms = {&targets, 1}});
  for (const Problem& problem : read.problems) {
    CAPTURE(message_line(problem, Language::english));
    CHECK(problem.severity == Severity::note);
  }
  Strings found;
  for (const Statement& said : read.value) {
    if (said.kind == kind) {
      found.push_back(said.indicator + " " + (said.date ? to_string(*said.date) : "") + " " +
                      said.value);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("六月底的填报工作簿填好后不用映射就是数据和说明") {
  Filled form("2024-06-30");
  const std::string value = "截至2024年6月30日完成值";
  form.type("立项依据充分性", value, "充分");
  form.type("培训场次", value, "1");
  form.type("社区矫正业务培训出勤率", value, "44/48");
  form.type("重点社区矫正对象监控定位率", value, "99.2%");
  form.type("开展1对1个案精准矫正数量", value, "18件");
  form.type("开展1对1个案精准矫正数量", "全年预计完成情况", "42件");
  form.type("开展1对1个案精准矫正数量", "偏差原因类别", "人员保障");
  form.type("开展1对1个案精准矫正数量", "原因说明", "两名社工离职");
  form.type("开展1对1个案精准矫正数量", "改进措施", "补招");
  form.type("开展1对1个案精准矫正数量", "完成期限", "2024-08-31");
  form.type("开展1对1个案精准矫正数量", "完成目标可能性", "有可能");
  form.type("开展1对1个案精准矫正数量", "佐证材料", "个案台账.xlsx");
  form.type("年度资金总额", "截至2024年6月30日执行数", "3.65");
  form.type("年度资金总额", "全年预计执行数", "8");
  const FilledForm read = form.read();
  CHECK(figures_of(read, form.targets()) ==
        Strings{"LYG-2024-001-01 2024-06-30 充分", "LYG-2024-001-14 2024-06-30 1",
                "LYG-2024-001-25 2024-06-30 18件", "LYG-2024-001-26 2024-06-30 44/48",
                "LYG-2024-001-31 2024-06-30 99.2%", "@budget_initial 2024-06-30 8万元",
                "@budget_adjusted 2024-06-30 8万元", "@executed 2024-06-30 3.65万元"});
  const auto said = [&](StatementKind kind) { return statements_of(read, form.targets(), kind); };
  const std::string about = "LYG-2024-001-25 2024-06-30 ";
  CHECK(said(StatementKind::reason) == Strings{about + "人员保障: 两名社工离职"});
  CHECK(said(StatementKind::measure) == Strings{about + "补招"});
  CHECK(said(StatementKind::due) == Strings{about + "2024-08-31"});
  CHECK(said(StatementKind::likelihood) == Strings{about + "有可能"});
  CHECK(said(StatementKind::evidence) == Strings{about + "个案台账.xlsx"});
  CHECK(said(StatementKind::forecast) == Strings{about + "42件", "@funds 2024-06-30 8万元"});
}

TEST_CASE("年底的填报工作簿带自评得分和目标完成情况") {
  Filled form("2024-12-31");
  form.type("培训场次", "截至2024年12月31日完成值", "2场次");
  form.type("培训场次", "自评得分", "1.43");
  form.type("提升矫正人员融入社会程度", "截至2024年12月31日完成值", "部分达成");
  const FilledForm read = form.read();
  CHECK(figures_of(read, form.targets()) ==
        Strings{"LYG-2024-001-14 2024-12-31 2场次", "LYG-2024-001-35 2024-12-31 部分达成",
                "@budget_initial 2024-12-31 8万元", "@budget_adjusted 2024-12-31 8万元"});
  CHECK(statements_of(read, form.targets(), StatementKind::claimed_score) ==
        Strings{"LYG-2024-001-14 2024-12-31 1.43"});
}

TEST_CASE("an untouched workbook says nothing but the budgets that stand in it") {
  const Filled form("2024-06-30");
  const FilledForm read = form.read();
  CHECK(figures_of(read, form.targets()) ==
        Strings{"@budget_initial 2024-06-30 8万元", "@budget_adjusted 2024-06-30 8万元"});
  CHECK(form_claims(read, {.forms = {&form.targets(), 1}}).value.empty());
}

TEST_CASE("a category without its reason, and one that does not exist, are faults at their cells") {
  Filled form("2024-06-30");
  form.type("培训场次", "偏差原因类别", "人员保障");
  form.type("培训人次", "偏差原因类别", "天气原因");
  const FilledForm read = form.read();
  Strings codes;
  for (const Problem& problem : read.statements.problems) {
    codes.emplace_back(problem.code);
    CHECK_FALSE(problem.where.cell.empty());
  }
  CHECK(codes == Strings{"reason_empty", "reason_category_unknown"});
}
