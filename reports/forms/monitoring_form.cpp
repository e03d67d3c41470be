#include "reports/forms/monitoring_form.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/statement/standing.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/computation_page.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/forms/parts/funds_block.h"
#include "reports/forms/parts/indicator_cells.h"
#include "reports/forms/parts/period.h"
#include "reports/forms/parts/unit_words.h"

namespace duibiao {
namespace {

constexpr const char* kTitle = "项目支出绩效目标执行监控表";
constexpr const char* kTick = "√";
constexpr std::array kCategories{ReasonCategory::funds, ReasonCategory::institution,
                                 ReasonCategory::staff, ReasonCategory::hardware,
                                 ReasonCategory::other};
constexpr std::array kLikelihoods{Likelihood::certain, Likelihood::possible,
                                  Likelihood::impossible};
constexpr int kCategoryColumns = static_cast<int>(kCategories.size());
constexpr int kLikelihoodColumns = static_cast<int>(kLikelihoods.size());
constexpr int kLabelColumns = 3;  ///< labels of blocks: the label column, 一级, 二级

/// Does the indicator deviate, so that a category and a reason are asked for (regulations §2.2)?
/// Before the milestone's day by its pace, on it by its verdict.
bool deviates(const AssessedIndicator& assessed, bool due) {
  return due ? assessed.row.status == Status::missed
             : assessed.pace.word == PaceWord::behind || assessed.pace.early_warning;
}

/// Makes the form's one page.
class Monitoring {
 public:
  explicit Monitoring(const FormContext& context)
      : context_(context),
        half_(has_half_year_column(context.assessment) ? 1 : 0),
        period_(period_text(context.assessment.course, context.assessment.as_of)) {}

  DocumentPage page() const {
    DocumentPage page{"绩效运行监控表", true, {}};
    add_lines(page, title_lines(context_, kTitle));
    page.blocks.emplace_back(DocumentTable{widths(), project_rows()});
    page.blocks.emplace_back(DocumentTable{widths(), indicator_rows()});
    add_lines(page, denominator_lines(context_, Denominator::budget_initial));
    add_lines(page, empty_row_lines(context_));
    add_lines(page, adjustment_lines(context_));
    return page;
  }

 private:
  /// The label column, the tree, 年度指标值 (with the half-year value), actual and forecast, five
  /// categories and their text, three likelihoods, 备注.
  std::vector<int> widths() const {
    std::vector<int> widths{3, 5, 6, 12, 8};
    widths.insert(widths.end(), static_cast<std::size_t>(half_), 8);
    widths.insert(widths.end(), {9, 8, 4, 4, 4, 4, 4, 10, 4, 4, 5, 9});
    return widths;
  }
  int columns() const { return static_cast<int>(widths().size()); }

  std::vector<DocumentRow> project_rows() const {
    constexpr int kUnitColumns = 7;
    const Form& form = context_.assessment.form;
    const int to_the_end = columns() - kLabelColumns;
    std::vector<DocumentRow> rows;
    rows.push_back(row_of(
        {label_cell("项目名称", kLabelColumns), field_cell(context_, form.name, to_the_end)}));
    rows.push_back(
        row_of({label_cell("主管部门及代码", kLabelColumns),
                field_cell(context_, form.department, 4 + half_), label_cell("实施单位", 3),
                field_cell(context_, form.unit, kUnitColumns)}));
    add_funds(rows);
    rows.push_back(row_of({label_cell("年度总体目标", kLabelColumns),
                           field_cell(context_, form.annual_goal, to_the_end)}));
    return rows;
  }

  void add_funds(std::vector<DocumentRow>& rows) const {
    const auto cells = [this](std::vector<DocumentCell> made) { return row_of(std::move(made)); };
    rows.push_back(
        cells({label_cell("项目资金（万元）", kLabelColumns, 4), heading_cell(""),
               heading_cell("年初预算数", 2 + half_), heading_cell(period_ + "执行数", 3),
               heading_cell(period_ + "执行率", 3), heading_cell("全年预计执行数", 5)}));
    rows.push_back(funds_row("年度资金总额", FundsSource::total));
    rows.push_back(funds_row("其中：本年一般公共预算拨款", FundsSource::general_budget));
    rows.push_back(funds_row("其他资金", FundsSource::other));
  }

  DocumentRow funds_row(const char* label, FundsSource row) const {
    const bool total = row == FundsSource::total;
    DocumentCell expected = total ? said_cell(said(context_, kFundsRow, StatementKind::forecast),
                                              context_.words("note_forecast_missing"), 5)
                                  : open_cell(context_.words("note_not_split"), 5);
    expected.role = CellRole::number;
    return row_of({label_cell(label), initial_budget_cell(context_, row, 2 + half_),
                   executed_cell(context_, row, 3),
                   execution_rate_cell(context_, row, Denominator::budget_initial, 3),
                   std::move(expected)});
  }

