#include "adapters/files/staged_output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

namespace duibiao {
namespace {

namespace fs = std::filesystem;

Problem failed_with(std::string_view code, const std::string& path, int number) {
  return error(code, {.file = path}, {{"reason", std::generic_category().message(number)}});
}

Problem write_failed(const std::string& path, int number) {
  const bool denied = number == EACCES || number == EPERM || number == EROFS;
  return failed_with(denied ? "output_no_permission" : "output_write_failed", path, number);
}

/// What `path` names once links are followed, so that a link is kept and its file replaced.
std::string place_of(const std::string& path) {
  std::error_code failed;
  const fs::path resolved = fs::canonical(path, failed);
  return failed ? path : resolved.string();
}

/// Why `place` cannot be replaced by a file; nothing where it can.
std::optional<Problem> unsuitable(const std::string& path, const std::string& place) {
  std::error_code ignored;
  const fs::file_status status = fs::status(place, ignored);
  if (path.empty() || fs::is_directory(status)) {
    return error("output_is_folder", {.file = path});
  }
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    return error("output_not_regular", {.file = path});
  }
  return std::nullopt;
}

}  // namespace

StagedOutput::~StagedOutput() {
  std::error_code ignored;
  for (const StagedFile& file : files_) {
    fs::remove(file.temporary, ignored);
  }
  for (auto folder = made_folders_.rbegin(); folder != made_folders_.rend(); ++folder) {
    fs::remove(*folder, ignored);  // takes away empty folders only
  }
}

Result<void> StagedOutput::make_folder(const std::string& path) {
  std::error_code failed;
  std::vector<std::string> missing;
  for (fs::path folder = fs::path(path).parent_path();
       !folder.empty() && !fs::exists(folder, failed) && !failed; folder = folder.parent_path()) {
    missing.push_back(folder.string());
  }
  for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
    if (fs::create_directory(*folder, failed)) {
      made_folders_.push_back(*folder);
    }
    if (failed) {
      return failure(failed_with("output_folder_failed", *folder, failed.value()));
    }
  }
  return {};
}

Result<void> StagedStream::write(std::uint64_t offset, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written =
        ::pwrite(file_.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0 && errno != EINTR) {
      return failure(write_failed(path_, errno));
    }
    const auto done = written > 0 ? static_cast<std::size_t>(written) : 0;
    bytes.remove_prefix(done);
    offset += done;
  }
  return {};
}

Result<void> StagedStream::finish() {
  if (::fsync(file_.number()) != 0 || !file_.close()) {
    return failure(write_failed(path_, errno));
  }
  return {};
}

Result<StagedStream> StagedOutput::open(const std::string& path) {
  const std::string place = place_of(path);
  if (auto problem = unsuitable(path, place)) {
    return failure(std::move(*problem));
  }
  if (auto made = make_folder(place); !made) {
    return failure(std::move(made.error()));
  }
  const std::string temporary = fmt::format("{}.{}-{}.part", place, ::getpid(), files_.size());
  Descriptor file{
      ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666)};
  if (!file.is_open()) {
    return failure(write_failed(path, errno));
  }
  files_.push_back({temporary, place});
  return StagedStream(path, std::move(file));
}

Result<void> StagedOutput::stage(const std::string& path, std::string_view bytes) {
  auto stream = open(path);
  if (!stream) {
    return failure(std::move(stream.error()));
  }
  return stream->write(0, bytes).and_then([&] { return stream->finish(); });
}

Result<void> StagedOutput::commit() {
  while (!files_.empty()) {
    const StagedFile& file = files_.front();
    std::error_code failed;
    fs::rename(file.temporary, file.target, failed);
    if (failed) {
      return failure(write_failed(file.target, failed.value()));
    }
    files_.erase(files_.begin());
  }
  made_folders_.clear();
  return {};
}

bool is_environment_fault(const Problem& problem) {
  return problem.code.starts_with("output_") || problem.code.starts_with("spill_") ||
         problem.code.starts_with("child_") || problem.code == "temporary_folder_failed" ||
         problem.code.ends_with("_program_missing") || problem.code == "file_read_failed" ||
         problem.code == "interrupted";
}

}  // namespace duibiao
