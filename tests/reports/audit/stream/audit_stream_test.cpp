#include "reports/audit/stream/audit_stream.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

TEST_CASE("projects without findings leave no gap between those that have some") {
  const test::SampleAudit audit;
  const ProjectLines quiet{"Q", {}, {}};
  const std::string text =
      render_stream(json_format(), {quiet, audit.lines(), quiet, audit.lines(), quiet},
                    audit.summary, {audit.results().catalogue, Words(Language::english)});
  CHECK(nlohmann::json::parse(text).at("findings").size() == 4);
}
