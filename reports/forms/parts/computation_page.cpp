#include "reports/forms/parts/computation_page.h"

#include <utility>

#include "engine/assess/execution.h"
#include "reports/format/numbers.h"
#include "reports/forms/parts/cell_ids.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/computation_row.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/forms/parts/indicator_cells.h"
#include "reports/forms/parts/model_tables.h"
#include "reports/forms/parts/unit_words.h"
#include "reports/model/headline.h"
#include "reports/model/indicator/indicator_line.h"
#include "reports/model/indicator/pace_text.h"
#include "reports/model/outlook/outlook_lines.h"
#include "reports/model/review/review_lines.h"
#include "reports/model/rule_lines.h"
#include "reports/model/score_form.h"
#include "reports/model/sections.h"
#include "reports/model/statement_lines.h"
#include "reports/model/version_lines.h"

namespace duibiao {
namespace {

/// Makes the sheet.
class ComputationPage {
 public:
  ComputationPage(const FormContext& context, ComputationKind kind)
      : context_(context),
        words_(context.words),
        points_(kind == ComputationKind::points),
        line_context_{context.words,
                      context.score_form,
                      context.assessment.due,
                      context.assessment.course,
                      context.assessment.as_of,
                      context.names} {}

  DocumentPage page() const {
    DocumentPage page{"系统测算", true, {}};
    page.blocks.emplace_back(DocumentLine{LineRole::title, words_("computation_title")});
    page.blocks.emplace_back(DocumentLine{LineRole::subtitle, words_("computation_subtitle")});
    add_lines(page, {{LineRole::text, headline_text()}});
    page.blocks.emplace_back(indicators());
    add_execution(page);
    const Assessment& assessment = context_.assessment;
    add_section(page, words_("label_monitoring"),
                labelled_table(monitoring_lines(assessment, words_)));
    add_section(page, words_("label_outlook"),
                outlook_table(outlook_lines(assessment, words_), words_));
    add_section(page, words_("label_basis"), labelled_table(basis()));
    if (points_) {
      add_section(page, words_("label_rules"),
                  rule_table(rule_lines(assessment.rule_book, words_), words_));
    }
    add_section(page, words_("label_statements"),
                statement_table(statement_lines(assessment, context_.options.show_personal, words_),
                                words_));
    if (!points_) {
      add_section(page, words_("label_unexplained"),
                  unexplained_table(unexplained_lines(assessment, true, words_), words_));
    }
    add_section(page, words_("label_left_out"),
                left_out_table(left_out_lines(assessment, words_), words_));
    add_section(page, words_("label_notes"), note_table(note_lines(assessment, words_), words_));
    add_section(page, words_("label_versions"),
                labelled_table(version_lines(assessment.form.project, context_.options)));
    add_section(page, words_("label_state"),
                labelled_table(state_lines(assessment, context_.options)));
    return page;
  }

 private:
  using Cells = std::vector<DocumentCell>;

  /// Day and milestone, with points the score and how much of it was judged.
  std::string headline_text() const {
    std::string text;
    for (const LabelledText& line : date_lines(context_.assessment, words_)) {
      text.append(text.empty() ? "" : words_.pick("；", "; "));
      text.append(line.label).append(words_.colon()).append(line.text);
    }
    if (!points_) {
      return text;
    }
    const Headline headline = headline_of(context_.assessment, words_);
    const bool scored = !headline.score.empty();
    text.append(words_.pick("；", "; ")).append(headline.label).append(" ");
    text.append(scored ? headline.score : headline.remark);
    text.append(words_.pick("；", "; ")).append(headline.coverage);
    if (!headline.grade.empty()) {
      text.append(words_.pick("；", "; ")).append(words_("label_grade"));
      text.append(words_.colon()).append(headline.grade);
    }
    return text;
  }

  std::vector<int> widths() const {
    return points_ ? std::vector<int>{8, 12, 7, 4, 8, 8, 5, 7, 5, 5, 6, 11, 4, 4, 28}
                   : std::vector<int>{8, 13, 8, 4, 8, 8, 5, 7, 8, 7, 14, 25};
  }

  DocumentTable indicators() const {
    DocumentTable table{widths(), {row_of(headings(), true)}};
    const auto& all = context_.assessment.indicators;
    for (std::size_t index = 0; index < all.size(); ++index) {
      table.rows.push_back(row_of(indicator_cells(all[index], index)));
    }
    if (points_) {
      table.rows.push_back(total_row());
    }
    return table;
  }

  Cells headings() const {
    Cells cells;
    const auto add = [&](std::string_view code) { cells.push_back(heading_cell(words_(code))); };
    for (const auto* code :
         {"column_code", "label_indicator", "column_milestone_target", "column_sign",
          "column_target_number", "column_actual_number", "column_unit", "label_attainment"}) {
      add(code);
    }
    if (points_) {
      add("label_weight");
      add(context_.score_form == ScoreForm::interim_score ? "label_interim_points"
                                                          : "label_points");
    } else {
      add("column_pace_number");
    }
    add("column_verdict_and_pace");
    add("column_engine_says");
    if (points_) {
      add("column_claimed");
      add("column_reviewed");
    }
    add("column_proof");
    return cells;
  }

