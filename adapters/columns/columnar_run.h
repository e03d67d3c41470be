// The columnar driver: interchange files in, the three CSV files out, a province in a second and a
// country in bounded memory. What it finds in the files is what the explained path finds; files
// that it does not know it declines as a whole.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "adapters/sqlite/pages/plain_contents.h"
#include "engine/assess/assess.h"
#include "engine/base/problem.h"

namespace duibiao {

/// What to assess and how.
struct ColumnarJob {
  std::vector<std::string> targets{};  ///< files and folders
  std::vector<std::string> actuals{};
  std::string store{};       ///< or a store, with
  PlainContents contents{};  ///< what it holds
  const RuleBook& rule_book;
  const AssessOptions& options;
  std::string folder{};                   ///< where assessments.csv, projects.csv, levels.csv go
  unsigned threads = 1;                   ///< at least 1
  std::optional<std::uint64_t> memory{};  ///< bytes to stay below; none: as much as it takes
  std::string spill{};                    ///< folder for what does not fit; empty: beside `folder`
  std::function<void(std::uint64_t done, std::uint64_t all)> progress{};  ///< from any thread
};

/// Runs `job`. Nothing where the explained path has to: forms, registers, line breaks in cells of
/// targets and figures, quotes inside plain cells, codes above 200 bytes, records above 64 KiB,
/// names that are not an indicator's as they stand.
/// Else what there is to say; with an error among it no file was written. Problems: those of the
/// readers and of the assessment; `more_faulty_rows`, `file_shrank`, `file_changed`, `interrupted`,
/// `spill_failed`, `spill_no_room`, and those of StagedOutput.
[[nodiscard]] std::optional<Problems> run_columnar(const ColumnarJob& job);

/// The smallest `ColumnarJob::memory` that makes sense: 256 MiB.
inline constexpr std::uint64_t kLeastMemory = std::uint64_t{256} << 20;

}  // namespace duibiao
