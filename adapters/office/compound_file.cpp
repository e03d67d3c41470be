#include "adapters/office/compound_file.h"

#include <algorithm>
#include <cstdint>

namespace duibiao {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::size_t kHeaderBytes = 512;
constexpr std::size_t kEntryBytes = 128;
constexpr std::size_t kNameBytes = 64;
constexpr std::uint32_t kHeaderTables = 109;  ///< sectors of the allocation table named in the head
constexpr std::uint32_t kLastSector = 0xFFFF'FFFA;
constexpr std::uint32_t kNoEntry = 0xFFFF'FFFF;
constexpr std::uint32_t kSmallStream = 4096;  ///< streams below live in a stream of their own

/// Where the header and a directory entry hold what is needed of them.
constexpr std::size_t kSectorShiftAt = 30;
constexpr std::size_t kFirstDirectoryAt = 48;
constexpr std::size_t kFirstMoreTablesAt = 68;
constexpr std::size_t kTablesAt = 76;
constexpr std::size_t kNameSizeAt = 64;
constexpr std::size_t kKindAt = 66;
constexpr std::size_t kLeftAt = 68;
constexpr std::size_t kRightAt = 72;
constexpr std::size_t kChildAt = 76;
constexpr std::size_t kStartAt = 116;
constexpr std::size_t kSizeAt = 120;
constexpr char kStreamKind = 2;

/// The little-endian number of `width` bytes at `at`, which lies inside.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t width = 4) {
  std::uint32_t value = 0;
  for (std::size_t byte = width; byte-- > 0;) {
    value = (value << 8U) | static_cast<unsigned char>(bytes[at + byte]);
  }
  return value;
}

/// The sectors of one file, and which follows which.
class Sectors {
 public:
  explicit Sectors(std::string_view bytes)
      : bytes_(bytes), shift_(number(bytes, kSectorShiftAt, 2)) {}

  /// Sectors of 512 or 4096 bytes; there are no others.
  [[nodiscard]] bool usual() const { return shift_ == 9 || shift_ == 12; }

  /// All that the file has of a sector; empty where it lies outside.
  [[nodiscard]] std::string_view sector(std::uint32_t index) const {
    const std::uint64_t at = (std::uint64_t{index} + 1) << shift_;
    return at < bytes_.size() ? bytes_.substr(at, size()) : std::string_view{};
  }

  /// The sectors of the chain that begins with `first`; nothing where it leaves the file or does
  /// not end.
  [[nodiscard]] std::optional<std::vector<std::string_view>> chain(std::uint32_t first) const {
    std::vector<std::string_view> found;
    const std::vector<std::string_view> tables = allocation_tables();
    const std::size_t most = bytes_.size() / size();
    for (std::uint32_t at = first; at < kLastSector;) {
      const std::string_view here = sector(at);
      const std::size_t table = at / numbers_a_sector();
      if (here.size() < size() || table >= tables.size() || found.size() >= most) {
        return std::nullopt;
      }
      found.push_back(here);
      at = number(tables[table], at % numbers_a_sector() * 4);
    }
    return found;
  }

 private:
  [[nodiscard]] std::size_t size() const { return std::size_t{1} << shift_; }
  [[nodiscard]] std::uint32_t numbers_a_sector() const {
    return static_cast<std::uint32_t>(size() / 4);
  }

  /// Adds the sector `index` to `tables`, unless it is none or not whole.
  [[nodiscard]] bool add_table(std::vector<std::string_view>& tables, std::uint32_t index) const {
    const std::string_view table = index < kLastSector ? sector(index) : std::string_view{};
    if (table.size() < size()) {
      return false;
    }
    tables.push_back(table);
    return true;
  }

  /// The sectors of the allocation table: the first are named in the header, more in a chain of
  /// sectors whose last number names the next.
  [[nodiscard]] std::vector<std::string_view> allocation_tables() const {
    std::vector<std::string_view> tables;
    for (std::uint32_t i = 0; i < kHeaderTables; ++i) {
      if (!add_table(tables, number(bytes_, kTablesAt + std::size_t{i} * 4))) {
        return tables;
      }
    }
    const std::size_t most = bytes_.size() / size();
    for (std::uint32_t list = number(bytes_, kFirstMoreTablesAt); list < kLastSector;) {
      const std::string_view names = sector(list);
      for (std::uint32_t i = 0; i + 1 < numbers_a_sector(); ++i) {
        if (names.size() < size() || tables.size() >= most ||
            !add_table(tables, number(names, std::size_t{i} * 4))) {
          return tables;
        }
      }
      list = number(names, size() - 4);
    }
    return tables;
  }

  std::string_view bytes_;
  std::uint32_t shift_;
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

CompoundEntry entry_of(std::string_view entry, const Sectors& sectors) {
  const bool stream = entry[kKindAt] == kStreamKind && number(entry, kSizeAt) >= kSmallStream;
  return {name_of(entry), stream ? sectors.sector(number(entry, kStartAt)) : std::string_view{}};
}

}  // namespace

bool begins_as_compound_file(std::string_view bytes) { return bytes.starts_with(kMagic); }

std::optional<std::vector<CompoundEntry>> compound_entries(std::string_view bytes) {
  if (!begins_as_compound_file(bytes) || bytes.size() < kHeaderBytes) {
    return std::nullopt;
  }
  const Sectors sectors(bytes);
  const auto directory = sectors.usual() ? sectors.chain(number(bytes, kFirstDirectoryAt))
                                         : std::optional<std::vector<std::string_view>>{};
  if (!directory || directory->empty()) {
    return std::nullopt;
  }
  const std::size_t a_sector = directory->front().size() / kEntryBytes;
  const auto entry = [&](std::uint32_t index) {
    return (*directory)[index / a_sector].substr(index % a_sector * kEntryBytes, kEntryBytes);
  };
  std::vector<CompoundEntry> found;
  std::vector<bool> seen(directory->size() * a_sector);
  std::vector<std::uint32_t> waiting{number(entry(0), kChildAt)};
  while (!waiting.empty()) {
    const std::uint32_t index = waiting.back();
    waiting.pop_back();
    if (index == kNoEntry || index >= seen.size() || seen[index]) {
      continue;
    }
    seen[index] = true;
    found.push_back(entry_of(entry(index), sectors));
    waiting.push_back(number(entry(index), kRightAt));
    waiting.push_back(number(entry(index), kLeftAt));
  }
  return found;
}

}  // namespace duibiao
