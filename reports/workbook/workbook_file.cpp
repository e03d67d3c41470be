#include "reports/workbook/workbook_file.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace duibiao {
namespace {

Problem not_written(std::string reason) {
  return error("workbook_not_written", {}, {{"reason", std::move(reason)}});
}

/// Noon of `day` in UTC, so that no time zone moves it to another day.
decltype(lxw_doc_properties::created) seconds_of(const Date& day) {
  constexpr std::int64_t kDay = 86'400;
  return std::int64_t{days_between(Date{}, day)} * kDay + kDay / 2;
}

/// What the file holds.
Result<std::string> bytes_of(int descriptor) {
  std::string bytes;
  std::array<char, 1 << 16> block{};
  while (true) {
    const ::ssize_t read =
        ::pread(descriptor, block.data(), block.size(), static_cast<::off_t>(bytes.size()));
    if (read < 0) {
      return failure(not_written(std::strerror(errno)));
    }
    if (read == 0) {
      return bytes;
    }
    bytes.append(block.data(), static_cast<std::size_t>(read));
  }
}

}  // namespace

Result<WorkbookFile> WorkbookFile::create(const FileProperties& properties) {
  const int descriptor = ::memfd_create("workbook", MFD_CLOEXEC);
  if (descriptor < 0) {
    return failure(not_written(std::strerror(errno)));
  }
  const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
  lxw_workbook* workbook = workbook_new(path.c_str());
  if (workbook == nullptr) {
    ::close(descriptor);
    return failure(not_written(std::strerror(ENOMEM)));
  }
  WorkbookFile file(descriptor, workbook);
  std::string title = properties.title;
  std::string subject = properties.subject;
  lxw_doc_properties said{};
  said.title = title.data();
  said.subject = subject.data();
  said.created = seconds_of(properties.day);
  const lxw_error result = workbook_set_properties(workbook, &said);
  if (result != LXW_NO_ERROR) {
    return failure(not_written(lxw_strerror(result)));
  }
  return file;
}

WorkbookFile::WorkbookFile(WorkbookFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      workbook_(std::exchange(other.workbook_, nullptr)) {}

WorkbookFile::~WorkbookFile() {
  if (workbook_ != nullptr) {
    lxw_workbook_free(workbook_);
  }
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
}

lxw_worksheet* WorkbookFile::add_sheet(const std::string& name) {
  return workbook_add_worksheet(workbook_, name.c_str());
}

Result<std::string> WorkbookFile::finish() {
  const lxw_error result = workbook_close(std::exchange(workbook_, nullptr));
  if (result != LXW_NO_ERROR) {
    return failure(not_written(lxw_strerror(result)));
  }
  return bytes_of(descriptor_);
}

}  // namespace duibiao
