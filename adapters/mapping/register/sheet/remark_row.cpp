#include "adapters/mapping/register/sheet/remark_row.h"

#include <algorithm>
#include <array>

#include "adapters/mapping/register/cell.h"

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 14> kWords{"注",     "备注", "附注",     "说明",      "填表",
                                                  "填报",   "制表", "编制",     "审核",      "复核",
                                                  "负责人", "经办", "数据来源", "单位负责人"};

/// A remark's word, with a colon not far behind it: "注：", "注1:", "审核人（签字）：".
bool begins_as_remark(std::string_view text) {
  constexpr std::size_t kNear = 30;
  const bool word =
      std::ranges::any_of(kWords, [&](std::string_view each) { return text.starts_with(each); });
  const std::string_view near = text.substr(0, kNear);
  return word &&
         (near.find(':') != std::string_view::npos || near.find("：") != std::string_view::npos);
}

/// Is the cell a figure: a number or a day, kept as such or as text?
bool is_figure(const SheetCell& cell) {
  if (cell.content != CellContent::text) {
    return true;
  }
  return parse_cell(cell.text, ColumnType::number).has_value() ||
         parse_cell(cell.text, ColumnType::date).has_value();
}

}  // namespace

bool is_remark_row(const SheetRow& row, const VerticalFill& fill, bool behind_remarks) {
  if (row.cells.empty()) {
    return false;
  }
  const SheetCell& first = row.cells.front();
  const MergedCells* merged = fill.merged_at(first.column);
  const bool across = merged != nullptr && merged->last_column > merged->first_column;
  const bool alone = row.cells.size() == 1 && (across || behind_remarks);
  return (alone || begins_as_remark(first.text)) && std::ranges::none_of(row.cells, is_figure);
}

}  // namespace duibiao
