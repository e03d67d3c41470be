#include "reports/forms/self_evaluation_form.h"

#include <algorithm>
#include <utility>

#include "reports/forms/parts/cell_ids.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/computation_page.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/forms/parts/funds_block.h"
#include "reports/forms/parts/indicator_cells.h"
#include "reports/forms/parts/period.h"
#include "reports/forms/parts/review_page.h"
#include "reports/forms/parts/unit_words.h"
#include "reports/model/headline.h"
#include "reports/model/rule_lines.h"
#include "reports/model/score_form.h"

namespace duibiao {
namespace {

constexpr const char* kTitle = "项目支出绩效自评表";
constexpr int kLabelColumns = 2;   ///< labels of blocks: the label column and 一级
constexpr int kReasonColumns = 3;  ///< of the funds block, beside the one of the grid

/// Makes the form's one page.
class SelfEvaluation {
 public:
  explicit SelfEvaluation(const FormContext& context)
      : context_(context),
        scored_(prints_score(context.score_form)),
        half_(context.assessment.milestone == Milestone::half_year &&
                      has_half_year_column(context.assessment)
                  ? 1
                  : 0),
        funds_leaf_(funds_row_has_points(context) ? execution_leaf(context) : nullptr) {}

  DocumentPage page() const {
    DocumentPage page{"绩效自评表", true, {}};
    add_lines(page, title_lines(context_, kTitle));
    add_lines(page, draft_lines());
    page.blocks.emplace_back(DocumentTable{widths(), project_rows()});
    page.blocks.emplace_back(DocumentTable{grid_widths(), indicator_rows()});
    add_compliance(page);
    add_lines(page, denominator_lines(context_, Denominator::budget_adjusted));
    add_lines(page, empty_row_lines(context_));
    add_lines(page, adjustment_lines(context_));
    add_lines(page, weight_lines());
    return page;
  }

 private:
  using Rows = std::vector<const AssessedIndicator*>;

  /// The label column, the tree, 年度指标值 (in a draft with the half-year value), actual, weight,
  /// points and the reasons, which take three so that the funds block has its columns.
  std::vector<int> widths() const {
    std::vector<int> widths{3, 8, 9, 21, 11};
    widths.insert(widths.end(), static_cast<std::size_t>(half_), 9);
    widths.insert(widths.end(), {12, 7, 7, 7, 8, 7});
    return widths;
  }
  int columns() const { return static_cast<int>(widths().size()); }

  /// The same with the reasons in one column.
  std::vector<int> grid_widths() const {
    std::vector<int> widths{3, 8, 9, 21, 11};
    widths.insert(widths.end(), static_cast<std::size_t>(half_), 9);
    widths.insert(widths.end(), {12, 7, 7, 22});
    return widths;
  }
  std::string points_heading() const {
    return context_.score_form == ScoreForm::interim_score ? "阶段参考分" : "得分";
  }

  /// Before the end: what this is not, said above everything else.
  std::vector<DocumentLine> draft_lines() const {
    const Assessment& assessment = context_.assessment;
    if (context_.score_form == ScoreForm::final_score) {
      return {};
    }
    return {{LineRole::caption, context_.words(scored_ ? "draft_interim_score" : "draft_not_scored",
                                               {{"end", to_string(assessment.course.last)},
                                                {"day", to_string(assessment.as_of)}})}};
  }

  std::vector<DocumentRow> project_rows() const {
    const Form& form = context_.assessment.form;
    std::vector<DocumentRow> rows;
    rows.push_back(row_of({label_cell("项目名称", kLabelColumns),
                           field_cell(context_, form.name, columns() - kLabelColumns)}));
    rows.push_back(row_of({label_cell("主管部门", kLabelColumns),
                           field_cell(context_, form.department, 3 + half_), label_cell("实施单位"),
                           field_cell(context_, form.unit, 2 + kReasonColumns)}));
    rows.push_back(row_of({label_cell("项目资金（万元）", kLabelColumns, 5), heading_cell("", 2),
                           heading_cell("年初预算数", 1 + half_), heading_cell("全年预算数"),
                           heading_cell("全年执行数", 2), heading_cell("分值"),
                           heading_cell("执行率"), heading_cell("得分")}));
    rows.push_back(funds_row("年度资金总额", FundsSource::total));
    rows.push_back(funds_row("其中：当年财政拨款", FundsSource::treasury));
    rows.push_back(funds_row("上年结转资金", FundsSource::carried_over));
    rows.push_back(funds_row("其他资金", FundsSource::other));
    add_goal(rows);
    return rows;
  }

