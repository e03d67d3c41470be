#include "adapters/columns/input/input_file.h"

#include <fcntl.h>
#include <simdjson.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "adapters/columns/input/record_scanner.h"
#include "adapters/table/csv.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kHeadingBytes = std::size_t{64} * 1024;
constexpr std::uint64_t kUsualRecord = std::uint64_t{4} * 1024;
constexpr std::uint64_t kLongestRecord = std::uint64_t{64} * 1024;

/// Reads up to `size` bytes at `from`; how many there were, or −1.
std::int64_t read_at(int descriptor, char* to, std::size_t size, std::uint64_t from) {
  std::size_t done = 0;
  while (done < size) {
    const auto got = ::pread(descriptor, to + done, size - done, static_cast<off_t>(from + done));
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      return -1;
    }
    if (got == 0) {
      break;
    }
    done += static_cast<std::size_t>(got);
  }
  return static_cast<std::int64_t>(done);
}

/// Well-formed UTF-8 without a NUL? `bytes` are not empty.
bool is_plain_text(std::string_view bytes) {
  return simdjson::validate_utf8(bytes.data(), bytes.size()) &&
         std::memchr(bytes.data(), 0, bytes.size()) == nullptr;
}

/// Are all of `kind`'s columns there, and nothing to complain of?
bool is_plain_heading(const Table& heading, FileKind kind, const InterchangeWords& words) {
  const auto recognised = recognise(heading, words);
  return recognised && *recognised == kind && match_columns(heading, kind, words).usable();
}

}  // namespace

std::optional<InputFile> open_input(const std::string& path, FileKind kind,
                                    const InterchangeWords& words) {
  InputFile file;
  file.path = path;
  Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!opened.is_open() || ::fstat(opened.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
    return std::nullopt;
  }
  file.size = static_cast<std::uint64_t>(status.st_size);
  std::string head(std::min<std::size_t>(kHeadingBytes, file.size), '\0');
  const auto got = read_at(opened.number(), head.data(), head.size(), 0);
  const auto line = head.find('\n');
  if (got != static_cast<std::int64_t>(head.size()) || line == std::string::npos) {
    return std::nullopt;
  }
  file.body = line + 1;
  auto table = read_csv(std::string_view(head).substr(0, file.body), path);
  const bool alone = table.value.heading_line == 1 && table.value.encoding == Encoding::utf8;
  if (!table.usable() || !alone || !is_plain_heading(table.value, kind, words)) {
    return std::nullopt;
  }
  file.heading = std::move(table.value);
  file.descriptor = std::move(opened);
  return file;
}

std::optional<InputFile> stored_input(const std::string& store, PagedFile pages,
                                      const InterchangeWords& words) {
  InputFile file;
  file.path = pages.name;
  file.store = store;
  PageReader reader(store);
  std::vector<char> heading;
  const bool read = !pages.pages.empty() && reader.read(pages, pages.pages.front(), heading);
  auto table = read_csv({heading.data(), heading.size()}, file.path);
  const FileKind kind = pages.kind == "targets" ? FileKind::targets : FileKind::actuals;
  if (!read || !table.usable() || !is_plain_heading(table.value, kind, words)) {
    return std::nullopt;
  }
  file.heading = std::move(table.value);
  file.batch = static_cast<std::uint32_t>(pages.batch);
  for (const PageShape& page : pages.pages) {
    file.size += page.bytes;
  }
  file.body = pages.pages.front().bytes;
  file.pages = std::move(pages);
  return file;
}

bool read_exactly(const InputFile& file, std::uint64_t from, std::string& room) {
  const auto got = read_at(file.descriptor.number(), room.data(), room.size(), from);
  return got == static_cast<std::int64_t>(room.size());
}

std::optional<std::string> heading_text(const InputFile& file) {
  std::string text(file.body, '\0');
  return read_exactly(file, 0, text) ? std::optional(std::move(text)) : std::nullopt;
}

