// Output files that appear all together or not at all: each is written in full under a temporary
// name beside its place, and renamed only when every one is complete. SPEC §9.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/files/descriptor.h"
#include "engine/base/result.h"

namespace duibiao {

/// A staged file that is written piece by piece, by any thread.
class StagedStream {
 public:
  /// Writes `bytes` at `offset`. Problems as in `StagedOutput`.
  [[nodiscard]] Result<void> write(std::uint64_t offset, std::string_view bytes);
  /// Makes sure that everything reached the disk, and closes.
  [[nodiscard]] Result<void> finish();

 private:
  friend class StagedOutput;
  StagedStream(std::string path, Descriptor file)
      : path_(std::move(path)), file_(std::move(file)) {}

  std::string path_;
  Descriptor file_;
};

/// Collects the output files of one command. Whatever was not committed is removed again by the
/// destructor, with the folders made for it. A file that exists is replaced; its folder is created
/// when missing.
///
/// All problems are the environment's (`is_environment_fault`): `output_is_folder`,
/// `output_not_regular` (a device or a pipe is never replaced), `output_no_permission`,
/// `output_folder_failed`, `output_write_failed` (a full disk among them), each with the system's
/// reason.
class StagedOutput {
 public:
  StagedOutput() = default;
  StagedOutput(const StagedOutput&) = delete;
  StagedOutput& operator=(const StagedOutput&) = delete;
  ~StagedOutput();

  /// Writes `bytes` beside `path` and makes sure that they reached the disk. Staging a path again
  /// replaces what was staged for it.
  [[nodiscard]] Result<void> stage(const std::string& path, std::string_view bytes);

  /// Stages `path` as a file that is still to be written; it must be finished before the commit.
  [[nodiscard]] Result<StagedStream> open(const std::string& path);

  /// Puts every staged file in its place, in the order of staging. Where a rename fails the rest is
  /// not put in place; the files before it are.
  [[nodiscard]] Result<void> commit();

 private:
  struct StagedFile {
    std::string temporary;
    std::string target;
  };

  [[nodiscard]] Result<void> make_folder(const std::string& path);

  std::vector<StagedFile> files_{};
  std::vector<std::string> made_folders_{};  ///< outermost first
};

/// Does `problem` say that the environment failed (disk, output folder, a program that is missing;
/// exit 4) and not the input?
[[nodiscard]] bool is_environment_fault(const Problem& problem);

}  // namespace duibiao
