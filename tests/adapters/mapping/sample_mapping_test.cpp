// The mapping of the sample project on the office's own files, byte for byte as they were exported.
#include <doctest/doctest.h>

#include "adapters/files/file.h"
#include "adapters/mapping/apply.h"
#include "adapters/table/csv.h"
#include "adapters/words/words.h"
#include "adapters/workbook/workbook.h"
#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using test::day;

const std::string kSample = DUIBIAO_SOURCE_DIR "/data/samples/lianyungang-2024/";

/// The indicators that the mapping speaks of.
Form sample_form() {
  Form form = test::form("LYG-2024-001");
  form.indicators.clear();
  for (const auto* name :
       {"预算执行率", "培训场次", "培训人次", "培训课时数量", "培训天数", "社区矫正业务培训出勤率",
        "社区矫正项目总支出", "社区矫正对象重新犯罪率"}) {
    form.indicators.push_back({.code = name, .name = name});
  }
  return form;
}

struct Sample {
  explicit Sample(const std::string& as_of) {
    const auto toml = read_file(kSample + "mapping.toml");
    REQUIRE(toml);
    const auto mapping = read_mapping(*toml, "mapping.toml");
    REQUIRE(mapping.problems.empty());
    std::vector<Table> tables;
    for (const auto* name : {"支出明细.csv", "矫正对象台账.csv"}) {
      auto table = read_csv_file(kSample + "actuals/" + name);
      REQUIRE(table.usable());
      tables.push_back(std::move(table.value));
    }
    const std::string attendance = kSample + "actuals/培训签到.xlsx";
    const auto workbook = open_workbook(read_file(attendance).value(), attendance);
    REQUIRE(workbook);
    const std::vector<RegisterWorkbook> workbooks{{**workbook, "5e1f", {}}};
    const std::vector<ProjectOnCourse> projects{{form, calendar_year(2024)}};
    applied = apply_mapping(mapping.value, {tables, workbooks}, {projects, day(as_of)},
                            house_vocabulary().units);
  }

  /// The newest figure of `indicator` up to `until`, as "date value".
  [[nodiscard]] std::string newest(const std::string& indicator, const std::string& until) const {
    std::string found;
    Date newest_day;
    for (const SourceBatch& batch : applied.value.batches) {
      for (const Observation& each : batch.observations) {
        if (each.indicator == indicator && each.date <= day(until) && newest_day <= each.date) {
          newest_day = each.date;
          found = to_string(each.date) + " " + each.value;
        }
      }
    }
    return found;
  }

  Form form = sample_form();
  Read<AppliedMapping> applied{};
};

}  // namespace

TEST_CASE("the sample's vouchers are increments in yuan that add up to their 合计") {
  const Sample year("2024-12-31");
  CHECK(year.applied.problems.empty());
  const SourceBatch& batch = year.applied.value.batches.at(0);
  CHECK(batch.name == "支出明细");
  CHECK(batch.from == day("2024-01-01"));
  CHECK(batch.to == day("2024-12-16"));
  CHECK(batch.rows == 10);
  REQUIRE(batch.control_totals.size() == 1);
  CHECK(batch.control_totals[0].computed == Ratio{7864050, 100});
  std::vector<std::string> vouchers;
  for (const Observation& each : batch.observations) {
    if (each.indicator == "社区矫正项目总支出") {
      vouchers.push_back(to_string(each.date) + "," + each.value);
    }
  }
  CHECK(vouchers == std::vector<std::string>{"2024-01-18,12000.00元", "2024-02-26,2350.00元",
                                             "2024-03-12,9800.00元", "2024-03-29,-800.00元",
                                             "2024-05-15,6150.00元", "2024-06-21,7000.00元",
                                             "2024-08-09,4120.50元", "2024-09-20,13600.00元",
                                             "2024-10-30,6420.00元", "2024-12-16,18000.00元"});
}

TEST_CASE("the sample's execution rate is what was spent over the budget on the form") {
  for (const auto* as_of : {"2024-06-30", "2024-12-31"}) {
    const Sample sample(as_of);
    CHECK(sample.newest("预算执行率", "2024-06-30") == "2024-06-21 36500/80000");
    CHECK(sample.newest("预算执行率", "2024-12-31") == "2024-12-16 78640.5/80000");
  }
}

TEST_CASE("the sample's register gives 3 of 3120 persons in June and 4 of 3215 in December") {
  const Sample june("2024-06-30");
  CHECK(june.newest("社区矫正对象重新犯罪率", "2024-12-31") == "2024-06-30 3/3120");
  const Sample year("2024-12-31");
  CHECK(year.newest("社区矫正对象重新犯罪率", "2024-06-30") == "2024-06-30 3/3120");
  CHECK(year.newest("社区矫正对象重新犯罪率", "2024-12-31") == "2024-12-31 4/3215");
  CHECK(year.applied.value.batches.at(1).rows == 3215);
}

