// A file as bytes, read whole: what every importer starts from. Nothing here knows what is in it.
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/result.h"

namespace duibiao {

/// The largest file that is read: 256 MiB.
inline constexpr std::uint64_t kMaxFileBytes = std::uint64_t{256} * 1024 * 1024;

/// The bytes of the file `path`. Only a regular file is read, never a folder, pipe or device, and
/// never more than `limit` bytes. Problems (all errors, the file is the place): `file_missing`,
/// `file_is_folder`, `file_no_permission`, `file_not_regular`, `file_too_large`; `file_read_failed`
/// where the system refuses for another reason or the disk fails (exit class environment).
[[nodiscard]] Result<std::string> read_file(const std::string& path,
                                            std::uint64_t limit = kMaxFileBytes);

}  // namespace duibiao
