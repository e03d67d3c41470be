#include "adapters/columns/memory/spill_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace duibiao::columns {
namespace {

Problem failed(const std::string& folder, int number) {
  return error("spill_failed", {.file = folder},
               {{"reason", std::generic_category().message(number)}});
}

/// A file without a name, or one whose name is taken away at once where the file system has none.
Descriptor nameless(const std::string& folder) {
  Descriptor file(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
  if (file.is_open()) {
    return file;
  }
  std::string name = folder + "/duibiao-spill-XXXXXX";
  Descriptor named(::mkostemp(name.data(), O_CLOEXEC));
  if (named.is_open()) {
    (void)::unlink(name.c_str());
  }
  return named;
}

}  // namespace

Result<SpillFile> SpillFile::open(const std::string& folder, std::uint64_t wanted) {
  std::error_code ignored;
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return failure(failed(folder, errno));
  }
  const auto space = std::filesystem::space(folder, ignored);
  if (!ignored && space.available < wanted) {
    return failure(error("spill_no_room", {.file = folder},
                         {{"wanted", std::to_string(wanted >> 20)},
                          {"free", std::to_string(space.available >> 20)}}));
  }
  Descriptor file = nameless(folder);
  if (!file.is_open()) {
    return failure(failed(folder, errno));
  }
  return SpillFile(std::move(file), folder);
}

Result<void> SpillFile::write(std::uint64_t offset, const void* from, std::size_t size) {
  const char* bytes = static_cast<const char*>(from);
  while (size > 0) {
    const auto done = ::pwrite(file_.number(), bytes, size, static_cast<off_t>(offset));
    if (done < 0 && errno != EINTR) {
      return failure(failed(folder_, errno));
    }
    const auto written = done > 0 ? static_cast<std::size_t>(done) : 0;
    bytes += written;
    offset += written;
    size -= written;
  }
  return {};
}

Result<void> SpillFile::read_bytes(std::uint64_t offset, void* to, std::size_t size) const {
  char* bytes = static_cast<char*>(to);
  while (size > 0) {
    const auto done = ::pread(file_.number(), bytes, size, static_cast<off_t>(offset));
    if (done == 0 || (done < 0 && errno != EINTR)) {
      return failure(failed(folder_, done == 0 ? EIO : errno));
    }
    const auto read = done > 0 ? static_cast<std::size_t>(done) : 0;
    bytes += read;
    offset += read;
    size -= read;
  }
  return {};
}

}  // namespace duibiao::columns
