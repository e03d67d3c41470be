// Which row an observation is about: the projects of a run with the codes of their indicators, kept
// so that thirty million codes stay in memory: those that begin with their project's code keep only
// the rest, and up to seven bytes are kept in the number that stands for the code.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/columns/codes/stored_code.h"

namespace duibiao::columns {

/// A vector that grows by pieces, so that nothing is ever copied.
template <class T>
class PiecewiseVector {
 public:
  void push_back(const T& value) {
    if (size_ % kPiece == 0) {
      pieces_.push_back(std::make_unique<T[]>(kPiece));
    }
    (*this)[size_++] = value;
  }
  [[nodiscard]] T& operator[](std::size_t at) { return pieces_[at / kPiece][at % kPiece]; }
  [[nodiscard]] const T& operator[](std::size_t at) const {
    return pieces_[at / kPiece][at % kPiece];
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t kPiece = 1U << 16;
  std::vector<std::unique_ptr<T[]>> pieces_{};
  std::size_t size_ = 0;
};

/// What a run knows of one project before its rows are assessed.
struct RosterProject {
  std::uint32_t first_run = kNoRun;
  std::uint32_t last_run = kNoRun;
  std::uint32_t rows = 0;  ///< that stand
  std::uint32_t weights_given = 0;
  std::int64_t weights = 0;  ///< sum of those given, in 1/10 000 of a point
  std::uint32_t line = 0;    ///< of its first row that stands
  std::uint32_t terms = 0;   ///< of its first row
  std::uint32_t course = 0;  ///< number of its course; 0 for that of projects which state none
  std::uint16_t file = 0;
  bool exact_weights = false;  ///< some are not of that scale: `weights` is not their sum
  /// Do all its rows have the same terms? Undecided: it cannot be told which of them stand.
  enum class Terms : std::uint8_t { same, differ, undecided };
  Terms its_terms = Terms::same;

  static constexpr std::uint32_t kNoRun = 0xFFFFFFFF;
};

/// Rows of one project that stand together.
struct RosterRun {
  std::uint32_t project = 0;
  std::uint32_t first_row = 0;
  std::uint32_t rows = 0;
  std::uint32_t next = 0;  ///< the project's next run; its own number for the last one
  bool ascending = true;   ///< codes are known to ascend, so none is there twice
};

/// Built by one thread, row after row; read by many afterwards.
class Roster {
 public:
  /// The longest code, in bytes.
  static constexpr std::size_t kLongestCode = 200;

  /// Adds the next row; its number. Codes are at most `kLongestCode` long.
  std::uint32_t add(std::string_view project, std::string_view code);

  /// The number of a project; `guess` is tried first. Nothing where there is none of this code.
  [[nodiscard]] std::optional<std::uint32_t> project(std::string_view code,
                                                     std::uint32_t guess = 0) const;
  /// The row of `code` in `project`; nothing where it has none.
  [[nodiscard]] std::optional<std::uint32_t> row(std::uint32_t project,
                                                 const StoredCode& code) const;
  /// Is `code` that of `row`, which belongs to the same project?
  [[nodiscard]] bool is_code(std::uint32_t row, const StoredCode& code) const {
    const std::uint64_t stored = codes_[row];
    return code.is_short() ? stored == code.word() : is_long_code(stored, code);
  }
  /// Sets `row` aside: its code is not found any more. From any thread, each row by one.
  void set_aside(std::uint32_t row) { codes_[row] = StoredCode::set_aside(codes_[row]); }
  [[nodiscard]] bool is_set_aside(std::uint32_t row) const {
    return StoredCode::is_set_aside(codes_[row]);
  }

  [[nodiscard]] std::string_view project_code(std::uint32_t project) const {
    return text_at(project_codes_[project]);
  }
  /// How the code of `row` is stored.
  [[nodiscard]] std::uint64_t code_word(std::uint32_t row) const { return codes_[row]; }
  /// The code of `row`, which belongs to `project`, into `room`.
  void copy_code(std::uint32_t row, std::uint32_t project, std::string& room) const;

  [[nodiscard]] RosterProject& at(std::uint32_t project) { return projects_[project]; }
  [[nodiscard]] const RosterProject& at(std::uint32_t project) const { return projects_[project]; }
  [[nodiscard]] const RosterRun& run(std::uint32_t number) const { return runs_[number]; }
  [[nodiscard]] std::size_t projects() const { return projects_.size(); }
  [[nodiscard]] std::size_t rows() const { return codes_.size(); }
  /// The project of `row`.
  [[nodiscard]] std::uint32_t project_of(std::uint32_t row) const {
    const auto behind = std::ranges::upper_bound(runs_, row, {}, &RosterRun::first_row);
    return (behind - 1)->project;
  }
  /// The run that the last row was added to: its project is the last row's.
  [[nodiscard]] const RosterRun& last_run() const { return runs_.back(); }
  /// May a code be in `project` twice? Not where its rows stand together in ascending order.
  [[nodiscard]] bool may_repeat(std::uint32_t project) const;

 private:
  [[nodiscard]] std::uint32_t project_or_new(std::string_view code);
  void start_run(std::uint32_t project);
  void grow();
  [[nodiscard]] std::size_t slot_of(std::string_view code) const;
  [[nodiscard]] std::uint64_t store(std::string_view text);
  [[nodiscard]] std::string_view text_at(std::uint64_t place) const;
  /// Is it plain that code `a` comes before code `b` of the same project?
  [[nodiscard]] bool ascends(std::uint64_t a, std::uint64_t b) const;
  [[nodiscard]] bool is_long_code(std::uint64_t stored, const StoredCode& code) const;
  [[nodiscard]] std::optional<std::uint32_t> row_in(const RosterRun& run,
                                                    const StoredCode& code) const;

  std::vector<std::unique_ptr<char[]>> text_{};  ///< pieces of 1 MiB: length byte, then the text
  std::uint64_t text_end_ = 0;
  PiecewiseVector<std::uint64_t> codes_{};  ///< of each row: a short code, or the place of a long
  std::vector<std::uint64_t> project_codes_{};
  std::vector<RosterProject> projects_{};
  std::vector<RosterRun> runs_{};
  std::vector<std::uint32_t> slots_{};  ///< open addressing: project + 1, 0 for empty
};

}  // namespace duibiao::columns
