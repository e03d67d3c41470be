#include <doctest/doctest.h>

#include "adapters/mapping/mapping.h"
#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;

Faults faults_of(std::string_view toml) {
  return test::faults(read_mapping(toml, "m.toml").problems);
}

/// A source that is sound but for the lines `more`, which come after line 6.
std::string source(const std::string& more, const std::string& type = "roster") {
  return "[[source]]\nname = '台账'\ntype = '" + type +
         "'\nfile = '台账.csv'\nfeeds = [{ indicator = '甲', aggregate = 'count' }]\n\n" + more;
}

}  // namespace

TEST_CASE("a mapping may hold nothing but indicators with measure and kind") {
  const auto read = read_mapping(
      "[[indicator]]\nindicator = '培训人次'\nmeasure = 'sum'\nkind = 'flow'\n", "m.toml");
  CHECK(read.problems.empty());
  REQUIRE(read.value.indicators.size() == 1);
  CHECK(read.value.indicators[0].indicator == "培训人次");
  CHECK(read.value.indicators[0].measure == Measure::sum);
  CHECK(read.value.indicators[0].kind == Kind::flow);
  CHECK(read.value.sources.empty());
}

TEST_CASE("a mapping may hold month ladders and calendars of instalments") {
  const auto read = read_mapping(
      "[[plan]]\nindicator = '甲'\nproject = 'P'\n"
      "steps = [{ month = 6, percent = 40 }, { month = 12, percent = 100 }]\n",
      "m.toml");
  CHECK(read.problems.empty());
  REQUIRE(read.value.plans.size() == 1);
  CHECK(read.value.plans[0].project == "P");
  CHECK(read.value.plans[0].plan.indicator == "甲");
  CHECK(read.value.plans[0].plan.where.line == 1);
  CHECK(faults_of("[[plan]]\nindicator = '甲'\nmeasure = 'sum'\n"
                  "steps = [{ month = 12, percent = 100 }]\n") == Faults{"unknown_key@3"});
  CHECK(faults_of("[[plan]]\nindicator = '甲'\nsteps = []\n") == Faults{"plan_without_steps@3"});
}

TEST_CASE("a mapping that says nothing is a fault") {
  CHECK(faults_of("") == Faults{"mapping_empty@0"});
  CHECK(faults_of("# nothing\n") == Faults{"mapping_empty@0"});
  CHECK(faults_of("[[indicator]]\nindicator = '甲'\n") == Faults{"setting_says_nothing@1"});
  CHECK(faults_of("[[indicator]]\nindicator = '甲'\nmeasure = 'average'\n") ==
        Faults{"unknown_word@3"});
}

TEST_CASE("every fault of a mapping is named by file, line and column in one pass") {
  const auto read = read_mapping(
      "[[source]]\n"
      "nmae = '支出'\n"
      "type = 'journal'\n"
      "file = 7\n"
      "date = '日'\n"
      "[source.columns]\n"
      "'额' = 'money'\n"
      "[[source.feeds]]\n"
      "indicator = '甲'\n"
      "aggregate = 'sum'\n"
      "column = '数'\n"
      "accrual = 'sometimes'\n"
      "[sauce]\n",
      "m.toml");
  CHECK(test::faults(read.problems) == Faults{"missing_key@1", "wrong_type@4", "unknown_word@7",
                                              "unknown_word@12", "unknown_key@2",
                                              "unknown_key@13"});
  CHECK(to_string(read.problems[1].where) == "m.toml:4:8");
  CHECK(test::fact(read.problems[4], "nearest") == "name");
  CHECK(test::fact(read.problems[5], "nearest") == "source");
  CHECK_FALSE(read.usable());
}

TEST_CASE("text that is no TOML is named by line and column") {
  const auto read = read_mapping("[[source]]\nname = 'a\n", "m.toml");
  REQUIRE(test::faults(read.problems) == Faults{"toml_syntax@2"});
  CHECK(read.problems[0].where.column > 0);
}

