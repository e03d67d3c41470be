#include "reports/portfolio/portfolio_report.h"

#include <array>
#include <utility>

#include "engine/value/rounding.h"
#include "reports/csv/csv_line.h"
#include "reports/format/numbers.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/model_tables.h"

namespace duibiao {
namespace {

constexpr int kExact = 18;

std::string percent_or_nothing(const std::optional<Ratio>& share) {
  return share ? percent_text(*share) : std::string();
}

/// Mean of the projects' scores.
std::string mean_score(std::int64_t hundredths, int projects) {
  return projects > 0 ? fixed(Ratio{hundredths, int128{100} * projects}, 2) : std::string();
}

std::string_view code_of(YearMatch match) {
  constexpr std::array<std::string_view, 4> kCodes{"match_comparable", "match_no_earlier_year",
                                                   "match_other_milestone",
                                                   "match_not_fully_judged"};
  return kCodes.at(static_cast<std::size_t>(match));
}

/// Makes the pages.
class PortfolioReport {
 public:
  PortfolioReport(const Portfolio& portfolio, const YearOnYear& years, bool all_due,
                  const CollectionState& state)
      : portfolio_(portfolio),
        years_(years),
        all_due_(all_due),
        state_(state),
        words_(state.options.language) {}

  DocumentPage totals() const {
    DocumentPage page{words_("page_portfolio"), true, {}};
    page.blocks.emplace_back(DocumentLine{LineRole::title, words_("title_portfolio")});
    page.blocks.emplace_back(DocumentLine{LineRole::subtitle, headline()});
    page.blocks.emplace_back(DocumentLine{LineRole::small_print, words_("portfolio_execution")});
    if (!all_due_) {
      page.blocks.emplace_back(DocumentLine{LineRole::small_print, words_("portfolio_not_due")});
    }
    DocumentTable all = project_table("column_group");
    all.rows.push_back(project_row(words_("section_all"), portfolio_.all));
    add_section(page, words_("section_all"), std::move(all));
    DocumentTable departments = project_table("label_department");
    for (const auto& [name, sums] : portfolio_.departments) {
      departments.rows.push_back(project_row(stated_name(name, words_), sums));
    }
    add_section(page, words_("section_departments"), std::move(departments));
    add_units(page);
    DocumentTable types = project_table("column_group");
    for (const auto& [name, sums] : portfolio_.types) {
      types.rows.push_back(project_row(stated_name(name, words_), sums));
    }
    add_section(page, words_("section_types"), std::move(types));
    add_late_units(page);
    return page;
  }

  DocumentPage indicators() const {
    DocumentPage page{words_("page_portfolio_levels"), true, {}};
    DocumentTable levels = row_table("column_group");
    for (const auto& [key, sums] : portfolio_.levels) {
      levels.rows.push_back(
          indicator_row(key.level1 + (key.level2.empty() ? "" : " / " + key.level2), sums));
    }
    add_section(page, words_("section_levels"), std::move(levels));
    DocumentTable families = row_table("column_group");
    for (const auto& [key, sums] : portfolio_.families) {
      families.rows.push_back(indicator_row(family_text(key), sums));
    }
    add_section(page, words_("section_families"), std::move(families));
    return page;
  }

  DocumentPage projects() const {
    DocumentPage page{words_("page_portfolio_projects"), true, {}};
    DocumentTable table{{12, 14, 10, 18, 8, 7, 7, 7, 8, 9}, {}};
    table.rows.push_back(heading_row(
        {words_("label_department"), words_("label_unit"), words_("column_project_code"),
         words_("column_project_name"), words_("column_present_score"), words_("met"),
         words_("missed"), words_("column_not_judged_rows"), words_("column_coverage_weight"),
         words_("column_execution")}));
    for (const PortfolioProject& project : portfolio_.projects) {
      const PortfolioSums& sums = project.sums;
      table.rows.push_back(
          row_of({text_cell(stated_name(project.unit.department, words_)),
                  text_cell(stated_name(project.unit.unit, words_)), word_cell(project.project),
                  text_cell(project.name), points_text_cell(score_text(sums.score_hundredths)),
                  count_cell(sums.rows.met), count_cell(sums.rows.missed),
                  count_cell(not_judged(sums)), word_cell(percent_or_nothing(sums.judged_share())),
                  word_cell(percent_or_nothing(sums.execution_rate()))}));
    }
    add_section(page, words_("page_portfolio_projects"), std::move(table));
    return page;
  }

