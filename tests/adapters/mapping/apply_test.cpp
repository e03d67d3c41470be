#include "adapters/mapping/apply.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"
#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using test::day;
using Faults = std::vector<std::string>;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::string_view kVouchers = R"(
[[source]]
name = '支出'
type = 'journal'
file = '支出*.csv'
date = '日期'
[[source.feeds]]
indicator = '甲'
aggregate = 'sum'
column = '金额'
unit = '元'
kind = 'ceiling'
)";

constexpr std::string_view kPersons = R"(
[[source]]
name = '台账'
type = 'roster'
file = '台账.csv'
columns = { '入矫日期' = 'date' }
[[source.feeds]]
indicator = '乙'
aggregate = 'count'
where = { column = '入矫日期', op = '<=', value = 'as_of' }
)";

Table vouchers(Rows rows, std::string file = "actuals/支出明细.csv") {
  return test::table(std::move(file), {"日期", "金额"}, std::move(rows));
}

Table persons() {
  return test::table("台账.csv", {"编号", "入矫日期"},
                     {{"LYG00001", "2023-05-01"}, {"LYG00002", "2024-07-01"}});
}

struct Run {
  explicit Run(std::string_view toml, std::optional<Date> day_of_assessment = day("2024-12-31"))
      : mapping(test::mapping(toml)), as_of(day_of_assessment) {}

  [[nodiscard]] Read<AppliedMapping> apply(std::vector<Table> tables) const {
    const std::vector<ProjectOnCourse> projects{{form, calendar_year(2024)}};
    return apply_mapping(mapping, {tables, {}}, {projects, as_of}, house_vocabulary().units);
  }

  Form form = test::form();
  Mapping mapping;
  std::optional<Date> as_of;
};

std::string span_of(const SourceBatch& batch) {
  return batch.name + " " + to_string(batch.from) + ".." + to_string(batch.to);
}

}  // namespace

TEST_CASE("a register becomes a batch of its source with its span, its hash and its observations") {
  const auto applied = Run(kVouchers).apply(
      {vouchers({{"2024-01-18", "12,000.00"}, {"2024-03-29", "-800.00"}, {"合计", "11,200.00"}})});
  CHECK(applied.problems.empty());
  REQUIRE(applied.value.batches.size() == 1);
  const SourceBatch& batch = applied.value.batches[0];
  CHECK(span_of(batch) == "支出 2024-01-01..2024-03-29");
  CHECK(batch.file == "actuals/支出明细.csv");
  CHECK(batch.sha256 == "5e1f");
  CHECK(batch.rows == 2);
  CHECK(batch.control_totals.size() == 1);
  REQUIRE(batch.observations.size() == 2);
  const Observation& reversal = batch.observations[1];
  CHECK(reversal.project == "P");
  CHECK(reversal.indicator == "C-1");
  CHECK(reversal.date == day("2024-03-29"));
  CHECK(reversal.value == "-800.00元");
  CHECK(reversal.accrual == Accrual::increment);
  CHECK(to_string(reversal.where) == "actuals/支出明细.csv:3");
}

TEST_CASE("a journal's span ends where it says it reaches, and begins where it says it begins") {
  const Rows rows{{"2024-02-05", "1"}, {"2024-03-29", "1"}};
  const std::string mapping(kVouchers);
  const auto span = [&](const std::string& line) {
    std::string text = mapping;
    text.insert(text.find("date = "), line + "\n");
    return span_of(Run(text).apply({vouchers(rows)}).value.batches.at(0));
  };
  CHECK(span("covers_until = 2024-06-30") == "支出 2024-01-01..2024-06-30");
  CHECK(span("covers_until = 2024-02-29") == "支出 2024-01-01..2024-03-29");
  CHECK(span("covers_until = 'as_of'") == "支出 2024-01-01..2024-12-31");
  CHECK(span("covers_from = 'first_row'") == "支出 2024-02-05..2024-03-29");
  CHECK(Run(mapping).apply({vouchers({})}).value.batches.empty());
}

