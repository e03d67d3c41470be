#include "reports/workbook/cell_formats.h"

#include <doctest/doctest.h>

#include "reports/workbook/workbook_file.h"

using namespace duibiao;

TEST_CASE("a combination is made once, another one is another format") {
  auto file = WorkbookFile::create({});
  REQUIRE(file);
  CellFormats formats(file->get());
  CellFormat format;
  lxw_format* const first = formats.get(format);
  CHECK(formats.get(format) == first);
  format.open = true;
  CHECK(formats.get(format) != first);
  CHECK(formats.overlay(Tone::bad) == formats.overlay(Tone::bad));
  CHECK(formats.overlay(Tone::bad) != formats.overlay(Tone::good));
}