  DocumentPage years() const {
    DocumentPage page{words_("page_portfolio_years"), true, {}};
    page.blocks.emplace_back(DocumentLine{LineRole::caption, words_("page_portfolio_years")});
    for (const std::string& text : year_texts()) {
      page.blocks.emplace_back(DocumentLine{LineRole::text, text});
    }
    DocumentTable table{{14, 30, 10, 12, 12, 10, 22}, {}};
    table.rows.push_back(heading_row({words_("column_project_code"), words_("column_project_name"),
                                      words_("column_earlier_year"), words_("column_earlier_score"),
                                      words_("column_present_score"), words_("column_change"),
                                      words_("column_comparability")}));
    for (const ProjectYears& row : years_.rows) {
      const bool comparable = row.match == YearMatch::comparable;
      const Ratio change{row.present_hundredths - row.earlier_hundredths, 100};
      table.rows.push_back(row_of({word_cell(row.project), text_cell(row.name),
                                   word_cell(std::to_string(row.earlier_year)),
                                   points_text_cell(score_text(row.earlier_hundredths)),
                                   points_text_cell(score_text(row.present_hundredths)),
                                   comparable ? points_text_cell(fixed(change, 2)) : dash_cell(),
                                   text_cell(words_(code_of(row.match)))}));
    }
    add_section(page, "", std::move(table));
    return page;
  }

 private:
  std::string headline() const {
    return words_("portfolio_of_day", {{"day", to_string(state_.day)},
                                       {"projects", std::to_string(portfolio_.all.projects)},
                                       {"covered", std::to_string(portfolio_.all.covered)},
                                       {"late", std::to_string(portfolio_.all.late)}});
  }

  static int not_judged(const PortfolioSums& sums) {
    return sums.rows.no_data + sums.rows.no_target + sums.rows.not_assessable;
  }

  /// A table of projects by a group that the first column names.
  DocumentTable project_table(std::string_view group) const {
    DocumentTable table{{20, 7, 9, 7, 7, 7, 7, 9, 9, 9, 9, 9}, {}};
    table.rows.push_back(
        heading_row({words_(group), words_("column_projects"), words_("column_coverage_projects"),
                     words_("column_late_projects"), words_("met"), words_("missed"),
                     words_("column_not_judged_rows"), words_("column_coverage_weight"),
                     words_("column_score_rate"), words_("column_mean_score"),
                     words_("column_execution"), words_("column_execution_coverage")}));
    return table;
  }

  DocumentRow project_row(std::string name, const PortfolioSums& sums) const {
    DocumentCell late = count_cell(sums.late);
    late.tone = sums.late > 0 ? Tone::bad : Tone::none;
    return row_of({text_cell(std::move(name)), count_cell(sums.projects),
                   word_cell(of_all(sums.covered, sums.projects, words_)), std::move(late),
                   count_cell(sums.rows.met), count_cell(sums.rows.missed),
                   count_cell(not_judged(sums)), word_cell(percent_or_nothing(sums.judged_share())),
                   word_cell(percent_or_nothing(sums.score_rate())),
                   points_text_cell(mean_score(sums.score_hundredths, sums.projects)),
                   word_cell(percent_or_nothing(sums.execution_rate())),
                   word_cell(of_all(sums.with_money, sums.projects, words_))});
  }

  std::string name_of(const UnitKey& key) const {
    return stated_name(key.department, words_) + " / " + stated_name(key.unit, words_);
  }

  void add_units(DocumentPage& page) const {
    DocumentTable table = project_table("label_unit");
    for (const auto& [key, sums] : portfolio_.units) {
      table.rows.push_back(project_row(name_of(key), sums));
    }
    add_section(page, words_("section_units"), std::move(table));
  }

  /// Which units have projects without a figure that is due, and how many.
  void add_late_units(DocumentPage& page) const {
    std::string late;
    for (const auto& [key, sums] : portfolio_.units) {
      if (sums.late > 0) {
        late.append(late.empty() ? "" : words_.pick("；", "; ")).append(name_of(key)).append(" ");
        late.append(of_all(sums.late, sums.projects, words_));
      }
    }
    if (!late.empty()) {
      page.blocks.emplace_back(DocumentLine{LineRole::caption, words_("section_late_units")});
      page.blocks.emplace_back(DocumentLine{LineRole::text, std::move(late)});
    }
  }

  /// A table of indicators by a group.
  DocumentTable row_table(std::string_view group) const {
    DocumentTable table{{28, 8, 9, 8, 8, 8, 10, 10, 11}, {}};
    table.rows.push_back(heading_row(
        {words_(group), words_("column_projects"), words_("label_indicator"), words_("met"),
         words_("missed"), words_("column_no_data_rows"), words_("column_not_judged_rows"),
         words_("column_coverage_weight"), words_("column_score_rate")}));
    return table;
  }