  Cells indicator_cells(const AssessedIndicator& assessed, std::size_t index) const {
    const IndicatorLine line = indicator_line(assessed, line_context_);
    Cells cells{word_cell(line.code), text_cell(line.name), target_cell(assessed.target())};
    if (!line.target_remark.empty()) {
      cells.back().note = line.target_remark;
    }
    for (DocumentCell& cell : measured_cells(assessed, index, context_)) {
      cells.push_back(std::move(cell));
    }
    if (points_) {
      cells.push_back(
          identified(points_cell(assessed.row.weight), cell_of(index, IndicatorColumn::weight)));
      cells.push_back(points_cell_of(assessed, index, context_));
    } else {
      cells.push_back(pace_cell(assessed));
    }
    cells.push_back(verdict_cell(line));
    cells.push_back(text_cell(engine_says(line)));
    if (points_) {
      cells.push_back(said_points_cell(context_, line.code, StatementKind::claimed_score));
      cells.push_back(said_points_cell(context_, line.code, StatementKind::reviewed_score));
    }
    cells.push_back(remark_cell(proof_text(assessed, context_, points_)));
    return cells;
  }

  /// What should be reached by the day, in the target's own unit.
  static DocumentCell pace_cell(const AssessedIndicator& assessed) {
    return assessed.pace.target ? word_cell(pace_line_text(assessed)) : dash_cell();
  }

  DocumentCell verdict_cell(const IndicatorLine& line) const {
    std::string text = line.verdict.word;  // without its sign, which many fonts lack
    if (!line.pace.empty() && !points_) {
      text.append("\n").append(line.pace);
    }
    DocumentCell cell = word_cell(std::move(text));
    cell.tone = tone_of(line.verdict.kind);
    return cell;
  }

  std::string engine_says(const IndicatorLine& line) const {
    std::string text = line.reason;
    const auto add = [&](const std::string& more) {
      if (!more.empty()) {
        text.append(text.empty() ? "" : words_.pick("；", "; ")).append(more);
      }
    };
    add(line.next_step);
    for (const std::string& note : line.notes) {
      add(note);
    }
    return text;
  }

  DocumentRow total_row() const {
    SumOfCells weights;
    SumOfCells points;
    const Assessment& assessment = context_.assessment;
    for (std::size_t index = 0; index < assessment.indicators.size(); ++index) {
      const AssessedIndicator& assessed = assessment.indicators[index];
      weights.cells.push_back(cell_of(index, IndicatorColumn::weight));
      if (assessed.points_rule != PointsRule::not_judged && !assessed.compliance_only) {
        points.cells.push_back(cell_of(index, IndicatorColumn::points));
      }
    }
    const bool scored = prints_score(context_.score_form) && !points.cells.empty();
    const auto total = [](const Ratio& value, SumOfCells sum) {
      DocumentCell cell = computed(points_cell(value), std::move(sum));
      cell.role = CellRole::total;
      return cell;
    };
    constexpr int kBehind = 5;
    return row_of({label_cell(words_("computation_total"), 8),
                   total(assessment.coverage.total_points, std::move(weights)),
                   scored ? total(Ratio{assessment.score_hundredths, 100}, std::move(points))
                          : open_cell(words_("note_not_scored_yet")),
                   text_cell("", kBehind)});
  }

  void add_execution(DocumentPage& page) const {
    const auto rates = execution_by_budget(context_.assessment.money);
    DocumentTable table{{40, 20, 20, 20}, {}};
    table.rows.push_back(row_of(
        {heading_cell(words_("label_denominator")), heading_cell(words_("column_budget_amount")),
         heading_cell(words_("column_executed_amount")), heading_cell(words_("label_rate"))},
        true));
    constexpr CellId kFirst = 20;
    CellId id = kFirst;
    for (const BudgetExecution& rate : rates) {
      const CellId budget = id++;
      const CellId executed = id++;
      table.rows.push_back(
          row_of({text_cell(denominator_text(rate, context_.assessment.money, words_)),
                  identified(money_cell(rate.denominator_yuan), budget),
                  identified(money_cell(rate.executed_yuan), executed),
                  rate.rate ? computed(percent_cell(rate.rate), PercentOf{executed, budget})
                            : word_cell(words_(duibiao::code_of(rate.state)))}));
    }
    add_section(page, words_("label_execution"), std::move(table));
  }

  std::vector<LabelledText> basis() const {
    std::vector<LabelledText> lines = basis_lines(context_.assessment, words_);
    if (!points_) {
      lines.pop_back();  // where the weights come from
    }
    const RuleBook& book = context_.assessment.rule_book;
    lines.push_back({words_("label_pace"), citation_text(book.pace.citation, words_)});
    lines.push_back({words_("label_elapsed"), citation_text(book.elapsed_citation, words_)});
    return lines;
  }

  const FormContext& context_;
  Words words_;
  bool points_;
  LineContext line_context_;
};

}  // namespace

DocumentPage computation_page(const FormContext& context, ComputationKind kind) {
  return ComputationPage(context, kind).page();
}

}  // namespace duibiao
