#include "reports/returned/return_notes.h"

#include <doctest/doctest.h>

#include "reports/document/clean_text.h"

using namespace duibiao;

namespace {

const std::string kFile = "in/a.xlsx";

Source cell(const std::string& sheet, const std::string& address) {
  return {.file = kFile, .sheet = sheet, .cell = address};
}

const Problems kSome{
    warning("funds_unit_doubtful", cell("表", "B2")),
    note("sign_inferred", cell("表", "B3"), {{"written", "5"}, {"sign", "≥"}}),
    error("weight_unreadable", cell("表", "B2"), {{"found", "=1+1"}}),
    error("weight_unreadable", cell("表", "B2"), {{"found", "=1+1"}}),
    error("empty_file", {.file = "in/b.xlsx"}),
    error("office_file_without_tables", {.file = kFile}),
    error("date_unreadable", cell("二", "C9"), {{"found", "x"}}),
};

}  // namespace

TEST_CASE("errors come first, each once, notes and other files are left out") {
  const ReturnNotes notes = return_notes(kSome, kFile, Language::english);
  REQUIRE(notes.rows.size() == 4);
  CHECK(notes.rows[0].code == "weight_unreadable");
  CHECK(notes.rows[0].number == 1);
  CHECK(notes.rows[1].code == "office_file_without_tables");
  CHECK(notes.rows[1].sheet.empty());
  CHECK(notes.rows[1].cell.empty());
  CHECK(notes.rows[2].cell == "C9");
  CHECK(notes.rows[3].severity == Severity::warning);
  CHECK(notes.rows[3].severity_word == "warning");
  CHECK(notes.rows[3].number == 4);
}

TEST_CASE("several problems of one cell are one comment, marked as the gravest of them") {
  const ReturnNotes notes = return_notes(kSome, kFile, Language::chinese);
  REQUIRE(notes.sheets.size() == 2);
  CHECK(notes.marked() == 2);
  const CellMark& mark = notes.sheets[0].cells.front();
  CHECK(notes.sheets[0].sheet == "表");
  CHECK(mark.cell == "B2");
  CHECK(mark.severity == Severity::error);
  CHECK(mark.comment.starts_with("【对标退回】\n1. 错误："));
  CHECK(mark.comment.find("=1+1") != std::string::npos);
  CHECK(mark.comment.find("\n4. 警告：") != std::string::npos);
  CHECK(notes.sheets[1].cells.front().cell == "C9");
}

TEST_CASE("two thousand cells are marked, all further ones are in the summary") {
  Problems problems;
  for (std::size_t row = 1; row <= kMostMarks + 1; ++row) {
    problems.push_back(error("weight_unreadable", cell("表", "A" + std::to_string(row)),
                             {{"found", std::to_string(row)}}));
  }
  problems.push_back(error("weight_unreadable", cell("表", "A1"), {{"found", "again"}}));
  const ReturnNotes notes = return_notes(problems, kFile, Language::english);
  CHECK(notes.rows.size() == kMostMarks + 2);
  CHECK(notes.marked() == kMostMarks);
  CHECK(notes.sheets[0].cells.back().cell == "A2000");
  CHECK(notes.sheets[0].cells.front().comment.find("again") != std::string::npos);
}

TEST_CASE("the head of the summary counts, and names the file without its folder") {
  const ReturnNotes notes = return_notes(kSome, kFile, Language::english);
  CHECK(notes.title == notes.titles.front());
  REQUIRE(notes.lines.size() == 2);
  CHECK(notes.lines[0] == "File: a.xlsx; 3 errors, 1 warnings");
  CHECK(notes.headings.size() == 6);
  CHECK(notes.summary_names == std::vector<std::string>{"returned", "退回说明"});
  CHECK(notes.comment_heads == std::vector<std::string>{"[duibiao: returned]", "【对标退回】"});
}

TEST_CASE("a text that no cell can hold is cut and says so, control characters are replaced") {
  const Problems problems{
      error("weight_unreadable", cell("表", "A1"), {{"found", std::string(40'000, 'x') + "\x01"}}),
      error("weight_unreadable", cell("表", "A2"), {{"found", "\x01_x0041_"}})};
  const ReturnNotes notes = return_notes(problems, kFile, Language::english);
  for (const std::string& text : {notes.rows[0].text, notes.sheets[0].cells[0].comment}) {
    CHECK(utf16_length(text) <= 32'767);
    CHECK(text.find("the first 32567") != std::string::npos);
  }
  CHECK(notes.rows[1].text.find('\x01') == std::string::npos);
  CHECK(notes.rows[1].text.find("_x005F_x0041_") != std::string::npos);
}

TEST_CASE("an error gives a reason to return a file, a warning only at a cell") {
  CHECK(files_to_return(kSome) == std::vector<std::string>{kFile, "in/b.xlsx"});
  CHECK(files_to_return(Problems{warning("file_passed_over", {.file = "c.pdf"}),
                                 note("sign_inferred", cell("表", "A1")),
                                 error("nothing_to_assess", {})})
            .empty());
}
