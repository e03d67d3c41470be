#include "reports/pdf/render_pdf.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/support/sample_documents.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;

namespace {

/// What a reader of the PDF finds as text, without blanks and line ends.
std::string text_of(const std::string& bytes) {
  const test::ScratchFolder folder;
  const std::string command = "pdftotext -raw '" + folder.write("a.pdf", bytes) + "' '" +
                              folder.path("a.txt") + "' 2>'" + folder.path("err") + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  CHECK(folder.read("err").empty());
  std::string text = folder.read("a.txt");
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
  return text;
}

std::string pdf(const Document& document) { return render_pdf(document).value(); }

}  // namespace

TEST_CASE("the same documents give the same bytes") {
  const Document form = test::monitoring_form();
  CHECK(pdf(form) == pdf(form));
}

TEST_CASE("everything that the form says can be found in it") {
  const Document form = test::self_evaluation_form();
  const std::string text = text_of(pdf(form));
  CHECK(text.find("项目支出绩效自评表") != std::string::npos);
  CHECK(text.find("82.70") != std::string::npos);
  CHECK(text.find("系统测算") != std::string::npos);
  CHECK(text.find("注1：全年没有满意度调查数据") != std::string::npos);
  CHECK(text.find("第3页，共3页") != std::string::npos);
}

TEST_CASE("the letters are simplified Chinese ones, embedded") {
  const std::string bytes = pdf(test::monitoring_form());
  CHECK(bytes.find("CJKsc") != std::string::npos);
  CHECK(bytes.find("CJKjp") == std::string::npos);
  CHECK(bytes.find("/FontFile3") != std::string::npos);
}

TEST_CASE("headings stand on each sheet, every row once") {
  const std::string text = text_of(pdf(test::long_list(120)));
  std::size_t headings = 0;
  for (auto at = text.find("序号名称数值"); at != std::string::npos;
       at = text.find("序号名称数值", at + 1)) {
    ++headings;
  }
  CHECK(headings == 4);
  for (int i = 1; i <= 120; ++i) {
    const std::string row = "第" + std::to_string(i) + "个项目";
    CHECK_MESSAGE(text.find(row) != std::string::npos, row);
    CHECK_MESSAGE(text.find(row) == text.rfind(row), row);
  }
}

TEST_CASE("a text longer than a sheet is all there") {
  std::string lines;
  for (int i = 1; i <= 150; ++i) {
    lines += "L" + std::to_string(i) + "E\n";
  }
  DocumentCell spanning;
  spanning.text = lines;
  spanning.rows = 2;
  DocumentCell beside;
  beside.text = "B";
  DocumentTable table{{1, 1}, {{{spanning, beside}}, {{beside}}}};
  const std::string text =
      text_of(pdf({Language::chinese, "", "", "", {{"表", true, {table}}}, {}}));
  for (int i = 1; i <= 150; ++i) {
    const std::string line = "L" + std::to_string(i) + "E";
    CHECK_MESSAGE(text.find(line) != std::string::npos, line);
  }
}

TEST_CASE("a label that reaches over sheets is said on each of them") {
  DocumentCell label;
  label.text = "产出指标";
  label.role = CellRole::word;
  label.rows = 100;
  DocumentTable table{{1, 1}, {}};
  for (int i = 0; i < 100; ++i) {
    DocumentCell cell;
    cell.text = "r";
    table.rows.push_back({i == 0 ? std::vector{label, cell} : std::vector{cell}, false});
  }
  const std::string text =
      text_of(pdf({Language::chinese, "", "", "", {{"表", true, {table}}}, {}}));
  CHECK(text.find("产出指标") != text.rfind("产出指标"));
}

TEST_CASE("control characters, malformed bytes and a very long word are set") {
  DocumentCell cell;
  cell.text = std::string("a\0b\xFF", 4) + std::string(5000, 'x');
  CHECK(text_of(pdf(test::document_of({cell}))).find("xxxx") != std::string::npos);
}

TEST_CASE("five thousand rows are all there") {
  CHECK(text_of(pdf(test::long_list(5000))).find("第5000个项目") != std::string::npos);
}

TEST_CASE("no documents, and a document without pages, are one empty sheet") {
  CHECK(text_of(render_pdf(std::span<const Document>()).value()) == "第1页，共1页");
  CHECK(text_of(pdf(Document{})) == "第1页，共1页");
}
