#include "adapters/columns/input/run_inputs.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("plain files are opened, each kind by itself, what the explained path reads is not") {
  const test::ScratchFolder folder;
  const std::string plain = folder.write("targets.csv", std::string(test::kTargetHeading));
  const std::string years = folder.write("years.csv", "year," + std::string(test::kTargetHeading));
  const std::string projects = folder.write("projects.csv", "project,name,unit,type\nP,N,,\n");
  const std::string figures = folder.write("actuals.csv", std::string(test::kFigureHeading));
  const auto inputs = open_inputs({plain, projects, years}, {figures}, 1);
  REQUIRE(inputs);
  CHECK(inputs->targets.size() == 2);
  CHECK(inputs->headers.size() == 1);
  CHECK(inputs->actuals.size() == 1);
  CHECK(bytes_of(inputs->headers) == 29);
  CHECK(open_inputs({plain}, {}, 1)->actuals.empty());
  CHECK_FALSE(open_inputs({projects}, {figures}, 1));
  CHECK_FALSE(open_inputs({figures}, {}, 1));
  CHECK_FALSE(open_inputs({plain}, {projects}, 1));
  CHECK_FALSE(open_inputs({plain}, {folder.path("none.csv")}, 1));
}

TEST_CASE("a file named twice is read once, with a warning") {
  const test::ScratchFolder folder;
  const std::string plain = folder.write("targets.csv", std::string(test::kTargetHeading));
  const auto inputs = open_inputs({plain, folder.path()}, {}, 1);
  REQUIRE(inputs);
  CHECK(inputs->targets.size() == 1);
  REQUIRE(inputs->problems.size() == 1);
  CHECK(inputs->problems.front().code == "file_named_twice");
}

TEST_CASE("figures in memory are a file of their batch") {
  const PlainContents contents{
      .figures = {{.batch = 3, .text = std::string(test::kFigureHeading) + "P,1,2024-01-02,3\n"}}};
  const auto inputs = stored_inputs("none.db", contents);
  REQUIRE(inputs);
  REQUIRE(inputs->actuals.size() == 1);
  CHECK(inputs->actuals.front().batch == 3);
  BlockReader reader;
  const auto blocks = cut_blocks(inputs->actuals, 8);
  std::string text;
  for (const BlockPlace& block : blocks) {
    REQUIRE(reader.read(inputs->actuals.front(), block) == BlockReader::State::ready);
    text += reader.bytes();
  }
  CHECK(text == "P,1,2024-01-02,3\n");
}
