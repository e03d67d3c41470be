#include "reports/portfolio/portfolio_model.h"

#include <doctest/doctest.h>

#include "tests/reports/portfolio/portfolio_samples.h"

using namespace duibiao;

namespace {

std::string said(std::string_view day, std::string_view earlier = "",
                 Language language = Language::chinese) {
  const PortfolioModel model =
      build_portfolio(test::small_portfolio(day, earlier), ReportOptions{language, {}, false});
  std::string text;
  for (const LabelledText& line : model.headline) {
    text += line.label + "：" + line.text + "\n";
  }
  return text;
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the first lines say coverage, lateness, the mean and how it is made") {
  const std::string text = said("2024-12-31", "2023-12-31");
  CHECK(says(text, "4 个项目，2 个主管部门，4 个实施单位，8 项指标"));
  CHECK(says(text, "4 个项目中 3 个有数据；应报的 8 项指标中 5 项已报；分值的 65.00% 已评判"));
  CHECK(says(text, "2 个单位的 2 个项目应报未报，共 3 项指标；最多的是 救助站（2 项）"));
  CHECK(says(text,
             "平均得分：54.50（4 个项目得分之和 ÷ 4，未评判的按 0 分计）；已评判分值的得分率 "
             "83.85%"));
  CHECK(says(text, "等级：中 1 · 良 1（4 个项目中全部分值已评判的 2 个）"));
  CHECK(says(text, "60.00%（分母：全年（调整后）预算数；4 个项目中两数齐全的 1 个，其余不评判）"));
  CHECK(says(text, "69.23%（分母：年初预算数；4 个项目中两数齐全的 2 个"));
  CHECK(says(text,
             "2023 与 2024：4 个项目中 2 个可比，8 项指标中 4 项两年都有，其中 2 "
             "项两年都已评判：达标 2 → 0"));
}

TEST_CASE("in June there is a reference score and no grade, in July neither, and pace leads") {
  const std::string june = said("2024-06-30");
  CHECK(says(june, "平均阶段参考分"));
  CHECK(says(june, "不评等级"));
  CHECK_FALSE(says(june, "等级："));
  CHECK_FALSE(says(june, "平均得分"));
  const std::string july = said("2024-07-01");
  CHECK(says(july, "4 个项目未到节点，不计分"));
  CHECK_FALSE(says(july, "分之和"));
}

TEST_CASE("where nobody is late it is said") {
  CHECK(says(said("2024-01-31"), "没有单位迟报"));
  CHECK(says(said("2024-01-31", "", Language::english), "no unit is late"));
}

TEST_CASE("a footer names five inputs and counts the others") {
  ReportOptions options;
  for (int i = 0; i < 7; ++i) {
    options.state.inputs.push_back({"f" + std::to_string(i) + ".csv", "abcdef0123456789", ""});
  }
  const std::string footer = build_portfolio(test::small_portfolio("2024-12-31"), options).footer;
  CHECK(says(footer, "f4.csv"));
  CHECK_FALSE(says(footer, "f5.csv"));
  CHECK(says(footer, "另 2 个"));
}
