#include "reports/forms/transfer_form.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/target/text_reader.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/computation_page.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/forms/parts/funds_block.h"
#include "reports/forms/parts/indicator_cells.h"
#include "reports/forms/parts/unit_words.h"

namespace duibiao {
namespace {

constexpr const char* kTitle = "转移支付区域（项目）绩效目标自评表";
constexpr int kLabelColumns = 2;  ///< labels of blocks: the label column and 一级

/// The text of the header field labelled `label`; "" where the form has none.
std::string header_text(const Form& form, std::string_view label) {
  const auto found = std::ranges::find_if(
      form.header, [&](const HeaderField& field) { return normalise(field.label) == label; });
  return found == form.header.end() ? std::string() : found->text;
}

/// Makes the form's one page.
class Transfer {
 public:
  explicit Transfer(const FormContext& context) : context_(context) {}

  DocumentPage page() const {
    DocumentPage page{"转移支付自评表", true, {}};
    add_lines(page, title_lines(context_, kTitle));
    page.blocks.emplace_back(DocumentTable{widths(), project_rows()});
    page.blocks.emplace_back(DocumentTable{widths(), indicator_rows()});
    page.blocks.emplace_back(DocumentTable{widths(), {remark_row()}});
    add_lines(page, denominator_lines(context_, Denominator::budget_adjusted));
    add_lines(page, empty_row_lines(context_));
    add_lines(page, adjustment_lines(context_));
    return page;
  }

 private:
  /// The label column, the tree, 年度指标值, 全年完成值 and the reasons.
  static std::vector<int> widths() { return {4, 9, 11, 25, 14, 14, 23}; }
  static int columns() { return static_cast<int>(widths().size()); }

  std::vector<DocumentRow> project_rows() const {
    const Form& form = context_.assessment.form;
    const int to_the_end = columns() - kLabelColumns;
    const std::string central = header_text(form, "中央主管部门");
    const std::string local = header_text(form, "地方主管部门");
    std::vector<DocumentRow> rows;
    rows.push_back(row_of({label_cell("转移支付（项目）名称", kLabelColumns),
                           field_cell(context_, form.name, to_the_end)}));
    rows.push_back(row_of(
        {label_cell("中央主管部门", kLabelColumns), field_cell(context_, central, to_the_end)}));
    rows.push_back(row_of({label_cell("地方主管部门", kLabelColumns),
                           field_cell(context_, local.empty() ? form.department : local, 2),
                           label_cell("实施单位"), field_cell(context_, form.unit, 2)}));
    rows.push_back(row_of({label_cell("资金情况（万元）", kLabelColumns, 5), heading_cell("", 2),
                           heading_cell("全年预算数(A)"), heading_cell("全年执行数(B)"),
                           heading_cell("执行率(B/A)")}));
    rows.push_back(funds_row("年度资金总额", FundsSource::total));
    rows.push_back(funds_row("其中：中央补助", FundsSource::central));
    rows.push_back(funds_row("地方资金", FundsSource::local));
    rows.push_back(funds_row("其他资金", FundsSource::other));
    rows.push_back(row_of({label_cell("总体目标完成情况", kLabelColumns, 2),
                           heading_cell("年初设定目标", 2), heading_cell("全年实际完成情况", 3)}));
    rows.push_back(row_of({field_cell(context_, form.annual_goal, 2),
                           said_cell(said(context_, kGoal, StatementKind::claimed_value),
                                     context_.words("note_goal_missing"), 3)}));
    return rows;
  }

  DocumentRow funds_row(const char* label, FundsSource row) const {
    return row_of({label_cell(label, 2), adjusted_budget_cell(context_, row),
                   executed_cell(context_, row),
                   execution_rate_cell(context_, row, Denominator::budget_adjusted)});
  }

  std::vector<DocumentRow> indicator_rows() const {
    std::vector<const AssessedIndicator*> indicators;
    for (const AssessedIndicator& assessed : context_.assessment.indicators) {
      indicators.push_back(&assessed);
    }
    std::vector<DocumentRow> rows{
        row_of({heading_cell(""), heading_cell("一级指标"), heading_cell("二级指标"),
                heading_cell("三级指标"), heading_cell("年度指标值"), heading_cell("全年完成值"),
                heading_cell("未完成原因和改进措施")},
               true)};
    for (const TreeRow& row : tree_rows(indicators)) {
      rows.push_back(indicator_row(row));
    }
    if (!indicators.empty()) {
      auto& cells = rows[1].cells;
      cells.insert(cells.begin(), label_cell("绩效指标", 1, static_cast<int>(indicators.size())));
    }
    return rows;
  }

  DocumentRow indicator_row(const TreeRow& row) const {
    const AssessedIndicator& assessed = *row.assessed;
    const bool missed = context_.assessment.due && assessed.row.status == Status::missed;
    std::vector<DocumentCell> cells = tree_cells(row);
    cells.push_back(target_cell(assessed.indicator.full_year));
    cells.push_back(actual_cell(assessed, context_));
    cells.push_back(said_cell(said_reasons_and_measures(context_, assessed.row.indicator),
                              missed ? context_.words("note_miss_unexplained") : ""));
    return row_of(std::move(cells));
  }

  DocumentRow remark_row() const {
    return row_of({label_cell("说明", kLabelColumns),
                   said_cell(said_reasons(context_, kWholeProject),
                             context_.words("note_remark_missing"), columns() - kLabelColumns)});
  }

  const FormContext& context_;
};

}  // namespace

Document transfer_form(const Assessment& assessment, const OfficialOptions& options) {
  const FormContext context(assessment, options, SaidFrom::after_the_middle);
  Document document = document_of(context, kTitle);
  document.pages.push_back(Transfer(context).page());
  document.pages.push_back(computation_page(context, ComputationKind::progress));
  return document;
}

}  // namespace duibiao
