#include "adapters/files/inputs.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace duibiao {
namespace {

namespace fs = std::filesystem;

bool is_input(const fs::directory_entry& entry) {
  std::error_code ignored;
  const std::string name = entry.path().filename().string();
  std::string ending = entry.path().extension().string();
  std::ranges::transform(ending, ending.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  return !name.starts_with('.') && (ending == ".csv" || ending == ".txt") &&
         !entry.is_directory(ignored);
}

Result<std::vector<std::string>> files_in(const std::string& folder) {
  std::error_code failed;
  std::vector<std::string> files;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    if (is_input(*entry)) {
      files.push_back(entry->path().string());
    }
  }
  if (failed) {
    return failure(error("folder_no_permission", {.file = folder}, {{"reason", failed.message()}}));
  }
  if (files.empty()) {
    return failure(error("folder_without_files", {.file = folder}));
  }
  std::ranges::sort(files);
  return files;
}

/// One name for a file however it is reached; the path itself where it cannot be resolved.
std::string identity(const std::string& path) {
  std::error_code failed;
  const fs::path resolved = fs::canonical(path, failed);
  return failed ? path : resolved.string();
}

}  // namespace

Read<std::vector<std::string>> expand_inputs(std::span<const std::string> paths) {
  Read<std::vector<std::string>> inputs;
  std::set<std::string> seen;
  const auto take = [&](const std::string& path) {
    if (seen.insert(identity(path)).second) {
      inputs.value.push_back(path);
    } else {
      inputs.problems.push_back(warning("file_named_twice", {.file = path}));
    }
  };
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) {
      take(path);
    } else if (const auto files = files_in(path)) {
      std::ranges::for_each(*files, take);
    } else {
      inputs.problems.push_back(files.error());
    }
  }
  return inputs;
}

}  // namespace duibiao
