#include "reports/terminal/document_text.h"

#include <doctest/doctest.h>

#include "reports/terminal/display_text.h"
#include "tests/support/sample_documents.h"
#include "tests/support/widest_line.h"

using namespace duibiao;
using test::widest_line;

TEST_CASE("a form is its lines, tables, remarks and footer in order") {
  const std::string text = render_terminal(test::self_evaluation_form());
  const auto at = [&](const char* what) { return text.find(what); };
  CHECK(at("项目支出绩效自评表") < at("|一级指标|"));
  CHECK(at("|一级指标|") < at("注1：全年没有满意度调查数据"));
  CHECK(at("注1：全年没有满意度调查数据") < at("系统测算"));
  CHECK(at("系统测算") < at("数据截至2024-12-31"));
  CHECK(at("数据截至2024-12-31") != std::string::npos);
}

TEST_CASE("no line is wider than the terminal, down to eighty columns") {
  for (const int width : {80, 100, 140}) {
    CHECK(widest_line(render_terminal(test::self_evaluation_form(), {width})) <= width);
    CHECK(widest_line(render_terminal(test::monitoring_form(), {width})) <= width);
  }
  CHECK(widest_line(render_terminal(test::self_evaluation_form(), {10})) <= 80);
}

TEST_CASE("sixteen columns are said row by row where there is no room, else drawn") {
  CHECK(render_terminal(test::monitoring_form(), {100}).find("偏差原因分析 · 人员保障：√") !=
        std::string::npos);
  CHECK(render_terminal(test::monitoring_form(), {160}).find("偏差原因分析 · ") ==
        std::string::npos);
}

TEST_CASE("a title is in the middle, colour only where it is asked for") {
  Document document;
  document.pages = {{"", true, {DocumentLine{LineRole::title, "标题"}}}};
  CHECK(render_terminal(document, {80}) == std::string(38, ' ') + "标题\n");
  CHECK(render_terminal(document, {80, true}) == std::string(38, ' ') + "\033[1m标题\033[0m\n");
}

TEST_CASE("documents follow each other after an empty line") {
  Document document;
  document.footer = "脚注";
  CHECK(render_terminal(std::vector{document, document}) == "脚注\n\n脚注\n");
  CHECK(render_terminal(std::span<const Document>()).empty());
}
