#include "adapters/interchange/statements.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

const std::string kHeading = "project,indicator,date,kind,value,author\n";

Read<std::vector<Statement>> import(const std::string& csv) {
  return import_statements(test::table_of(csv), house_interchange_words());
}

/// What one value becomes, or the code of its fault.
std::string becomes(StatementKind kind, std::string_view written) {
  const Source where{.file = "s.csv", .line = 2};
  const auto value = statement_value(kind, written, house_interchange_words(), where);
  if (!value) {
    CHECK(value.error().where == where);
    CHECK(test::is_spoken(value.error()));
  }
  return value ? *value : std::string(value.error().code);
}

}  // namespace

TEST_CASE("a row is a statement as written, with its day, author and place") {
  const auto read =
      import(kHeading +
             "P,P-01,2024-06-30,reason,人员保障: 两名社工离职,市司法局\nP,@goal,,claimed_value,"
             "\"完成了 20 人。\n其余在办\",\n");
  CHECK(read.problems.empty());
  REQUIRE(read.value.size() == 2);
  CHECK(read.value[0] == Statement{.project = "P",
                                   .indicator = "P-01",
                                   .date = make_date(2024, 6, 30),
                                   .kind = StatementKind::reason,
                                   .value = "人员保障: 两名社工离职",
                                   .author = "市司法局",
                                   .where = {.file = "a.csv", .cell = "value", .line = 2}});
  CHECK(read.value[1].indicator == kGoal);
  CHECK_FALSE(read.value[1].date);
  CHECK(read.value[1].value == "完成了 20 人。\n其余在办");
}

TEST_CASE("Chinese headings and kinds are understood, and nobody has to be named") {
  const auto read =
      import("项目,指标名称,填报日期,填报类别,填报内容\nP,培训,2024-06-30,改进措施,加开一期\n");
  CHECK(read.problems.empty());
  REQUIRE(read.value.size() == 1);
  CHECK(read.value[0].kind == StatementKind::measure);
  CHECK(read.value[0].author.empty());
}

TEST_CASE("points are decimals of at least zero and at most 18 digits, kept as they stand") {
  for (const StatementKind kind : {StatementKind::claimed_score, StatementKind::reviewed_score,
                                   StatementKind::over_deduction}) {
    CHECK(becomes(kind, "9.50") == "9.50");
    CHECK(becomes(kind, "０分") == "0");
    CHECK(becomes(kind, "-0.01") == "score_unreadable");
    CHECK(becomes(kind, "九分半") == "score_unreadable");
    CHECK(becomes(kind, "95%") == "score_unreadable");
    CHECK(becomes(kind, "123456789012345678") == "123456789012345678");
    CHECK(becomes(kind, "1234567890123456789") == "score_unreadable");
  }
}

TEST_CASE("a likelihood is one of the three words, a day is written YYYY-MM-DD") {
  for (const char* word : {"确定能", "有可能", "完全不可能"}) {
    CHECK(becomes(StatementKind::likelihood, word) == word);
  }
  CHECK(becomes(StatementKind::likelihood, "能") == "likelihood_unknown");
  CHECK(becomes(StatementKind::due, "2024-09-30") == "2024-09-30");
  CHECK(becomes(StatementKind::due, "2024-09-31") == "date_not_in_calendar");
  CHECK(becomes(StatementKind::due, "9月底前") == "date_unreadable");
}

TEST_CASE("the cause of exceeding a target by far becomes the word that rules speak of") {
  CHECK(becomes(StatementKind::over_cause, "目标值设定偏低") == kTargetTooLow);
  CHECK(becomes(StatementKind::over_cause, "target_too_low") == kTargetTooLow);
  CHECK(becomes(StatementKind::over_cause, "其他") == "other");
  CHECK(becomes(StatementKind::over_cause, "干得好") == "over_cause_unknown");
}

TEST_CASE("a reason needs a text beside its category, all other texts stand as they are") {
  CHECK(becomes(StatementKind::reason, "经费保障：") == "reason_empty");
  CHECK(becomes(StatementKind::reason, "经费保障：下达较晚") == "经费保障：下达较晚");
  for (const StatementKind kind :
       {StatementKind::measure, StatementKind::forecast, StatementKind::claimed_value,
        StatementKind::evidence, StatementKind::sample, StatementKind::rectification}) {
    CHECK(becomes(kind, "=200人次") == "=200人次");
  }
}

TEST_CASE("every fault of every row is found by its line, the other rows are kept") {
  const auto read = import(kHeading +
                           ",,2024-06-31,,x,\n"
                           "P,I,2024-06-30,心情,好,\n"
                           "P,I,2024-06-30,likelihood,大概,\n"
                           "P,I,2024-06-30,likelihood,有可能,\n");
  CHECK(test::faults(read.problems) == List{"project_blank@2", "indicator_blank@2",
                                            "statement_kind_blank@2", "date_not_in_calendar@2",
                                            "word_unknown@3", "likelihood_unknown@4"});
  CHECK(read.value.size() == 1);
  CHECK(test::all_spoken(read.problems));
}

TEST_CASE("a row without a value says nothing, and one note counts them") {
  const auto read = import(kHeading + "P,I,2024-06-30,due,,\nP,I,,reason, ,\nP,I,,reason,a,\n");
  CHECK(test::faults(read.problems) == List{"statements_blank@0"});
  CHECK(test::fact(read.problems[0], "count") == "2");
  CHECK(read.usable());
  CHECK(read.value.size() == 1);
}

}  // namespace duibiao
