#include "adapters/document/pdf/page_content.h"

#include <algorithm>
#include <utility>

#include "engine/base/result.h"

namespace duibiao::pdf {
namespace {

constexpr std::size_t kOutside = static_cast<std::size_t>(-1);
constexpr double kOverhang = 2;  ///< how far a word may reach over a line

double middle_x(const Word& word) { return (word.left + word.right) / 2; }
double middle_y(const Word& word) { return (word.top + word.bottom) / 2; }

/// The words of one page, given out to the cells of its tables.
class Words {
 public:
  explicit Words(std::vector<PageTable>& tables) : tables_(tables) {
    for (const PageTable& table : tables) {
      cells_.emplace_back(table.ruled.cells.size());
    }
  }

  /// Puts `word` where it belongs; in parts where it runs over an upright line.
  void put(const Word& word) {
    const std::size_t index = table_at(word);
    if (index == kOutside) {
      outside_.push_back(word);
      return;
    }
    const RuledTable& table = tables_[index].ruled;
    const double y = middle_y(word);
    Word rest = word;
    while (!rest.text.empty()) {
      const std::size_t first = table.cell_at(rest.left + kOverhang, y);
      const double end = table.across[table.cells[first].last_column + 1];
      SplitWord split{rest, {}};
      if (rest.right > end + kOverhang && end < table.across.back()) {
        split = split_at(rest, end);
      }
      if (split.left.text.empty()) {  // no letter before the line: it belongs behind it
        split = {rest, {}};
      }
      const double x =
          split.right.text.empty() ? middle_x(split.left) : split.left.left + kOverhang;
      cells_[index][table.cell_at(x, y)].push_back(split.left);
      rest = std::move(split.right);
    }
  }

  /// Makes the texts of all cells.
  void finish() {
    for (std::size_t i = 0; i < tables_.size(); ++i) {
      const RuledTable& ruled = tables_[i].ruled;
      for (std::size_t cell = 0; cell < ruled.cells.size(); ++cell) {
        const double width = ruled.across[ruled.cells[cell].last_column + 1] -
                             ruled.across[ruled.cells[cell].first_column];
        tables_[i].texts.push_back(flowed(std::move(cells_[i][cell]), width));
      }
    }
  }

  [[nodiscard]] std::vector<Word> take_outside() { return std::move(outside_); }

 private:
  /// The table that the word's middle lies in; of those inside each other the innermost.
  [[nodiscard]] std::size_t table_at(const Word& word) const {
    std::size_t found = kOutside;
    for (std::size_t i = 0; i < tables_.size(); ++i) {
      const RuledTable& table = tables_[i].ruled;
      if (table.holds(middle_x(word), middle_y(word)) &&
          (found == kOutside || table.area() < tables_[found].ruled.area())) {
        found = i;
      }
    }
    return found;
  }

  std::vector<PageTable>& tables_;
  std::vector<std::vector<std::vector<Word>>> cells_{};  ///< of each table, of each cell
  std::vector<Word> outside_{};
};

double top_of(const PageItem& item) {
  return std::visit(Overload{[](const PageLine& line) { return line.top; },
                             [](const PageTable& table) { return table.ruled.down.front(); }},
                    item);
}

}  // namespace

std::optional<std::vector<PageItem>> page_content(const Page& page) {
  auto ruled = ruled_tables(page.rulings);
  if (!ruled) {
    return std::nullopt;
  }
  std::vector<PageTable> tables;
  for (RuledTable& table : *ruled) {
    tables.push_back({std::move(table), {}});
  }
  Words words(tables);
  for (const Word& word : page.words) {
    words.put(word);
  }
  words.finish();
  std::vector<PageItem> items;
  for (const Line& line : lines_of(words.take_outside())) {
    items.emplace_back(PageLine{line.top, line.text()});
  }
  for (PageTable& table : tables) {
    items.emplace_back(std::move(table));
  }
  std::ranges::stable_sort(items, {}, top_of);
  return items;
}

}  // namespace duibiao::pdf