  DocumentRow funds_row(const char* label, FundsSource row) const {
    const bool total = row == FundsSource::total;
    return row_of({label_cell(label, 2), initial_budget_cell(context_, row, 1 + half_),
                   adjusted_budget_cell(context_, row), executed_cell(context_, row, 2),
                   total ? funds_weight_cell() : dash_cell(),
                   execution_rate_cell(context_, row, Denominator::budget_adjusted),
                   total ? funds_points_cell() : dash_cell()});
  }

  DocumentCell funds_weight_cell() const {
    if (funds_leaf_ != nullptr) {
      return weight_cell(*funds_leaf_, kFundsWeightCell);
    }
    DocumentCell dash = dash_cell();
    dash.note = execution_leaf(context_) == nullptr ? context_.words("note_no_execution_weight")
                                                    : context_.words("note_execution_is_indicator");
    return dash;
  }

  DocumentCell funds_points_cell() const {
    return funds_leaf_ != nullptr ? points_of(*funds_leaf_, kFundsPointsCell) : dash_cell();
  }

  void add_goal(std::vector<DocumentRow>& rows) const {
    const int expected = 3 + half_;
    const int reached = columns() - kLabelColumns - expected;
    rows.push_back(
        row_of({label_cell("年度总体目标", kLabelColumns, 2), heading_cell("预期目标", expected),
                heading_cell("实际完成情况", reached)}));
    rows.push_back(row_of({field_cell(context_, context_.assessment.form.annual_goal, expected),
                           said_cell(said(context_, kGoal, StatementKind::claimed_value),
                                     context_.words("note_goal_missing"), reached)}));
  }

  std::size_t index_of(const AssessedIndicator& assessed) const {
    return static_cast<std::size_t>(&assessed - context_.assessment.indicators.data());
  }

  /// The weight as it stands on 系统测算.
  DocumentCell weight_cell(const AssessedIndicator& assessed, CellId id) const {
    return computed(identified(points_cell(assessed.row.weight), id),
                    SameAs{cell_of(index_of(assessed), IndicatorColumn::weight)});
  }

  /// The points as they stand on 系统测算; empty with the reason where there are none.
  DocumentCell points_of(const AssessedIndicator& assessed, CellId id) const {
    if (assessed.compliance_only) {
      return dash_cell();
    }
    if (!scored_) {
      return open_cell(context_.words("note_not_scored_yet"));
    }
    if (unscored_at_mid_year(assessed) || assessed.points_rule == PointsRule::not_judged) {
      return open_cell(context_.words("note_not_judged",
                                      {{"reason", not_judged_reason(assessed, context_.words)}}));
    }
    return computed(identified(points_cell(Ratio{assessed.row.score_hundredths, 100}), id),
                    SameAs{cell_of(index_of(assessed), IndicatorColumn::points)});
  }

  /// The indicators of the grid, or those of the compliance list.
  Rows rows_with(bool compliance) const {
    Rows rows;
    for (const AssessedIndicator& assessed : context_.assessment.indicators) {
      if (assessed.compliance_only == compliance && &assessed != funds_leaf_) {
        rows.push_back(&assessed);
      }
    }
    return rows;
  }

  DocumentRow headings() const {
    std::vector<DocumentCell> cells{heading_cell(""), heading_cell("一级指标"),
                                    heading_cell("二级指标"), heading_cell("三级指标"),
                                    heading_cell("年度指标值")};
    if (half_ == 1) {
      cells.push_back(heading_cell("半年(程)指标值"));
    }
    cells.push_back(heading_cell("实际完成值"));
    cells.push_back(heading_cell("分值"));
    cells.push_back(heading_cell(points_heading()));
    cells.push_back(heading_cell("偏差原因分析及改进措施"));
    return row_of(std::move(cells), true);
  }

  std::vector<DocumentRow> rows_of(const Rows& indicators, const char* label) const {
    std::vector<DocumentRow> rows{headings()};
    for (const TreeRow& row : tree_rows(indicators)) {
      rows.push_back(indicator_row(row));
    }
    if (rows.size() > 1) {
      auto& cells = rows[1].cells;
      cells.insert(cells.begin(), label_cell(label, 1, static_cast<int>(indicators.size())));
    }
    return rows;
  }

  DocumentRow indicator_row(const TreeRow& row) const {
    const AssessedIndicator& assessed = *row.assessed;
    const std::size_t index = index_of(assessed);
    std::vector<DocumentCell> cells = tree_cells(row);
    cells.push_back(target_cell(assessed.indicator.full_year));
    if (half_ == 1) {
      cells.push_back(target_cell(assessed.indicator.half_year));
    }
    cells.push_back(actual_cell(assessed, context_));
    cells.push_back(weight_cell(assessed, cell_of(index, IndicatorColumn::form_weight)));
    cells.push_back(points_of(assessed, cell_of(index, IndicatorColumn::form_points)));
    cells.push_back(said_cell(said_reasons_and_measures(context_, assessed.row.indicator),
                              missing_reason(assessed)));
    return row_of(std::move(cells));
  }

