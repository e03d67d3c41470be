#include "adapters/form/grid/level_inference.h"

#include <doctest/doctest.h>

#include "adapters/form/grid/row_placement.h"
#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

Read<std::vector<LevelledRow>> levels_of(std::initializer_list<std::string_view> lines) {
  std::string text(kHeading);
  text += '\n';
  text += text_of(lines);
  const Grid grid =
      read_grid(split_lines(text), house_form_words(), house_vocabulary(), kFormFile).value;
  return assign_levels(grid, house_vocabulary(), kFormFile);
}

/// "level1/level2/name" of each named row.
Strings places(const Read<std::vector<LevelledRow>>& read) {
  Strings found;
  for (const LevelledRow& row : read.value) {
    if (!row.row.name.empty()) {
      found.push_back(row.level1 + "/" + row.level2 + "/" + row.row.name);
    }
  }
  return found;
}

constexpr std::string_view kAbove = "过程\t组织实施\t制度健全性\t健全\t健全";
constexpr std::string_view kBelow = "产出\t数量\t课时\t≥8课时\t≥16课时";
constexpr std::string_view kBelowCounts = "\t\t天数\t≥1次\t≥2次";

}  // namespace

TEST_CASE("标签管到下一个标签，新的一级清空二级") {
  const auto read = levels_of({"产出\t数量\t场次\t≥1\t≥2", "\t\t人次\t≥1\t≥2",
                               "\t质量\t合格率\t≥1\t≥2", "效益\t\t影响\t≥1\t≥2"});
  CHECK(places(read) ==
        Strings{"产出/数量/场次", "产出/数量/人次", "产出/质量/合格率", "效益//影响"});
  CHECK(read.problems.empty());
}

