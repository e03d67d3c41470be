#include "adapters/mapping/register/sheet/sheet_register.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "adapters/mapping/register/register_reader.h"
#include "adapters/mapping/register/sheet/heading.h"
#include "adapters/mapping/register/sheet/remark_row.h"
#include "adapters/mapping/register/sheet/shown_cell.h"
#include "adapters/mapping/register/sheet/vertical_fill.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

/// Rows worth a remark: how many, and the first one.
struct Rows {
  std::size_t count = 0;
  std::uint32_t first = 0;

  void add(std::uint32_t row) { first = count++ == 0 ? row : first; }
};

/// The row of any sheet that came nearest to a heading.
struct NearestHeading {
  std::string sheet{};
  std::uint32_t row = 0;
  std::vector<std::string> missing{};
};

class RegisterVisitor : public SheetVisitor {
 public:
  RegisterVisitor(const std::string& file, const RegisterSource& source,
                  const RegisterProgress& progress)
      : file_(file), source_(source), progress_(progress), merged_numbers_(source.columns.size()) {
    for (const RegisterColumn& column : source.columns) {
      nearest_.missing.push_back(column.name);
    }
    if (source.total_column) {
      nearest_.missing.push_back(*source.total_column);
    }
  }

  [[nodiscard]] bool begin(const SheetHead& head) override {
    head_ = head;
    fill_ = {};
    importing_ = false;
    sheets_.push_back(head.name);
    return source_.sheet.empty() ? !head.hidden : head.name == source_.sheet;
  }

  void merged(const MergedCells& cells) override { fill_.merged(cells); }

  [[nodiscard]] bool row(SheetRow row) override {
    fill_.begin_row(row);
    if (!importing_) {
      return look_for_heading(row);
    }
    if (row.number > heading_.last_row) {
      import_row(row);
    }
    return !reader_->full();
  }

  void end() override {}

  void progress(std::uint64_t done, std::uint64_t all) override {
    if (progress_) {
      progress_(done, all);
    }
  }

  /// What became of it; `problems` are those of the workbook.
  Read<Register> finish(Problems problems) {
    std::erase_if(problems, [&](const Problem& problem) {  // remarks on sheets that are not read
      const std::string& sheet = problem.where.sheet;
      return problem.severity != Severity::error && !sheet.empty() && sheet != register_sheet_;
    });
    const bool usable = !any_error(problems);
    if (usable && fits_.size() > 1) {
      problems.push_back(error("register_two_sheets", {.file = file_},
                               {{"source", source_.name}, {"sheets", names(fits_)}}));
    } else if (usable && !reader_) {
      append(problems, missing());
    }
    if (!reader_ || any_error(problems)) {
      return {{}, std::move(problems)};
    }
    remark();
    Read<Register> read = reader_->finish();
    append(problems, std::move(read.problems));
    return {std::move(read.value), std::move(problems)};
  }

 private:
  static std::string names(const std::vector<std::string>& sheets) {
    return joined({sheets.begin(), sheets.end()});
  }

  [[nodiscard]] Source place(std::uint32_t row) const {
    return {.file = file_, .sheet = register_sheet_, .line = row};
  }

  /// True where more rows of the sheet are wanted.
  bool look_for_heading(const SheetRow& row) {
    if (row.number > kLastHeadingRow) {
      return false;
    }
    HeadingMatch match = match_heading(source_, fill_, row.number);
    if (!match.missing.empty()) {
      if (match.missing.size() < nearest_.missing.size()) {
        nearest_ = {head_.name, row.number, std::move(match.missing)};
      }
      return true;
    }
    fits_.push_back(head_.name);
    if (fits_.size() > 1) {
      return false;
    }
    start(row, std::move(match));
    return true;
  }

  void start(const SheetRow& row, HeadingMatch match) {
    importing_ = true;
    heading_ = std::move(match);
    heading_row_ = row.number;
    register_sheet_ = head_.name;
    reader_.emplace(source_, RegisterPlaces{file_, head_.name, heading_.columns});
    for (const HeadingTwice& twice : heading_.twice) {
      reader_->refuse(error("heading_twice", place(row.number),
                            {{"heading", twice.heading},
                             {"first", fmt::format("{}", twice.first)},
                             {"second", fmt::format("{}", twice.second)}}));
    }
    for (ColumnIndex index = 0; index < heading_.columns.size(); ++index) {
      const auto& hidden = head_.hidden_columns;
      if (std::ranges::binary_search(hidden, heading_.columns[index])) {
        reader_->add(note("register_hidden_column", place(row.number),
                          {{"source", source_.name}, {"column", source_.columns[index].name}}));
      }
    }
  }

