#include "adapters/process/private_folder.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

namespace duibiao {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Problem> refused(const std::string& path, const std::error_code& why) {
  return failure(error("temporary_folder_failed", {.file = path}, {{"reason", why.message()}}));
}

bool stands_in_url(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("/-._~").find(c) != std::string_view::npos;
}

}  // namespace

Result<PrivateFolder> PrivateFolder::make() {
  std::error_code failed;
  const fs::path parent = fs::temp_directory_path(failed);
  std::string path = ((failed ? fs::path("/tmp") : parent) / "duibiao-XXXXXX").string();
  if (::mkdtemp(path.data()) == nullptr) {
    return refused(path, {errno, std::generic_category()});
  }
  return PrivateFolder(std::move(path));
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

PrivateFolder::~PrivateFolder() {
  std::error_code ignored;
  if (!path_.empty()) {
    fs::remove_all(path_, ignored);
  }
}

std::string PrivateFolder::path(std::string_view name) const {
  return name.empty() ? path_ : (fs::path(path_) / name).string();
}

std::string PrivateFolder::url(std::string_view name) const {
  std::string url = "file://";
  for (const char c : path(name)) {
    url += stands_in_url(c) ? std::string(1, c)
                            : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return url;
}

Result<void> PrivateFolder::write(std::string_view name, std::string_view bytes) const {
  const std::string file = path(name);
  std::error_code failed;
  fs::create_directories(fs::path(file).parent_path(), failed);
  if (failed) {
    return refused(file, failed);
  }
  std::ofstream out(file, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) {
    return refused(file, {errno, std::generic_category()});
  }
  return {};
}

}  // namespace duibiao
