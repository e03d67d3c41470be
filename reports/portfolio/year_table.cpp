#include "reports/portfolio/year_table.h"

#include <string>
#include <utility>

#include "reports/portfolio/portfolio_cells.h"

namespace duibiao::portfolio {
namespace {

/// A group in two years.
struct YearsOfGroup {
  bool whole = false;  ///< of all departments
  std::string department{};
  const ComparedYears& years;
  const GroupSums& now;  ///< all its projects of this year
};

class YearTable {
 public:
  explicit YearTable(Words words) : words_(words) {
    table_.id = "years";
    const auto shown = Shown::document;
    const auto plain = Shown::csv;
    add_column("scope", "portfolio_column_scope", 9);
    add_column("department", "portfolio_column_department", 14);
    add_column("year", "portfolio_column_year", 7);
    add_column("", "portfolio_column_comparable", 9, shown);
    add_column("projects", "portfolio_column_projects", 6, plain);
    add_column("projects_known", "portfolio_column_known", 6, plain);
    add_column("projects_comparable", "portfolio_column_comparable", 6, plain);
    add_column("", "portfolio_column_in_both", 9, shown);
    add_column("indicators", "portfolio_column_indicators", 6, plain);
    add_column("indicators_in_both", "portfolio_column_in_both", 6, plain);
    add_column("met", "met", 6);
    add_column("missed", "missed", 6);
    add_column("not_yet_due", "not_yet_due", 6, plain);
    add_column("no_data", "no_data", 6);
    add_column("not_assessable", "not_assessable", 6);
    add_column("indicators_compared", "portfolio_column_compared", 8);
    add_column("met_of_compared", "portfolio_column_met_of_compared", 8);
    add_column("met_share", "portfolio_column_met_share", 8);
    add_column("score_rate", "portfolio_column_rate", 8);
    add_column("execution_projects", "portfolio_column_money_projects", 7);
    add_column("execution_rate", "portfolio_column_execution", 9);
  }

  void add(const YearsOfGroup& group, const YearPair& pair) {
    add_year(group, pair.earlier, group.years.earlier, false);
    add_year(group, pair.present, group.years.present, true);
  }

  PortfolioTable take() { return std::move(table_); }

 private:
  void add_column(std::string_view id, std::string_view heading, int width,
                  Shown shown = Shown::everywhere) {
    table_.columns.push_back({std::string(id), words_(heading), width, shown});
  }

  void add_year(const YearsOfGroup& group, int year, const YearSums& sums, bool total) {
    const RowSums& rows = sums.in_both;
    const RowSums& compared = sums.compared;
    const bool whole = group.whole;
    const std::string stated = whole                      ? words_("portfolio_all_departments")
                               : group.department.empty() ? words_("portfolio_not_stated")
                                                          : group.department;
    table_.rows.push_back(
        {{coded_cell(words_(whole ? "portfolio_scope_all" : "portfolio_scope_department"),
                     whole ? "all" : "department"),
          coded_cell(stated, group.department),
          name_cell(std::to_string(year)),
          part_cell(group.years.comparable, group.now.rows.projects),
          count_cell(group.now.rows.projects),
          count_cell(group.years.known),
          count_cell(group.years.comparable),
          part_cell(rows.rows, group.now.rows.rows),
          count_cell(group.now.rows.rows),
          count_cell(rows.rows),
          count_cell(rows.met),
          count_cell(rows.missed - rows.not_yet_due),
          count_cell(rows.not_yet_due),
          count_cell(rows.no_data),
          count_cell(rows.not_assessable),
          count_cell(compared.rows),
          count_cell(compared.met),
          share_cell(share_of(Ratio{static_cast<int128>(compared.met)},
                              Ratio{static_cast<int128>(compared.rows)})),
          share_cell(compared.score_rate()),
          count_cell(sums.money[0].projects),
          share_cell(sums.money[0].rate())},
         total});
  }

  Words words_;
  PortfolioTable table_{};
};

}  // namespace

PortfolioTable year_table(const YearOnYear& years, const PortfolioSums& sums, Words words) {
  YearTable table(words);
  for (const auto& [pair, groups] : years.pairs) {
    table.add({true, "", groups.all, sums.all}, pair);
    for (const auto& [name, group] : groups.departments) {
      const auto now = sums.departments.find(name);
      if (now != sums.departments.end()) {
        table.add({false, name, group, now->second}, pair);
      }
    }
  }
  return table.take();
}

}  // namespace duibiao::portfolio
