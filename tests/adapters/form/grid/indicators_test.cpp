#include "adapters/form/grid/indicators.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

Strings without_code_note(const Read<Form>& read) {
  Strings found = faults(read.problems);
  std::erase(found, "project_code_made@0");
  return found;
}

}  // namespace

TEST_CASE("编码按有名称的行次序，两位起，满百三位") {
  std::string text = "项目编码\tX\n" + std::string(kHeading) + "\n产出\t数量\t场次0\t≥1\t≥2\n";
  for (int i = 1; i < 100; ++i) {
    text += "\t\t场次" + std::to_string(i) + "\t≥1\t≥2\n";
  }
  const auto read = read_text_form(text, kFormFile, house_vocabulary());
  REQUIRE(read.value.indicators.size() == 100);
  CHECK(read.value.indicators[8].code == "X-09");
  CHECK(read.value.indicators[99].code == "X-100");
}

TEST_CASE("同一二级下重名警告，不同二级下不警告") {
  const auto read = read_grid_form(
      kHeading, {"产出\t数量\t场次\t≥1\t≥2", "\t\t场 次\t≥1\t≥2", "\t质量\t场次\t≥1\t≥2"});
  CHECK(without_code_note(read) == Strings{"name_repaired@5", "duplicate_name@5"});
  CHECK(read.usable());
  CHECK(all_spoken(read.problems));
}

TEST_CASE("标签行之后有指标的不算空标签，没有的算，每个只报一次") {
  const auto read = read_grid_form(
      kHeading, {"产出\t\t\t\t", "\t数量\t\t\t", "\t\t场次\t≥1\t≥2", "效益\t经济效益\t\t\t",
                 "\t社会效益\t惠及\t≥1\t≥2", "\t生态效益\t不适用\t\t", "满意度\t\t\t\t"});
  CHECK(read.value.empty_labels == Strings{"效益/经济效益", "效益/生态效益", "满意度"});
  CHECK(without_code_note(read) ==
        Strings{"empty_indicator@7", "empty_indicator@9", "empty_indicator@10"});
  CHECK(read.value.indicators.size() == 2);
}

TEST_CASE("层级名称的修复每个标签只说一次") {
  const auto read = read_grid_form(kHeading, {"产 出\t数量\t场次\t≥1\t≥2", "\t\t人次\t≥1\t≥2"});
  CHECK(without_code_note(read) == Strings{"label_repaired@4"});
  CHECK(read.value.indicators.back().level1 == "产出");
}

TEST_CASE("无符号的数按二级与名称定方向：成本为上限，其余为下限") {
  const auto read = read_grid_form(
      kHeading, {"产出\t成本指标\t总支出\t4万元\t8万元", "\t数量指标\t场次\t1场\t2场"});
  CHECK(std::holds_alternative<AtMost>(read.value.indicators[0].full_year.target));
  CHECK(std::holds_alternative<AtLeast>(read.value.indicators[1].full_year.target));
}

TEST_CASE("指标值记得所在行与列，原文不变") {
  const auto read = read_grid_form(kHeading, {"产出\t数量\t场次\t≥ 1 场\t≥ 2 场"});
  const Indicator& indicator = read.value.indicators.front();
  CHECK(indicator.half_year.written == "≥ 1 场");
  CHECK(to_string(indicator.half_year.where) == "form.txt:4!半年(程)指标值");
  CHECK(to_string(indicator.where) == "form.txt:4");
  CHECK_FALSE(indicator.weight);
  CHECK_FALSE(indicator.measure_given);
}

}  // namespace duibiao::test
