#include "adapters/cli/commands/render.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::string kSample = test::source_path("data/samples/lianyungang-2024/interchange");

CommandLine sample_line() {
  CommandLine line;
  line.targets = {kSample + "/targets.csv"};
  line.actuals = {kSample + "/actuals.csv"};
  line.as_of = make_date(2024, 12, 31);
  return line;
}

}  // namespace

TEST_CASE("every format shows the same score") {
  const CommandLine line = sample_line();
  const Read<Assessed> read = assess_all(line);
  REQUIRE(read.usable());
  const ReportOptions options = report_options(line, read.value.loaded);
  for (const Format format : {Format::automatic, Format::table, Format::json, Format::html}) {
    const std::string text = render(read.value.assessments, format, options, false);
    CHECK(text.find("92.98") != std::string::npos);
  }
  const std::string csv = render(read.value.assessments, Format::csv, options, false);
  CHECK(csv.starts_with("project,indicator,status,attainment,deviation,score"));
}

TEST_CASE("a report states the files it rests on with their hashes") {
  const CommandLine line = sample_line();
  const Read<Assessed> read = assess_all(line);
  const ReportOptions options = report_options(line, read.value.loaded);
  REQUIRE(options.state.inputs.size() == 2);
  CHECK(options.state.inputs[0].name.ends_with("targets.csv"));
  CHECK(options.state.inputs[1].sha256.size() == 64);
  CHECK_FALSE(options.show_personal);
}
