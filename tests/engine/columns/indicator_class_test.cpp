#include "engine/columns/indicator_class.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("a bare number's sign and the leaf's role follow from the labels") {
  const auto classified = [](const char* level1, const char* level2, const char* name) {
    return classify({.level1 = level1, .level2 = level2, .name = name}, test::words());
  };
  CHECK(classified("产出指标", "数量指标", "培训人次").bare.other == CellKind::at_least);
  CHECK(classified("产出指标", "成本指标", "总支出").bare.money == CellKind::at_most);
  CHECK(classified("产出指标", "质量指标", "投诉处理率").bare.other == CellKind::at_least);
  CHECK(classified("效益指标", "社会效益", "投诉件数").bare.other == CellKind::at_most);
  CHECK(classified("过程", "资金管理", "预算执行率").role.execution_rate);
  CHECK(classified("满意度", "满意度", "群众满意度").role.satisfaction);
  CHECK_FALSE(classified("产出指标", "数量指标", "培训人次").role.satisfaction);
}