  std::vector<DocumentRow> indicator_rows() const {
    std::vector<const AssessedIndicator*> indicators;
    for (const AssessedIndicator& assessed : context_.assessment.indicators) {
      indicators.push_back(&assessed);
    }
    std::vector<DocumentRow> rows = headings();
    const auto first = rows.size();
    for (const TreeRow& row : tree_rows(indicators)) {
      rows.push_back(indicator_row(row));
    }
    if (rows.size() > first) {
      auto& cells = rows[first].cells;
      cells.insert(cells.begin(), label_cell("绩效指标", 1, static_cast<int>(indicators.size())));
    }
    return rows;
  }

  std::vector<DocumentRow> headings() const {
    std::vector<DocumentCell> upper{heading_cell("", 1, 2), heading_cell("一级指标", 1, 2),
                                    heading_cell("二级指标", 1, 2), heading_cell("三级指标", 1, 2),
                                    heading_cell("年度指标值", 1, 2)};
    if (half_ == 1) {
      upper.push_back(heading_cell("半年(程)指标值", 1, 2));
    }
    upper.push_back(heading_cell(period_ + "执行情况", 1, 2));
    upper.push_back(heading_cell("全年预计完成情况", 1, 2));
    upper.push_back(heading_cell("偏差原因分析", kCategoryColumns));
    upper.push_back(heading_cell("原因说明", 1, 2));
    upper.push_back(heading_cell("完成目标可能性", kLikelihoodColumns));
    upper.push_back(heading_cell("备注", 1, 2));
    std::vector<DocumentCell> lower;
    for (const ReasonCategory category : kCategories) {
      lower.push_back(heading_cell(std::string(name_of(category))));
    }
    for (const Likelihood likelihood : kLikelihoods) {
      lower.push_back(heading_cell(std::string(name_of(likelihood))));
    }
    return {row_of(std::move(upper), true), row_of(std::move(lower), true)};
  }

  DocumentRow indicator_row(const TreeRow& row) const {
    const AssessedIndicator& assessed = *row.assessed;
    std::vector<DocumentCell> cells = tree_cells(row);
    cells.push_back(target_cell(assessed.indicator.full_year));
    if (half_ == 1) {
      cells.push_back(target_cell(assessed.indicator.half_year));
    }
    cells.push_back(actual_cell(assessed, context_));
    cells.push_back(said_cell(said(context_, assessed.row.indicator, StatementKind::forecast),
                              context_.words("note_forecast_missing")));
    add_reasons(cells, assessed);
    add_likelihood(cells, assessed);
    return row_of(std::move(cells));
  }

  void add_reasons(std::vector<DocumentCell>& cells, const AssessedIndicator& assessed) const {
    const auto reasons = reasons_of(context_.statements, assessed.row.indicator);
    bool categorised = false;
    for (const ReasonCategory category : kCategories) {
      const bool named = std::ranges::any_of(
          reasons, [&](const Reason& reason) { return reason.category == category; });
      categorised = categorised || named;
      cells.push_back(word_cell(named ? kTick : ""));
    }
    DocumentCell text = text_cell(said_reasons(context_, assessed.row.indicator));
    if (!categorised && (deviates(assessed, context_.assessment.due) || !reasons.empty())) {
      text.note = context_.words(reasons.empty() ? "note_reason_missing" : "note_category_missing");
    }
    cells.push_back(std::move(text));
  }

  /// Three columns of which one is ticked, and 备注: what is done where the unit is not certain.
  void add_likelihood(std::vector<DocumentCell>& cells, const AssessedIndicator& assessed) const {
    const auto sure = said_likelihood(context_, assessed.row.indicator);
    for (const Likelihood likelihood : kLikelihoods) {
      cells.push_back(word_cell(sure == likelihood ? kTick : ""));
    }
    if (!sure) {
      cells[cells.size() - kLikelihoods.size()].note = context_.words("note_likelihood_missing");
    }
    const bool asked = sure && *sure != Likelihood::certain;
    cells.push_back(said_cell(said_measure(context_, assessed.row.indicator),
                              asked ? context_.words("note_measure_missing") : ""));
  }

  const FormContext& context_;
  int half_;  ///< 1 where the form has a half-year column
  std::string period_;
};

}  // namespace

Document monitoring_form(const Assessment& assessment, const OfficialOptions& options) {
  const FormContext context(assessment, options);
  Document document = document_of(context, kTitle);
  document.pages.push_back(Monitoring(context).page());
  document.pages.push_back(computation_page(context, ComputationKind::progress));
  return document;
}

}  // namespace duibiao
