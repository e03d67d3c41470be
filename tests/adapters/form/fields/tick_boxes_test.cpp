#include "adapters/form/fields/tick_boxes.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

using Options = std::vector<std::string>;

std::optional<Options> ticked(std::string_view text) {
  return ticked_options(text, house_form_words().rows);
}

}  // namespace

TEST_CASE("方框在选项之后或之前都读得出勾选的选项，编号不算") {
  CHECK(ticked("1、常年性项目☑ 2、延续性项目□ 3、一次性项目□") == Options{"常年性项目"});
  CHECK(ticked("□部门预算项目 ☑省直专项 □省对下转移支付项目") == Options{"省直专项"});
  CHECK(ticked("1.持续性项目■；2.新增性项目□") == Options{"持续性项目"});
  CHECK(ticked("(1)甲√(2)乙√(3)丙□") == Options{"甲", "乙"});
}

TEST_CASE("一个也没勾选的有方框而无选项，没有方框的不是选项") {
  CHECK(ticked("常年性项目□ 一次性项目□") == Options{});
  CHECK_FALSE(ticked("一次性安排项目"));
  CHECK_FALSE(ticked(""));
}

TEST_CASE("只有一个勾的单元格才算勾选") {
  const RowWords& words = house_form_words().rows;
  CHECK(is_tick("√", words));
  CHECK(is_tick(" ☑ ", words));
  CHECK_FALSE(is_tick("√ 已到位", words));
  CHECK_FALSE(is_tick("否", words));
  CHECK_FALSE(is_tick("", words));
}

}  // namespace duibiao
