#include "adapters/interchange/interchange_words.h"

#include <doctest/doctest.h>

#include "data/embedded.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

/// The compiled-in words with the first `from` replaced by `to`.
Read<InterchangeWords> spoilt(std::string_view from, std::string_view to) {
  std::string text(data::embedded_file("interchange/headings.toml").value());
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return read_interchange_words(text.replace(at, from.size(), to), "headings.toml");
}

}  // namespace

TEST_CASE("a heading is matched without spaces, in any letter case and width") {
  CHECK(matching_key(" Full_Year _TARGET ") == "full_year_target");
  CHECK(matching_key("半年（程） 指标值") == "半年(程)指标值");
}

TEST_CASE("English and Chinese headings name the same columns, each in its kind of file") {
  const InterchangeWords& words = house_interchange_words();
  CHECK(words.column(FileKind::targets, "half_year_target") == "half_year_target");
  CHECK(words.column(FileKind::targets, "半年（程）指标值") == "half_year_target");
  CHECK(words.column(FileKind::targets, "年度指标值") == "full_year_target");
  CHECK(words.column(FileKind::targets, "三级指标") == "name");
  CHECK(words.column(FileKind::actuals, "三级指标") == "indicator");
  CHECK(words.column(FileKind::projects, "项目名称") == "name");
  CHECK_FALSE(words.column(FileKind::targets, "项目名称"));
  CHECK_FALSE(words.column(FileKind::actuals, "weight"));
}

TEST_CASE("measures, kinds and accruals are known by their English and Chinese words") {
  const InterchangeWords& words = house_interchange_words();
  CHECK(words.measures.at("sum") == Measure::sum);
  CHECK(words.measures.at("累加") == Measure::sum);
  CHECK(words.measures.at("最新") == Measure::last);
  CHECK(words.measures.at("比率") == Measure::ratio);
  CHECK(words.kinds.at("上限") == Kind::ceiling);
  CHECK(words.accruals.at("累计") == Accrual::running_total);
  CHECK(words.accruals.at("当期") == Accrual::increment);
}

TEST_CASE("every kind of statement has a word that leads back to it, and Chinese names") {
  const InterchangeWords& words = house_interchange_words();
  for (const auto& [word, kind] : words.statement_kinds) {
    CHECK(statement_kind(word_of(kind)) == kind);
    CHECK(words.statement_kinds.at(std::string(word_of(kind))) == kind);
  }
  CHECK(words.statement_kinds.at("自评得分") == StatementKind::claimed_score);
  CHECK(words.over_causes.at("目标值偏低") == kTargetTooLow);
  CHECK_FALSE(statement_kind("自评得分"));
}

TEST_CASE("a heading listed for two columns of one kind of file is a fault with its line") {
  const auto words = spoilt("\"三级指标\", \"三级指标名称\"", "\"二级指标\"");
  REQUIRE(words.problems.size() == 1);
  CHECK(words.problems[0].code == "word_listed_twice");
  CHECK(words.problems[0].where.line > 0);
  CHECK(test::fact(words.problems[0], "word") == "二级指标");
  CHECK(test::is_spoken(words.problems[0]));
}

TEST_CASE("an unknown column, a missing one and a broken document are faults") {
  CHECK(spoilt("level1 =", "level9 =").problems.size() == 2);
  CHECK(spoilt("[measures]", "[measure]").problems.size() == 2);
  CHECK_FALSE(spoilt("[measures]", "[measures").usable());
  CHECK(spoilt("三级指标", "三级指标").problems.empty());
}

}  // namespace duibiao
