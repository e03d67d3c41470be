#include "adapters/workbook/xlsx/without_rows.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

std::string left_of(const std::string& xml, std::size_t piece) {
  std::string left;
  WithoutRows without([&](std::string_view bytes) {
    left += bytes;
    return true;
  });
  for (std::size_t at = 0; at < xml.size(); at += piece) {
    CHECK(without.feed(std::string_view(xml).substr(at, piece)));
  }
  without.finish();
  return left;
}

}  // namespace

TEST_CASE("rows are cut out wherever the pieces end") {
  const std::string rows(1000, 'r');
  const std::string xml = "<w><cols/><sheetData>" + rows + "</sheetData><m/></w>";
  const std::string prefixed =
      "<x:w><x:sheetData a='1' ><x:row/>" + rows + "</x:sheetData ><x:m/></x:w>";
  for (std::size_t piece = 1; piece < 300; piece += 7) {
    CHECK(left_of(xml, piece) == "<w><cols/><sheetData></sheetData><m/></w>");
    CHECK(left_of(prefixed, piece) == "<x:w><x:sheetData a='1' ></x:sheetData ><x:m/></x:w>");
  }
}

TEST_CASE("what only looks like rows stays") {
  for (const std::string xml :
       {"<w><sheetData/><m/></w>", "<w><sheetDataX>a</sheetDataX></w>", "<w>sheetData</w>",
        "<w a='sheetData'>b</w>", "<w></w>", "", "<sheetData"}) {
    CAPTURE(xml);
    CHECK(left_of(xml, 5) == xml);
  }
}

TEST_CASE("rows without end leave nothing behind, a tag without end is passed on") {
  CHECK(left_of("<w><sheetData>" + std::string(5000, 'r'), 64) == "<w><sheetData>");
  const std::string endless = "<w><sheetData " + std::string(3'000'000, 'a');
  CHECK(left_of(endless, 65'536) == endless);
}

TEST_CASE("a consumer that wants no more is given no more") {
  int calls = 0;
  WithoutRows without([&](std::string_view) {
    ++calls;
    return false;
  });
  CHECK_FALSE(without.feed(std::string(1000, ' ')));
  CHECK_FALSE(without.feed(std::string(1000, ' ')));
  without.finish();
  CHECK(calls == 1);
}

}  // namespace duibiao
