#include "adapters/office/compound_file.h"

#include <algorithm>
#include <cstdint>

#include "adapters/office/compound_sectors.h"
#include "adapters/office/little_endian.h"

namespace duibiao {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::size_t kHeaderBytes = 512;
constexpr std::size_t kEntryBytes = 128;
constexpr std::size_t kNameBytes = 64;
constexpr std::uint32_t kNoEntry = 0xFFFF'FFFF;
constexpr std::uint32_t kEndOfChain = 0xFFFF'FFFE;
constexpr std::uint32_t kSmallStream = 4096;  ///< streams below live in a stream of their own
constexpr std::uint32_t kSmallSector = 64;

/// Where the header and a directory entry hold what is needed of them.
constexpr std::size_t kFirstDirectoryAt = 48;
constexpr std::size_t kFirstSmallTableAt = 60;
constexpr std::size_t kNameSizeAt = 64;
constexpr std::size_t kKindAt = 66;
constexpr std::size_t kLeftAt = 68;
constexpr std::size_t kRightAt = 72;
constexpr std::size_t kChildAt = 76;
constexpr std::size_t kStartAt = 116;
constexpr std::size_t kSizeAt = 120;
constexpr char kStreamKind = 2;

/// A number of the header or of an entry, which is there.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t width = 4) {
  return number_at(bytes, at, width).value_or(kNoEntry);
}

/// The directory of a compound file: its entries, each of 128 bytes.
class Directory {
 public:
  static std::optional<Directory> of(std::string_view bytes) {
    if (!begins_as_compound_file(bytes) || bytes.size() < kHeaderBytes) {
      return std::nullopt;
    }
    const CompoundSectors sectors(bytes);
    if (!sectors.usual()) {
      return std::nullopt;
    }
    auto chain = sectors.chain(number(bytes, kFirstDirectoryAt));
    if (!chain || chain->empty()) {
      return std::nullopt;
    }
    return Directory(*std::move(chain));
  }

  [[nodiscard]] std::string_view entry(std::size_t index) const {
    return sectors_[index / a_sector_].substr(index % a_sector_ * kEntryBytes, kEntryBytes);
  }
  [[nodiscard]] std::string_view root() const { return entry(0); }

  /// The entries of the outermost folder, which hang in a tree.
  [[nodiscard]] std::vector<std::string_view> outermost() const {
    std::vector<std::string_view> found;
    std::vector<bool> seen(sectors_.size() * a_sector_);
    std::vector<std::uint32_t> waiting{number(root(), kChildAt)};
    while (!waiting.empty()) {
      const std::uint32_t index = waiting.back();
      waiting.pop_back();
      if (index == kNoEntry || index >= seen.size() || seen[index]) {
        continue;
      }
      seen[index] = true;
      found.push_back(entry(index));
      waiting.push_back(number(entry(index), kRightAt));
      waiting.push_back(number(entry(index), kLeftAt));
    }
    return found;
  }

 private:
  explicit Directory(std::vector<std::string_view> sectors)
      : sectors_(std::move(sectors)), a_sector_(sectors_.front().size() / kEntryBytes) {}

  std::vector<std::string_view> sectors_;
  std::size_t a_sector_;
};

/// The name of a directory entry, which is UTF-16.
std::string name_of(std::string_view entry) {
  std::string name;
  const std::size_t size = std::min<std::size_t>(number(entry, kNameSizeAt, 2), kNameBytes);
  for (std::size_t at = 0; at + 3 < size; at += 2) {  // the last letter is a zero
    const std::uint32_t letter = number(entry, at, 2);
    name += letter < 0x80 ? static_cast<char>(letter) : '?';
  }
  return name;
}

CompoundEntry entry_of(std::string_view entry, const CompoundSectors& sectors) {
  const bool stream = entry[kKindAt] == kStreamKind && number(entry, kSizeAt) >= kSmallStream;
  return {name_of(entry), stream ? sectors.sector(number(entry, kStartAt)) : std::string_view{}};
}

/// A stream of less than 4096 bytes: a chain of small sectors in a stream that hangs at the root.
std::optional<std::string> small_stream(std::string_view bytes, std::string_view root,
                                        std::string_view entry) {
  const CompoundSectors sectors(bytes);
  const auto table = sectors.joined(number(bytes, kFirstSmallTableAt));
  const auto data = sectors.joined(number(root, kStartAt));
  std::string found;
  const std::uint32_t size = number(entry, kSizeAt);
  std::uint32_t at = number(entry, kStartAt);
  while (table && data && found.size() < size && at < kLastSector) {
    const std::uint64_t begin = std::uint64_t{at} * kSmallSector;
    if (begin >= data->size()) {
      return std::nullopt;
    }
    found += data->substr(begin, kSmallSector);
    at = number_at(*table, std::size_t{at} * 4).value_or(kEndOfChain);
  }
  return found;
}

/// A file that grows sector by sector.
class Writer {
 public:
  explicit Writer(std::size_t tables) : next_(tables, kTable) {}

