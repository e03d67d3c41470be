// The words that a cell offers to choose from. A short list stands in the validation itself; a list
// that does not fit there (255 characters, commas or quotes in a word) stands in a column of a
// hidden sheet.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace duibiao {

class ChoiceLists {
 public:
  /// `sheet_name` is the name that the hidden sheet will have.
  explicit ChoiceLists(std::string sheet_name) : sheet_name_(std::move(sheet_name)) {}

  /// Does the list fit into a validation?
  [[nodiscard]] static bool is_short(const std::vector<std::string>& words);

  /// Where on the hidden sheet the list stands: "='选项'!$A$1:$A$7".
  [[nodiscard]] std::string range_of(const std::vector<std::string>& words);

  /// The lists on the hidden sheet, one a column; empty when no sheet is needed.
  [[nodiscard]] const std::vector<std::vector<std::string>>& columns() const { return columns_; }
  [[nodiscard]] const std::string& sheet_name() const { return sheet_name_; }

 private:
  std::string sheet_name_;
  std::map<std::vector<std::string>, std::size_t> column_of_{};
  std::vector<std::vector<std::string>> columns_{};
};

}  // namespace duibiao
