#include "adapters/checks/suppressions_reader.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/dates.h"

using namespace duibiao;

namespace {

const std::string kAnswer = R"([[suppress]]
id = "T20"
project = "LYG-2024-001"
reason = "模板统一要求"
owner = "绩效科"
until = 2024-12-31
)";

Read<std::vector<Suppression>> read(const std::string& text) {
  return read_suppressions(text, "answers.toml", house_catalogue());
}

std::string with(std::string text, std::string_view old, std::string_view fresh) {
  return text.replace(text.find(old), old.size(), fresh);
}

/// "code line" of the only problem.
std::string problem(const std::string& text) {
  const auto result = read(text);
  REQUIRE(result.problems.size() == 1);
  const Problem& only = result.problems.front();
  return std::string(only.code) + " " + std::to_string(only.where.line);
}

}  // namespace

TEST_CASE("an answer has its check, reason, owner and last day, and any row where it names none") {
  const auto result = read(kAnswer);
  CHECK(result.problems.empty());
  REQUIRE(result.value.size() == 1);
  const Suppression& answer = result.value.front();
  CHECK(answer.check == "T20");
  CHECK(answer.project == "LYG-2024-001");
  CHECK(answer.indicator.empty());
  CHECK(answer.reason == "模板统一要求");
  CHECK(answer.owner == "绩效科");
  CHECK(answer.until == test::day("2024-12-31"));
  CHECK(read("").value.empty());
}

TEST_CASE(
    "an answer without a reason, an owner or an end is refused, as is a check of no such id") {
  CHECK(problem(with(kAnswer, "T20", "T99")) == "check_unknown 2");
  CHECK(problem(with(kAnswer, "模板统一要求", "")) == "suppression_without_reason 4");
  CHECK_FALSE(read(with(kAnswer, "owner = \"绩效科\"\n", "")).usable());
  CHECK_FALSE(read(with(kAnswer, "until = 2024-12-31\n", "")).usable());
  CHECK_FALSE(read(with(kAnswer, "2024-12-31", "2024-02-31")).usable());
  CHECK_FALSE(read(kAnswer + "colour = \"red\"\n").usable());
}
