// One thread's place in a roster. Figures mostly come project by project, in the order of the form.
#pragma once

#include <cstdint>
#include <string_view>

#include "engine/columns/codes/roster.h"
#include "engine/columns/text/short_text.h"

namespace duibiao::columns {

/// Finds projects and rows, first near those that it found last. The roster outlives it and does
/// not change.
class RosterCursor {
 public:
  explicit RosterCursor(const Roster& roster) : roster_(roster) {}

  /// Is it at the project of this code?
  [[nodiscard]] bool is_at(std::string_view code) const { return known_ && same_text(code, code_); }
  /// Goes to the project of this code; false where there is none.
  [[nodiscard]] bool go_to(std::string_view code) { return is_at(code) || look_up(code); }
  /// The project it went to.
  [[nodiscard]] std::uint32_t project() const { return project_; }

  /// What is no row.
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  /// The row of `code` in that project; `kNone` where it has none.
  [[nodiscard]] std::uint32_t row(std::string_view code) {
    const StoredCode wanted(code_, code);
    for (const std::uint32_t near : {last_ + 1, last_, last_ + 2}) {
      if (near - run_.first_row < run_.rows && roster_.is_code(near, wanted)) {
        last_ = near;
        return near;
      }
    }
    const auto found = roster_.row(project_, wanted);
    last_ = found.value_or(last_);
    return found.value_or(kNone);
  }

 private:
  [[nodiscard]] bool look_up(std::string_view code) {
    const auto found = roster_.project(code, project_ + 1);
    known_ = found.has_value();
    if (known_) {
      project_ = *found;
      code_ = roster_.project_code(project_);
      run_ = roster_.run(roster_.at(project_).first_run);
    }
    return known_;
  }

  const Roster& roster_;
  bool known_ = false;
  std::uint32_t project_ = 0;
  std::string_view code_{};
  RosterRun run_{};  ///< the project's first
  std::uint32_t last_ = 0;
};

}  // namespace duibiao::columns
