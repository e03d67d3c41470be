#include "reports/forms/parts/cells.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a number is written as its format shows it and kept exact") {
  CHECK(formatted({123456789, 100}, {2, true, ""}) == "1,234,567.89");
  CHECK(formatted({123456789, 100}, {2, false, "元"}) == "1234567.89元");
  CHECK(formatted({-1234, 1}, {0, true, ""}) == "-1,234");
  const DocumentCell third = number_cell({1, 3}, {2, false, "%"});
  CHECK(third.text == "0.33%");
  CHECK(third.number == Ratio{1, 3});
  CHECK(third.role == CellRole::number);
}

TEST_CASE("万元两位小数，单元格内是精确值") {
  const DocumentCell cell = money_cell(Ratio{7'864'050, 100});
  CHECK(cell.text == "7.86");
  CHECK(cell.number == Ratio{786405, 100000});
  CHECK(money_cell(Ratio{123'456'789'000}).text == "12,345,678.90");
}

TEST_CASE("an amount that is there never looks like nothing") {
  CHECK(money_cell(Ratio{50}).text == "0.01");
  CHECK(money_cell(Ratio{49}).text == "0.005");
  CHECK(money_cell(Ratio{0}).text == "0.00");
  CHECK(money_cell(std::nullopt).text.empty());
  CHECK_FALSE(money_cell(std::nullopt).number);
}

TEST_CASE("points have two decimals, or as many as they have") {
  CHECK(points_cell({143, 100}).text == "1.43");
  CHECK(points_cell(Ratio{10}).text == "10.00");
  CHECK(points_cell({33333, 1000}).text == "33.333");
  CHECK(points_cell({1, 3}).text == "0.333333");
}

TEST_CASE("a rate just below 100 % shows the digits that say so") {
  CHECK(percent_cell(Ratio{983, 1000}).text == "98.30%");
  CHECK(percent_cell(Ratio{999996, 1000000}).text == "99.9996%");
  CHECK(percent_cell(Ratio{1}).text == "100.00%");
  CHECK(percent_cell(std::nullopt).text.empty());
}

TEST_CASE("digits are added until a number looks like itself and no longer like its bound") {
  const NumberFormat two{2, false, "%"};
  CHECK(format_for({94996, 1000}, two, Ratio{95}).places == 3);
  CHECK(format_for({94990, 1000}, two, Ratio{95}).places == 2);
  CHECK(format_for(Ratio{95}, two, Ratio{95}).places == 2);
  CHECK(format_for({1, 1000}, two).places == 3);
  CHECK(format_for({1, 1'000'000'000}, two).places == 9);
}

TEST_CASE("an empty cell says why, and a dash says that there is nothing to say") {
  CHECK(open_cell("没有数据").text.empty());
  CHECK(open_cell("没有数据").note == "没有数据");
  CHECK(dash_cell().text == "—");
  CHECK(dash_cell().note.empty());
}

TEST_CASE("labels, headings and remarks keep their spans and ids") {
  CHECK(label_cell("项目名称", 3, 2).columns == 3);
  CHECK(label_cell("项目名称", 3, 2).rows == 2);
  CHECK(heading_cell("分值").role == CellRole::heading);
  CHECK(remark_cell("说明").role == CellRole::remark);
  CHECK(word_cell("√").role == CellRole::word);
  CHECK(identified(text_cell("x"), 7).id == 7);
  CHECK(std::get<SameAs>(*computed(points_cell(Ratio{1}), SameAs{9}).formula).cell == 9);
  CHECK(row_of({text_cell("a")}, true).heading);
  CHECK_FALSE(row_of({text_cell("a")}).heading);
}