TEST_CASE("a journal has a date column, a roster has days") {
  const auto journal =
      read_mapping(source("date = '日'\ncovers_from = 'first_row'\n", "journal"), "m.toml");
  CHECK(journal.problems.empty());
  const auto& type = std::get<Journal>(journal.value.sources.at(0).type);
  CHECK(journal.value.sources[0].columns.at(type.date).name == "日");
  CHECK(journal.value.sources[0].columns.at(type.date).type == ColumnType::date);
  CHECK_FALSE(type.from_course_start);
  CHECK(faults_of(source("", "journal")) == Faults{"missing_key@1"});
  CHECK(faults_of(source("date = '日'\n")) == Faults{"unknown_key@7"});
  CHECK(faults_of(source("date = '日'\nat = ['as_of']\n", "journal")) == Faults{"unknown_key@8"});

  const auto roster = read_mapping(source("at = ['course_middle', 2024-09-30]\n"), "m.toml");
  CHECK(roster.problems.empty());
  CHECK(std::get<RosterSource>(roster.value.sources.at(0).type).at ==
        std::vector<DateTerm>{Moment::course_middle, test::day("2024-09-30")});
  CHECK(std::get<RosterSource>(test::mapping(source("")).sources.at(0).type).at ==
        std::vector<DateTerm>{Moment::as_of});
  CHECK(faults_of(source("at = ['middle']\n")) == Faults{"not_a_day@7"});
  CHECK(faults_of(source("at = []\n")) == Faults{"not_a_day@7"});
  CHECK(faults_of(source("at = 'as_of'\n")) == Faults{"not_a_day@7"});
}

TEST_CASE("a date column may be declared compact, and nothing else but a date") {
  const std::string columns = "date = '日'\ncolumns = { '日' = 'TYPE' }\n";
  const auto with_type = [&](const std::string& type) {
    std::string text = source(columns, "journal");
    return text.replace(text.find("TYPE"), 4, type);
  };
  CHECK(faults_of(with_type("compact_date")).empty());
  CHECK(faults_of(with_type("number")) == Faults{"column_not_date@7"});
  CHECK(faults_of(with_type("text")) == Faults{"column_not_date@7"});
}

TEST_CASE("reach, rank and file name are held to their bounds") {
  CHECK(test::mapping(source("covers_until = 'as_of'\nrank = 1\n")).sources.at(0).rank == 1);
  CHECK(faults_of(source("covers_until = '2024-02-30'\n")) == Faults{"not_a_day@7"});
  CHECK(faults_of(source("rank = 0\n")) == Faults{"rank_out_of_range@7"});
  CHECK(faults_of(source("rank = 1000\n")).empty());
  CHECK(faults_of(source("rank = 1001\n")) == Faults{"rank_out_of_range@7"});
  CHECK(faults_of("[[source]]\nname = 'a'\ntype = 'roster'\nfile = 'b/a.csv'\n") ==
        Faults{"file_pattern_has_folder@4", "source_feeds_nothing@1"});
}

TEST_CASE("two sources of one name are a fault") {
  CHECK(faults_of(source("") + source("")) == Faults{"source_name_twice@7"});
}

TEST_CASE("what is wrong with a mapping is said in both languages") {
  const auto read = read_mapping(source("rank = 0\nat = [1]\n") +
                                     source("covers_until = 7\ndate = '日'\n", "journal") +
                                     "[[source]]\nname = 'x'\ntype = 'roster'\nfile = 'a/b'\n"
                                     "[[indicator]]\nindicator = '甲'\n",
                                 "m.toml");
  CHECK(test::faults(read.problems) ==
        Faults{"not_a_day@8", "rank_out_of_range@7", "not_a_day@15", "file_pattern_has_folder@20",
               "source_feeds_nothing@17", "setting_says_nothing@21", "source_name_twice@9"});
  CHECK(test::all_spoken(read.problems));
}

}  // namespace duibiao
