#include "adapters/form/form_reader.h"

#include <doctest/doctest.h>

#include "adapters/form/lines/text_lines.h"
#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

SheetTexts small_form() {
  return {{"项目支出绩效目标表"},
          {"项目名称", "护理", "主管部门", "市民政局"},
          {"一级指标", "二级指标", "三级指标", "指标值"},
          {"产出指标", "数量指标", "服务人数", "≥2人"}};
}

}  // namespace

TEST_CASE("同样的内容来自制表符文本或表格，读出同一份表，只有位置不同") {
  std::string text = "项目支出绩效目标表\n项目名称\t护理\t主管部门\t市民政局\n";
  text += "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t服务人数\t≥2人\n";
  const auto of_text = read_form(split_lines(text), "表.txt", house_vocabulary(), {.project = "P"});
  const auto of_sheet = only_form(sheet_of(small_form()));
  CHECK(indicators_of(of_text.value.form) == indicators_of(of_sheet.value.form));
  CHECK(of_text.value.form.name == of_sheet.value.form.name);
  CHECK(to_string(of_text.value.form.indicators[0].full_year.where) == "表.txt:4!指标值");
  CHECK(to_string(of_sheet.value.form.indicators[0].full_year.where) == "表.xlsx:表!D4");
}

TEST_CASE("项目编码：表上的、参数给的、按名称生成的，表上有没有另有标记") {
  SheetTexts texts = small_form();
  CHECK(only_form(sheet_of(texts)).value.form.project == "P");
  CHECK_FALSE(only_form(sheet_of(texts)).value.has_own_code);
  CHECK(only_form(sheet_of(texts), {}).value.form.project.starts_with("P-"));
  texts[1].insert(texts[1].end(), {"项目编码", "X-1"});
  const auto own = only_form(sheet_of(texts));
  CHECK(own.value.form.project == "X-1");
  CHECK(own.value.has_own_code);
}

TEST_CASE("没有内容的表、只有表头没有指标的表各有错误") {
  CHECK(complaints(read_form({}, "表.xlsx", house_vocabulary()).problems) ==
        Strings{"form_empty@"});
  SheetTexts texts = small_form();
  texts[2][2] = "内容";
  CHECK(complaints(only_form(sheet_of(texts)).problems) == Strings{"grid_without_names@A3"});
}

TEST_CASE("表种各有名称") {
  CHECK(name_of(FormKind::target) == "绩效目标表");
  CHECK(name_of(FormKind::monitoring) == "绩效运行监控表");
  CHECK(name_of(FormKind::self_evaluation) == "绩效自评表");
  CHECK(name_of(FormKind::transfer_payment) == "转移支付绩效自评表");
}

TEST_CASE("表种按列认：预计或可能性是监控，完成值加分值是自评，只有完成值是转移支付") {
  const auto kind = [](const std::vector<std::string>& more) {
    SheetTexts texts = small_form();
    texts[2].insert(texts[2].end(), more.begin(), more.end());
    return only_form(sheet_of(texts)).value.kind;
  };
  CHECK(kind({}) == FormKind::target);
  CHECK(kind({"分值"}) == FormKind::target);
  CHECK(kind({"实际完成值"}) == FormKind::transfer_payment);
  CHECK(kind({"实际完成值", "得分"}) == FormKind::self_evaluation);
  CHECK(kind({"1-7月执行情况", "全年预计完成情况"}) == FormKind::monitoring);
  CHECK(kind({"1-7月执行情况", "完成目标可能性"}) == FormKind::monitoring);
}

}  // namespace duibiao::test
