// What a columnar run reads: interchange files of targets and figures, from disk or from a store.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/columns/input/input_file.h"
#include "adapters/sqlite/pages/plain_contents.h"

namespace duibiao::columns {

/// The files of a run, in the order in which they are read.
struct RunInputs {
  std::vector<InputFile> targets{};
  std::vector<InputFile> actuals{};
};

/// About how much is read at a time.
inline constexpr std::uint64_t kBlockBytes = std::uint64_t{1} << 20;

/// Every file that `paths` stand for, opened as a file of `kind`; nothing where one is not plain,
/// or states courses of its own: those are the explained path's.
[[nodiscard]] std::optional<std::vector<InputFile>> open_all(const std::vector<std::string>& paths,
                                                             FileKind kind);

/// Files of targets, of which there is at least one, and of figures; nothing where one of them is
/// not the columnar driver's.
[[nodiscard]] std::optional<RunInputs> open_inputs(const std::vector<std::string>& targets,
                                                   const std::vector<std::string>& actuals);

/// The files that the store at `path` holds; nothing where one of them is not the columnar
/// driver's.
[[nodiscard]] std::optional<RunInputs> stored_inputs(const std::string& path,
                                                     const PlainContents& contents);

}  // namespace duibiao::columns
