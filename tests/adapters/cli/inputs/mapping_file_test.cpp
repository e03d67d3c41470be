#include "adapters/cli/inputs/mapping_file.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "adapters/files/sha256.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::vector<Form> kForms{{.project = "P", .indicators = {{.code = "P-01", .name = "培训"}}}};
const std::string kMatch = "[[match]]\nname = \"培训数\"\nindicator = \"P-01\"\n";

}  // namespace

TEST_CASE("a mapping comes with its file and digest, no path is no mapping and no fault") {
  const test::ScratchFolder folder;
  const auto read = open_mapping(folder.write("map.toml", kMatch));
  REQUIRE(read.value);
  CHECK(read.value->input.name == folder.path("map.toml"));
  CHECK(read.value->input.sha256 == sha256_hex(kMatch));
  CHECK(read.value->mapping.matches.size() == 1);
  CHECK_FALSE(open_mapping("").value);
  CHECK(open_mapping("").problems.empty());
}

TEST_CASE("a mapping that is missing or bad is a fault, and nothing is taken from it") {
  const test::ScratchFolder folder;
  const auto missing = open_mapping(folder.path("none.toml"));
  CHECK_FALSE(missing.value);
  REQUIRE(missing.problems.size() == 1);
  CHECK(missing.problems[0].code == "file_missing");
  const auto bad = open_mapping(folder.write("bad.toml", "[[match]]\nname = 1\n"));
  CHECK_FALSE(bad.value);
  CHECK(test::all_spoken(bad.problems));
  CHECK(any_error(bad.problems));
}

TEST_CASE("what the mapping confirms goes with the option, faults of the mapping are said once") {
  const test::ScratchFolder folder;
  const auto read = match_inputs(folder.write("map.toml", kMatch), true, kForms);
  CHECK(read.problems.empty());
  CHECK(read.value.accept);
  CHECK(read.value.rules().confirmed.size() == 1);
  CHECK_FALSE(match_inputs("", false, kForms).value.accept);
  CHECK(match_inputs(folder.write("bad.toml", "["), false, kForms).problems.empty());
  const auto unknown = match_inputs(
      folder.write("far.toml", "[[match]]\nname = \"a\"\nindicator = \"P-09\"\n"), false, kForms);
  REQUIRE(unknown.problems.size() == 1);
  CHECK(unknown.problems[0].code == "mapping_indicator_unknown");
}
