// What the explained path remarks on rows, until it is known where their figures stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/columns/packed.h"

namespace duibiao::columns {

/// A row that there is something to say about.
struct RowRemark {
  std::uint32_t row = 0;
  TargetRow target{};
  std::vector<PackedFigure> counted{};  ///< `PackedFigure::row`: its position among the row's
  Problems notes{};                     ///< as far as they can be told without the places
};

/// What of `notes` is told outside a report: no notes, and not that a target was overachieved.
[[nodiscard]] Problems remarks_in(Problems notes);

/// The remarks of a run, in the order of rows: the first of each code are kept whole, the others
/// counted, as `CappedProblems` lists them.
class RowRemarks {
 public:
  /// `file` is the place of the closing counts.
  explicit RowRemarks(std::string file) : file_(std::move(file)) {}

  void add(RowRemark remark);

  /// Those that will be listed.
  [[nodiscard]] const std::vector<RowRemark>& kept() const { return kept_; }

  /// The notes of all of them, capped; `tell` gives those of a kept one with their places.
  [[nodiscard]] Problems told(const std::function<Problems(const RowRemark&)>& tell) const;

 private:
  std::string file_;
  std::vector<RowRemark> kept_{};
  std::map<std::string_view, std::size_t> listed_{};   ///< of each code, by the kept ones
  std::map<std::string_view, std::size_t> counted_{};  ///< by the others
};

}  // namespace duibiao::columns
