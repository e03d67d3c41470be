#include "adapters/form/form_blocks.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/form_fixture.h"

namespace duibiao::test {
namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers numbers(const std::vector<FormLine>& lines) {
  Numbers found;
  for (const FormLine& line : lines) {
    found.push_back(line.number);
  }
  return found;
}

FormBlocks blocks_of(std::initializer_list<std::string_view> lines) {
  return sort_into_blocks(lines_of(lines), house_form_words());
}

}  // namespace

TEST_CASE("每一行恰好属于一块：标题、表头、资金、指标") {
  const auto blocks =
      blocks_of({"目标表", "2024年度", "项目名称\t护理", "说明文字", "项目资金(万元)\t收入",
                 "\t资金总额\t8", "年度目标\t照护", kHeading, "产出\t数量\t人数\t≥1\t≥2"});
  CHECK(numbers(blocks.title) == Numbers{1, 2});
  CHECK(numbers(blocks.header) == Numbers{3, 4, 7});
  CHECK(numbers(blocks.funds) == Numbers{5, 6});
  CHECK(numbers(blocks.grid) == Numbers{8, 9});
}

TEST_CASE("各块次序任意，资金可在指标之后") {
  const auto blocks = blocks_of({kHeading, "产出\t数量\t人数\t≥1\t≥2", "项目资金(万元)\t收入",
                                 "\t资金总额\t8", "项目名称\t护理"});
  CHECK(numbers(blocks.grid) == Numbers{1, 2});
  CHECK(numbers(blocks.funds) == Numbers{3, 4});
  CHECK(numbers(blocks.header) == Numbers{5});
}

TEST_CASE("指标名与表头标签同名时仍是指标，首列的标签才结束指标块") {
  const auto blocks =
      blocks_of({kHeading, "产出\t数量\t人数\t≥1\t≥2", "\t\t项目内容\t有\t有", "填报人\t某某"});
  CHECK(numbers(blocks.grid) == Numbers{1, 2, 3});
  CHECK(numbers(blocks.header) == Numbers{4});
}

TEST_CASE("左侧有合并栏的表头行也认得出") {
  CHECK(numbers(blocks_of({"基本信息\t项目名称\t护理"}).header) == Numbers{1});
}

TEST_CASE("两个以上列名且含一级才是指标表头") {
  const FormWords& words = house_form_words();
  CHECK(is_grid_heading(lines_of({"一级指标\t二级指标"}).front(), words));
  CHECK(is_grid_heading(lines_of({"\t三级指标\t指标值"}).front(), words));
  CHECK_FALSE(is_grid_heading(lines_of({"三级指标\t说明"}).front(), words));
  CHECK_FALSE(is_grid_heading(lines_of({"指标值\t分值"}).front(), words));
}

}  // namespace duibiao::test
