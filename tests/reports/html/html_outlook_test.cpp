#include "reports/html/html_outlook.h"

#include <doctest/doctest.h>

#include "reports/model/build_report.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

std::string section(const Assessment& assessment, Language language = Language::chinese) {
  ReportOptions options;
  options.language = language;
  Markup page;
  write_outlook(page, build_report(assessment, options));
  return page.str();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the section has monitoring and lights and forecasts and pictures") {
  const std::string html = section(sample::outlook("2024-06-30"));
  CHECK(says(html, "预算与目标双监控"));
  CHECK(says(html, "全年展望（程序推算）"));
  CHECK(says(html, "单位填报的判断为准"));
  CHECK(says(html, "light_green"));
  CHECK(says(html, "约 360人次"));
  CHECK(says(html, "class=\"picture curve\""));
  CHECK(says(html, "class=\"picture scatter\""));
}

TEST_CASE("markup in a name stays text") {
  const std::string html = section(sample::outlook("2024-06-30"));
  CHECK_FALSE(says(html, "<script>"));
  CHECK(says(html, "&lt;script&gt;"));
}

TEST_CASE("without an outlook nothing is written") {
  CHECK(section(sample::assessment("2024-06-30")).empty());
  CHECK(section(sample::outlook("2024-12-31")).empty());
}

TEST_CASE("the section is said in English too") {
  CHECK(says(section(sample::outlook("2024-06-30"), Language::english), "Likelihood (proposed)"));
}
