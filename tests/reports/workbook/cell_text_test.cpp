#include "reports/workbook/cell_text.h"

#include <doctest/doctest.h>

#include "reports/document/clean_text.h"

using namespace duibiao;

TEST_CASE("text of 32767 units stays whole, one more is cut and says so") {
  std::string text;
  for (int i = 0; i < 32'767; ++i) {
    text += "绩";
  }
  CHECK(cell_text(text, Language::chinese) == text);
  text += "效";
  const std::string cut = cell_text(text, Language::chinese);
  CHECK(utf16_length(cut) <= 32'767);
  CHECK(cut.starts_with("绩绩"));
  CHECK(cut.ends_with("……（原文共 32768 字，工作簿的一个单元格放不下，此处为前 32567 字）"));
  CHECK(cell_text(text, Language::english).ends_with("holds the first 32567)"));
}

TEST_CASE("what office programs read as a character's code stays what it is") {
  CHECK(cell_text("_x0041_", Language::chinese) == "_x005F_x0041_");
  CHECK(cell_text("_x00zz_ _x004_", Language::chinese) == "_x00zz_ _x004_");
}

TEST_CASE("control characters and malformed bytes are replaced") {
  CHECK(cell_text("a\x01\xFF", Language::chinese) == "a\uFFFD\uFFFD");
}

TEST_CASE("text that a spreadsheet would take for a formula is known by its beginning") {
  for (const char* text :
       {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"}) {
    CHECK_MESSAGE(looks_like_formula(text), text);
  }
  for (const char* text : {"", "1=1", "—", "≥85%", " =1", "完成=是"}) {
    CHECK_MESSAGE(!looks_like_formula(text), text);
  }
}