  /// What the rule book wants explained of the row, as far as nobody did.
  std::string missing_reason(const AssessedIndicator& assessed) const {
    const auto& asked = context_.assessment.explanations;
    const auto found = std::ranges::find_if(asked, [&](const MandatoryExplanation& explanation) {
      return explanation.indicator == assessed.row.indicator && !is_of_monitoring(explanation.when);
    });
    if (!scored_ || found == asked.end()) {
      return {};
    }
    switch (found->when) {
      case ExplainWhen::points_lost:
        return context_.words("note_loss_unexplained");
      case ExplainWhen::missed:
        return context_.words("note_miss_unexplained");
      case ExplainWhen::over_achieved:
        return context_.words("note_excess_unexplained");
      case ExplainWhen::execution_below:
        return context_.words("note_execution_unexplained");
      case ExplainWhen::deviates:
      case ExplainWhen::doubtful:
        return {};
    }
    __builtin_trap();
  }

  std::vector<DocumentRow> indicator_rows() const {
    const Rows indicators = rows_with(false);
    std::vector<DocumentRow> rows = rows_of(indicators, "绩效指标");
    rows.push_back(total_row(indicators));
    return rows;
  }

  DocumentRow total_row(const Rows& indicators) const {
    SumOfCells weights;
    SumOfCells points;
    const auto add = [&](const AssessedIndicator& assessed, CellId weight, CellId point) {
      weights.cells.push_back(weight);
      if (assessed.points_rule != PointsRule::not_judged && !unscored_at_mid_year(assessed)) {
        points.cells.push_back(point);
      }
    };
    if (funds_leaf_ != nullptr) {
      add(*funds_leaf_, kFundsWeightCell, kFundsPointsCell);
    }
    for (const AssessedIndicator* assessed : indicators) {
      const std::size_t index = index_of(*assessed);
      add(*assessed, cell_of(index, IndicatorColumn::form_weight),
          cell_of(index, IndicatorColumn::form_points));
    }
    const Assessment& assessment = context_.assessment;
    DocumentCell label =
        label_cell(scored_ && points_heading() != "得分" ? "阶段参考分合计" : "总分",
                   static_cast<int>(grid_widths().size()) - 3);
    return row_of(
        {std::move(label), total_cell(assessment.coverage.total_points, std::move(weights)),
         scored_ && !points.cells.empty()
             ? total_cell(Ratio{assessment.score_hundredths, 100}, std::move(points))
             : open_cell(context_.words(scored_ ? "note_nothing_judged" : "note_not_scored_yet")),
         text_cell(coverage_text())});
  }

  static DocumentCell total_cell(const Ratio& total, SumOfCells sum) {
    DocumentCell cell = computed(points_cell(total), std::move(sum));
    cell.role = CellRole::total;
    return cell;
  }

  /// How much of the points was judged, where that is not all of them.
  std::string coverage_text() const {
    return scored_ && !context_.assessment.coverage.complete()
               ? headline_of(context_.assessment, context_.words).coverage
               : std::string{};
  }

  void add_compliance(DocumentPage& page) const {
    const Rows indicators = rows_with(true);
    if (!indicators.empty()) {
      page.blocks.emplace_back(DocumentLine{LineRole::caption, "合规核对项（不计分）"});
      page.blocks.emplace_back(DocumentTable{grid_widths(), rows_of(indicators, "合规核对")});
    }
  }

  /// Weights that no approved form gave are said to be what they are.
  std::vector<DocumentLine> weight_lines() const {
    const Assessment& assessment = context_.assessment;
    if (assessment.weights_origin == WeightsOrigin::form) {
      return {};
    }
    return {{LineRole::small_print,
             context_.words("small_weights",
                            {{"origin", basis_lines(assessment, context_.words).back().text}})}};
  }

  const FormContext& context_;
  bool scored_;
  int half_;  ///< 1 where a draft shows the half-year values that it was held against
  const AssessedIndicator* funds_leaf_;
};

}  // namespace

Document self_evaluation_form(const Assessment& assessment, const OfficialOptions& options) {
  const FormContext context(assessment, options, SaidFrom::after_the_middle);
  Document document = document_of(context, kTitle);
  document.pages.push_back(SelfEvaluation(context).page());
  if (auto review = review_page(context)) {
    document.pages.push_back(*std::move(review));
  }
  document.pages.push_back(computation_page(context, ComputationKind::points));
  return document;
}

}  // namespace duibiao
