#include "adapters/files/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <system_error>

#include "adapters/files/descriptor.h"

namespace duibiao {
namespace {

Source whole(const std::string& path) { return {.file = path}; }

Problem refused(const std::string& path, int number) {
  if (number == ENOENT || number == ENOTDIR) {
    return error("file_missing", whole(path));
  }
  if (number == EACCES || number == EPERM) {
    return error("file_no_permission", whole(path));
  }
  return error("file_read_failed", whole(path),
               {{"reason", std::generic_category().message(number)}});
}

/// Why a file of this kind and size is not read; nothing where it is.
std::optional<Problem> unsuitable(const std::string& path, const struct stat& status,
                                  std::uint64_t limit) {
  if (S_ISDIR(status.st_mode)) {
    return error("file_is_folder", whole(path));
  }
  if (!S_ISREG(status.st_mode)) {
    return error("file_not_regular", whole(path));
  }
  if (static_cast<std::uint64_t>(status.st_size) > limit) {
    return error(
        "file_too_large", whole(path),
        {{"bytes", fmt::format("{}", status.st_size)}, {"limit", fmt::format("{}", limit)}});
  }
  return std::nullopt;
}

/// Reads to the end of the file, which may have grown or shrunk since its size was asked for.
Result<std::string> read_to_end(const Descriptor& file, const std::string& path,
                                std::uint64_t expected, std::uint64_t limit) {
  std::string bytes(expected + 1, '\0');
  std::size_t filled = 0;
  while (true) {
    const ssize_t got = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno != EINTR) {
      return failure(refused(path, errno));
    }
    if (got == 0) {
      bytes.resize(filled);
      return bytes;
    }
    filled += got > 0 ? static_cast<std::size_t>(got) : 0;
    if (filled > limit) {
      return failure(
          error("file_too_large", whole(path),
                {{"bytes", fmt::format("> {}", limit)}, {"limit", fmt::format("{}", limit)}}));
    }
    if (filled == bytes.size()) {
      bytes.resize(bytes.size() * 2);
    }
  }
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t limit) {
  // O_NONBLOCK: a pipe that nobody writes to must not hold the program before its kind is known.
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  if (!file.is_open()) {
    return failure(refused(path, errno));
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) {
    return failure(refused(path, errno));
  }
  if (auto problem = unsuitable(path, status, limit)) {
    return failure(std::move(*problem));
  }
  return read_to_end(file, path, static_cast<std::uint64_t>(status.st_size), limit);
}

}  // namespace duibiao
