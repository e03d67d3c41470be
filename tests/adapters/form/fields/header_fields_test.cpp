#include "adapters/form/fields/header_fields.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

Read<std::vector<RoleField>> fields_of(std::initializer_list<std::string_view> lines) {
  const FormWords& words = house_form_words();
  return read_header_fields(sort_into_blocks(lines_of(lines), words), words, kFormFile);
}

/// "label=text" of each field.
Strings texts(const Read<std::vector<RoleField>>& read) {
  Strings found;
  for (const RoleField& field : read.value) {
    found.push_back(field.field.label + "=" + field.field.text);
  }
  return found;
}

}  // namespace

TEST_CASE("一行多对标签与内容逐对读出，未知标签也保留") {
  CHECK(texts(fields_of({"项目名称\t护理\t\t主管部门\t民政局", "单位性质\t事业\t备注\t无"})) ==
        Strings{"项目名称=护理", "主管部门=民政局", "单位性质=事业", "备注=无"});
}

TEST_CASE("已知标签绝不当作前一标签的内容") {
  CHECK(texts(fields_of({"项目负责人\t\t联系电话\t123", "项目名称\t"})) ==
        Strings{"项目负责人=", "联系电话=123", "项目名称="});
}

TEST_CASE("独占一行的内容可续到下一行，并有提示，提示不含正文") {
  const auto read = fields_of({"立项必要性\t第一段", "第二段", "项目名称\t护理"});
  CHECK(texts(read) == Strings{"立项必要性=第一段\n第二段", "项目名称=护理"});
  REQUIRE(faults(read.problems) == Strings{"text_continued@2"});
  CHECK(read.problems.front().facts == std::vector<Fact>{{"label", "立项必要性"}});
}

TEST_CASE("标签独占一行时内容在下一行") {
  CHECK(texts(fields_of({"年度目标", "照护100人"})) == Strings{"年度目标=照护100人"});
}

TEST_CASE("一行有两对内容时，下一行的散行不并入，另行保留") {
  const auto read = fields_of({"项目名称\t护理\t主管部门\t民政局", "二、绩效目标"});
  CHECK(texts(read) == Strings{"项目名称=护理", "主管部门=民政局", "=二、绩效目标"});
  CHECK(read.problems.empty());
}

TEST_CASE("标题区的短年度行是年度，其余是表名") {
  const auto read = fields_of({"绩效目标表", "（2024年度）", "2O24年度", "2024年度部门预算"});
  CHECK(texts(read) ==
        Strings{"表名=绩效目标表", "年度=（2024年度）", "年度=2O24年度", "表名=2024年度部门预算"});
  CHECK(field_of(read.value, FieldRole::year)->where.line == 2);
}

TEST_CASE("夹在表头里的年度行是年度，不续到上一字段") {
  const auto read = fields_of({"立项必要性\t第一段", "2024年度", "项目名称\t护理"});
  CHECK(texts(read) == Strings{"立项必要性=第一段", "年度=2024年度", "项目名称=护理"});
}

TEST_CASE("没有内容的字段不算数") {
  const auto read = fields_of({"项目名称\t", "预算项目名称\t护理"});
  CHECK(field_of(read.value, FieldRole::name)->text == "护理");
  CHECK(field_of(read.value, FieldRole::unit) == nullptr);
}

}  // namespace duibiao::test
