// Office files built part by part, good and bad, as tests need them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duibiao::test {

/// Names and contents of the parts of a package, in order.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// The zip package of `parts`, deflated.
[[nodiscard]] std::string package_of(const Parts& parts);

/// One sheet of a workbook: `rows` is the XML inside sheetData, `behind` what follows it.
struct MadeSheet {
  std::string name = "Sheet1";
  std::string rows{};
  std::string behind{};
  std::string before{};  ///< in front of sheetData: <cols>
  std::string state = "visible";
};

/// A .xlsx workbook.
struct MadeWorkbook {
  std::vector<MadeSheet> sheets{};
  std::string strings{};               ///< the <si> elements
  std::vector<std::string> formats{};  ///< style n+1 has the n-th of these format codes
  std::vector<unsigned> builtin{};     ///< and then one style for each of these format numbers
  bool date1904 = false;
};

/// Its parts, to be changed at will.
[[nodiscard]] Parts parts_of(const MadeWorkbook& workbook);

/// The whole file.
[[nodiscard]] inline std::string file_of(const MadeWorkbook& workbook) {
  return package_of(parts_of(workbook));
}

/// The file of one sheet with `rows`.
[[nodiscard]] std::string sheet_file(std::string_view rows, std::string_view behind = "");

/// Replaces the contents of the part `name`, or adds it.
void put_part(Parts& parts, std::string_view name, std::string contents);

/// A .ods workbook: `tables` is the XML inside office:spreadsheet, `styles` automatic styles.
[[nodiscard]] Parts ods_parts(std::string_view tables, std::string_view styles = "");

}  // namespace duibiao::test