TEST_CASE("the sample's attendance sheet gives the figures that were reported by hand") {
  const Sample year("2024-12-31");
  const SourceBatch& batch = year.applied.value.batches.at(2);
  CHECK(batch.name == "培训签到");
  CHECK(batch.rows == 2);
  CHECK(batch.from == day("2024-01-01"));
  CHECK(batch.to == day("2024-10-30"));
  CHECK(batch.control_totals.size() == 4);
  std::vector<std::string> figures;
  for (const Observation& each : batch.observations) {
    figures.push_back(to_string(each.date) + "," + each.indicator + "," + each.value + "," +
                      to_string(each.where).substr(kSample.size()));
  }
  CHECK(figures == std::vector<std::string>{
                       "2024-05-15,培训场次,1场次,actuals/培训签到.xlsx:培训签到:3",
                       "2024-10-30,培训场次,1场次,actuals/培训签到.xlsx:培训签到:4",
                       "2024-05-15,培训人次,44人次,actuals/培训签到.xlsx:培训签到!D3",
                       "2024-10-30,培训人次,43人次,actuals/培训签到.xlsx:培训签到!D4",
                       "2024-05-15,培训课时数量,8课时,actuals/培训签到.xlsx:培训签到!E3",
                       "2024-10-30,培训课时数量,7课时,actuals/培训签到.xlsx:培训签到!E4",
                       "2024-05-15,培训天数,1天,actuals/培训签到.xlsx:培训签到!F3",
                       "2024-10-30,培训天数,1天,actuals/培训签到.xlsx:培训签到!F4",
                       "2024-05-15,社区矫正业务培训出勤率,44/48,actuals/培训签到.xlsx:培训签到:3",
                       "2024-10-30,社区矫正业务培训出勤率,43/46,actuals/培训签到.xlsx:培训签到:4"});
}

TEST_CASE("the sample's mapping says how the training figures add up") {
  Sample sample("2024-12-31");
  put_settings(sample.form, sample.applied.value.settings);
  const std::vector<Measure> expected{Measure::last, Measure::sum,   Measure::sum, Measure::sum,
                                      Measure::sum,  Measure::ratio, Measure::sum, Measure::last};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(sample.form.indicators[i].name);
    CHECK(sample.form.indicators[i].measure == expected[i]);
    CHECK(sample.form.indicators[i].measure_given);
  }
}

TEST_CASE("no person of the sample's register occurs in what is made of it") {
  const Sample sample("2024-12-31");
  for (const SourceBatch& batch : sample.applied.value.batches) {
    for (const Observation& each : batch.observations) {
      CHECK((each.value + each.indicator + to_string(each.where)).find("LYG0") ==
            std::string::npos);
    }
  }
}

TEST_CASE("vouchers of half a year, then of the year, are 78640.50 yuan and not 115140.50") {
  const auto toml = read_file(kSample + "mapping.toml");
  REQUIRE(toml);
  const Mapping mapping = test::mapping(*toml);
  const Form form = sample_form();
  const std::vector<ProjectOnCourse> projects{{form, calendar_year(2024)}};
  auto full = read_csv_file(kSample + "actuals/支出明细.csv");
  REQUIRE(full.usable());
  Table half = full.value;
  std::erase_if(half.rows, [](const TableRow& row) { return row.cells[0] > "2024-06-30"; });
  CHECK(half.rows.size() == 6);

  const auto batch_of = [&](const Table& table) {
    const auto applied = apply_mapping(mapping, {std::span(&table, 1), {}},
                                       {projects, day("2024-12-31")}, house_vocabulary().units);
    REQUIRE(applied.usable());
    return applied.value.batches.at(0);
  };
  const SourceBatch first = batch_of(half);
  const SourceBatch second = batch_of(full.value);
  const auto spent = [](std::span<const Observation> observations) {
    Ratio total;
    for (const Observation& each : observations) {
      const std::string_view value = each.value;
      if (each.indicator == "社区矫正项目总支出") {
        const auto amount = parse_decimal(value.substr(0, value.find("元")));
        REQUIRE(amount);
        total = sum(total, amount->ratio()).value();
      }
    }
    return total;
  };
  CHECK(spent(first.observations) == Ratio{36500});
  const SourceDifference change = difference(first.observations, second);
  CHECK(change.withdrawn.empty());
  CHECK(spent(change.unchanged) == Ratio{36500});
  CHECK(spent(change.added) == Ratio{4214050, 100});
  CHECK(spent(supersede(first.observations, second)) == Ratio{7864050, 100});
}

}  // namespace duibiao
