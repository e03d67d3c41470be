#include "adapters/document/document.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/workbook/workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/office/sheet_text.h"
#include "tests/support/office/word_file.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

std::string sample(const std::string& ending) {
  return bytes_of(source_path("data/samples/lianyungang-2024/targets/target-form." + ending));
}

Sheet only_sheet(const Read<OfficeFile>& read) {
  CHECK(read.problems.empty());
  REQUIRE(read.value.sheets.size() == 1);
  return read.value.sheets[0];
}

/// The only table of a sample form, without the marks of page breaks.
Sheet document_sheet(const std::string& ending) {
  const std::string bytes = sample(ending);
  Sheet sheet = only_sheet(read_document("目标表." + ending, bytes, office_type(bytes)));
  for (SheetRow& row : sheet.rows) {
    row.after_break = false;
  }
  return sheet;
}

/// The sample workbook as a document would have it: its first two rows stand above the table.
Sheet workbook_sheet() {
  Sheet sheet = only_sheet(read_workbook(sample("xlsx"), "目标表.xlsx"));
  for (std::uint32_t line = 1; line <= 2; ++line) {
    sheet.above.push_back({line, sheet.rows[line - 1].cells[0].text});
  }
  sheet.rows.erase(sheet.rows.begin(), sheet.rows.begin() + 2);
  std::erase_if(sheet.merged, [](const MergedCells& cells) { return cells.first_row <= 2; });
  for (SheetRow& row : sheet.rows) {
    row.number -= 2;
  }
  for (MergedCells& cells : sheet.merged) {
    cells.first_row -= 2;
    cells.last_row -= 2;
  }
  return sheet;
}

/// All that a form consists of: what stands above, rows, merged cells in order.
std::string content(Sheet sheet) {
  std::ranges::sort(sheet.merged, {}, [](const MergedCells& cells) {
    return std::pair(cells.first_row, cells.first_column);
  });
  std::string text;
  for (const Paragraph& above : sheet.above) {
    text += std::to_string(above.line) + " " + above.text + "\n";
  }
  return text + sheet_text(sheet);
}

}  // namespace

TEST_CASE("the sample form is the same table as .docx, .doc and PDF as in the workbook") {
  const std::string workbook = content(workbook_sheet());
  CHECK(std::ranges::count(workbook, '\n') == 2 + 60 + 1);
  CHECK(content(document_sheet("docx")) == workbook);
  CHECK(content(document_sheet("doc")) == workbook);
  CHECK(content(document_sheet("pdf")) == workbook);
}

TEST_CASE("the table of the sample PDF goes on over its page break") {
  const std::string bytes = sample("pdf");
  const Sheet sheet = only_sheet(read_document("目标表.pdf", bytes, OfficeType::pdf));
  const auto marked = std::ranges::find(sheet.rows, true, &SheetRow::after_break);
  REQUIRE(marked != sheet.rows.end());
  CHECK(text_in(*marked, 3) == "培训场次");
  CHECK(std::ranges::count(sheet.rows, true, &SheetRow::after_break) == 1);
}

TEST_CASE("documents are what is read here, and nothing else") {
  for (const OfficeType type :
       {OfficeType::docx, OfficeType::doc, OfficeType::rtf, OfficeType::pdf}) {
    CHECK(is_document(type));
  }
  for (const OfficeType type :
       {OfficeType::text, OfficeType::xlsx, OfficeType::xls, OfficeType::ods, OfficeType::odt,
        OfficeType::encrypted, OfficeType::damaged}) {
    CHECK_FALSE(is_document(type));
  }
}

TEST_CASE("programs that are missing are told for the formats that need them only") {
  const ScratchFolder empty;
  const DocumentSettings none{.folders = {empty.path()}};
  const auto code = [&](const std::string& ending) {
    const std::string bytes = sample(ending);
    const auto read = read_document("a." + ending, bytes, office_type(bytes), none);
    CHECK(read.value.file == "a." + ending);
    return read.problems.empty() ? "" : std::string(read.problems[0].code);
  };
  CHECK(code("docx").empty());
  CHECK(code("doc") == "office_program_missing");
  CHECK(code("pdf") == "pdf_program_missing");
}
