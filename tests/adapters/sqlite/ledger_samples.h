// What the tests of the store import: a form, vouchers, and the facts of a batch.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/sqlite/database/migration.h"
#include "adapters/sqlite/store.h"
#include "adapters/words/words.h"
#include "engine/target/target_reader.h"
#include "tests/support/dates.h"

namespace duibiao::test {

/// A ledger of its own in memory, without a batch.
inline Connection empty_ledger() {
  Connection database = open_connection(":memory:", OpenMode::memory, kPatience);
  migrate(*database);
  return database;
}

/// A figure of indicator `indicator` of project P.
inline Observation figure(std::string_view indicator, std::string_view date, std::string_view value,
                          std::uint32_t line = 2) {
  return {.project = "P",
          .indicator = std::string(indicator),
          .date = day(date),
          .value = std::string(value),
          .where = {.file = "actuals.csv", .cell = "value", .line = line}};
}

/// A statement about indicator `indicator` of project P on 30 June 2024.
inline Statement statement(std::string_view indicator, StatementKind kind, std::string_view value) {
  return {.project = "P",
          .indicator = std::string(indicator),
          .date = day("2024-06-30"),
          .kind = kind,
          .value = std::string(value),
          .author = "市司法局",
          .where = {.file = "statements.csv", .cell = "value", .line = 2}};
}

inline BatchInfo info(std::string_view known_at = "2024-07-01T08:00:00Z") {
  return {.files = {{"given.csv", std::string(64, 'a')}},
          .known_at = std::string(known_at),
          .who = "李会计",
          .program = "duibiao 0.1.0",
          .accept = false};
}

inline BatchInfo accepted(std::string_view known_at = "2024-07-01T08:00:00Z") {
  BatchInfo made = info(known_at);
  made.accept = true;
  return made;
}

inline SourceBatch vouchers(std::string_view from, std::string_view to,
                            std::vector<Observation> observations) {
  return {.name = "支出明细",
          .from = day(from),
          .to = day(to),
          .file = "支出明细.csv",
          .sha256 = std::string(64, 'b'),
          .rank = {},
          .control_totals = {},
          .observations = std::move(observations)};
}

/// The six vouchers of January to June of the sample project: 36500.00.
inline std::vector<Observation> first_half() {
  return {figure("支出", "2024-01-18", "12000.00", 2), figure("支出", "2024-02-26", "2350.00", 3),
          figure("支出", "2024-03-12", "9800.00", 4),  figure("支出", "2024-03-29", "-800.00", 5),
          figure("支出", "2024-05-15", "6150.00", 6),  figure("支出", "2024-06-21", "7000.00", 7)};
}

/// All ten of the year: 78640.50.
inline std::vector<Observation> whole_year() {
  std::vector<Observation> year = first_half();
  year.push_back(figure("支出", "2024-08-09", "4120.50", 8));
  year.push_back(figure("支出", "2024-09-20", "13600.00", 9));
  year.push_back(figure("支出", "2024-10-30", "6420.00", 10));
  year.push_back(figure("支出", "2024-12-16", "18000.00", 11));
  return year;
}

/// The sum of all values, exact, in hundredths.
inline std::int64_t total(const std::vector<Observation>& observations) {
  std::int64_t sum = 0;
  for (const Observation& seen : observations) {
    const Decimal value = parse_decimal(seen.value).value();
    sum += value.mantissa * (value.decimals == 2 ? 1 : 100);
  }
  return sum;
}

inline Indicator indicator(std::string_view code, std::string_view name, std::string_view half,
                           std::string_view full) {
  Indicator made;
  made.code = code;
  made.level1 = "产出指标";
  made.level2 = "数量指标";
  made.name = name;
  made.weight = parse_decimal("12.50").value();
  made.where = {.file = "form.txt", .line = 12};
  const TargetContext context{made.level2, made.name, calendar_year(2024)};
  made.half_year = read_target(half, context, house_vocabulary(), {.file = "form.txt", .line = 12});
  made.full_year = read_target(full, context, house_vocabulary(),
                               {.file = "form.txt", .line = 12, .column = 30});
  return made;
}

/// A form with something in every block.
inline Form form(std::string_view project = "P") {
  Form made;
  made.project = project;
  made.name = "社区矫正";
  made.department = "司法局";
  made.unit = "社区矫正管理局";
  made.type = "延续";
  made.long_term_goal = "长期目标\n两行";
  made.annual_goal = "年度目标";
  made.course = calendar_year(2024);
  made.header = {{"联系人", "张三", {.file = "form.txt", .line = 3}}, {"空", "", {}}};
  const UnitTable& units = house_vocabulary().units;
  made.funds = {{FundsLine::Side::income,
                 "资金总额",
                 {},
                 Quantity{parse_decimal("8").value(), units.resolve("万元")},
                 {.line = 5}},
                {FundsLine::Side::expenditure,
                 "社区矫正",
                 Quantity{parse_decimal("40000").value(), units.resolve("元")},
                 Quantity{parse_decimal("80000.00").value(), units.resolve("元")},
                 {.line = 6}}};
  made.indicators = {indicator("P-01", "培训人次", "≥100人次", "≥212人次"),
                     indicator("P-02", "办结时间", "", "2024年11月30日前"),
                     indicator("P-03", "投诉次数", "2", "2次")};
  made.indicators[0].measure = Measure::sum;
  made.indicators[0].measure_given = true;
  made.indicators[1].kind = Kind::ceiling;
  made.indicators[1].has_half_year = false;
  made.indicators[1].weight.reset();
  made.empty_labels = {"效益指标/经济效益"};
  made.notes = {note("level_inferred", {.file = "form.txt", .line = 9}, {{"level", "产出指标"}}),
                warning("funds_unit_differs", {.file = "form.txt", .line = 6})};
  made.where = {.file = "form.txt", .line = 1};
  return made;
}

inline FormReading reading() { return {house_vocabulary(), calendar_year(2024)}; }

}  // namespace duibiao::test