TEST_CASE("files are recognised by name and sheet, a source without a file is said") {
  const Run run(std::string(kVouchers) + std::string(kPersons));
  CHECK(names_register(run.mapping, "x/支出明细.csv"));
  CHECK(names_register(run.mapping, "台账.csv"));
  CHECK_FALSE(names_register(run.mapping, "actuals.csv"));
  const auto applied = run.apply({vouchers({{"2024-01-18", "1"}}, "actuals.csv"), persons()});
  CHECK(test::faults(applied.problems) == Faults{"source_without_file@2"});
  CHECK(applied.usable());
  CHECK(test::all_spoken(applied.problems));
  REQUIRE(applied.value.batches.size() == 1);
  CHECK(span_of(applied.value.batches[0]) == "台账 2024-12-31..2024-12-31");

  std::string sheet(kVouchers);
  sheet.insert(sheet.find("date = "), "sheet = '2024'\n");
  Table other = vouchers({{"2024-01-18", "1"}});
  other.sheet = "2023";
  Table right = vouchers({{"2024-01-19", "1"}});
  right.sheet = "2024";
  CHECK(Run(sheet).apply({other, right}).value.batches.at(0).to == day("2024-01-19"));
}

TEST_CASE("a roster needs the day of the assessment, unless it says how far it reaches") {
  const auto without = Run(kPersons, std::nullopt).apply({persons()});
  CHECK(test::faults(without.problems) == Faults{"as_of_needed@2"});
  CHECK(test::all_spoken(without.problems));
  std::string reaching(kPersons);
  reaching.insert(reaching.find("columns"), "covers_until = 2024-06-30\n");
  const auto figures = [](const Read<AppliedMapping>& applied) {
    const Observation& only = applied.value.batches.at(0).observations.at(0);
    return to_string(only.date) + " " + only.value;
  };
  CHECK(figures(Run(reaching, std::nullopt).apply({persons()})) == "2024-06-30 1");
  CHECK(figures(Run(reaching).apply({persons()})) == "2024-06-30 1");
  CHECK(figures(Run(kPersons).apply({persons()})) == "2024-12-31 2");
  CHECK(figures(Run(kPersons, day("2025-01-15")).apply({persons()})) == "2024-12-31 2");
  CHECK(figures(Run(kPersons, day("2024-06-30")).apply({persons()})) == "2024-06-30 1");
  CHECK(Run(kVouchers, std::nullopt).apply({vouchers({{"2024-01-18", "1"}})}).problems.empty());
}

TEST_CASE("measure and kind of fed and of listed indicators are put onto the form") {
  Run run(std::string(kVouchers) + "[[indicator]]\nindicator = 'C-2'\nmeasure = 'ratio'\n");
  const auto applied = run.apply({vouchers({})});
  put_settings(run.form, applied.value.settings);
  CHECK(run.form.indicators[0].measure == Measure::sum);
  CHECK(run.form.indicators[0].measure_given);
  CHECK(run.form.indicators[0].kind == Kind::ceiling);
  CHECK(run.form.indicators[1].measure == Measure::ratio);
  CHECK_FALSE(run.form.indicators[1].kind);
  Form other = test::form("Q");
  put_settings(other, applied.value.settings);
  CHECK_FALSE(other.indicators[0].measure_given);
}

TEST_CASE("what two places say about one indicator has to agree") {
  const auto entry = [](const std::string& lines) {
    return std::string(kVouchers) + "[[indicator]]\nindicator = '甲'\n" + lines;
  };
  const auto faults = [](const Run& run) {
    return test::faults(run.apply({vouchers({})}).problems);
  };
  CHECK(faults(Run(entry("measure = 'sum'\nkind = 'ceiling'\n"))).empty());
  CHECK(faults(Run(entry("measure = 'last'\n"))) == Faults{"setting_disagrees@13"});
  CHECK(faults(Run(entry("kind = 'flow'\n"))) == Faults{"setting_disagrees@13"});
  Run run(kVouchers);
  run.form.indicators[0].measure = Measure::last;
  CHECK(faults(run).empty());
  run.form.indicators[0].measure_given = true;
  CHECK(faults(run) == Faults{"setting_disagrees@7"});
  run.form.indicators[0].measure = Measure::sum;
  CHECK(faults(run).empty());
  run.form.indicators[0].kind = Kind::level;
  CHECK(faults(run) == Faults{"setting_disagrees@7"});
}

