#include "reports/portfolio/portfolio_tables.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "reports/model/sections.h"
#include "reports/portfolio/portfolio_cells.h"
#include "reports/portfolio/year_table.h"

namespace duibiao::portfolio {
namespace {

constexpr std::size_t kMostFamiliesShown = 200;

/// Makes the tables.
class TableMaker {
 public:
  TableMaker(const Portfolio& portfolio, const Stages& stages, Words words)
      : sums_(portfolio.sums),
        families_(portfolio.families),
        words_(words),
        projects_(portfolio.projects),
        of_rows_(row_columns(stages, words)),
        of_groups_(group_columns(stages, words)),
        of_projects_(project_columns(stages, words)) {}

  PortfolioTable all() const {
    PortfolioTable table = table_of(
        "portfolio", {{"", words_("portfolio_column_scope"), 16, Shown::document}}, of_groups_);
    add_row(table, {name_cell(words_("portfolio_all_departments"))}, of_groups_, sums_.all);
    return placed(std::move(table), "portfolio_page_totals", "portfolio_section_all", "");
  }

  PortfolioTable departments() const {
    PortfolioTable table = table_of(
        "departments", {column("department", "portfolio_column_department", 16)}, of_groups_);
    for (const auto& [name, sums] : sums_.departments) {
      add_row(table, {stated(name)}, of_groups_, sums);
    }
    return placed(std::move(table), "portfolio_page_totals", "portfolio_section_departments", "");
  }

  PortfolioTable types() const {
    PortfolioTable table =
        table_of("types", {column("type", "portfolio_column_type", 16)}, of_groups_);
    const bool none_stated = sums_.types.size() == 1 && sums_.types.contains("");
    for (const auto& [name, sums] : sums_.types) {
      if (!none_stated) {
        add_row(table, {stated(name)}, of_groups_, sums);
      }
    }
    return placed(std::move(table), "portfolio_page_totals", "portfolio_section_types", "");
  }

  PortfolioTable units() const {
    PortfolioTable table = table_of("units",
                                    {column("department", "portfolio_column_department", 14),
                                     column("unit", "portfolio_column_unit", 16)},
                                    of_groups_);
    for (const auto& [name, sums] : sums_.units) {
      add_row(table, {stated(name.department), stated(name.unit)}, of_groups_, sums);
    }
    return placed(std::move(table), "portfolio_page_units", "portfolio_section_units", "");
  }

  /// Level 1 with its levels 2 below it.
  PortfolioTable levels() const {
    PortfolioTable table = table_of("levels",
                                    {{"row", "", 1, Shown::csv},
                                     column("level1", "portfolio_column_level1", 14),
                                     column("level2", "portfolio_column_level2", 14)},
                                    of_rows_);
    for (const auto& [level1, sums] : sums_.dimensions) {
      add_row(
          table,
          {name_cell("level1"), stated(level1), coded_cell(words_("portfolio_whole_level"), "")},
          of_rows_, sums, true);
      for (auto level = sums_.levels.lower_bound({level1, ""});
           level != sums_.levels.end() && level->first.level1 == level1; ++level) {
        add_row(table, {name_cell("level2"), stated(level1), stated(level->first.level2)}, of_rows_,
                level->second);
      }
    }
    return placed(std::move(table), "portfolio_page_indicators", "portfolio_section_levels",
                  "portfolio_remark_levels");
  }

  PortfolioTable families() const {
    PortfolioTable table =
        table_of("families",
                 {column("name", "portfolio_column_name", 22),
                  column("unit_of_measure", "portfolio_column_unit_of_measure", 8)},
                 of_rows_);
    std::vector<std::pair<const FamilyName*, const RowSums*>> sorted;
    for (const auto& [name, sums] : families_.rows) {
      if (sums.projects > 1) {
        sorted.emplace_back(&name, &sums);
      }
    }
    std::ranges::stable_sort(sorted, std::greater<>{}, [](const auto& family) {
      return std::pair(family.second->missed, family.second->rows);
    });
    for (const auto& [name, sums] : sorted) {
      add_row(table, {name_cell(name->name), name_cell(name->unit)}, of_rows_, *sums);
    }
    table.most_shown = kMostFamiliesShown;
    return placed(std::move(table), "portfolio_page_indicators", "portfolio_section_families",
                  "portfolio_remark_families");
  }

  PortfolioTable late() const {
    PortfolioTable table;
    table.id = "late_units";
    table.columns = {column("department", "portfolio_column_department", 16),
                     column("unit", "portfolio_column_unit", 20),
                     {"", words_("portfolio_column_late"), 10, Shown::document},
                     {"projects", words_("portfolio_column_projects"), 8, Shown::csv},
                     {"projects_late", words_("portfolio_column_late"), 8, Shown::csv},
                     column("figures_due", "portfolio_column_figures_due", 10),
                     column("figures_missing", "portfolio_column_figures_missing", 10),
                     column("missing_share", "portfolio_column_missing_share", 10),
                     column("last_figure", "portfolio_column_last_figure", 14)};
    for (const LateUnit& unit : late_units(sums_)) {
      const RowSums& rows = unit.sums->rows;
      table.rows.push_back({{stated(unit.name.department), stated(unit.name.unit),
                             part_cell(unit.sums->late, rows.projects), count_cell(rows.projects),
                             count_cell(unit.sums->late), count_cell(rows.figure_due),
                             count_cell(unit.missing(), Tone::bad), share_cell(missing_share(unit)),
                             day_cell(unit.sums->last_figure, words_("portfolio_never"))}});
    }
    return placed(std::move(table), "portfolio_page_late", "portfolio_section_late",
                  "portfolio_remark_late");
  }

