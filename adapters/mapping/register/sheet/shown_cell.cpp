#include "adapters/mapping/register/sheet/shown_cell.h"

#include <algorithm>

namespace duibiao {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr auto kNowhere = std::string_view::npos;

}  // namespace

RawCell raw_cell(const DownFilledCell& filled, ColumnType type) {
  if (filled.cell == nullptr) {
    return {};
  }
  RawCell raw{.text = filled.cell->text, .unit = {}, .merged_from_above = filled.from_above};
  const CellContent content = filled.cell->content;
  const bool number = content == CellContent::number || content == CellContent::percentage;
  const auto digit = raw.text.find_first_of(kDigits);
  if (type != ColumnType::number || !number || digit == kNowhere) {
    return raw;
  }
  const std::size_t first = digit > 0 && raw.text[digit - 1] == '-' ? digit - 1 : digit;
  const std::size_t end =
      std::min(raw.text.find_first_not_of("0123456789.", digit), raw.text.size());
  if (raw.text.find_first_of(kDigits, end) != kNowhere) {
    return raw;  // two numbers: nobody can tell which one it is
  }
  raw.unit = raw.text.substr(end);
  raw.text = raw.text.substr(first, end - first);
  return raw;
}

}  // namespace duibiao
