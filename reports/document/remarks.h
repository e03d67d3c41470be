// The notes on a page's cells as numbered remarks, for the formats that are read on paper: a mark
// in the cell (注1) and a line below the page's last block (注1：…). One note has one number
// however often it stands on the page.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "reports/document/document.h"

namespace duibiao {

class Remarks {
 public:
  /// Numbers the notes of `page` from 1 in the order of its cells.
  Remarks(const DocumentPage& page, Language language);

  /// The mark of a cell: "注1"; "" for a cell without a note.
  [[nodiscard]] std::string mark(const DocumentCell& cell) const;

  /// The remark lines, in the order of their numbers.
  [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

 private:
  Language language_;
  std::map<std::string, int, std::less<>> numbers_{};
  std::vector<std::string> lines_{};
};

}  // namespace duibiao
