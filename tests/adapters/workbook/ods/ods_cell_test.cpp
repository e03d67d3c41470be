#include "adapters/workbook/ods/ods_cell.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

OdsCell cell(std::string type, std::string value) {
  OdsCell made;
  made.type = std::move(type);
  made.value = std::move(value);
  return made;
}

/// "content text", the content by number, and what is remarked.
std::string said(const OdsCell& cell, std::string_view displayed) {
  const OdsValue value = value_of(cell, displayed);
  return std::to_string(static_cast<int>(value.content)) + " " + value.text +
         (value.not_binary ? " not_binary" : "") + (value.no_date ? " no_date" : "") +
         (value.scaled ? " scaled" : "");
}

}  // namespace

TEST_CASE("values are read by their types, with the words that are displayed") {
  CHECK(said(cell("float", "0.99199999999999999"), "0.99") == "1 0.992");
  CHECK(said(cell("float", "215"), "215人次") == "1 215人次");
  CHECK(said(cell("float", "12000"), "1.2万") == "1 12000 scaled");
  CHECK(said(cell("currency", "8"), "¥8.00") == "1 8");
  CHECK(said(cell("percentage", "0.992"), "99%") == "2 99.2%");
  CHECK(said(cell("date", "2024-05-15"), "2024年5月15日") == "3 2024-05-15");
  CHECK(said(cell("date", "2024-05-15T10:30:00"), "") == "3 2024-05-15 10:30:00");
  CHECK(said(cell("time", "PT10H30M00S"), "10:30") == "0 10:30:00");
  CHECK(said(cell("boolean", "true"), "TRUE") == "4 TRUE");
  CHECK(said(cell("boolean", "false"), "FALSE") == "4 FALSE");
  CHECK(said(cell("string", ""), " 充分\n") == "0 充分");
  CHECK(said(cell("string", "给出的"), "") == "0 给出的");
  CHECK(said(cell("", ""), "文字") == "0 文字");
  CHECK(said(cell("", ""), "") == "0 ");
}

TEST_CASE("values that are not what their type says are remarked") {
  CHECK(said(cell("float", "x"), "5") == "1  not_binary");
  CHECK(said(cell("date", "soon"), "明天") == "0 明天 no_date");
  CHECK(said(cell("time", ""), "10:30") == "0 10:30 no_date");
}

TEST_CASE("a formula without a result is one, an error is one") {
  OdsCell formula = cell("", "");
  formula.formula = true;
  CHECK(said(formula, "") == "6 ");
  formula.type = "string";
  CHECK(said(formula, "") == "0 ");
  formula.error = true;
  CHECK(said(formula, "#DIV/0!") == "5 #DIV/0!");
}

TEST_CASE("counts are whole numbers from 1 on") {
  CHECK(repeat_count("1") == 1);
  CHECK(repeat_count("16384") == 16384);
  CHECK(repeat_count("99999999999") == UINT32_MAX);
  for (const auto* text : {"", "0", "-1", "x", "1x", "1.5"}) {
    CHECK(repeat_count(text) == 1);
  }
}

}  // namespace duibiao
