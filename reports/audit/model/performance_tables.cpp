#include "reports/audit/model/performance_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

#include "engine/audit/portfolio/outliers.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr std::size_t kMostRows = 50;

/// What a table is called and what its numbers mean.
struct TableWords {
  std::string_view id;
  std::string_view title;
  std::string_view remark;
};

constexpr std::array<TableWords, 12> kTables{{
    {"departments", "table_departments", "remark_departments"},
    {"units", "table_units", "remark_units"},
    {"families", "table_families", "remark_families"},
    {"deviations", "table_deviations", "remark_deviations"},
    {"persistent", "table_persistent", "remark_persistent"},
    {"outliers", "table_outliers", "remark_outliers"},
    {"far_projects", "table_far_projects", "remark_far_projects"},
    {"idle_money", "table_idle_money", "remark_idle_money"},
    {"unpaid_output", "table_unpaid_output", "remark_unpaid_output"},
    {"risks", "table_risks", "remark_risks"},
    {"rule_books", "table_rule_books", "remark_rule_books"},
    {"line_effects", "table_line_effects", "remark_line_effects"},
}};

std::string points_text(std::int64_t hundredths) { return fixed(Ratio{hundredths, 100}, 2); }
std::string share_text(const std::optional<Ratio>& share) {
  const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
  return percent ? fixed(*percent, 1) + "%" : "–";
}
std::string number(double value, int places) { return fmt::format("{:.{}f}", value, places); }
std::string percent(double share) { return number(share * 100.0, 1) + "%"; }

/// Totals with the names that they go by; the totals outlive it.
using NamedSums = std::vector<std::pair<std::string, const RowSums*>>;

NamedSums departments_of(const PortfolioSums& sums) {
  NamedSums named;
  for (const auto& [name, group] : sums.departments) {
    named.emplace_back(name, &group.rows);
  }
  return named;
}

/// Nothing where no form states a unit.
NamedSums units_of(const PortfolioSums& sums) {
  NamedSums named;
  bool any = false;
  for (const auto& [name, group] : sums.units) {
    any = any || !name.unit.empty();
    const std::string unit = name.unit.empty() ? "–" : name.unit;
    named.emplace_back(name.department.empty() ? unit : name.department + "/" + unit, &group.rows);
  }
  return any ? named : NamedSums{};
}

NamedSums levels_of(const PortfolioSums& sums) {
  NamedSums named;
  for (const auto& [name, rows] : sums.levels) {
    named.emplace_back(name.level1 + "/" + name.level2, &rows);
  }
  return named;
}

/// Makes tables in one language.
class TableMaker {
 public:
  explicit TableMaker(Words words) : words_(words) {}

  AuditTable table(std::string_view id, const std::vector<std::string_view>& columns) const {
    const TableWords& said = *std::ranges::find(kTables, id, &TableWords::id);
    AuditTable made;
    made.id = id;
    made.title = words_(said.title);
    made.remark = words_(said.remark);
    for (const std::string_view column : columns) {
      made.columns.push_back(words_(column));
    }
    return made;
  }

  AuditTable sums(std::string_view id, std::string_view heading, NamedSums rows) const {
    AuditTable made =
        table(id, {heading, "column_projects", "column_rows", "column_judged", "column_missed",
                   "column_missed_share", "column_points_lost", "column_lost_share"});
    std::ranges::stable_sort(rows, std::greater<>{}, [](const auto& row) {
      return share_of(row.second->points_lost(), row.second->judged_weight).value_or(Ratio{0});
    });
    for (const auto& [name, sum] : rows) {
      if (made.rows.size() == kMostRows) {
        break;
      }
      const auto missed = static_cast<int128>(sum->missed);
      made.rows.push_back(
          {name.empty() ? "–" : name, std::to_string(sum->projects), std::to_string(sum->rows),
           std::to_string(sum->judged()), std::to_string(sum->missed),
           share_text(share_of(Ratio{missed}, Ratio{static_cast<int128>(sum->judged())})),
           fixed(sum->points_lost(), 2),
           share_text(share_of(sum->points_lost(), sum->judged_weight))});
    }
    return made;
  }

  AuditTable deviations(const PortfolioTally& tally) const {
    AuditTable made = row_table("deviations", {"column_deviation", "column_points_lost"});
    for (const auto& entry : tally.deviations.sorted()) {
      add_row(made, entry.item, {percent(entry.item.value), number(entry.item.factor, 2)});
    }
    return made;
  }

