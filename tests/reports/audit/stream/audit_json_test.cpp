#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;
using nlohmann::json;

TEST_CASE("JSON has the members of SPEC 9 and not what was answered for") {
  const test::SampleAudit audit;
  const json read = json::parse(audit.streamed(json_format()));
  REQUIRE(read.at("findings").size() == 2);
  const json& bare = read.at("findings").at(1);
  CHECK(bare.at("id") == "T36");
  CHECK(bare.at("severity") == "warning");
  CHECK(bare.at("project") == "A&B");
  CHECK(bare.at("indicator") == "01");
  CHECK(bare.at("where") == "targets.csv:2!full_year_target");
  for (const char* member : {"message", "advice", "citation"}) {
    CHECK_FALSE(bare.at(member).get<std::string>().empty());
  }
  CHECK(read.at("not_judged") == json::parse(R"([{"id":"X01","reason":"没有自评得分"}])"));
  CHECK(read.at("suppressed") == json::parse(R"([{"id":"T36","findings":1}])"));
}

TEST_CASE("JSON of nothing at all is an empty list") {
  const json read = json::parse(render_stream(
      json_format(), {}, {}, {test::SampleAudit().results().catalogue, Words(Language::english)}));
  CHECK(read == json::parse(R"({"findings":[],"not_judged":[]})"));
}
