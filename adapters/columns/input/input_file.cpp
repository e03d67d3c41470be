#include "adapters/columns/input/input_file.h"

#include <fcntl.h>
#include <simdjson.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include "adapters/columns/input/record_scanner.h"
#include "adapters/columns/parallel/parallel.h"
#include "adapters/table/capped_problems.h"
#include "adapters/table/csv.h"
#include "adapters/table/encoding.h"
#include "adapters/table/lines.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kHeadingBytes = std::size_t{64} * 1024;
constexpr std::uint64_t kUsualRecord = std::uint64_t{4} * 1024;
constexpr std::uint64_t kCountedBytes = std::uint64_t{1} << 20;
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

bool is_utf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// Are all columns of an interchange file there, and nothing to complain of?
std::optional<FileKind> plain_kind(const Table& heading, const InterchangeWords& words) {
  const auto kind = recognise(heading, words);
  return kind && match_columns(heading, *kind, words).usable() ? std::optional(*kind)
                                                               : std::nullopt;
}

/// Takes `line`, the first of the file as it stands there, for the heading; false where it is not
/// one that is plain.
bool take_heading(InputFile& file, std::string_view line, const InterchangeWords& words) {
  std::size_t faults = 0;
  const std::string text =
      file.encoding ? decode_lines(line, *file.encoding, [&](const EncodingFault&) { ++faults; })
                    : std::string(line);
  auto table = read_csv(text, file.path);
  const auto kind = plain_kind(table.value, words);
  if (!table.usable() || table.value.heading_line != 1 || !kind || faults > 0) {
    return false;
  }
  file.kind = *kind;
  file.heading = std::move(table.value);
  return true;
}

/// Counts the sequences of a file, block by block: none of them goes on behind a line end.
class SequenceCount {
 public:
  SequenceCount(const InputFile& file, std::atomic<bool>& failed, std::atomic<std::uint64_t>& three,
                std::atomic<std::uint64_t>& malformed)
      : file_(file), failed_(failed), three_(three), malformed_(malformed) {}

  bool operator()(const BlockPlace& place) {
    if (reader_.read(file_, place) != BlockReader::State::ready) {
      failed_ = true;
      return false;
    }
    const Utf8Counts counts = count_utf8(reader_.bytes());
    three_ += counts.three_byte;
    malformed_ += counts.malformed;
    return true;
  }

 private:
  const InputFile& file_;
  std::atomic<bool>& failed_;
  std::atomic<std::uint64_t>& three_;
  std::atomic<std::uint64_t>& malformed_;
  BlockReader reader_{BlockReader::Text::raw};
};

}  // namespace

std::optional<InputFile> open_input(const std::string& path, const InterchangeWords& words,
                                    unsigned threads) {
  InputFile file;
  file.path = path;
  file.descriptor = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!file.descriptor.is_open() || ::fstat(file.descriptor.number(), &status) != 0 ||
      !S_ISREG(status.st_mode)) {
    return std::nullopt;
  }
  file.size = static_cast<std::uint64_t>(status.st_size);
  std::string head(std::min<std::size_t>(kHeadingBytes, file.size), '\0');
  const auto line = read_exactly(file, 0, head) ? head.find('\n') : std::string::npos;
  if (line == std::string::npos) {
    return std::nullopt;
  }
  file.body = line + 1;
  const std::string_view lines = std::string_view(head).substr(0, head.rfind('\n') + 1);
  const bool taken = is_utf8(lines) ? take_heading(file, lines.substr(0, file.body), words)
                                    : decide_encoding(file, words, threads);
  return taken ? std::optional(std::move(file)) : std::nullopt;
}

bool decide_encoding(InputFile& file, const InterchangeWords& words, unsigned threads) {
  std::string line(file.body, '\0');
  if (file.encoding || !file.descriptor.is_open() || !read_exactly(file, 0, line)) {
    return file.encoding.has_value();
  }
  const bool marked = line.starts_with(kUtf8Mark);
  const Utf8Counts first = count_utf8(line);
  std::atomic<bool> failed{false};
  std::atomic<std::uint64_t> three{first.three_byte};
  std::atomic<std::uint64_t> malformed{first.malformed};
  const std::vector<BlockPlace> blocks = blocks_of(file, 0, kCountedBytes);
  for_pieces(threads, blocks.size(), [&] {
    return [&, count = SequenceCount(file, failed, three, malformed)](std::size_t block) mutable {
      return count(blocks[block]);
    };
  });
  if (failed) {
    return false;
  }
  file.encoding = encoding_of({three, malformed}, marked);
  return take_heading(file, std::string_view(line).substr(marked ? kUtf8Mark.size() : 0), words);
}

