#include "adapters/workbook/workbook.h"

#include <doctest/doctest.h>

#include "reports/workbook/render_workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"
#include "tests/support/sample_documents.h"

namespace duibiao {
namespace {

std::string sample(const std::string& name) {
  return test::source_path("data/samples/lianyungang-2024/" + name);
}

std::string texts(const SheetRow& row) {
  std::string joined;
  for (const SheetCell& cell : row.cells) {
    joined += joined.empty() ? "" : "|";
    joined += cell.text;
  }
  return joined;
}

std::string fault_of(const std::string& bytes) {
  const auto opened = open_workbook(bytes, "a.xlsx");
  if (opened) {
    return "";
  }
  CHECK(test::is_spoken(opened.error()));
  CHECK(opened.error().where.file == "a.xlsx");
  return std::string(opened.error().code);
}

}  // namespace

TEST_CASE("the sample's attendance sheet is read as it shows") {
  const auto read = read_workbook_file(sample("actuals/培训签到.xlsx"));
  CHECK(read.problems.empty());
  REQUIRE(read.value.sheets.size() == 1);
  const Sheet& sheet = read.value.sheets[0];
  CHECK(sheet.name == "培训签到");
  CHECK(sheet.file == sample("actuals/培训签到.xlsx"));
  CHECK(sheet.merged == std::vector<MergedCells>{{1, 1, 1, 6}});
  REQUIRE(sheet.rows.size() == 5);
  CHECK(texts(sheet.rows[0]) == "2024年社区矫正业务培训签到汇总");
  CHECK(texts(sheet.rows[1]) == "日期|培训班名称|应到人数|实到人数|课时|天数");
  CHECK(texts(sheet.rows[2]) == "2024-05-15|第一期社区矫正业务培训班|48|44|8|1");
  CHECK(sheet.rows[2].cells[0].content == CellContent::date);
  CHECK(texts(sheet.rows[4]) == "合计|94|87|15|2");
}

TEST_CASE("the sample's sheet of figures has its percentages as percentages") {
  const auto read = read_workbook_file(sample("actuals/指标执行情况.xlsx"));
  CHECK(read.problems.empty());
  const Sheet& sheet = read.value.sheets.at(0);
  REQUIRE(sheet.rows.size() == 28);
  CHECK(texts(sheet.rows[25]) == "重点社区矫正对象监控定位率|100%|99.2%");
  CHECK(sheet.rows[25].cells[2].content == CellContent::percentage);
}

TEST_CASE("the sample's target form has its merged cells") {
  const auto read = read_workbook_file(sample("targets/target-form.xlsx"));
  CHECK(read.problems.empty());
  const Sheet& sheet = read.value.sheets.at(0);
  CHECK(sheet.rows.size() == 62);
  CHECK(sheet.merged.size() == 88);
  CHECK(texts(sheet.rows[23]) == "一级指标|二级指标|三级指标|半年(程)指标值|全年(程)指标值");
}

TEST_CASE("the sample's target form says the same as .ods") {
  const auto xlsx = read_workbook_file(sample("targets/target-form.xlsx"));
  const auto ods = read_workbook_file(sample("targets/target-form.ods"));
  CHECK(ods.problems.empty());
  REQUIRE(ods.value.sheets.size() == 1);
  const Sheet& a = xlsx.value.sheets.at(0);
  const Sheet& b = ods.value.sheets.at(0);
  CHECK(a.name == b.name);
  CHECK(a.merged == b.merged);
  REQUIRE(a.rows.size() == b.rows.size());
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    CHECK(a.rows[i].number == b.rows[i].number);
    CHECK(texts(a.rows[i]) == texts(b.rows[i]));
  }
}

TEST_CASE("what the engine writes it reads back without a remark, formulas by their results") {
  for (const Document& document :
       {test::monitoring_form(), test::monitoring_form(true), test::self_evaluation_form()}) {
    const auto read = read_workbook(render_workbook(document).value(), "f");
    for (const Problem& problem : read.problems) {
      FAIL_CHECK(message_line(problem, Language::english));
    }
    CHECK(read.value.sheets.size() >= document.pages.size());
    CHECK(read.value.sheets.at(0).name == document.pages.at(0).name);
    CHECK_FALSE(read.value.sheets[0].merged.empty());
    for (const Sheet& sheet : read.value.sheets) {
      for (const SheetRow& row : sheet.rows) {
        CHECK_FALSE(row.cells.empty());
      }
    }
  }
}

TEST_CASE("what is no workbook is called by its name") {
  CHECK(fault_of(test::bytes_of(sample("targets/target-form.docx"))) == "workbook_none");
  CHECK(fault_of(test::bytes_of(sample("targets/target-form.pdf"))) == "workbook_none");
  CHECK(fault_of(test::bytes_of(sample("targets/target-form.txt"))) == "workbook_none");
  CHECK(fault_of(test::bytes_of(sample("targets/target-form.xls"))) == "workbook_old");
  CHECK(fault_of("") == "workbook_none");
  CHECK(fault_of("PK\x03\x04") == "package_cut_short");
  const auto document = open_workbook(test::bytes_of(sample("targets/target-form.docx")), "a.xlsx");
  CHECK(test::fact(document.error(), "found") == ".docx (Word)");
}

TEST_CASE("a workbook is held whole up to a number of cells and bytes, on both sides") {
  const std::string bytes = test::sheet_file("<row r='1'><c><v>10</v></c><c><v>20</v></c></row>");
  CHECK(read_workbook(bytes, "f", {2, 4}).usable());
  for (const HeldLimits limits : {HeldLimits{1, 4}, HeldLimits{2, 3}}) {
    const auto read = read_workbook(bytes, "f", limits);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].code == "workbook_too_large_to_hold");
    CHECK(test::all_spoken(read.problems));
  }
}

TEST_CASE("a file that is not there is said") {
  const auto read = read_workbook_file(sample("none.xlsx"));
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "file_missing");
}

}  // namespace duibiao