  AuditTable persistent(const PortfolioTally& tally) const {
    AuditTable made = row_table("persistent", {"column_years_missed", "column_points_lost"});
    for (const auto& entry : tally.persistent.sorted()) {
      add_row(made, entry.item, {number(entry.item.value, 0), number(entry.item.factor, 2)});
    }
    return made;
  }

  AuditTable outlying(const PortfolioTally& tally) const {
    AuditTable made =
        row_table("outliers", {"column_attainment", "column_median", "column_peers", "column_z"});
    for (const Outlier& outlier : outliers(tally, kMostRows)) {
      add_row(made, outlier.place,
              {percent(outlier.place.value), percent(outlier.median), std::to_string(outlier.peers),
               number(outlier.z, 1)});
    }
    return made;
  }

  AuditTable far(const PortfolioTally& tally) const {
    AuditTable made = table("far_projects", {"column_project", "column_distance"});
    for (const FarProject& project : far_projects(tally, kMostRows)) {
      made.rows.push_back({project.project, number(project.distance, 1)});
    }
    return made;
  }

  AuditTable gaps(std::string_view id, const WorstList<RowPlace>& list) const {
    AuditTable made =
        table(id, {"column_project", "column_name", "column_money", "column_output", "column_gap"});
    for (const auto& entry : list.sorted()) {
      made.rows.push_back({entry.item.project, entry.item.name, number(entry.item.factor, 1) + "%",
                           number(entry.item.value, 1) + "%", number(entry.badness, 1)});
    }
    return made;
  }

  AuditTable risks(const PortfolioTally& tally) const {
    AuditTable made = row_table("risks", {"column_risk"});
    for (const auto& entry : tally.risks.sorted()) {
      add_row(made, entry.item, {number(entry.badness * 100.0, 2)});
    }
    return made;
  }

  AuditTable books(std::span<const ProjectBooks> projects) const {
    AuditTable made = table("rule_books", {"column_project"});
    for (const ProjectBooks& project : projects) {
      std::vector<std::string> row{project.project};
      for (const BookScore& score : project.scores) {
        if (made.rows.empty()) {
          made.columns.push_back(score.book);
        }
        row.push_back(score.score_hundredths ? points_text(*score.score_hundredths) +
                                                   (score.grade.empty() ? "" : " " + score.grade)
                                             : words_("book_does_not_fit"));
      }
      made.rows.push_back(std::move(row));
    }
    return made;
  }

  AuditTable lines(std::span<const ProjectBooks> projects) const {
    AuditTable made =
        table("line_effects", {"column_project", "column_code", "column_name", "column_excluded",
                               "column_otherwise", "column_moves"});
    for (const ProjectBooks& project : projects) {
      for (const LineEffect& line : project.lines) {
        if (line.moves_hundredths != 0) {
          made.rows.push_back({project.project, line.indicator, line.name,
                               line.excluded ? words_("word_yes") : words_("word_no"),
                               points_text(line.otherwise_hundredths),
                               points_text(line.moves_hundredths)});
        }
      }
    }
    return made;
  }

 private:
  AuditTable row_table(std::string_view id, const std::vector<std::string_view>& more) const {
    std::vector<std::string_view> columns{"column_project", "column_code", "column_name",
                                          "column_target", "column_actual"};
    columns.insert(columns.end(), more.begin(), more.end());
    columns.push_back("column_where");
    return table(id, columns);
  }

  static void add_row(AuditTable& table, const RowPlace& place, std::vector<std::string> more) {
    std::vector<std::string> row{place.project, place.indicator, place.name, place.target,
                                 place.actual};
    row.insert(row.end(), more.begin(), more.end());
    row.push_back(to_string(place.where));
    table.rows.push_back(std::move(row));
  }

  Words words_;
};

}  // namespace

std::vector<AuditTable> performance_tables(const AuditResults& results, Words words) {
  const TableMaker make(words);
  const PortfolioTally& tally = results.tally;
  std::vector<AuditTable> tables{
      make.sums("departments", "column_department", departments_of(tally.sums)),
      make.sums("units", "column_executing_unit", units_of(tally.sums)),
      make.sums("families", "column_family", levels_of(tally.sums)),
      make.deviations(tally),
      make.persistent(tally),
      make.outlying(tally),
      make.far(tally),
      make.gaps("idle_money", tally.idle_money),
      make.gaps("unpaid_output", tally.unpaid_output),
      make.risks(tally),
      make.books(results.books),
      make.lines(results.books)};
  std::erase_if(tables, [](const AuditTable& table) {
    const bool nameless = table.rows.size() == 1 && table.rows.front().front() == "–";
    return table.rows.empty() || nameless;
  });
  return tables;
}

}  // namespace duibiao