TEST_CASE("分页符上左移的数量行归入分页后的数量段") {
  const auto read = levels_of({kAbove, "\t场次\t≥1次\t≥2次", "", kBelow, kBelowCounts});
  CHECK(places(read).at(1) == "产出/数量/场次");
  CHECK(faults(read.problems) == Strings{"level_inferred@3"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("没有左移但指标值类型异于上文、同于下文的行也归入下文") {
  const auto read = levels_of(
      {kAbove, "\t\t有效性\t有效\t有效", "\t\t场次\t≥1次\t≥2次", "", kBelow, kBelowCounts});
  CHECK(places(read).at(1) == "过程/组织实施/有效性");
  CHECK(places(read).at(2) == "产出/数量/场次");
  CHECK(faults(read.problems) == Strings{"level_inferred_from_targets@4"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("左移而类型两边都像的行凭左移归入下文") {
  const auto read = levels_of({"过程\t组织实施\t督查\t≥1次\t≥2次", "\t场次\t≥1次\t≥2次", "",
                               "产出\t数量\t天数\t≥1次\t≥2次"});
  CHECK(places(read).at(1) == "产出/数量/场次");
  CHECK(faults(read.problems) == Strings{"level_inferred_from_columns@3"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("左移而类型像上文不像下文的行无法判断，是错误") {
  const auto read = levels_of({kAbove, "\t有效性\t有效\t有效\t", "", kBelow});
  CHECK(faults(read.problems) == Strings{"level_unclear@3"});
  CHECK(fact(read.problems.front(), "above") == "过程/组织实施");
  CHECK(fact(read.problems.front(), "below") == "产出/数量");
  CHECK(all_spoken(read.problems));
}

TEST_CASE("左移的行逐行判断：像上文的一行报错，其余照归下文") {
  const auto read = levels_of({kAbove, "\t有效性\t有效\t有效\t", "\t场次\t≥1次\t≥2次",
                               "\t到位率\t≥1%\t≥2%", "", kBelow, kBelowCounts});
  CHECK(faults(read.problems) ==
        Strings{"level_unclear@3", "level_inferred@4", "level_inferred_from_columns@5"});
}

TEST_CASE("不认识的一级指标警告一次，认识的与别名不警告") {
  const auto read = levels_of(
      {"产出\t数量\t场次\t≥1次\t≥2次", "生态效益\t\t\t\t", "\t可持续影响\t融入\t提升\t提升"});
  CHECK(faults(read.problems) == Strings{"level_unknown@3"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("丢失全部制表符的行：页中承上，分页前看类型") {
  const auto middle = levels_of({kAbove, "有效性\t有效\t有效\t\t", kBelow});
  CHECK(places(middle).at(1) == "过程/组织实施/有效性");
  CHECK(faults(middle.problems) == Strings{"level_carried@3"});
  const auto like_above = levels_of({kAbove, "有效性\t有效\t有效\t\t", "", kBelow});
  CHECK(places(like_above).at(1) == "过程/组织实施/有效性");
  CHECK(faults(like_above.problems) == Strings{"level_carried@3"});
  const auto like_below = levels_of({kAbove, "场次\t≥1次\t≥2次\t\t", "", kBelow, kBelowCounts});
  CHECK(places(like_below).at(1) == "产出/数量/场次");
  const auto like_neither = levels_of({kAbove, "到位率\t≥1%\t≥2%\t\t", "", kBelow});
  CHECK(faults(like_neither.problems) == Strings{"level_unclear@3"});
}

TEST_CASE("分页后没有新标签，或标签与上文相同，分页前的行承上") {
  CHECK(places(levels_of({"产出\t数量\t场次\t≥1次\t≥2次", "\t\t人次\t≥1次\t≥2次", "",
                          "\t\t天数\t≥1次\t≥2次"})) ==
        Strings{"产出/数量/场次", "产出/数量/人次", "产出/数量/天数"});
  const auto repeated = levels_of(
      {"产出\t数量\t场次\t≥1次\t≥2次", "\t\t人次\t≥1次\t≥2次", "", "产出\t数量\t天数\t≥1次\t≥2次"});
  CHECK(places(repeated).at(1) == "产出/数量/人次");
  CHECK(repeated.problems.empty());
}

TEST_CASE("没有分页符时数量行不因类型而移走") {
  const auto read = levels_of({kAbove, "\t\t督查\t≥1次\t≥2次", kBelow, kBelowCounts});
  CHECK(places(read).at(1) == "过程/组织实施/督查");
  CHECK(read.problems.empty());
}

TEST_CASE("同类型的行在分页前承上，不移走") {
  const auto read = levels_of({"产出\t数量\t场次\t≥1次\t≥2次", "\t\t人次\t≥1次\t≥2次", "",
                               "效益\t社会效益\t惠及\t≥1次\t≥2次"});
  CHECK(places(read).at(1) == "产出/数量/人次");
  CHECK(read.problems.empty());
}

TEST_CASE("只有二级标签换新时，一级不变") {
  const auto read = levels_of(
      {"产出\t质量\t健全\t健全性\t健全性", "\t场次\t≥1次\t≥2次", "", "\t数量\t天数\t≥1次\t≥2次"});
  CHECK(places(read).at(1) == "产出/数量/场次");
}

TEST_CASE("一级与二级标签分在两行时，取两行合成的层级") {
  const auto read =
      levels_of({kAbove, "\t场次\t≥1次\t≥2次", "", "产出\t\t\t\t", "\t数量\t天数\t≥1次\t≥2次"});
  CHECK(places(read).at(1) == "产出/数量/场次");
}

TEST_CASE("丢失一个制表符而标签尚在的行按标签归类并提示") {
  const auto read = levels_of({kAbove, "资金管理\t到位率\t≥1%\t≥2%"});
  CHECK(places(read).at(1) == "过程/资金管理/到位率");
  CHECK(faults(read.problems) == Strings{"row_shifted@3"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("之上没有任何标签的行是错误") {
  const auto read = levels_of({"\t\t场次\t≥1次\t≥2次", kBelow});
  CHECK(faults(read.problems) == Strings{"row_without_level@2"});
}

}  // namespace duibiao::test
