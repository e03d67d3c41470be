#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

TEST_CASE("weights ahp reads a matrix and proposes weights with both consistency ratios") {
  const ScratchFolder folder;
  const std::string matrix =
      folder.write("m.csv", ",产出,效益,满意度\n产出,1,3,5\n效益,1/3,1,3\n满意度,1/5,1/3,1\n");
  const CapturedRun run = captured_run({"weights", "ahp", matrix, "--lang", "en"});
  CAPTURE(run.err);
  CHECK(run.status == 0);
  CHECK(run.out.find("63.70") != std::string::npos);
  CHECK(run.out.find("0.0332") != std::string::npos);
  REQUIRE(captured_run({"weights", "ahp", matrix, "-o", folder.path("w.txt")}).status == 0);
  CHECK(folder.read("w.txt").find("63.70") != std::string::npos);
}

TEST_CASE("weights ahp reads a workbook as it reads CSV, and names the cell that is wrong") {
  const ScratchFolder folder;
  const auto row = [](int number, const std::string& name, const std::string& numbers) {
    return "<row r=\"" + std::to_string(number) + "\"><c t=\"inlineStr\"><is><t>" + name +
           "</t></is></c>" + numbers + "</row>";
  };
  const std::string heading = R"(<row r="1"><c r="B1" t="inlineStr"><is><t>产出</t></is></c>)"
                              R"(<c r="C1" t="inlineStr"><is><t>效益</t></is></c></row>)";
  const std::string first = row(2, "产出", "<c><v>1</v></c><c><v>3</v></c>");
  const auto workbook = [&](const std::string& name, const std::string& last) {
    return folder.write(name, sheet_file(heading + first + row(3, "效益", last)));
  };
  const CapturedRun run = captured_run(
      {"weights", "ahp", workbook("m.xlsx", "<c><v>0.333333333333333</v></c><c><v>1</v></c>")});
  CAPTURE(run.err);
  CHECK(run.status == 0);
  CHECK(run.out.find("75.00") != std::string::npos);
  const CapturedRun wrong = captured_run(
      {"weights", "ahp",
       workbook("w.xlsx", "<c t=\"inlineStr\"><is><t>三</t></is></c><c><v>1</v></c>")});
  CHECK(wrong.status == 3);
  CHECK(wrong.err.find("!B3") != std::string::npos);
}

TEST_CASE("weights entropy reads a portfolio, and says which column tells nothing apart") {
  const ScratchFolder folder;
  const std::string values =
      folder.write("v.csv", "项目,完成率,成本(-),一样\nA,95%,3.5,1\nB,90%,4,1\nC,60%,9,1\n");
  const CapturedRun run = captured_run({"weights", "entropy", values});
  CHECK(run.status == 0);
  CHECK(run.err.find("entropy_constant") != std::string::npos);
  CHECK(run.out.find("0.00") != std::string::npos);
}

TEST_CASE("weights: what cannot be read is refused with its place, what is not asked is usage") {
  const ScratchFolder folder;
  const std::string wrong = folder.write("m.csv", ",A,B\nA,1,3\nB,3,1\n");
  const CapturedRun run = captured_run({"weights", "ahp", wrong});
  CHECK(run.status == 3);
  CHECK(run.err.find("m.csv:3") != std::string::npos);
  CHECK(run.err.find("ahp_not_reciprocal") != std::string::npos);
  CHECK(run.out.empty());
  CHECK(captured_run({"weights", "ahp", folder.path("none.csv")}).status == 3);
  CHECK(captured_run({"weights", "guess", wrong}).status == 2);
  CHECK(captured_run({"weights", "ahp"}).status == 2);
}
