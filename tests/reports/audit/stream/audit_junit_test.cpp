#include <doctest/doctest.h>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

TEST_CASE("JUnit has a case a check: failed, passed or skipped with the reason") {
  const std::string xml = test::SampleAudit().streamed(junit_format());
  const auto has = [&](std::string_view part) { return xml.find(part) != std::string::npos; };
  CHECK(has(R"(<testsuite name="A&amp;B" tests="4" failures="2" errors="0" skipped="1">)"));
  CHECK(has(R"(<failure type="error" message=)"));
  CHECK(has("&lt;满意度&gt;"));
  CHECK(has(R"(<skipped message="没有自评得分"/>)"));
  CHECK(xml.ends_with("</testsuites>\n"));
}

TEST_CASE("JUnit shows what was answered for, but not as a failure") {
  const std::string xml = test::SampleAudit().streamed(junit_format());
  const auto failure = xml.find("targets.csv:2!full_year_target");
  const auto answered = xml.find("targets.csv:3!full_year_target");
  REQUIRE(failure != std::string::npos);
  REQUIRE(answered != std::string::npos);
  CHECK(xml.rfind("<system-out>", answered) > failure);
}
