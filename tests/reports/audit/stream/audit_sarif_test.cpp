#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;
using nlohmann::json;

namespace {

json run_of_sample() {
  const json log = json::parse(test::SampleAudit().streamed(sarif_format()));
  CHECK(log.at("version") == "2.1.0");
  REQUIRE(log.at("runs").size() == 1);
  return log.at("runs").at(0);
}

}  // namespace

TEST_CASE("SARIF: every result names a rule of the driver by id and by index") {
  const json run = run_of_sample();
  const json& rules = run.at("tool").at("driver").at("rules");
  std::set<std::string> ids;
  for (const json& rule : rules) {
    CHECK(ids.insert(rule.at("id").get<std::string>()).second);
    CHECK_FALSE(rule.at("help").at("text").get<std::string>().empty());
  }
  REQUIRE(run.at("results").size() == 3);
  for (const json& result : run.at("results")) {
    CHECK(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
    CHECK(std::set<std::string>{"none", "note", "warning", "error"}.contains(result.at("level")));
    CHECK_FALSE(result.at("message").at("text").get<std::string>().empty());
    CHECK_FALSE(result.at("locations").empty());
  }
}

TEST_CASE("SARIF: a finding has the line of its cell, and one without a cell no file") {
  const json run = run_of_sample();
  const json& bare = run.at("results").at(1).at("locations").at(0);
  CHECK(bare.at("physicalLocation").at("artifactLocation").at("uri") == "targets.csv");
  CHECK(bare.at("physicalLocation").at("region").at("startLine") == 2);
  CHECK_FALSE(run.at("results").at(0).at("locations").at(0).contains("physicalLocation"));
}

TEST_CASE("SARIF: what was answered for is suppressed, not left out") {
  const json run = run_of_sample();
  CHECK_FALSE(run.at("results").at(1).contains("suppressions"));
  const json& answer = run.at("results").at(2).at("suppressions").at(0);
  CHECK(answer.at("kind") == "external");
  CHECK(answer.at("status") == "accepted");
  CHECK(answer.at("justification").get<std::string>().find("已核实") != std::string::npos);
}

TEST_CASE("SARIF: what was not judged is a notification of the run") {
  const json run = run_of_sample();
  const json& invocation = run.at("invocations").at(0);
  CHECK(invocation.at("executionSuccessful") == true);
  REQUIRE(invocation.at("toolExecutionNotifications").size() == 1);
  CHECK(invocation.at("toolExecutionNotifications").at(0).at("associatedRule").at("id") == "X01");
}
