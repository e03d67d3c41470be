// Rows of a register, one by one from whatever they stand in → typed rows and control totals: what
// tables of text and sheets of workbooks have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/mapping/register/register.h"
#include "adapters/table/capped_problems.h"

namespace duibiao {

/// The cell of one of the source's columns.
struct RawCell {
  std::string_view text{};
  std::string_view unit{};  ///< shown behind a number, and no part of `text`
  bool merged_from_above = false;
};

/// How much is kept of one register.
struct RegisterLimits {
  std::size_t cells = 8'000'000;
  std::size_t text = std::size_t{256} << 20U;  ///< bytes
};

/// Which rows a total row adds up.
enum class TotalScope { whole_file, since_last_total, so_far };

/// What the word 合计, 小计, 本年累计 …, also with a colon behind it, adds up; nothing for any
/// other text.
[[nodiscard]] std::optional<TotalScope> total_scope(std::string_view text);

/// Reads one register, row by row. Problems as listed at `import_register`; also
/// `register_unit_changes` {column, unit, other} and `register_too_large` {limit}.
class RegisterReader {
 public:
  /// `source` outlives it.
  RegisterReader(const RegisterSource& source, RegisterPlaces places,
                 const RegisterLimits& limits = {});

  /// The next row: its line, the cells of the source's columns in their order, and the text of the
  /// cell that says whether it is a total row.
  void add(std::uint32_t line, std::span<const RawCell> cells, std::string_view total_text);
  /// Something else about the register.
  void add(Problem problem) { problems_.add(std::move(problem)); }
  /// Something for which it cannot be used.
  void refuse(Problem problem);

  /// Is it of no use to add further rows?
  [[nodiscard]] bool full() const { return full_; }
  [[nodiscard]] bool usable() const { return usable_; }
  [[nodiscard]] std::size_t rows() const { return made_.rows.size(); }

  /// The register, its control totals held against the sums of its rows.
  [[nodiscard]] Read<Register> finish();

 private:
  using Sum = std::optional<Ratio>;  ///< remembers when it no longer fits

  /// The two sums that a column's total rows are held against.
  struct ColumnSums {
    Sum so_far = Ratio{};
    Sum since_last_total = Ratio{};
  };
  /// A total as the register states it; `computed` is open until the last row for whole-file
  /// totals.
  struct StatedTotal {
    ColumnIndex column = 0;
    std::uint32_t line = 0;
    Ratio stated{};
    std::optional<Sum> computed{};
  };

  [[nodiscard]] Cell read_cell(std::uint32_t line, const RawCell& raw, ColumnIndex index);
  void note_unit(std::uint32_t line, const RawCell& raw, ColumnIndex index);
  void add_total(std::uint32_t line, std::span<const RawCell> cells, TotalScope scope);
  void keep(RegisterRow row);
  void check_totals();

  const RegisterSource& source_;
  RegisterLimits limits_;
  CappedProblems problems_;
  Register made_{};
  std::vector<ColumnSums> sums_;
  std::vector<StatedTotal> stated_{};
  std::size_t text_ = 0;
  bool usable_ = true;
  bool full_ = false;
};

}  // namespace duibiao
