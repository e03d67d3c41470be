// A workbook that somebody typed into: cells of a written .xlsx get a text, as a spreadsheet
// program stores what is typed.
#pragma once

#include <map>
#include <string>

namespace duibiao::test {

/// `bytes` with the texts of `typed` (address → text) in the cells of its first sheet. Stops the
/// test program where a cell is not there, or holds something already.
[[nodiscard]] std::string filled_workbook(const std::string& bytes,
                                          const std::map<std::string, std::string>& typed);

}  // namespace duibiao::test
