#include "adapters/columns/batches/project_batches.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/files/sha256.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

constexpr std::string_view kTargets =
    "project,indicator,level1,level2,name,measure,full_year_target,weight\n";
constexpr std::string_view kActuals = "project,indicator,date,value\n";

std::string target(std::string_view project, std::string_view code) {
  return std::string(project) + "," + std::string(code) +
         ",产出指标,数量指标,\"培训, 人次\",sum,≥5人,10\n";
}

std::string figure(std::string_view project, std::string_view code) {
  return std::string(project) + "," + std::string(code) + ",2024-05-01,5人\n";
}

/// The batches of these files, `projects` each; nothing where they are the full reader's.
std::optional<ProjectBatches> dealt(const test::ScratchFolder& folder, const std::string& targets,
                                    const std::string& actuals, std::size_t projects) {
  auto inputs = open_batch_inputs({folder.write("targets.csv", targets)},
                                  {folder.write("actuals.csv", actuals)}, {});
  REQUIRE(inputs.has_value());
  auto batches = ProjectBatches::deal(*std::move(inputs), projects, folder.path());
  REQUIRE(batches.has_value());
  return *std::move(batches);
}

/// "A1@2 B1@3": project, indicator and line of every row.
std::string rows_of(const std::vector<Table>& tables) {
  std::string text;
  for (const Table& table : tables) {
    for (const TableRow& row : table.rows) {
      text += text.empty() ? "" : " ";
      text += row.cells[0] + row.cells[1] + "@" + std::to_string(row.line);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("rows of a project come together wherever they stand, with the lines of their files") {
  const test::ScratchFolder folder;
  const std::string targets = std::string(kTargets) + target("A", "1") + target("B", "1") +
                              target("C", "1") + target("A", "2");
  const std::string actuals =
      std::string(kActuals) + figure("C", "1") + figure("A", "1") + figure("B", "1");
  const auto batches = dealt(folder, targets, actuals, 2);
  REQUIRE(batches.has_value());
  CHECK(batches->projects() == 3);
  REQUIRE(batches->batches() == 2);
  const auto first = batches->read(0);
  const auto second = batches->read(1);
  REQUIRE(first.has_value());
  REQUIRE(second.has_value());
  CHECK(rows_of(first->targets) == "A1@2 B1@3 A2@5");
  CHECK(rows_of(first->actuals) == "A1@3 B1@4");
  CHECK(rows_of(second->targets) == "C1@4");
  CHECK(rows_of(second->actuals) == "C1@2");
  CHECK(first->targets[0].rows[0].cells[4] == "培训, 人次");
  CHECK(first->targets[0].file == folder.path("targets.csv"));
}

TEST_CASE("every file that was dealt out is known by the hash of its bytes") {
  const test::ScratchFolder folder;
  std::string targets(kTargets);
  for (int i = 0; i < 40'000; ++i) {  // more than two blocks
    targets += target("P" + std::to_string(i), "1");
  }
  const std::string actuals = std::string(kActuals) + figure("P7", "1");
  const auto batches = dealt(folder, targets, actuals, 1000);
  REQUIRE(batches.has_value());
  REQUIRE(batches->inputs().size() == 2);
  CHECK(batches->inputs()[0].sha256 == sha256_hex(targets));
  CHECK(batches->inputs()[1].sha256 == sha256_hex(actuals));
  REQUIRE(batches->batches() == 40);
  const auto last = batches->read(39);
  REQUIRE(last.has_value());
  CHECK(last->targets[0].rows.size() == 1000);
  CHECK(last->targets[0].rows.back().line == 40'001);
}

TEST_CASE("figures of a project that no target names are in the first batch") {
  const test::ScratchFolder folder;
  const auto batches = dealt(folder, std::string(kTargets) + target("A", "1") + target("B", "1"),
                             std::string(kActuals) + figure("Z", "1"), 1);
  REQUIRE(batches.has_value());
  CHECK(rows_of(batches->read(0)->actuals) == "Z1@2");
  CHECK(rows_of(batches->read(1)->actuals).empty());
}

TEST_CASE("rows of projects.csv go with their projects, and its hash stands before the others'") {
  const test::ScratchFolder folder;
  const std::string headers =
      "department,project,name,unit,type,long_term_goal,annual_goal\n甲局,B,,,,,\n乙局,A,,,,,"
      "\n丙局,Z,,,,,\n";
  auto inputs = open_batch_inputs(
      {folder.write("targets.csv", std::string(kTargets) + target("A", "1") + target("B", "1")),
       folder.write("projects.csv", headers)},
      {}, {});
  REQUIRE(inputs.has_value());
  CHECK(inputs->headers.size() == 1);
  const auto batches = ProjectBatches::deal(*std::move(inputs), 1, folder.path());
  REQUIRE(batches.has_value());
  REQUIRE(batches->has_value());
  CHECK(rows_of((*batches)->read(0)->headers) == "乙局A@3 丙局Z@4");
  CHECK(rows_of((*batches)->read(1)->headers) == "甲局B@2");
  REQUIRE((*batches)->inputs().size() == 2);
  CHECK((*batches)->inputs()[0].sha256 == sha256_hex(headers));
}

TEST_CASE("what the full reader has to look at is not dealt out") {
  const test::ScratchFolder folder;
  const std::string targets = std::string(kTargets) + target("A", "1");
  CHECK_FALSE(dealt(folder, targets + "A,2,x\n", std::string(kActuals), 1));
  CHECK_FALSE(dealt(folder, targets + ",,,,,,,\n", std::string(kActuals), 1));
  CHECK_FALSE(dealt(folder, targets + "A,2,\"a\nb\",c,d,sum,5,1\n", std::string(kActuals), 1));
  CHECK(dealt(folder, targets, std::string(kActuals), 1));
}

TEST_CASE("files that are no interchange files of their kind are not opened") {
  const test::ScratchFolder folder;
  const std::string targets = folder.write("targets.csv", kTargets);
  const std::string form = folder.write("form.txt", "项目支出绩效目标表\n");
  CHECK_FALSE(open_batch_inputs({form}, {}, {}));
  CHECK_FALSE(open_batch_inputs({targets}, {targets}, {}));
  CHECK_FALSE(open_batch_inputs({}, {}, {}));
  const auto inputs = open_batch_inputs({targets}, {}, {});
  REQUIRE(inputs.has_value());
  CHECK(inputs->bytes() == kTargets.size());
  CHECK_FALSE(inputs->state_courses());
}
