#include "reports/forms/template_form.h"

#include <array>
#include <utility>

#include "engine/base/result.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/forms/parts/funds_block.h"
#include "reports/forms/parts/indicator_cells.h"
#include "reports/forms/parts/period.h"
#include "reports/model/indicator/gap.h"

namespace duibiao {
namespace {

constexpr const char* kTitle = "绩效数据填报表";
constexpr int kLabelColumns = 2;  ///< labels of blocks: 编码 and 一级
constexpr std::array kCategories{ReasonCategory::funds, ReasonCategory::institution,
                                 ReasonCategory::staff, ReasonCategory::hardware,
                                 ReasonCategory::other};
constexpr std::array kLikelihoods{Likelihood::certain, Likelihood::possible,
                                  Likelihood::impossible};

DocumentCell open(DocumentCell cell) {
  cell.fill_in = true;
  return cell;
}

DocumentCell choice(std::vector<std::string> words) {
  DocumentCell cell = open(word_cell(""));
  cell.choices = std::move(words);
  return cell;
}

template <class Values>
std::vector<std::string> names_of(const Values& values) {
  std::vector<std::string> names;
  for (const auto value : values) {
    names.emplace_back(name_of(value));
  }
  return names;
}

/// Makes the form's one page.
class Template {
 public:
  explicit Template(const FormContext& context)
      : context_(context),
        half_(has_half_year_column(context.assessment) ? 1 : 0),
        at_end_(context.assessment.as_of >= context.assessment.course.last),
        day_(day_text(context.assessment.as_of)) {}

  DocumentPage page() const {
    DocumentPage page{"填报表", true, {}};
    add_lines(page, title_lines(context_, kTitle));
    add_lines(page, {{LineRole::small_print, context_.words("template_instructions")}});
    page.blocks.emplace_back(DocumentTable{widths(), project_rows()});
    page.blocks.emplace_back(DocumentTable{widths(), indicator_rows()});
    add_lines(page, left_out_lines());
    return page;
  }

 private:
  /// Code, the tree, targets, the unit, the last value and the new one; then what the unit says.
  std::vector<int> widths() const {
    std::vector<int> widths{8, 6, 6, 14};
    widths.insert(widths.end(), static_cast<std::size_t>(half_), 7);
    widths.insert(widths.end(), {7, 4, 8, 9});
    const std::vector<int> said =
        at_end_ ? std::vector<int>{5, 7, 10, 10, 7, 7} : std::vector<int>{7, 7, 9, 9, 7, 7, 7};
    widths.insert(widths.end(), said.begin(), said.end());
    return widths;
  }
  int columns() const { return static_cast<int>(widths().size()); }
  int to_the_end() const { return columns() - kLabelColumns; }

  std::vector<DocumentRow> project_rows() const {
    const Form& form = context_.assessment.form;
    std::vector<DocumentRow> rows;
    rows.push_back(row_of(
        {label_cell("项目名称", kLabelColumns), field_cell(context_, form.name, to_the_end())}));
    rows.push_back(row_of(
        {label_cell("主管部门", kLabelColumns), field_cell(context_, form.department, 3 + half_),
         label_cell("实施单位", 2), field_cell(context_, form.unit, to_the_end() - 5 - half_)}));
    add_funds(rows);
    if (at_end_) {
      rows.push_back(
          row_of({label_cell("年度总体目标", kLabelColumns, 2), heading_cell("预期目标", 3 + half_),
                  heading_cell("实际完成情况", to_the_end() - 3 - half_)}));
      rows.push_back(row_of({field_cell(context_, form.annual_goal, 3 + half_),
                             open(text_cell("", to_the_end() - 3 - half_))}));
    }
    return rows;
  }

  /// The money is asked for in total; the budgets that are known stand there and can be corrected.
  void add_funds(std::vector<DocumentRow>& rows) const {
    const MoneyFigures& money = context_.assessment.money;
    std::vector<DocumentCell> headings{label_cell("项目资金（万元）", kLabelColumns, 2),
                                       heading_cell("", 2), heading_cell("年初预算数", 1 + half_),
                                       heading_cell("全年预算数", 2),
                                       heading_cell("截至" + day_ + "执行数", 2)};
    std::vector<DocumentCell> amounts{
        label_cell("年度资金总额", 2), budget_cell(money.budget_initial, 1 + half_),
        budget_cell(money.budget_adjusted, 2), paid_cell(money.executed)};
    if (!at_end_) {
      headings.push_back(heading_cell("全年预计执行数", 2));
      amounts.push_back(open(money_cell(std::nullopt, 2)));
      amounts.back().format = {2, true, ""};
    }
    const int rest = columns() - kLabelColumns - 7 - half_ - (at_end_ ? 0 : 2);
    headings.push_back(heading_cell("", rest));
    amounts.push_back(text_cell("", rest));
    rows.push_back(row_of(std::move(headings)));
    rows.push_back(row_of(std::move(amounts)));
  }

  static DocumentCell budget_cell(const std::optional<MoneyFigure>& budget, int columns) {
    DocumentCell cell =
        open(money_cell(budget ? std::optional(budget->yuan) : std::nullopt, columns));
    cell.format = {2, true, ""};
    return cell;
  }

  DocumentCell paid_cell(const std::optional<MoneyFigure>& paid) const {
    DocumentCell cell = open(money_cell(std::nullopt, 2));
    cell.format = {2, true, ""};
    if (paid) {
      cell.note = context_.words("note_last_reported", {{"value", money_cell(paid->yuan).text},
                                                        {"day", to_string(paid->date)}});
    }
    return cell;
  }

