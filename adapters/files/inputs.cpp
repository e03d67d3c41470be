#include "adapters/files/inputs.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace duibiao {
namespace {

namespace fs = std::filesystem;

/// The endings of files that are opened and told by their content.
constexpr std::array<std::string_view, 12> kEndings{".csv", ".txt", ".xlsx", ".xlsm",
                                                    ".ods", ".xls", ".et",   ".docx",
                                                    ".doc", ".wps", ".rtf",  ".pdf"};

bool is_read(const fs::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return std::ranges::find(kEndings, ending) != kEndings.end();
}

/// The files directly inside a folder, sorted by bytes; hidden ones and folders are not listed.
struct FolderFiles {
  std::vector<std::string> inputs{};
  std::vector<std::string> others{};  ///< of an ending that is not read
};

Result<FolderFiles> files_in(const std::string& folder, const PathTest& also) {
  std::error_code failed;
  FolderFiles files;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    std::error_code ignored;
    const fs::path& path = entry->path();
    if (!path.filename().string().starts_with('.') && !entry->is_directory(ignored)) {
      const bool wanted = is_read(path) || (also && also(path.string()));
      (wanted ? files.inputs : files.others).push_back(path.string());
    }
  }
  if (failed) {
    return failure(error("folder_no_permission", {.file = folder}, {{"reason", failed.message()}}));
  }
  std::ranges::sort(files.inputs);
  std::ranges::sort(files.others);
  return files;
}

/// One name for a file however it is reached; the path itself where it cannot be resolved.
std::string identity(const std::string& path) {
  std::error_code failed;
  const fs::path resolved = fs::canonical(path, failed);
  return failed ? path : resolved.string();
}

/// The files of several paths, each once.
class Expansion {
 public:
  explicit Expansion(const PathTest& also) : also_(also) {}

  void add_file(const std::string& path) {
    if (seen_.insert(identity(path)).second) {
      inputs_.value.push_back(path);
    } else {
      inputs_.problems.push_back(warning("file_named_twice", {.file = path}));
    }
  }

  void add_folder(const std::string& path) {
    const auto files = files_in(path, also_);
    if (!files) {
      inputs_.problems.push_back(files.error());
      return;
    }
    if (files->inputs.empty()) {
      inputs_.problems.push_back(error("folder_without_files", {.file = path}));
    }
    for (const std::string& file : files->inputs) {
      add_file(file);
    }
    others_.insert(others_.end(), files->others.begin(), files->others.end());
  }

  /// The files, and a warning for each one that no path brought in.
  [[nodiscard]] Read<std::vector<std::string>> inputs() && {
    for (const std::string& path : others_) {
      if (seen_.insert(identity(path)).second) {
        inputs_.problems.push_back(warning("file_passed_over", {.file = path}));
      }
    }
    return std::move(inputs_);
  }

 private:
  const PathTest& also_;
  Read<std::vector<std::string>> inputs_{};
  std::vector<std::string> others_{};
  std::set<std::string> seen_{};  ///< identities of the files taken or warned of
};

}  // namespace

Read<std::vector<std::string>> expand_inputs(std::span<const std::string> paths,
                                             const PathTest& also) {
  Expansion expansion(also);
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
      expansion.add_folder(path);
    } else {
      expansion.add_file(path);
    }
  }
  return std::move(expansion).inputs();
}

}  // namespace duibiao
