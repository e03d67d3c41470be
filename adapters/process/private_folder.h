// A folder that only this user may enter, for what another program reads and writes on our behalf;
// gone with everything in it when it goes out of scope.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace duibiao {

/// Owns a fresh folder (mode 0700) below the system's folder for temporary files.
class PrivateFolder {
 public:
  /// Problems, of the environment: `temporary_folder_failed` with the system's reason.
  [[nodiscard]] static Result<PrivateFolder> make();

  PrivateFolder(PrivateFolder&& other) noexcept;
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  PrivateFolder& operator=(PrivateFolder&&) = delete;
  ~PrivateFolder();

  /// The path of `name` below the folder; of the folder itself where it is empty.
  [[nodiscard]] std::string path(std::string_view name = {}) const;
  /// The same as a file: URL, everything but unreserved letters escaped.
  [[nodiscard]] std::string url(std::string_view name = {}) const;

  /// Writes the file `name`, making the folders before it. Problems as `make`.
  [[nodiscard]] Result<void> write(std::string_view name, std::string_view bytes) const;

 private:
  explicit PrivateFolder(std::string path) : path_(std::move(path)) {}

  std::string path_;
};

}  // namespace duibiao
