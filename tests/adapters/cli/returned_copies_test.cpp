#include "adapters/cli/returned_copies.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "adapters/workbook/package/package.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;
using namespace duibiao::test;

namespace {

std::string row_of(int number, const std::vector<std::string>& texts) {
  std::string row = "<row r=\"" + std::to_string(number) + "\">";
  for (const std::string& text : texts) {
    row += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
  return row + "</row>";
}

/// targets.csv kept on a sheet; `weight` is that of its first row.
std::string targets_with(const std::string& weight) {
  return sheet_file(row_of(1, {"project", "indicator", "level1", "level2", "name", "measure",
                               "half_year_target", "full_year_target", "weight"}) +
                    row_of(2, {"P1", "P1-01", "产出指标", "数量指标", "培训人次", "last", "≥40人次",
                               "≥85人次", weight}) +
                    row_of(3, {"P1", "P1-02", "效益指标", "社会效益", "重新犯罪率", "last", "≤0.1%",
                               "≤0.1%", "40"}));
}

const std::string kActuals = "project,indicator,date,value\nP1,P1-01,2024-06-30,44人次\n";

CapturedRun assess(const ScratchFolder& folder, const std::string& targets,
                   std::vector<std::string> more = {}) {
  std::vector<std::string> arguments{
      "assess",  "--targets", targets, "--actuals", folder.write("actuals.csv", kActuals),
      "--as-of", "2024-06-30"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return captured_run(arguments);
}

}  // namespace

TEST_CASE("a refused workbook comes back marked, the run still ends with 3 and says where it is") {
  const ScratchFolder folder;
  const std::string targets = folder.write("目标.xlsx", targets_with("一百"));
  const CapturedRun run = assess(folder, targets, {"--return", folder.path("back")});
  CHECK(run.status == 3);
  const std::string copy = folder.path("back/目标-退回.xlsx");
  CHECK(run.err.find("workbook_returned: 退回件已写入 " + copy + "：标注 1 个单元格") !=
        std::string::npos);
  CHECK(run.err.find("!I2: 错误: weight_unreadable") != std::string::npos);
  const auto read = read_workbook_file(copy);
  CHECK(read.problems.empty());
  REQUIRE(read.value.sheets.size() == 2);
  CHECK(text_in(read.value.sheets[0].rows[1], 9) == "一百");
  CHECK(text_in(read.value.sheets[1].rows[4], 3) == "I2");
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path("back")), {}) == 1);
}

TEST_CASE("an audit hands a faulty workbook back too") {
  const ScratchFolder folder;
  const std::string targets = folder.write("目标.xlsx", targets_with("一百"));
  const CapturedRun run = captured_run(
      {"audit", "--targets", targets, "--as-of", "2024-06-30", "--return", folder.path("back")});
  CHECK(run.status == 3);
  CHECK(read_workbook_file(folder.path("back/目标-退回.xlsx")).usable());
}

TEST_CASE("a returned copy that was corrected is read like the workbook itself") {
  const ScratchFolder folder;
  const std::string good = folder.write("good.xlsx", targets_with("60"));
  const CapturedRun wanted = assess(folder, good);
  const std::string bad = folder.write("bad.xlsx", targets_with("六十"));
  (void)assess(folder, bad, {"--return", folder.path("back")});
  const std::string copy = folder.read("back/bad-退回.xlsx");
  const auto package = Package::open(copy, "a");
  REQUIRE(package);
  Parts parts;
  for (const std::string& name : package->parts()) {
    std::string text = *package->read(name, 1'000'000);
    if (const auto at = text.find("六十</t></is></c></row>");
        at != std::string::npos && name.ends_with("sheet1.xml")) {
      text.replace(at, std::string("六十").size(), "60");
    }
    parts.emplace_back(name, text);
  }
  const std::string corrected = folder.write("corrected.xlsx", package_of(parts));
  const CapturedRun run = assess(folder, corrected);
  CHECK(wanted.status == 0);
  CHECK(run.status == 0);
  CHECK(run.err.find("退回") == std::string::npos);
}

TEST_CASE("without --return, and where nothing is wrong at all, nothing is written") {
  const ScratchFolder folder;
  CHECK(assess(folder, folder.write("bad.xlsx", targets_with("一百"))).status == 3);
  CHECK(assess(folder, folder.write("good.xlsx", targets_with("60")),
               {"--return", folder.path("back")})
            .status == 0);
  CHECK_FALSE(std::filesystem::exists(folder.path("back")));
}