  PortfolioTable execution() const {
    PortfolioTable table;
    table.id = "execution";
    table.columns = {
        column("scope", "portfolio_column_scope", 10),
        column("department", "portfolio_column_department", 18),
        column("denominator", "portfolio_column_denominator", 20),
        {"", words_("portfolio_column_money_projects"), 10, Shown::document},
        {"projects", words_("portfolio_column_projects"), 8, Shown::csv},
        {"projects_with_both", words_("portfolio_column_money_projects"), 8, Shown::csv},
        column("executed_yuan", "portfolio_column_executed_yuan", 14),
        column("denominator_yuan", "portfolio_column_denominator_yuan", 14),
        column("execution_rate", "portfolio_column_execution_rate", 10)};
    add_money(table, {"all", "portfolio_scope_all", words_("portfolio_all_departments"), ""},
              sums_.all);
    for (const auto& [name, sums] : sums_.departments) {
      add_money(table, {"department", "portfolio_scope_department", stated(name).cell.text, name},
                sums);
    }
    return placed(std::move(table), "portfolio_page_money", "portfolio_section_execution",
                  "portfolio_remark_execution");
  }

  PortfolioTable years(const YearOnYear& years) const {
    return placed(year_table(years, sums_, words_), "portfolio_page_years",
                  "portfolio_section_years", "portfolio_remark_years");
  }

  PortfolioTable projects() const {
    PortfolioTable table = table_of(
        "projects",
        {column("department", "portfolio_column_department", 10),
         column("unit", "portfolio_column_unit", 10), column("project", "column_project_code", 10),
         column("name", "column_project_name", 14), column("year", "portfolio_column_year", 5)},
        of_projects_);
    for (const PortfolioProject& one : projects_) {
      add_row(table,
              {stated(one.unit.department), stated(one.unit.unit), name_cell(one.project),
               name_cell(one.name), name_cell(std::to_string(one.year))},
              of_projects_, one.sums);
    }
    return placed(std::move(table), "portfolio_page_projects", "portfolio_section_projects", "");
  }

  static std::optional<Ratio> missing_share(const LateUnit& unit) {
    return share_of(Ratio{static_cast<int128>(unit.missing())},
                    Ratio{static_cast<int128>(unit.sums->rows.figure_due)});
  }

 private:
  PortfolioColumn column(std::string_view id, std::string_view heading, int width) const {
    return {std::string(id), words_(heading), width, Shown::everywhere};
  }

  PortfolioCell stated(const std::string& name) const {
    return name.empty() ? coded_cell(words_("portfolio_not_stated"), "") : name_cell(name);
  }

  /// What a row of the money is about: the whole, or a department.
  struct Scope {
    std::string_view code;
    std::string_view word;
    std::string shown{};
    std::string plain{};
  };

  void add_money(PortfolioTable& table, const Scope& scope, const GroupSums& sums) const {
    for (std::size_t i = 0; i < kDenominators.size(); ++i) {
      const MoneySum& money = sums.money.at(i);
      if (money.projects == 0) {
        continue;
      }
      const std::string_view code = denominator_code(kDenominators.at(i));
      table.rows.push_back(
          {{coded_cell(words_(scope.word), scope.code), coded_cell(scope.shown, scope.plain),
            coded_cell(words_(code), code), part_cell(money.projects, sums.rows.projects),
            count_cell(sums.rows.projects), count_cell(money.projects),
            money_cell(money, money.executed_yuan), money_cell(money, money.denominator_yuan),
            share_cell(money.rate())},
           scope.code == "all"});
    }
  }

  PortfolioTable placed(PortfolioTable table, std::string_view page, std::string_view title,
                        std::string_view remark) const {
    table.page = words_(page);
    table.title = words_(title);
    table.remark = remark.empty() ? "" : words_(remark);
    return table;
  }

  const PortfolioSums& sums_;
  const Families& families_;
  Words words_;
  const std::vector<PortfolioProject>& projects_;
  Columns<RowSums> of_rows_;
  Columns<GroupSums> of_groups_;
  Columns<GroupSums> of_projects_;
};

}  // namespace

std::vector<LateUnit> late_units(const PortfolioSums& sums) {
  std::vector<LateUnit> late;
  for (const auto& [name, group] : sums.units) {
    if (group.late > 0) {
      late.push_back({name, &group});
    }
  }
  std::ranges::stable_sort(late, [](const LateUnit& a, const LateUnit& b) {
    if (a.missing() != b.missing()) {
      return a.missing() > b.missing();
    }
    const auto share_a = TableMaker::missing_share(a);
    const auto share_b = TableMaker::missing_share(b);
    return share_a != share_b ? share_a > share_b : a.sums->last_figure < b.sums->last_figure;
  });
  return late;
}

std::vector<PortfolioTable> portfolio_tables(const Portfolio& portfolio, const Stages& stages,
                                             Words words) {
  const TableMaker make(portfolio, stages, words);
  std::vector<PortfolioTable> tables{
      make.all(),     make.departments(), make.types(),
      make.units(),   make.levels(),      make.families(),
      make.late(),    make.execution(),   make.years(portfolio.years),
      make.projects()};
  std::erase_if(tables, [](const PortfolioTable& table) { return table.rows.empty(); });
  return tables;
}

}  // namespace duibiao::portfolio
