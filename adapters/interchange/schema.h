// The columns of the interchange files, as SPEC §8 lists them: one list a kind of file, which the
// readers, the recogniser and the messages all use.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace duibiao {

/// What an interchange file holds.
enum class FileKind { targets, actuals, projects, statements };

inline constexpr std::array kFileKinds{FileKind::targets, FileKind::actuals, FileKind::projects,
                                       FileKind::statements};

/// One column: its name in English, whether a file must have it, and whether it tells the kind of
/// the file from the others (a project code stands in all of them).
struct ColumnRule {
  std::string_view name;
  bool required = true;
  bool telling = false;
};

/// The columns of `kind` in the order of SPEC §8.
[[nodiscard]] std::span<const ColumnRule> columns_of(FileKind kind);

/// "targets", "actuals", "projects", "statements".
[[nodiscard]] std::string_view name_of(FileKind kind);

}  // namespace duibiao