TEST_CASE("one source feeds one indicator once, and every unknown name is said") {
  const auto twice = Run(std::string(kVouchers) +
                         "[[source.feeds]]\nindicator = 'C-1'\naggregate = 'sum'\ncolumn = '金额'\n"
                         "[[source.feeds]]\nindicator = '丙'\naggregate = 'count'\n"
                         "[[indicator]]\nindicator = '丁'\nkind = 'flow'\n")
                         .apply({vouchers({{"2024-01-18", "x"}})});
  CHECK(test::faults(twice.problems) ==
        Faults{"indicator_fed_twice@13", "mapping_indicator_unknown@17", "cell_not_a_number@2",
               "mapping_indicator_unknown@20"});
  CHECK(test::all_spoken(twice.problems));
}

TEST_CASE(
    "two registers that feed one indicator over one span are a fault, unless they are ranked") {
  const auto both = [](const std::string& first_rank, const std::string& second_rank) {
    std::string other(kVouchers);
    other.replace(other.find("'支出'"), std::string("'支出'").size(), "'收据'");
    other.replace(other.find("支出*.csv"), std::string("支出*.csv").size(), "收据.csv");
    std::string first(kVouchers);
    first.insert(first.find("date = "), first_rank);
    other.insert(other.find("date = "), second_rank);
    auto applied = Run(first + other)
                       .apply({vouchers({{"2024-01-18", "5"}}),
                               vouchers({{"2024-01-18", "5"}, {"2024-02-01", "7"}}, "收据.csv")});
    CHECK(applied.problems.empty());
    return settle_sources(std::move(applied.value.batches));
  };
  CHECK(test::faults(both("", "").problems) == Faults{"two_sources_one_span@0"});
  const auto ranked = both("rank = 1\n", "rank = 2\n");
  CHECK(test::faults(ranked.problems) == Faults{"outranked@0"});
  REQUIRE(ranked.value.at(1).observations.size() == 1);
  CHECK(ranked.value[1].observations[0].value == "7元");
}

TEST_CASE("nothing of a row about a person leaves the register") {
  Table faulty = persons();
  faulty.rows[0].cells[1] = "LYG00003";
  faulty.rows.push_back({4, {"LYG00004", "2024-13-01"}});
  for (const Table& table : {persons(), faulty}) {
    const auto applied = Run(kPersons).apply({table});
    std::string all;
    for (const Problem& problem : applied.problems) {
      all += message_line(problem, Language::chinese) + message_line(problem, Language::english);
      for (const Fact& each : problem.facts) {
        all += each.value;
      }
    }
    for (const SourceBatch& batch : applied.value.batches) {
      for (const Observation& observation : batch.observations) {
        all += observation.value + to_string(observation.where);
      }
    }
    CHECK_FALSE(all.empty());
    CHECK(all.find("LYG0") == std::string::npos);
  }
}

TEST_CASE("a plan names its indicator by code and one for all flows every form") {
  const Run run(
      "[[plan]]\nindicator = '甲'\nsteps = [{ month = 12, percent = 100 }]\n"
      "[[plan]]\nindicator = '*'\nsteps = [{ month = 11, percent = 100 }]\n"
      "[[plan]]\nindicator = '@executed'\nsteps = [{ month = 10, percent = 100 }]\n");
  const auto applied = run.apply({});
  CHECK(applied.problems.empty());
  REQUIRE(applied.value.plans.size() == 3);
  Form form = run.form;
  put_plans(form, applied.value.plans);
  REQUIRE(form.plans.size() == 3);
  CHECK(form.plans[0].indicator == form.indicators[0].code);
  CHECK(form.plans[1].indicator == "*");
  CHECK(form.plans[2].indicator == "@executed");
  Form other = run.form;
  other.project = "Q";
  put_plans(other, applied.value.plans);
  REQUIRE(other.plans.size() == 1);
  CHECK(other.plans[0].indicator == "*");
}

TEST_CASE("a plan for an indicator that no form has is a fault") {
  const Run run("[[plan]]\nindicator = '丁丁'\nsteps = [{ month = 12, percent = 100 }]\n");
  CHECK(test::faults(run.apply({}).problems) == Faults{"mapping_indicator_unknown@1"});
}

}  // namespace duibiao