  DocumentRow indicator_row(std::string name, const PortfolioSums& sums) const {
    return row_of({text_cell(std::move(name)), count_cell(sums.projects),
                   count_cell(sums.rows.indicators), count_cell(sums.rows.met),
                   count_cell(sums.rows.missed), count_cell(sums.rows.no_data),
                   count_cell(not_judged(sums)), word_cell(percent_or_nothing(sums.judged_share())),
                   word_cell(percent_or_nothing(sums.score_rate()))});
  }

  std::string family_text(const FamilyKey& key) const {
    return words_(duibiao::code_of(key.kind)) + " · " + words_(duibiao::code_of(key.measure)) +
           " · " + (key.unit.empty() ? "–" : key.unit);
  }

  std::vector<std::string> year_texts() const {
    const auto number = [](int count) { return std::to_string(count); };
    const IndicatorYears& rows = years_.indicators;
    std::vector<std::string> texts{
        words_("years_projects", {{"projects", number(years_.projects)},
                                  {"matched", number(years_.matched)},
                                  {"comparable", number(years_.comparable)}})};
    if (years_.comparable > 0) {
      texts.push_back(words_(
          "years_scores", {{"earlier", mean_score(years_.earlier_hundredths, years_.comparable)},
                           {"present", mean_score(years_.present_hundredths, years_.comparable)}}));
    }
    texts.push_back(words_("years_indicators", {{"present", number(rows.present)},
                                                {"matched", number(rows.matched)},
                                                {"comparable", number(rows.comparable)},
                                                {"still_met", number(rows.still_met)},
                                                {"newly_met", number(rows.newly_met)},
                                                {"newly_missed", number(rows.newly_missed)},
                                                {"still_missed", number(rows.still_missed)},
                                                {"better", number(rows.better)},
                                                {"worse", number(rows.worse)}}));
    return texts;
  }

  const Portfolio& portfolio_;
  const YearOnYear& years_;
  bool all_due_;
  const CollectionState& state_;
  Words words_;
};

std::string csv_row(std::string section, std::string first, std::string second,
                    const PortfolioSums& sums) {
  const auto number = [](int count) { return std::to_string(count); };
  const auto percent = [](const std::optional<Ratio>& share) {
    const auto hundredfold = share ? product(*share, Ratio{100}) : std::nullopt;
    return hundredfold ? fixed(*hundredfold, 2) : std::string();
  };
  const bool money = sums.with_money > 0;
  return csv_line({std::move(section), std::move(first), std::move(second), number(sums.projects),
                   number(sums.covered), number(sums.late), number(sums.rows.indicators),
                   number(sums.rows.met), number(sums.rows.missed), number(sums.rows.no_data),
                   number(sums.rows.no_target + sums.rows.not_assessable),
                   brief(sums.rows.total_points, kExact), brief(sums.rows.judged_points, kExact),
                   score_text(sums.score_hundredths), percent(sums.score_rate()),
                   number(sums.with_money), money ? brief(sums.executed_yuan, kExact) : "",
                   money ? brief(sums.budget_yuan, kExact) : "", percent(sums.execution_rate())});
}

}  // namespace

Document portfolio_document(const Portfolio& portfolio, const YearOnYear& years, bool all_due,
                            const CollectionState& state) {
  const PortfolioReport made(portfolio, years, all_due, state);
  Document document = collection_document(state, Words(state.options.language)("title_portfolio"));
  document.pages = {made.totals(), made.indicators(), made.projects()};
  if (years.matched > 0) {
    document.pages.push_back(made.years());
  }
  return document;
}

std::string render_portfolio_csv(const Portfolio& portfolio) {
  std::string text = csv_line({"section", "group1", "group2", "projects", "covered", "late",
                               "indicators", "met", "missed", "no_data", "not_assessable",
                               "total_points", "judged_points", "score", "score_rate_percent",
                               "with_money", "executed_yuan", "budget_yuan", "execution_percent"});
  text += csv_row("all", "", "", portfolio.all);
  for (const auto& [name, sums] : portfolio.departments) {
    text += csv_row("department", name, "", sums);
  }
  for (const auto& [key, sums] : portfolio.units) {
    text += csv_row("unit", key.department, key.unit, sums);
  }
  for (const auto& [name, sums] : portfolio.types) {
    text += csv_row("type", name, "", sums);
  }
  for (const auto& [key, sums] : portfolio.levels) {
    text += csv_row("level", key.level1, key.level2, sums);
  }
  for (const auto& [key, sums] : portfolio.families) {
    text +=
        csv_row("family", std::string(code_of(key.kind)) + "/" + std::string(code_of(key.measure)),
                key.unit, sums);
  }
  for (const PortfolioProject& project : portfolio.projects) {
    text += csv_row("project", project.project, project.name, project.sums);
  }
  return text;
}

}  // namespace duibiao