  std::vector<const AssessedIndicator*> asked() const {
    std::vector<const AssessedIndicator*> rows;
    for (const AssessedIndicator& assessed : context_.assessment.indicators) {
      if (is_asked_for(assessed, context_)) {
        rows.push_back(&assessed);
      }
    }
    return rows;
  }

  std::vector<DocumentRow> indicator_rows() const {
    std::vector<DocumentCell> headings{heading_cell("编码"), heading_cell("一级指标"),
                                       heading_cell("二级指标"), heading_cell("三级指标")};
    const auto add = [&](std::string text) { headings.push_back(heading_cell(std::move(text))); };
    if (half_ == 1) {
      add("半年(程)指标值");
    }
    for (const auto* text : {"年度指标值", "按此单位", "上次填报"}) {
      add(text);
    }
    add("截至" + day_ + "完成值");
    add(at_end_ ? "自评得分" : "全年预计完成情况");
    for (const auto* text : {"偏差原因类别", "原因说明", "改进措施", "完成期限"}) {
      add(text);
    }
    if (!at_end_) {
      add("完成目标可能性");
    }
    add("佐证材料");
    std::vector<DocumentRow> rows{row_of(std::move(headings), true)};
    for (const TreeRow& row : tree_rows(asked())) {
      rows.push_back(indicator_row(row));
    }
    return rows;
  }

  DocumentRow indicator_row(const TreeRow& row) const {
    const AssessedIndicator& assessed = *row.assessed;
    std::vector<DocumentCell> cells{word_cell(assessed.row.indicator)};
    for (DocumentCell& cell : tree_cells(row)) {
      cells.push_back(std::move(cell));
    }
    if (half_ == 1) {
      cells.push_back(target_cell(assessed.indicator.half_year));
    }
    cells.push_back(target_cell(assessed.indicator.full_year));
    cells.push_back(word_cell(unit_of(assessed)));
    cells.push_back(last_cell(assessed));
    cells.push_back(value_cell(assessed));
    cells.push_back(open(word_cell("")));  // 自评得分, 全年预计完成情况
    cells.push_back(choice(names_of(kCategories)));
    cells.push_back(open(text_cell("")));
    cells.push_back(open(text_cell("")));
    cells.push_back(open(word_cell("")));
    cells.back().note = context_.words("note_due_example");
    if (!at_end_) {
      cells.push_back(choice(names_of(kLikelihoods)));
    }
    cells.push_back(open(text_cell("")));
    return row_of(std::move(cells));
  }

  /// The unit that a bare number is taken in: that of the target it is held against.
  static std::string unit_of(const AssessedIndicator& assessed) {
    const auto bound = shown_bound(assessed.target().target, assessed.evaluation);
    if (bound) {
      return bound->unit.written;
    }
    const auto* range = std::get_if<Between>(&assessed.target().target);
    return range != nullptr ? range->high.unit.written : "";
  }

  DocumentCell last_cell(const AssessedIndicator& assessed) const {
    const Actual& actual = assessed.evaluation.actual;
    if (!actual.date) {
      return dash_cell();
    }
    return word_cell(actual.written + "（" + to_string(*actual.date) + "）");
  }

  /// The open cell of the figure, with what may stand in it.
  [[nodiscard]] DocumentCell value_cell(const AssessedIndicator& assessed) const {
    return std::visit(
        Overload{[](const Phrase& phrase) {
                   return choice({phrase.text, "达成", "基本达成", "部分达成", "未达成"});
                 },
                 [&](const Deadline&) {
                   DocumentCell cell = open(word_cell(""));
                   cell.note = context_.words("note_deadline_value");
                   return cell;
                 },
                 [&](const auto&) {
                   DocumentCell cell = open(word_cell(""));
                   if (assessed.indicator.measure == Measure::ratio) {
                     cell.note = context_.words("note_ratio_value");
                   }
                   return cell;
                 }},
        assessed.target().target);
  }

  /// The indicators that are not asked for, so that none is missed.
  std::vector<DocumentLine> left_out_lines() const {
    std::string names;
    for (const AssessedIndicator& assessed : context_.assessment.indicators) {
      if (!is_asked_for(assessed, context_)) {
        names.append(names.empty() ? "" : "、").append(assessed.indicator.name);
      }
    }
    if (names.empty()) {
      return {};
    }
    return {{LineRole::small_print,
             context_.words("small_not_asked",
                            {{"day", to_string(context_.assessment.as_of)}, {"names", names}})}};
  }

  const FormContext& context_;
  int half_;     ///< 1 where the form has a half-year column
  bool at_end_;  ///< is the year over on the day?
  std::string day_;
};

}  // namespace

bool is_asked_for(const AssessedIndicator& assessed, const FormContext& context) {
  const Indicator& indicator = assessed.indicator;
  const TargetCell& target =
      indicator.has_half_year ? assessed.target() : indicator.full_year;  // else asked for its pace
  const std::string level = standard_name(context.vocabulary, indicator.level1);
  const bool funds_rate = role_of(level, "", context.vocabulary).execution_rate;
  return !std::holds_alternative<NoTarget>(target.target) && !funds_rate;
}

Document template_form(const Assessment& assessment, const OfficialOptions& options) {
  const FormContext context(assessment, options);
  Document document = document_of(context, kTitle);
  document.pages.push_back(Template(context).page());
  return document;
}

}  // namespace duibiao
