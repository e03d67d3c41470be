#include "adapters/form/sheet_forms.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

SheetTexts form_of(const std::string& project) {
  return {{"绩效目标表"},
          {"项目名称", project, "主管部门", "市民政局"},
          {"一级指标", "二级指标", "三级指标", "指标值"},
          {"产出指标", "数量指标", "服务人数", "≥2人"}};
}

SheetTexts joined(SheetTexts a, const SheetTexts& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// "name indicators" of each form of a file.
Strings forms_of(std::vector<Sheet> sheets) {
  Strings found;
  for (const auto& read : read_sheet_forms(office_file(std::move(sheets)), house_vocabulary())) {
    found.push_back(read.value.form.name + " " + std::to_string(read.value.form.indicators.size()));
  }
  return found;
}

}  // namespace

TEST_CASE("每张工作表一份表，无关的工作表不算") {
  CHECK(forms_of({sheet_of({{"填表说明"}, {"一、本表由项目单位填写"}}, {}, "说明"),
                  sheet_of(form_of("护理"), {}, "护理"), sheet_of(form_of("康复"), {}, "康复")}) ==
        Strings{"护理 1", "康复 1"});
  CHECK(forms_of({sheet_of({{"三级指标", "截至6月底"}, {"服务人数", "1人"}})}).empty());
}

TEST_CASE("一张工作表上下几份表，各自带着自己的标题") {
  const auto forms = read_sheet_forms(
      office_file({sheet_of(joined(form_of("护理"), form_of("康复")))}), house_vocabulary());
  REQUIRE(forms.size() == 2);
  CHECK(forms[1].value.form.header.front().text == "绩效目标表");
  CHECK(forms[1].value.form.indicators[0].where.cell == "C8");
  CHECK(complaints(forms[0].problems) == Strings{});
}

TEST_CASE("文档里表头和指标分在两张表时合成一份") {
  const SheetTexts whole = form_of("护理");
  CHECK(forms_of({sheet_of({whole[0], whole[1], {"实施单位", "福利院"}}, {}, "表1"),
                  sheet_of({whole[2], whole[3]}, {}, "表2")}) == Strings{"护理 1"});
}

TEST_CASE("隐藏的工作表、行、列照样读，各有提示") {
  Sheet sheet = sheet_of(form_of("护理"));
  sheet.hidden = true;
  sheet.rows[3].hidden = true;
  sheet.hidden_columns = {2, 3};
  const auto read = only_form(sheet);
  CHECK(read.value.form.indicators.size() == 1);
  for (const char* code : {"hidden_sheet_read", "hidden_rows_read", "hidden_columns_read"}) {
    CHECK(std::ranges::count(read.problems, code, &Problem::code) == 1);
    CHECK(std::ranges::count(read.value.form.notes, code, &Problem::code) == 1);
  }
  CHECK(all_spoken(read.problems));
}

}  // namespace duibiao::test