  /// Adds `content`, filled up to whole sectors; says where it begins.
  std::uint32_t add(std::string content) {
    const auto begin = static_cast<std::uint32_t>(next_.size());
    content.resize((content.size() + kHeaderBytes - 1) / kHeaderBytes * kHeaderBytes, '\0');
    data_ += content;
    for (std::size_t sector = 1; sector <= content.size() / kHeaderBytes; ++sector) {
      const bool last = sector == content.size() / kHeaderBytes;
      next_.push_back(last ? kEndOfChain : static_cast<std::uint32_t>(next_.size() + 1));
    }
    return begin;
  }

  /// The whole file, its directory beginning with the sector `directory`.
  [[nodiscard]] std::string file(std::uint32_t directory) const {
    const auto tables = static_cast<std::size_t>(std::ranges::count(next_, kTable));
    std::string bytes(kMagic);
    bytes.resize(24, '\0');
    for (const std::uint32_t word : {0x3EU, 3U, 0xFFFEU, 9U, 6U, 0U, 0U, 0U}) {
      append_number(bytes, word, 2);  // version 3, byte order, sizes of sectors
    }
    for (const std::uint32_t field : {0U, static_cast<std::uint32_t>(tables), directory, 0U,
                                      kSmallStream, kEndOfChain, 0U, kEndOfChain, 0U}) {
      append_number(bytes, field);
    }
    for (std::uint32_t table = 0; bytes.size() < kHeaderBytes; ++table) {
      append_number(bytes, table < tables ? table : kNoEntry);
    }
    for (const std::uint32_t next : next_) {
      append_number(bytes, next);
    }
    bytes.resize(kHeaderBytes * (1 + tables), '\xFF');
    return bytes + data_;
  }

 private:
  static constexpr std::uint32_t kTable = 0xFFFF'FFFD;
  std::vector<std::uint32_t> next_;
  std::string data_{};
};

/// An entry of the directory; the streams hang in a chain of right neighbours.
void append_entry(std::string& directory, std::string_view name, char kind, std::uint32_t right,
                  std::uint32_t child, std::uint32_t start, std::size_t size) {
  const std::size_t at = directory.size();
  directory.append(kEntryBytes, '\0');
  for (std::size_t letter = 0; letter < name.size(); ++letter) {
    directory[at + 2 * letter] = name[letter];
  }
  put_number(directory, at + kNameSizeAt, static_cast<std::uint32_t>(2 * name.size() + 2), 2);
  directory[at + kKindAt] = kind;
  directory[at + kKindAt + 1] = 1;  // black, in the tree of neighbours
  put_number(directory, at + kLeftAt, kNoEntry);
  put_number(directory, at + kRightAt, right);
  put_number(directory, at + kChildAt, child);
  put_number(directory, at + kStartAt, start);
  put_number(directory, at + kSizeAt, static_cast<std::uint32_t>(size));
}

}  // namespace

bool begins_as_compound_file(std::string_view bytes) { return bytes.starts_with(kMagic); }

std::optional<std::vector<CompoundEntry>> compound_entries(std::string_view bytes) {
  const auto directory = Directory::of(bytes);
  if (!directory) {
    return std::nullopt;
  }
  const CompoundSectors sectors(bytes);
  std::vector<CompoundEntry> found;
  for (const std::string_view entry : directory->outermost()) {
    found.push_back(entry_of(entry, sectors));
  }
  return found;
}

std::optional<std::string> compound_stream(std::string_view bytes, std::string_view name) {
  const auto directory = Directory::of(bytes);
  if (!directory) {
    return std::nullopt;
  }
  for (const std::string_view entry : directory->outermost()) {
    if (entry[kKindAt] != kStreamKind || name_of(entry) != name) {
      continue;
    }
    const std::uint32_t size = number(entry, kSizeAt);
    auto content = size < kSmallStream ? small_stream(bytes, directory->root(), entry)
                                       : CompoundSectors(bytes).joined(number(entry, kStartAt));
    if (!content || content->size() < size) {
      return std::nullopt;
    }
    content->resize(size);
    return content;
  }
  return std::nullopt;
}

std::optional<std::string> make_compound_file(const CompoundStreams& streams) {
  constexpr std::size_t kLargest = std::size_t{6} << 20U;
  constexpr std::size_t kNumbersASector = kHeaderBytes / 4;
  std::size_t sectors = streams.size() / (kHeaderBytes / kEntryBytes) + 1;
  for (const auto& [name, content] : streams) {
    sectors += std::max<std::size_t>(content.size(), kSmallStream) / kHeaderBytes + 1;
  }
  if (sectors * kHeaderBytes > kLargest) {
    return std::nullopt;
  }
  Writer writer(sectors / (kNumbersASector - 1) + 1);
  std::string directory;
  append_entry(directory, "Root Entry", 5, kNoEntry, streams.empty() ? kNoEntry : 1, kEndOfChain,
               0);
  std::uint32_t index = 1;
  for (const auto& [name, content] : streams) {
    std::string whole = content;
    whole.resize(std::max<std::size_t>(whole.size(), kSmallStream), '\0');
    const std::size_t size = whole.size();
    append_entry(directory, name, kStreamKind, index < streams.size() ? index + 1 : kNoEntry,
                 kNoEntry, writer.add(std::move(whole)), size);
    ++index;
  }
  return writer.file(writer.add(std::move(directory)));
}

}  // namespace duibiao
