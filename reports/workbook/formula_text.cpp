#include "reports/workbook/formula_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongest = 8000;       // a spreadsheet takes 8192 characters
constexpr std::size_t kMostArguments = 200;  // of 255

/// Does `next` continue `range` downwards or to the right?
bool continues(const CellAddress& range, const CellAddress& next) {
  const bool below = next.row == range.row_end && next.column == range.column &&
                     next.column_end == range.column_end;
  const bool beside =
      next.column == range.column_end && next.row == range.row && next.row_end == range.row_end;
  return next.sheet == range.sheet && (below || beside);
}

/// Cells side by side or one below the other.
struct CellRange {
  CellAddress all{};  ///< from the first to the last
  CellAddress last{};
};

/// The cells as few ranges, in their order.
std::vector<CellRange> ranges_of(const std::vector<CellAddress>& cells) {
  std::vector<CellRange> ranges;
  for (const CellAddress& cell : cells) {
    if (!ranges.empty() && continues(ranges.back().all, cell)) {
      ranges.back().all.row_end = cell.row_end;
      ranges.back().all.column_end = cell.column_end;
      ranges.back().last = cell;
    } else {
      ranges.push_back({cell, cell});
    }
  }
  return ranges;
}

/// The ranges as arguments of a function: "F12:F20,F31".
std::string arguments_of(const std::vector<CellRange>& ranges, std::size_t sheet) {
  std::string arguments;
  for (const CellRange& range : ranges) {
    arguments += (arguments.empty() ? "" : ",") + reference(range.all, sheet);
    if (range.last.row != range.all.row || range.last.column != range.all.column) {
      arguments += ":" + address_text(range.last.row, range.last.column);
    }
  }
  return arguments;
}

/// Writes one formula.
class FormulaWriter {
 public:
  FormulaWriter(const CellAddress& self, const CellAddresses& cells) : self_(self), cells_(cells) {}

  std::optional<std::string> operator()(const SumOfCells& sum) {
    std::vector<CellAddress> addresses;
    for (const CellId id : sum.cells) {
      const auto found = cells_.find(id);
      if (found == cells_.end()) {
        return std::nullopt;
      }
      addresses.push_back(found->second);
    }
    const std::vector<CellRange> ranges = ranges_of(addresses);
    if (ranges.empty() || ranges.size() > kMostArguments) {
      return std::nullopt;
    }
    const std::string arguments = arguments_of(ranges, self_.sheet);
    return fmt::format("=IF(COUNT({0})=0,\"\",SUM({0}))", arguments);
  }

  std::optional<std::string> operator()(const SameAs& same) {
    return with({same.cell}, R"(=IF({0}="","",{0}))");
  }

  std::optional<std::string> operator()(const PercentOf& share) {
    return with({share.numerator, share.denominator},
                R"(=IF(COUNT({0},{1})<2,"",IF({1}=0,"",{0}/{1}*100)))");
  }

  std::optional<std::string> operator()(const PointsFor& points) {
    const auto attainment = cells_.find(points.attainment);
    const bool percent = attainment != cells_.end() && attainment->second.percent;
    return with({points.weight, points.attainment},
                percent ? "=IF(COUNT({0},{1})<2,\"\",ROUND({0}*MIN({1}/100,1),2))"
                        : "=IF(COUNT({0},{1})<2,\"\",ROUND({0}*MIN({1},1),2))");
  }

  std::optional<std::string> operator()(const AttainmentOf& attainment) {
    const auto share = with({attainment.actual, attainment.target}, share_of(attainment.sign));
    if (!share) {
      return std::nullopt;
    }
    const auto counted = with({attainment.actual, attainment.target}, "=IF(COUNT({0},{1})<2,\"\",");
    return counted.value() + *share + (self_.percent ? "*100)" : ")");
  }

 private:
  /// SPEC §4, the table; {0} is the actual, {1} the target.
  static std::string_view share_of(BoundSign sign) {
    switch (sign) {
      case BoundSign::at_least:
        return "IF({1}<=0,IF({0}>={1},1,0),MAX(0,{0}/{1}))";
      case BoundSign::more_than:
        return "IF({1}<=0,IF({0}>{1},1,0),MAX(0,{0}/{1}))";
      case BoundSign::at_most:
        return "IF({0}<={1},1,IF({1}<=0,0,{1}/{0}))";
      case BoundSign::less_than:
        return "IF({0}<{1},1,IF({1}<=0,0,{1}/{0}))";
      case BoundSign::equal:
        return "IF({0}={1},1,IF(OR({1}<=0,{0}<=0),0,MIN({0}/{1},{1}/{0})))";
    }
    return "";
  }

  [[nodiscard]] std::optional<std::string> with(const std::vector<CellId>& ids,
                                                std::string_view pattern) const {
    std::vector<std::string> names;
    for (const CellId id : ids) {
      const auto found = cells_.find(id);
      if (found == cells_.end()) {
        return std::nullopt;
      }
      names.push_back(reference(found->second, self_.sheet));
    }
    return fmt::format(fmt::runtime(pattern), names.front(), names.back());
  }

  const CellAddress& self_;
  const CellAddresses& cells_;
};

}  // namespace

std::string address_text(std::uint32_t row, std::uint32_t column) {
  std::string letters;
  for (std::uint32_t left = column + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return letters + std::to_string(row + 1);
}

std::string sheet_prefix(std::string_view name) {
  std::string prefix = "'";
  for (const char c : name) {
    prefix.append(c == '\'' ? 2 : 1, c);
  }
  return prefix + "'!";
}

std::string reference(const CellAddress& cell, std::size_t sheet) {
  const std::string address = address_text(cell.row, cell.column);
  return cell.sheet == sheet ? address : sheet_prefix(cell.sheet_name) + address;
}

std::optional<std::string> formula_text(const Formula& formula, const CellAddress& self,
                                        const CellAddresses& cells) {
  const auto text = std::visit(FormulaWriter(self, cells), formula);
  return text && text->size() <= kLongest ? text : std::nullopt;
}

}  // namespace duibiao
