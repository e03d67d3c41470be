#include "adapters/office/compound_sectors.h"

#include "adapters/office/little_endian.h"

namespace duibiao {
namespace {

constexpr std::uint32_t kHeaderTables = 109;  ///< sectors of the allocation table named in the head
constexpr std::size_t kSectorShiftAt = 30;
constexpr std::size_t kFirstMoreTablesAt = 68;
constexpr std::size_t kTablesAt = 76;

/// A number of the header or of a whole sector, which is there.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t width = 4) {
  return number_at(bytes, at, width).value_or(kLastSector);
}

}  // namespace

CompoundSectors::CompoundSectors(std::string_view bytes)
    : bytes_(bytes), shift_(number(bytes, kSectorShiftAt, 2)) {}

std::string_view CompoundSectors::sector(std::uint32_t index) const {
  const std::uint64_t at = (std::uint64_t{index} + 1) << shift_;
  return at < bytes_.size() ? bytes_.substr(at, size()) : std::string_view{};
}

std::optional<std::vector<std::string_view>> CompoundSectors::chain(std::uint32_t first) const {
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
    at = number(tables[table], std::size_t{at % numbers_a_sector()} * 4);
  }
  return found;
}

std::optional<std::string> CompoundSectors::joined(std::uint32_t first) const {
  const auto sectors = chain(first);
  if (!sectors) {
    return std::nullopt;
  }
  std::string bytes;
  for (const std::string_view sector : *sectors) {
    bytes += sector;
  }
  return bytes;
}

/// Adds the sector `index` to `tables`, unless it is none or not whole.
bool CompoundSectors::add_table(std::vector<std::string_view>& tables, std::uint32_t index) const {
  const std::string_view table = index < kLastSector ? sector(index) : std::string_view{};
  if (table.size() < size()) {
    return false;
  }
  tables.push_back(table);
  return true;
}

/// The sectors of the allocation table: the first are named in the header, more in a chain of
/// sectors whose last number names the next.
std::vector<std::string_view> CompoundSectors::allocation_tables() const {
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

}  // namespace duibiao
