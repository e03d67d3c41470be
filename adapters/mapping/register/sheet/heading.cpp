#include "adapters/mapping/register/sheet/heading.h"

#include <algorithm>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestHeading = 1'000;  ///< bytes

/// Finds columns by their headings in one row.
class Matcher {
 public:
  Matcher(const VerticalFill& row, std::uint32_t row_number)
      : row_(row), cells_(row.cells()), row_number_(row_number) {
    made_.last_row = row_number;
    std::erase_if(cells_, [](const DownFilledCell& filled) {
      return filled.cell->text.size() > kLongestHeading;
    });
    for (const DownFilledCell& filled : cells_) {
      normalised_.push_back(normalise(filled.cell->text));
    }
  }

  std::uint32_t find(const std::string& name) {
    const std::string wanted = normalise(name);
    std::uint32_t found = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const std::uint32_t column = cells_[i].cell->column;
      if (normalised_[i] != wanted) {
        continue;
      }
      if (found != 0) {
        made_.twice.push_back({name, found, column});
        break;
      }
      found = column;
      cover(column);
    }
    if (found == 0) {
      made_.missing.push_back(name);
    }
    return found;
  }

  HeadingMatch& made() { return made_; }

 private:
  void cover(std::uint32_t column) {
    const MergedCells* merged = row_.merged_at(column);
    made_.last_row = std::max(made_.last_row, merged != nullptr ? merged->last_row : row_number_);
  }

  const VerticalFill& row_;
  std::vector<DownFilledCell> cells_;
  std::vector<std::string> normalised_{};
  std::uint32_t row_number_;
  HeadingMatch made_{};
};

}  // namespace

HeadingMatch match_heading(const RegisterSource& source, const VerticalFill& row,
                           std::uint32_t row_number) {
  Matcher matcher(row, row_number);
  for (const RegisterColumn& column : source.columns) {
    const std::uint32_t found = matcher.find(column.name);
    matcher.made().columns.push_back(found);
  }
  if (source.total_column) {
    const std::uint32_t found = matcher.find(*source.total_column);
    matcher.made().total_column = found;
  }
  return std::move(matcher.made());
}

}  // namespace duibiao
