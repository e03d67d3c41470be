// The codes of rows as cells of CSV, one after the other: rows of one project share the front.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "engine/columns/codes/roster.h"

namespace duibiao::columns {

/// One thread's cells. The roster outlives it and no longer changes.
class CodeCells {
 public:
  explicit CodeCells(const Roster& roster) : roster_(roster) {}

  /// Goes to `row` of `project`. The cells last until the next step.
  void go_to(std::uint32_t row, std::uint32_t project) {
    if (project_ != project) {
      begin_project(project);
    }
    const std::uint64_t word = roster_.code_word(row);
    const bool follows = is_plain_ && StoredCode::is_short(word) && StoredCode::is_prefixed(word);
    if (follows && !holds_mark(word & StoredCode::kPlace)) {
      std::memcpy(room_.data() + front_, &word, sizeof word);
      indicator_ = std::string_view(room_).substr(0, front_ + StoredCode::short_size(word));
    } else {
      set_other(row);
    }
  }

  [[nodiscard]] std::string_view project() const { return project_cell_; }
  [[nodiscard]] std::string_view indicator() const { return indicator_; }

 private:
  /// Is a byte of `word` a comma, a quote or a line end? Zero bytes are none of them.
  [[nodiscard]] static bool holds_mark(std::uint64_t word) {
    constexpr std::uint64_t kEach = 0x0101010101010101;
    constexpr std::uint64_t kHigh = 0x8080808080808080;
    const auto holds = [word](char mark) {
      const std::uint64_t differs = word ^ kEach * static_cast<unsigned char>(mark);
      return (differs - kEach) & ~differs & kHigh;
    };
    return (holds(',') | holds('"') | holds('\n') | holds('\r')) != 0;
  }

  void begin_project(std::uint32_t project);
  void set_other(std::uint32_t row);

  const Roster& roster_;
  std::optional<std::uint32_t> project_{};
  std::string project_cell_{};
  std::string room_{};     ///< the project's code, and room for a short rest
  std::size_t front_ = 0;  ///< bytes of the project's code
  bool is_plain_ = false;  ///< it needs no quotes
  std::string other_{};    ///< a code that takes more care
  std::string_view indicator_{};
};

}  // namespace duibiao::columns
