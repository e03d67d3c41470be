#include "reports/portfolio/row_columns.h"

#include <utility>

#include "reports/forms/parts/cells.h"
#include "reports/portfolio/portfolio_cells.h"

namespace duibiao::portfolio {
namespace {

/// Makes columns of one kind of totals, of which `rows` gives the rows.
template <class Sums>
class ColumnMaker {
 public:
  using Rows = const RowSums& (*)(const Sums&);

  ColumnMaker(Rows rows, const Stages& stages, Words words)
      : rows_(rows), stages_(stages), words_(words) {}

  void count(std::string_view id, std::string_view heading, std::size_t RowSums::*field,
             Shown shown = Shown::everywhere, Tone tone = Tone::none) {
    add(id, heading, 6, shown, [rows = rows_, field, tone](const Sums& sums) {
      return count_cell(rows(sums).*field, tone);
    });
  }

  void add(std::string_view id, std::string_view heading, int width, Shown shown,
           std::function<PortfolioCell(const Sums&)> cell) {
    columns_.push_back({{std::string(id), words_(heading), width, shown}, std::move(cell)});
  }

  /// rows = met + missed + not_yet_due + no_data + not_assessable.
  void verdicts() {
    count("indicators", "portfolio_column_indicators", &RowSums::rows);
    count("met", "met", &RowSums::met, Shown::everywhere, Tone::good);
    add("missed", "missed", 6, Shown::everywhere, [rows = rows_](const Sums& sums) {
      return count_cell(rows(sums).missed - rows(sums).not_yet_due, Tone::bad);
    });
    count("not_yet_due", "not_yet_due", &RowSums::not_yet_due,
          stages_.unscored ? Shown::everywhere : Shown::csv);
    count("no_data", "no_data", &RowSums::no_data, Shown::everywhere, Tone::attention);
    count("not_assessable", "not_assessable", &RowSums::not_assessable, Shown::everywhere,
          Tone::attention);
  }

  void figures() {
    add("", "portfolio_column_figures", 8, Shown::document, [rows = rows_](const Sums& sums) {
      return part_cell(rows(sums).figure_there, rows(sums).figure_due);
    });
    count("figures_due", "portfolio_column_figures", &RowSums::figure_due, Shown::csv);
    count("figures_there", "portfolio_column_figures", &RowSums::figure_there, Shown::csv);
  }

  void pace() {
    const Shown shown = stages_.unscored ? Shown::everywhere : Shown::csv;
    count("behind", "behind", &RowSums::behind, shown);
    count("on_pace", "on_pace", &RowSums::on_pace, shown);
    count("ahead", "ahead", &RowSums::ahead, shown);
  }

  void weights() {
    add("weight", "label_weight", 7, Shown::csv,
        [rows = rows_](const Sums& sums) { return weight_cell(rows(sums).weight); });
    add("judged_weight", "label_weight", 7, Shown::csv,
        [rows = rows_](const Sums& sums) { return weight_cell(rows(sums).judged_weight); });
    add("judged_share", "portfolio_column_judged", 8, Shown::everywhere,
        [rows = rows_](const Sums& sums) { return share_cell(rows(sums).judged_share()); });
    const bool scored = stages_.final_scores || stages_.interim_scores;
    add("score_rate", "portfolio_column_rate", 8, scored ? Shown::everywhere : Shown::csv,
        [rows = rows_](const Sums& sums) { return share_cell(rows(sums).score_rate()); });
  }

  Columns<Sums> take() { return std::move(columns_); }

