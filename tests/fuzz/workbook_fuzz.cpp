// libFuzzer's entry: whatever the bytes, a workbook is read or refused, every problem has a
// sentence, and no text is longer than the limits allow. The first byte says what the rest is: a
// whole file, or one part of a workbook that is sound otherwise.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "adapters/mapping/register/sheet/sheet_register.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace {

using duibiao::test::Parts;

/// A workbook that uses everything: shared texts, styles, merged cells.
Parts sound_workbook() {
  duibiao::test::MadeWorkbook workbook;
  workbook.sheets.push_back({.rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                                     "<row><c s='1'><v>45427</v></c><c s='2'><v>5</v></c></row>",
                             .behind = "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>"});
  workbook.strings = "<si><t>日期</t></si><si><t>金额</t></si>";
  workbook.formats = {"yyyy-mm-dd", "0\"人次\""};
  return duibiao::test::parts_of(workbook);
}

/// The file that `input` stands for.
std::string file_of(std::string_view input) {
  constexpr std::string_view kParts[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                         "xl/styles.xml", "xl/workbook.xml",
                                         "xl/_rels/workbook.xml.rels"};
  const auto kind = static_cast<unsigned char>(input.front());
  const std::string rest(input.substr(1));
  if (kind == 0) {
    return rest;
  }
  if (kind % 8 == 7) {
    Parts parts = duibiao::test::ods_parts("");
    duibiao::test::put_part(parts, "content.xml", rest);
    return duibiao::test::package_of(parts);
  }
  Parts parts = sound_workbook();
  if (kind % 8 == 6) {  // a code of a number format
    duibiao::test::MadeWorkbook workbook;
    workbook.sheets.push_back({.rows = "<row><c s='1'><v>-1.5</v></c><c s='1'><v>9</v></c></row>"});
    workbook.formats = {rest.substr(0, rest.find('\0'))};
    parts = duibiao::test::parts_of(workbook);
  } else {
    duibiao::test::put_part(parts, kParts[kind % 8 % 5], rest);
  }
  return duibiao::test::package_of(parts);
}

void demand(bool holds, const char* what) {
  if (!holds) {
    (void)std::fprintf(stderr, "%s\n", what);
    std::abort();
  }
}

duibiao::RegisterSource payments() {
  duibiao::RegisterSource source;
  source.columns = {{"日期", duibiao::ColumnType::date, {}},
                    {"金额", duibiao::ColumnType::number, {}}};
  return source;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) {
    return 0;
  }
  const std::string file = file_of({reinterpret_cast<const char*>(data), size});
  const auto read = duibiao::read_workbook(file, "f");
  demand(duibiao::test::all_spoken(read.problems), "a problem has no sentence");
  for (const duibiao::Sheet& sheet : read.value.sheets) {
    std::uint32_t last = 0;
    for (const duibiao::SheetRow& row : sheet.rows) {
      demand(row.number > last && row.number <= 1'048'576, "rows are out of order");
      last = row.number;
      for (const duibiao::SheetCell& cell : row.cells) {
        demand(cell.column >= 1 && cell.column <= 16'384, "there is no such column");
      }
    }
  }
  if (const auto opened = duibiao::open_workbook(file, "f")) {
    const auto made = duibiao::import_register(**opened, payments());
    demand(duibiao::test::all_spoken(made.problems), "a problem has no sentence");
  }
  return 0;
}
