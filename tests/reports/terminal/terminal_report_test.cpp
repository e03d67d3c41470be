#include "reports/terminal/terminal_report.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "reports/model/build_report.h"
#include "reports/terminal/display_text.h"
#include "tests/support/sample_assessment.h"
#include "tests/support/widest_line.h"

using namespace duibiao;
using test::widest_line;

namespace {

std::string on(std::string_view day, const TerminalStyle& style = {},
               Language language = Language::chinese) {
  ReportOptions options;
  options.language = language;
  options.state.inputs = {{"targets.csv", std::string(64, 'a'), ""}};
  return render_terminal(build_report(sample::assessment(day), options), style);
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Everything between escape sequences.
std::string without_colour(const std::string& text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\033') {
      at = text.find('m', at);
    } else {
      plain += text[at];
    }
  }
  return plain;
}

}  // namespace

TEST_CASE("六月底的终端报告逐字如样张") {
  std::ifstream file(DUIBIAO_SOURCE_DIR "/tests/reports/terminal/expected/2024-06-30.txt");
  const std::string expected{std::istreambuf_iterator<char>(file), {}};
  CHECK(on("2024-06-30") == expected);
}

TEST_CASE("七月底的展望逐字如样张") {
  std::ifstream file(DUIBIAO_SOURCE_DIR "/tests/reports/terminal/expected/2024-07-31-outlook.txt");
  const std::string expected{std::istreambuf_iterator<char>(file), {}};
  ReportOptions options;
  const std::string text =
      render_terminal(build_report(sample::outlook("2024-07-31"), options), {});
  const auto from = text.find("预算与目标双监控");
  REQUIRE(from != std::string::npos);
  CHECK(text.substr(from, text.find("分级汇总") - from) == expected);
  options.language = Language::english;
  CHECK(widest_line(render_terminal(build_report(sample::outlook("2024-07-31"), options), {})) <=
        100);
}

TEST_CASE("the report fits its width in both languages") {
  CHECK(widest_line(on("2024-06-30")) <= 100);
  CHECK(widest_line(on("2024-06-30", {}, Language::english)) <= 100);
  CHECK(widest_line(on("2024-07-31", {}, Language::english)) <= 100);
  CHECK(widest_line(on("2024-06-30", {80, false})) <= 80);
  CHECK(widest_line(on("2024-06-30", {20, false})) <= 80);
}

TEST_CASE("colour adds nothing that the words do not say") {
  const std::string plain = on("2024-06-30");
  CHECK_FALSE(says(plain, "\033"));
  const std::string coloured = on("2024-06-30", {100, true});
  CHECK(says(coloured, "\033[1;31m"));
  CHECK(says(without_colour(coloured), "✗ 未达标"));
  CHECK(says(without_colour(coloured), "阶段参考分 65.16"));
}

TEST_CASE("the failed stand before the met") {
  const std::string text = on("2024-06-30");
  const auto table = text.find("指标逐项对照");
  CHECK(text.find("✗ 未达标", table) < text.find("✓ 达标", table));
}

TEST_CASE("七月底的终端报告没有得分、等级和未达标") {
  const std::string text = on("2024-07-31");
  for (const auto* word : {"得分", "参考分", "等级 ", "未达标", "失分"}) {
    CHECK_FALSE(says(text, word));
  }
  CHECK(says(text, "未到节点"));
  CHECK(says(text, "落后，为进度线的 77.14%"));
}

TEST_CASE("no code without a sentence and no empty placeholder reaches the reader") {
  for (const auto* day : {"2024-06-30", "2024-07-31", "2024-12-31"}) {
    for (const auto language : {Language::chinese, Language::english}) {
      const std::string text = on(day, {}, language);
      for (const auto* trace : {"label_", "step_", "remark_", "{"}) {
        CHECK_FALSE(says(text, trace));
      }
    }
  }
}

TEST_CASE("a person in the header is not named") {
  CHECK_FALSE(says(on("2024-06-30"), "张三丰"));
  CHECK_FALSE(says(on("2024-06-30"), "13812345678"));
}