  void import_row(const SheetRow& row) {
    const std::string_view total = total_text(row);
    if (!total_scope(total)) {
      behind_remarks_ = is_remark_row(row, fill_, behind_remarks_);
      if (behind_remarks_ || is_heading_again()) {
        passed_.add(row.number);
        return;
      }
    }
    if (row.hidden) {
      hidden_.add(row.number);
    }
    cells_.clear();
    for (ColumnIndex index = 0; index < heading_.columns.size(); ++index) {
      cells_.push_back(cell(row.number, index));
    }
    reader_->add(row.number, cells_, total);
  }

  /// The cell that may say that the row is a total row.
  [[nodiscard]] std::string_view total_text(const SheetRow& row) const {
    if (source_.total_column) {
      const DownFilledCell filled = fill_.at(heading_.total_column);
      return filled.cell != nullptr ? std::string_view(filled.cell->text) : std::string_view{};
    }
    const auto word = std::ranges::find_if(
        row.cells, [](const SheetCell& each) { return total_scope(each.text).has_value(); });
    return word != row.cells.end() ? std::string_view(word->text) : std::string_view{};
  }

  /// Does the row say nothing but the heading, as at the top of a printed page?
  [[nodiscard]] bool is_heading_again() const {
    for (ColumnIndex index = 0; index < heading_.columns.size(); ++index) {
      const DownFilledCell filled = fill_.at(heading_.columns[index]);
      if (filled.cell == nullptr || filled.cell->text != source_.columns[index].name) {
        return false;
      }
    }
    return true;
  }

  [[nodiscard]] RawCell cell(std::uint32_t row, ColumnIndex index) {
    const RegisterColumn& column = source_.columns[index];
    const DownFilledCell filled = fill_.at(heading_.columns[index]);
    if (filled.cell != nullptr && filled.cell->content == CellContent::formula_empty &&
        column.type != ColumnType::text) {
      reader_->refuse(error("register_no_result",
                            {.file = file_,
                             .sheet = register_sheet_,
                             .cell = cell_address(heading_.columns[index], row)},
                            {{"column", column.name}}));
    }
    if (filled.from_above && column.type == ColumnType::number) {
      merged_numbers_[index].add(row);
    }
    return raw_cell(filled, column.type);
  }

  /// Notes on what was read and what was not.
  void remark() {
    const auto facts = [&](const Rows& rows) {
      return std::vector<Fact>{{"source", source_.name},
                               {"rows", fmt::format("{}", rows.count)},
                               {"first", fmt::format("{}", rows.first)}};
    };
    if (hidden_.count > 0) {
      reader_->add(note("register_hidden_rows", place(hidden_.first), facts(hidden_)));
    }
    if (passed_.count > 0) {
      reader_->add(note("register_rows_passed", place(passed_.first), facts(passed_)));
    }
    for (ColumnIndex index = 0; index < merged_numbers_.size(); ++index) {
      if (merged_numbers_[index].count > 0) {
        std::vector<Fact> told = facts(merged_numbers_[index]);
        told.push_back({"column", source_.columns[index].name});
        reader_->add(
            note("register_merged_numbers", place(merged_numbers_[index].first), std::move(told)));
      }
    }
    if (reader_->rows() == 0 && reader_->usable()) {
      reader_->add(warning("heading_only", place(heading_row_)));
    }
  }

  /// No sheet has the register: why.
  [[nodiscard]] Problems missing() const {
    if (!source_.sheet.empty() && std::ranges::find(sheets_, source_.sheet) == sheets_.end()) {
      return {
          error("register_sheet_missing", {.file = file_},
                {{"source", source_.name}, {"sheet", source_.sheet}, {"known", names(sheets_)}})};
    }
    Problems problems;
    for (const std::string& column : nearest_.missing) {
      problems.push_back(error("register_column_missing",
                               {.file = file_, .sheet = nearest_.sheet, .line = nearest_.row},
                               {{"source", source_.name}, {"column", column}}));
    }
    return problems;
  }

  const std::string& file_;
  const RegisterSource& source_;
  const RegisterProgress& progress_;
  SheetHead head_{};
  VerticalFill fill_{};
  HeadingMatch heading_{};
  NearestHeading nearest_{};
  std::optional<RegisterReader> reader_{};
  std::string register_sheet_{};
  std::vector<std::string> sheets_{};
  std::vector<std::string> fits_{};  ///< sheets with all columns
  std::vector<RawCell> cells_{};
  std::vector<Rows> merged_numbers_;
  Rows hidden_{};
  Rows passed_{};
  std::uint32_t heading_row_ = 0;
  bool importing_ = false;
  bool behind_remarks_ = false;
};

}  // namespace

Read<Register> import_register(const SheetStream& workbook, const RegisterSource& source,
                               const RegisterProgress& progress) {
  if (source.columns.empty()) {
    return {{}, {error("register_needs_column", source.where, {{"source", source.name}})}};
  }
  RegisterVisitor visitor(workbook.file(), source, progress);
  Problems problems = workbook.visit(visitor);
  return visitor.finish(std::move(problems));
}

}  // namespace duibiao
