#include <doctest/doctest.h>

#include <algorithm>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

TEST_CASE("CSV has a line a finding, with what became of it") {
  const std::string csv = test::SampleAudit().streamed(csv_format());
  CHECK(std::ranges::count(csv, '\n') == 4);
  CHECK(
      csv.starts_with("id,severity,project,indicator,where,message,advice,citation,family,"
                      "suppressed,answer\n"));
  CHECK(csv.find("\nT02,error,A&B,,,") != std::string::npos);
  CHECK(csv.find("\nT36,warning,A&B,01,targets.csv:2!full_year_target,") != std::string::npos);
  CHECK(csv.find(",values,no,\n") != std::string::npos);
  CHECK(csv.find(",values,yes,") != std::string::npos);
}
