#include "adapters/cli/inputs/load_actuals.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/cli/inputs/load_targets.h"
#include "adapters/files/sha256.h"
#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::string kSample = test::source_path("data/samples/lianyungang-2024");

AssessOptions options() {
  AssessOptions options;
  options.as_of = *make_date(2024, 12, 31);
  return options;
}

std::vector<Form> sample_forms() {
  const std::vector<std::string> paths{kSample + "/targets/target-form.txt"};
  return load_targets(paths, "LYG-2024-001", options()).merged().value;
}

LoadedActuals load(std::vector<Form>& forms, const std::vector<std::string>& files,
                   const std::string& map) {
  return load_actuals({files, map}, forms, options(), true);
}

}  // namespace

TEST_CASE("a mapping takes its registers, puts its measures onto the form, leaves the rest") {
  auto forms = sample_forms();
  const auto loaded = load(forms, {kSample + "/actuals", kSample + "/actuals-interchange.csv"},
                           kSample + "/mapping.toml");
  CHECK_FALSE(any_error(loaded.problems));
  REQUIRE(loaded.files.size() == 2);
  CHECK(loaded.files[0].input.name == kSample + "/actuals/指标执行情况.xlsx");
  CHECK(loaded.files[0].observations.size() == 54);
  CHECK(loaded.files[1].observations.size() == 54);
  CHECK(loaded.sources.size() == 3);
  CHECK(loaded.registers.size() == 4);
  CHECK(forms[0].indicators[14].measure == Measure::sum);
  CHECK(forms[0].indicators[25].measure == Measure::ratio);
}

TEST_CASE("a register and a file that feed one indicator over one span are a fault") {
  auto forms = sample_forms();
  const test::ScratchFolder folder;
  const std::string file = folder.write(
      "a.csv", "project,indicator,date,value\nLYG-2024-001,LYG-2024-001-32,2024-06-30,36500元\n");
  const auto loaded = load(forms, {kSample + "/actuals", file}, kSample + "/mapping.toml");
  const auto merged = loaded.merged();
  REQUIRE_FALSE(merged.usable());
  CHECK(merged.problems.back().code == "two_sources_one_span");
}

TEST_CASE("a workbook that the mapping names is a register, also out of a folder, others are not") {
  auto forms = sample_forms();
  const auto loaded = load(forms, {kSample + "/actuals"}, kSample + "/mapping.toml");
  REQUIRE(loaded.files.size() == 1);
  CHECK(loaded.files[0].input.name == kSample + "/actuals/指标执行情况.xlsx");
  REQUIRE(loaded.registers.size() == 4);
  CHECK(loaded.registers[3].name == kSample + "/actuals/矫正对象台账.csv");
  CHECK(loaded.registers[1].name == kSample + "/actuals/培训签到.xlsx");
  CHECK(loaded.registers[1].sha256 ==
        sha256_hex(test::bytes_of(kSample + "/actuals/培训签到.xlsx")));
  REQUIRE(loaded.sources.size() == 3);
  CHECK(loaded.sources[2].name == "培训签到");
  CHECK(loaded.sources[2].sha256 == loaded.registers[1].sha256);
  CHECK(loaded.sources[2].observations.size() == 10);
}

TEST_CASE("a register that is no workbook is refused by name") {
  auto forms = sample_forms();
  const test::ScratchFolder folder;
  const std::string file =
      folder.write("培训签到.xlsx", test::bytes_of(kSample + "/targets/target-form.docx"));
  const auto loaded = load(forms, {file}, kSample + "/mapping.toml");
  const auto refused =
      std::ranges::find(loaded.problems, std::string_view("workbook_none"), &Problem::code);
  REQUIRE(refused != loaded.problems.end());
  CHECK(refused->where.file == file);
}

TEST_CASE("without forms files are only checked, and no indicator is called unknown") {
  std::vector<Form> none;
  const test::ScratchFolder folder;
  const std::vector<std::string> files{folder.write(
      "a.csv", "project,indicator,date,value\nP1,P1-01,2024-06-31,1\nP1,P1-01,2024-06-30,1\n")};
  const auto loaded = load_actuals({files, {}}, none, options(), false);
  REQUIRE(loaded.files.size() == 1);
  REQUIRE(loaded.files[0].problems.size() == 1);
  CHECK(loaded.files[0].problems[0].code == "date_not_in_calendar");
}

TEST_CASE("an unknown table needs a mapping") {
  auto forms = sample_forms();
  const auto loaded = load(forms, {kSample + "/actuals/支出明细.csv"}, "");
  CHECK_FALSE(loaded.merged().usable());
}