InputFile memory_input(std::string name, std::string text) {
  InputFile file;
  file.path = std::move(name);
  file.size = text.size();
  file.body = text.find('\n') + 1;
  file.heading = read_csv(std::string_view(text).substr(0, file.body), file.path).value;
  file.text = std::move(text);
  return file;
}

std::vector<BlockPlace> cut_blocks(const std::vector<InputFile>& files, std::uint64_t block_bytes) {
  std::vector<BlockPlace> blocks;
  for (std::uint32_t number = 0; number < files.size(); ++number) {
    const InputFile& file = files[number];
    std::uint64_t at = file.body;
    for (std::uint32_t page = 1; file.pages && page < file.pages->pages.size(); ++page) {
      const std::uint64_t end = at + file.pages->pages[page].bytes;
      blocks.push_back({number, at, end, page});
      at = end;
    }
    for (; at < file.size; at += block_bytes) {
      blocks.push_back({number, at, std::min(at + block_bytes, file.size), 0});
    }
  }
  return blocks;
}

BlockReader::State BlockReader::fill(const InputFile& file, std::uint64_t from,
                                     std::uint64_t until) {
  const auto size = static_cast<std::size_t>(until - from);
  if (buffer_.size() < size + kScanPadding) {
    buffer_.resize(size + kScanPadding);
  }
  const auto got = file.text.empty()
                       ? read_at(file.descriptor.number(), buffer_.data(), size, from)
                       : static_cast<std::int64_t>(file.text.copy(buffer_.data(), size, from));
  std::memset(buffer_.data() + size, 0, kScanPadding);
  return got < 0                                ? State::failed
         : static_cast<std::size_t>(got) < size ? State::shrank
                                                : State::ready;
}

BlockReader::State BlockReader::read(const InputFile& file, const BlockPlace& place) {
  if (file.pages) {
    return read_page(file, place);
  }
  const State state = read_with(file, place, kUsualRecord);
  return state == State::declined ? read_with(file, place, kLongestRecord) : state;
}

BlockReader::State BlockReader::read_with(const InputFile& file, const BlockPlace& place,
                                          std::uint64_t longest) {
  const bool first = place.begin == file.body;
  const std::uint64_t from = first ? place.begin : place.begin - 1;
  const std::uint64_t until = std::min(place.end + longest, file.size);
  if (const State state = fill(file, from, until); state != State::ready) {
    return state;
  }
  const std::string_view all(buffer_.data(), static_cast<std::size_t>(until - from));
  const auto behind_line = [&](std::size_t at) {
    const auto line = all.find('\n', at);
    return line == std::string_view::npos ? all.size() : line + 1;
  };
  const std::size_t begin = first ? 0 : behind_line(0);
  const std::size_t end = behind_line(static_cast<std::size_t>(place.end - 1 - from));
  if (end == all.size() && until < file.size) {
    return State::declined;  // a record of more than `longest`
  }
  return checked(begin, end);
}

BlockReader::State BlockReader::read_page(const InputFile& file, const BlockPlace& place) {
  if (!pages_) {
    pages_.emplace(file.store);
  }
  buffer_.clear();
  if (!pages_->read(*file.pages, file.pages->pages[place.page], buffer_)) {
    return State::failed;
  }
  const std::size_t end = buffer_.size();
  buffer_.resize(end + kScanPadding);
  return checked(0, end);
}

/// Sets what was read: the bytes of the buffer from `begin` to `end`.
BlockReader::State BlockReader::checked(std::size_t begin, std::size_t end) {
  const std::size_t from = std::min(begin, end);
  bytes_ = {buffer_.data() + from, end - from};
  std::memset(buffer_.data() + end, 0, kScanPadding);
  return bytes_.empty() || is_plain_text(bytes_) ? State::ready : State::declined;
}

}  // namespace duibiao::columns