 private:
  Rows rows_;
  const Stages& stages_;
  Words words_;
  Columns<Sums> columns_{};
};

const RowSums& itself(const RowSums& sums) { return sums; }
const RowSums& rows_of(const GroupSums& sums) { return sums.rows; }

void add_projects(ColumnMaker<GroupSums>& make) {
  make.add("", "portfolio_column_reported", 8, Shown::document,
           [](const GroupSums& sums) { return part_cell(sums.with_figure, sums.rows.projects); });
  make.count("projects", "portfolio_column_projects", &RowSums::projects, Shown::csv);
  make.add("projects_with_figure", "portfolio_column_reported", 6, Shown::csv,
           [](const GroupSums& sums) { return count_cell(sums.with_figure); });
  make.add("projects_late", "portfolio_column_late", 6, Shown::csv,
           [](const GroupSums& sums) { return count_cell(sums.late); });
}

/// Mean scores of one form, with how many projects they are of.
void add_scores(ColumnMaker<GroupSums>& make, const std::string& id, std::string_view heading,
                ScoreSum GroupSums::*scores, bool shown) {
  make.add(id + "_scores", "portfolio_column_scored", 6, Shown::csv,
           [scores](const GroupSums& sums) { return count_cell((sums.*scores).projects); });
  make.add("mean_" + id + "_score", heading, 8, shown ? Shown::everywhere : Shown::csv,
           [scores](const GroupSums& sums) { return points_cell((sums.*scores).mean()); });
}

/// Execution over the budget that the self-evaluation divides by.
void add_execution(ColumnMaker<GroupSums>& make) {
  make.add("execution_projects", "portfolio_column_money_projects", 6, Shown::csv,
           [](const GroupSums& sums) { return count_cell(sums.money[0].projects); });
  make.add("executed_yuan", "portfolio_column_executed", 8, Shown::csv, [](const GroupSums& sums) {
    return money_cell(sums.money[0], sums.money[0].executed_yuan);
  });
  make.add("budget_adjusted_yuan", "budget_adjusted", 8, Shown::csv, [](const GroupSums& sums) {
    return money_cell(sums.money[0], sums.money[0].denominator_yuan);
  });
  make.add("execution_rate", "portfolio_column_execution", 9, Shown::everywhere,
           [](const GroupSums& sums) { return share_cell(sums.money[0].rate()); });
  make.add("", "portfolio_column_money_projects", 7, Shown::document, [](const GroupSums& sums) {
    return part_cell(sums.money[0].projects, sums.rows.projects);
  });
}

}  // namespace

Stages stages_of(const GroupSums& all) {
  const std::size_t scored = all.final_scores.projects + all.interim_scores.projects;
  return {all.final_scores.projects > 0, all.interim_scores.projects > 0,
          scored < all.rows.projects};
}

Columns<RowSums> row_columns(const Stages& stages, Words words) {
  ColumnMaker<RowSums> make(itself, stages, words);
  make.count("projects", "portfolio_column_projects", &RowSums::projects);
  make.verdicts();
  make.figures();
  make.pace();
  make.weights();
  return make.take();
}

Columns<GroupSums> group_columns(const Stages& stages, Words words) {
  ColumnMaker<GroupSums> make(rows_of, stages, words);
  add_projects(make);
  make.verdicts();
  make.figures();
  make.pace();
  make.weights();
  add_scores(make, "final", "portfolio_column_mean_final", &GroupSums::final_scores,
             stages.final_scores);
  add_scores(make, "interim", "portfolio_column_mean_interim", &GroupSums::interim_scores,
             stages.interim_scores);
  make.add("projects_judged_in_full", "portfolio_column_in_full", 6, Shown::csv,
           [](const GroupSums& sums) { return count_cell(sums.fully_judged); });
  make.add("grades", "label_grade", 9, stages.final_scores ? Shown::everywhere : Shown::csv,
           [words](const GroupSums& sums) {
             const std::string grades = grades_text(sums.grades, words);
             return PortfolioCell{grades.empty() ? dash_cell() : word_cell(grades), grades};
           });
  add_execution(make);
  return make.take();
}

Columns<GroupSums> project_columns(const Stages& stages, Words words) {
  ColumnMaker<GroupSums> make(rows_of, stages, words);
  make.verdicts();
  make.figures();
  make.pace();
  make.weights();
  make.add("final_score", "portfolio_column_final", 7,
           stages.final_scores ? Shown::everywhere : Shown::csv,
           [](const GroupSums& sums) { return points_cell(sums.final_scores.mean()); });
  make.add("interim_score", "portfolio_column_interim", 7,
           stages.interim_scores ? Shown::everywhere : Shown::csv,
           [](const GroupSums& sums) { return points_cell(sums.interim_scores.mean()); });
  make.add("grade", "label_grade", 6, stages.final_scores ? Shown::everywhere : Shown::csv,
           [words](const GroupSums& sums) {
             const std::string grade =
                 sums.grades.empty() ? "" : grade_text(sums.grades.begin()->first, words);
             return PortfolioCell{grade.empty() ? dash_cell() : word_cell(grade), grade};
           });
  make.add("execution_rate", "portfolio_column_execution", 8, Shown::everywhere,
           [](const GroupSums& sums) { return share_cell(sums.money[0].rate()); });
  make.add("last_figure", "portfolio_column_last_figure", 9, Shown::everywhere,
           [words](const GroupSums& sums) {
             return day_cell(sums.last_figure, words("portfolio_never"));
           });
  return make.take();
}

std::string grades_text(const std::map<std::string, std::size_t>& grades, Words words) {
  std::string text;
  for (const auto& [grade, projects] : grades) {
    text += text.empty() ? "" : " · ";
    text += grade_text(grade, words) + " " + std::to_string(projects);
  }
  return text;
}

}  // namespace duibiao::portfolio
