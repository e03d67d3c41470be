// What a columnar run reads: interchange files of targets, of projects and of figures, from disk or
// from a store.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/columns/input/input_file.h"
#include "adapters/sqlite/pages/plain_contents.h"

namespace duibiao::columns {

/// The files of a run, each kind in the order in which they are read.
struct RunInputs {
  std::vector<InputFile> targets{};
  std::vector<InputFile> headers{};  ///< projects.csv
  std::vector<InputFile> actuals{};
  Problems problems{};  ///< warnings about the paths
};

/// About how much is read at a time.
inline constexpr std::uint64_t kBlockBytes = std::uint64_t{1} << 20;

/// The files of targets, of which there is at least one, and of projects that `paths` stand for;
/// nothing where one of them is not the columnar driver's.
[[nodiscard]] std::optional<RunInputs> open_targets(const std::vector<std::string>& paths,
                                                    unsigned threads);

/// The files of figures that `paths` stand for; nothing where one is not the columnar driver's.
[[nodiscard]] std::optional<RunInputs> open_actuals(const std::vector<std::string>& paths,
                                                    unsigned threads);

/// Both; no figures where `actuals` name none.
[[nodiscard]] std::optional<RunInputs> open_inputs(const std::vector<std::string>& targets,
                                                   const std::vector<std::string>& actuals,
                                                   unsigned threads);

/// Decides on the encoding of every file that is not known to be UTF-8; false where one of them is
/// then not the columnar driver's.
[[nodiscard]] bool decide_encodings(RunInputs& inputs, unsigned threads);

/// The files that the store at `path` holds; nothing where one of them is not the columnar
/// driver's.
[[nodiscard]] std::optional<RunInputs> stored_inputs(const std::string& path,
                                                     const PlainContents& contents);

/// How many bytes `files` are.
[[nodiscard]] std::uint64_t bytes_of(const std::vector<InputFile>& files);

}  // namespace duibiao::columns