TEST_CASE("in the folder of the inputs no input is replaced") {
  const ScratchFolder folder;
  const std::string bad = folder.write("a.xlsx", targets_with("一百"));
  CHECK(assess(folder, bad, {"--return", folder.path()}).status == 3);
  const std::string first = folder.read("a-退回.xlsx");
  CHECK(assess(folder, folder.path("a-退回.xlsx"), {"--return", folder.path()}).status == 3);
  CHECK(folder.read("a-退回.xlsx") == first);
  CHECK(std::filesystem::exists(folder.path("a-退回2.xlsx")));
}

TEST_CASE("import returns a workbook too, in the language that is asked for") {
  const ScratchFolder folder;
  CHECK(captured_run({"store", "init", folder.path("a.db")}).status == 0);
  const CapturedRun run =
      captured_run({"import", "targets", folder.write("a.xlsx", targets_with("x")), "--store",
                    folder.path("a.db"), "--return", folder.path("back"), "--lang", "en"});
  CHECK(run.status == 3);
  CHECK(run.err.find("the returned copy is") != std::string::npos);
  CHECK(read_workbook_file(folder.path("back/a-退回.xlsx")).value.sheets.back().name == "returned");
}

TEST_CASE("what cannot be returned is said once, as a warning, and text is passed over") {
  const ScratchFolder folder;
  const std::string ods = folder.write(
      "a.ods",
      package_of(ods_parts("<table:table table:name=\"表\"><table:table-row><table:table-cell "
                           "office:value-type=\"string\"><text:p>无</text:p></table:table-cell>"
                           "</table:table-row></table:table>")));
  const CapturedRun other = assess(folder, ods, {"--return", folder.path("back")});
  CHECK(other.status == 3);
  CHECK(other.err.find("a.ods: 警告: return_only_workbooks") != std::string::npos);
  Parts parts{{"_xmlsignatures/origin.sigs", ""}};
  const auto package = Package::open(targets_with("一百"), "a");
  REQUIRE(package);
  for (const std::string& name : package->parts()) {
    parts.emplace_back(name, *package->read(name, 1'000'000));
  }
  const CapturedRun run =
      assess(folder, folder.write("s.xlsx", package_of(parts)), {"--return", folder.path("back")});
  CHECK(run.status == 3);
  CHECK(run.err.find("警告: return_signed") != std::string::npos);
  const CapturedRun text =
      assess(folder, folder.write("t.csv", "project\n"), {"--return", folder.path("back")});
  CHECK(text.status == 3);
  CHECK(text.err.find("return_") == std::string::npos);
  CHECK_FALSE(std::filesystem::exists(folder.path("back")));
}

TEST_CASE("a folder that cannot be written is told, and the run's own exit stays") {
  const ScratchFolder folder;
  const std::string bad = folder.write("a.xlsx", targets_with("一百"));
  const CapturedRun run = assess(folder, bad, {"--return", folder.write("file", "x")});
  CHECK(run.status == 3);
  CHECK(run.err.find("output_") != std::string::npos);
  CHECK(run.err.find("workbook_returned") == std::string::npos);
}

TEST_CASE("a copy is named after its workbook, once, and never as another one") {
  CHECK(copy_path("out", "in/a.xlsx", {}) == "out/a-退回.xlsx");
  CHECK(copy_path("out/", "a.XLS", {}) == "out/a-退回.xlsx");
  CHECK(copy_path("out", "a.xlsm", {}) == "out/a-退回.xlsm");
  CHECK(copy_path("out", "a-退回.xlsx", {}) == "out/a-退回.xlsx");
  CHECK(copy_path("out", "a-退回2.xlsx", {}) == "out/a-退回.xlsx");
  CHECK(copy_path("out", "a-退回单.xlsx", {}) == "out/a-退回单-退回.xlsx");
  CHECK(copy_path("out", "-退回.xlsx", {}) == "out/-退回-退回.xlsx");
  const std::vector<std::string> taken{"out/a-退回.xlsx", "out/a-退回2.xlsx"};
  CHECK(copy_path("out", "a.xlsx", taken) == "out/a-退回3.xlsx");
}