std::optional<InputFile> stored_input(const std::string& store, PagedFile pages,
                                      const InterchangeWords& words) {
  InputFile file;
  file.path = pages.name;
  file.store = store;
  PageReader reader(store);
  std::vector<char> heading;
  const bool read = !pages.pages.empty() && reader.read(pages, pages.pages.front(), heading);
  if (!read || !take_heading(file, {heading.data(), heading.size()}, words)) {
    return std::nullopt;
  }
  file.encoding = Encoding::utf8;
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
  if (!read_exactly(file, 0, text)) {
    return std::nullopt;
  }
  return file.encoding ? decode_lines(text, *file.encoding, [](const EncodingFault&) {})
                       : std::move(text);
}

InputFile memory_input(std::string name, std::string text) {
  InputFile file;
  file.path = std::move(name);
  file.size = text.size();
  file.body = text.find('\n') + 1;
  file.kind = FileKind::actuals;
  file.encoding = Encoding::utf8;
  file.heading = read_csv(std::string_view(text).substr(0, file.body), file.path).value;
  file.text = std::move(text);
  return file;
}

std::vector<BlockPlace> blocks_of(const InputFile& file, std::uint32_t number,
                                  std::uint64_t block_bytes) {
  std::vector<BlockPlace> blocks;
  std::uint64_t at = file.body;
  for (std::uint32_t page = 1; file.pages && page < file.pages->pages.size(); ++page) {
    const std::uint64_t end = at + file.pages->pages[page].bytes;
    blocks.push_back({number, at, end, page});
    at = end;
  }
  for (; at < file.size; at += block_bytes) {
    blocks.push_back({number, at, std::min(at + block_bytes, file.size), 0});
  }
  return blocks;
}

std::vector<BlockPlace> cut_blocks(const std::vector<InputFile>& files, std::uint64_t block_bytes) {
  std::vector<BlockPlace> blocks;
  for (std::uint32_t number = 0; number < files.size(); ++number) {
    const std::vector<BlockPlace> more = blocks_of(files[number], number, block_bytes);
    blocks.insert(blocks.end(), more.begin(), more.end());
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
  return checked(file, begin, end);
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
  return checked(file, 0, end);
}

/// Sets what was read: the bytes of the buffer from `begin` to `end`, as text.
BlockReader::State BlockReader::checked(const InputFile& file, std::size_t begin, std::size_t end) {
  const std::size_t from = std::min(begin, end);
  bytes_ = {buffer_.data() + from, end - from};
  std::memset(buffer_.data() + end, 0, kScanPadding);
  faults_.listed.clear();
  faults_.more.clear();
  if (bytes_.empty() || text_ == Text::raw) {
    return State::ready;
  }
  const bool plain = file.encoding != Encoding::gb18030 && is_utf8(bytes_);
  if (!plain && !file.encoding) {
    return State::undecided;
  }
  if (!plain || bytes_.find('\0') != std::string_view::npos) {
    decode(file);
  }
  return State::ready;
}

void BlockReader::decode(const InputFile& file) {
  LineCounter lines(bytes_);
  std::string_view code;
  const auto found = [&](const EncodingFault& fault) {
    if (fault.code != code) {
      lines = LineCounter(bytes_);
      code = fault.code;
      faults_.more.emplace(code, 0);
    }
    const auto listed = std::ranges::count(faults_.listed, code, &Problem::code);
    if (static_cast<std::size_t>(listed) < kMaxListedProblems) {
      const std::uint32_t line = lines.line_of(fault.at) - 1;
      faults_.listed.push_back(encoding_problem(fault, bytes_, file.path, line));
    } else {
      ++faults_.more[code];
    }
  };
  decoded_ = decode_lines(bytes_, file.encoding.value_or(Encoding::utf8), found);
  const std::size_t size = decoded_.size();
  decoded_.append(kScanPadding, '\0');
  bytes_ = std::string_view(decoded_).substr(0, size);
}

}  // namespace duibiao::columns
