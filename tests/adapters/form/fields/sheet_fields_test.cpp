#include "adapters/form/fields/sheet_fields.h"

#include <doctest/doctest.h>

#include "adapters/form/lines/sheet_lines.h"
#include "tests/adapters/form/sheet_fixture.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

/// "label=text@place" of each field.
Strings fields_of(const Sheet& sheet) {
  SheetFields fields(house_form_words(), sheet.file);
  for (const FormLine& line : sheet_lines(sheet)) {
    fields.take(line);
  }
  Strings found;
  for (const RoleField& each : fields.finish()) {
    found.push_back(each.field.label + "=" + each.field.text + "@" + each.field.where.cell);
  }
  return found;
}

}  // namespace

TEST_CASE("文字在标签右边的格，合并的格算一格") {
  CHECK(fields_of(sheet_of({{"项目名称", "", "护理", "", "主管部门", "市民政局"}},
                           {{"A1", "B1"}, {"C1", "D1"}})) ==
        Strings{"项目名称=护理@C1", "主管部门=市民政局@F1"});
}

TEST_CASE("标签右边空着就是没有填，不取再右边的字") {
  const auto found = fields_of(sheet_of({{"联系电话", "", "传真", "0518"}}));
  CAPTURE(found.front());
  CAPTURE(found.back());
  CHECK(found == Strings{"联系电话=@A1", "传真=0518@D1"});
}

TEST_CASE("一格之内的标签与文字分开，一格可有几对") {
  CHECK(fields_of(sheet_of({{"主管部门：市民政局  实施单位：福利院　填报日期：2025年1月8日"}})) ==
        Strings{"主管部门=市民政局@A1", "实施单位=福利院@A1", "填报日期=2025年1月8日@A1"});
}

TEST_CASE("并列的标签，文字在各自下面的格") {
  CHECK(fields_of(sheet_of({{"年度总体目标", "预期目标", "", "实际完成情况"},
                            {"", "照护 100 人", "", "照护 92 人"},
                            {"", "满意度 90%"}},
                           {{"A1", "A3"}, {"B1", "C1"}, {"B2", "C2"}})) ==
        Strings{"年度总体目标=@A1", "预期目标=照护 100 人\n满意度 90%@B2",
                "实际完成情况=照护 92 人@D2"});
}

TEST_CASE("标签合并了几行，右边各行都是它的文字") {
  CHECK(fields_of(sheet_of({{"年度目标", "目标1：照护"}, {"", "目标2：培训"}, {"备注", "无"}},
                           {{"A1", "A2"}})) ==
        Strings{"年度目标=目标1：照护\n目标2：培训@B1", "备注=无@B3"});
}

}  // namespace duibiao::test
