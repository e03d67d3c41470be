#include "adapters/form/grid/grid_layout.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

Read<GridLayout> layout_of(std::string_view heading) {
  return read_layout(lines_of({heading}).front(), house_form_words(), kFormFile);
}

}  // namespace

TEST_CASE("各列从表头所在格起，到下一列表头为止，末列到行尾") {
  const GridLayout layout =
      layout_of("一级指标\t二级指标\t三级指标\t\t半年(程) 指标值\t全年(程) 指标值\t\t").value;
  CHECK(layout.find(GridColumn::name)->from == 2);
  CHECK(layout.find(GridColumn::name)->to == 4);
  CHECK(layout.at(3)->role == GridColumn::name);
  CHECK(layout.at(4)->role == GridColumn::half_year);
  CHECK(layout.at(99)->role == GridColumn::full_year);
  CHECK(layout.find(GridColumn::weight) == nullptr);
  CHECK(layout.cells_before_name() == 2);
  CHECK(layout.find(GridColumn::full_year)->heading == "全年(程)指标值");
}

TEST_CASE("并列形式每列一格") {
  const GridLayout closed = closed_up(layout_of("\t一级指标\t三级指标\t\t指标值").value);
  CHECK(closed.at(0)->role == GridColumn::level1);
  CHECK(closed.at(1)->role == GridColumn::name);
  CHECK(closed.at(7)->role == GridColumn::full_year);
}

TEST_CASE("首列之前的格不属于任何列") {
  CHECK(layout_of("\t一级指标\t三级指标\t指标值").value.at(0) == nullptr);
}

TEST_CASE("缺列各有其错误，二级指标可缺") {
  CHECK(faults(layout_of("一级指标\t二级指标").problems) ==
        Strings{"grid_without_names@1", "grid_without_targets@1"});
  CHECK(faults(layout_of("三级指标\t指标值").problems) == Strings{"grid_without_levels@1"});
  CHECK(layout_of("一级指标\t三级指标\t指标值").problems.empty());
}

TEST_CASE("同义列重复是错误，无关列只提示") {
  const auto read = layout_of("一级指标\t三级指标\t指标值\t年度指标值\t指标解释");
  CHECK(faults(read.problems) == Strings{"grid_column_twice@1", "grid_column_ignored@1"});
  CHECK(fact(read.problems[0], "heading") == "年度指标值");
  CHECK(read.problems[1].severity == Severity::note);
  CHECK(all_spoken(read.problems));
}

}  // namespace duibiao::test
