#include "adapters/process/programs.h"

#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace duibiao {
namespace {

namespace fs = std::filesystem;

constexpr std::array kUsualFolders{"/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program",
                                   "/usr/lib64/libreoffice/program", "/opt/libreoffice/program"};

}  // namespace

std::vector<std::string> program_folders() {
  const char* given = std::getenv("DUIBIAO_PROGRAMS");
  if (given == nullptr) {
    return {kUsualFolders.begin(), kUsualFolders.end()};
  }
  std::vector<std::string> folders;
  std::string_view rest = given;
  while (!rest.empty()) {
    const std::string_view folder = rest.substr(0, rest.find(':'));
    if (folder.starts_with('/')) {
      folders.emplace_back(folder);
    }
    rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
  }
  return folders;
}

std::optional<std::string> find_program(std::string_view name,
                                        std::span<const std::string> folders) {
  for (const std::string& folder : folders) {
    std::error_code ignored;
    const fs::path path = fs::path(folder) / name;
    if (path.is_absolute() && fs::is_regular_file(path, ignored) &&
        ::access(path.c_str(), X_OK) == 0) {
      return path.string();
    }
  }
  return std::nullopt;
}

}  // namespace duibiao
