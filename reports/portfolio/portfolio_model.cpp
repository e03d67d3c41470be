#include "reports/portfolio/portfolio_model.h"

#include <algorithm>
#include <utility>

#include "engine/value/rounding.h"
#include "reports/format/numbers.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/model/sections.h"
#include "reports/portfolio/portfolio_tables.h"

namespace duibiao {
namespace {

constexpr std::size_t kMostInputs = 5;

std::string number(std::size_t count) { return std::to_string(count); }

std::string percent_or_dash(const std::optional<Ratio>& share) {
  return share ? percent_text(*share) : "—";
}

/// The first inputs, and how many more there are: a footer stands on every page.
ReportState shortened(const ReportState& state, Words words) {
  ReportState shown = state;
  if (shown.inputs.size() > kMostInputs) {
    shown.inputs.resize(kMostInputs);
    shown.inputs.push_back(
        {words("portfolio_more_inputs", {{"count", number(state.inputs.size() - kMostInputs)}}), "",
         ""});
  }
  return shown;
}

/// Makes the sentences above the tables.
class Sentences {
 public:
  Sentences(const Portfolio& portfolio, const portfolio::Stages& stages, Words words)
      : portfolio_(portfolio), all_(portfolio.sums.all), stages_(stages), words_(words) {}

  std::vector<LabelledText> headline() {
    add_scope();
    add_coverage();
    add_late();
    if (stages_.final_scores) {
      add_scores("portfolio_label_score", "portfolio_final_mean", all_.final_scores);
      add_grades();
    }
    if (stages_.interim_scores) {
      add_scores("portfolio_label_interim", "portfolio_interim_mean", all_.interim_scores);
    }
    if (stages_.unscored) {
      add_pace();
    }
    add_execution();
    add_years();
    return std::move(lines_);
  }

  std::vector<std::string> remarks() const {
    std::vector<std::string> said{words_("portfolio_note_counts"), words_("portfolio_note_figures"),
                                  words_("portfolio_note_rates"), words_("portfolio_note_money")};
    if (portfolio_.families.left_out > 0) {
      said.push_back(words_(
          "portfolio_note_left_out",
          {{"rows", number(portfolio_.families.left_out)}, {"most", number(Families::kMost)}}));
    }
    return said;
  }

 private:
  void add(std::string_view label, std::string text) {
    lines_.push_back({words_(label), std::move(text)});
  }

  void add_scope() {
    add("portfolio_label_scope",
        words_("portfolio_scope", {{"projects", number(all_.rows.projects)},
                                   {"departments", number(portfolio_.sums.departments.size())},
                                   {"units", number(portfolio_.sums.units.size())},
                                   {"indicators", number(all_.rows.rows)}}));
  }

  void add_coverage() {
    add("portfolio_label_coverage",
        words_("portfolio_coverage", {{"with", number(all_.with_figure)},
                                      {"projects", number(all_.rows.projects)},
                                      {"there", number(all_.rows.figure_there)},
                                      {"due", number(all_.rows.figure_due)},
                                      {"share", percent_or_dash(all_.rows.judged_share())}}));
  }

  void add_late() {
    const auto late = portfolio::late_units(portfolio_.sums);
    add("portfolio_label_late",
        late.empty()
            ? words_("portfolio_none_late")
            : words_("portfolio_late",
                     {{"units", number(late.size())},
                      {"projects", number(all_.late)},
                      {"figures", number(all_.rows.figure_due - all_.rows.figure_there)},
                      {"worst", late.front().name.unit.empty() ? words_("portfolio_not_stated")
                                                               : late.front().name.unit},
                      {"missing", number(late.front().missing())}}));
  }

  void add_scores(std::string_view label, std::string_view sentence, const ScoreSum& scores) {
    add(label, words_(sentence, {{"mean", fixed(*scores.mean(), 2)},
                                 {"projects", number(scores.projects)},
                                 {"rate", percent_or_dash(all_.rows.score_rate())}}));
  }

  void add_grades() {
    std::size_t graded = 0;
    for (const auto& [grade, projects] : all_.grades) {
      graded += projects;
    }
    if (graded > 0) {
      add("label_grade",
          words_("portfolio_grades", {{"grades", portfolio::grades_text(all_.grades, words_)},
                                      {"graded", number(graded)},
                                      {"projects", number(all_.final_scores.projects)}}));
    }
  }

  void add_pace() {
    const std::size_t scored = all_.final_scores.projects + all_.interim_scores.projects;
    add("label_pace", words_("portfolio_pace", {{"projects", number(all_.rows.projects - scored)},
                                                {"behind", number(all_.rows.behind)},
                                                {"on_pace", number(all_.rows.on_pace)},
                                                {"ahead", number(all_.rows.ahead)}}));
  }

  void add_execution() {
    for (std::size_t i = 0; i < kDenominators.size(); ++i) {
      const MoneySum& money = all_.money.at(i);
      if (money.projects > 0) {
        add("label_execution",
            words_("portfolio_execution",
                   {{"rate", percent_or_dash(money.rate())},
                    {"denominator", words_(denominator_code(kDenominators.at(i)))},
                    {"with", number(money.projects)},
                    {"projects", number(all_.rows.projects)}}));
      }
    }
  }

  void add_years() {
    for (const auto& [pair, groups] : portfolio_.years.pairs) {
      const ComparedYears& years = groups.all;
      add("portfolio_label_years",
          words_("portfolio_years", {{"earlier", std::to_string(pair.earlier)},
                                     {"present", std::to_string(pair.present)},
                                     {"comparable", number(years.comparable)},
                                     {"projects", number(all_.rows.projects)},
                                     {"both", number(years.present.in_both.rows)},
                                     {"indicators", number(all_.rows.rows)},
                                     {"compared", number(years.present.compared.rows)},
                                     {"met_then", number(years.earlier.compared.met)},
                                     {"met_now", number(years.present.compared.met)}}));
    }
  }

  const Portfolio& portfolio_;
  const GroupSums& all_;
  const portfolio::Stages& stages_;
  Words words_;
  std::vector<LabelledText> lines_{};
};

}  // namespace

void Portfolio::add(const Assessment& assessment, const Vocabulary& vocabulary) {
  const Form& form = assessment.form;
  sums.add(assessment, vocabulary);
  families.add(assessment);
  projects.push_back({{form.department, form.unit},
                      form.project,
                      form.name,
                      assessment.course.last.year(),
                      group_of(assessment)});
}

PortfolioModel build_portfolio(const Portfolio& portfolio, const ReportOptions& options) {
  const Words words(options.language);
  const portfolio::Stages stages = portfolio::stages_of(portfolio.sums.all);
  Sentences sentences(portfolio, stages, words);
  PortfolioModel model;
  model.language = options.language;
  model.as_of = portfolio.as_of;
  model.title = words("portfolio_title");
  model.subtitle = words("portfolio_subtitle", {{"day", to_string(portfolio.as_of)}});
  model.footer =
      state_footer(portfolio.as_of, portfolio.book, shortened(options.state, words), words);
  model.headline = sentences.headline();
  model.tables = portfolio::portfolio_tables(portfolio, stages, words);
  model.remarks = sentences.remarks();
  return model;
}

}  // namespace duibiao
