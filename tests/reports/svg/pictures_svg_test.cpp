#include "reports/svg/pictures_svg.h"

#include <doctest/doctest.h>

#include "reports/model/build_report.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

std::string drawn(const Assessment& assessment) {
  const ReportModel model = build_report(assessment, {});
  return render_svg({&model, 1});
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("every picture of a report is in the file and the file loads nothing") {
  const Assessment assessment = sample::outlook("2024-06-30");
  const std::string svg = drawn(assessment);
  const ReportModel model = build_report(assessment, {});
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1000\""));
  CHECK(count(svg, "picture curve") == model.curves.size());
  CHECK(count(svg, "picture scatter") == 1);
  CHECK(count(svg, ">P 预算执行与目标完成 · ") == 1);
  CHECK(count(svg, "href") == 0);
  CHECK(count(svg, "url(") == 0);
}

TEST_CASE("the same report is the same bytes") {
  CHECK(drawn(sample::outlook("2024-06-30")) == drawn(sample::outlook("2024-06-30")));
}

TEST_CASE("without a picture the file says so") {
  CHECK(drawn(sample::outlook("2024-12-31")).find("没有可画的进度") != std::string::npos);
  CHECK(render_svg({}).find("没有可画的进度") != std::string::npos);
}
