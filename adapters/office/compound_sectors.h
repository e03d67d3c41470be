// The sectors of a compound file, and which follows which.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// Numbers of sectors from this on mean that there is none.
inline constexpr std::uint32_t kLastSector = 0xFFFF'FFFA;

/// A view of a compound file's bytes, at least 512 of them, which outlive it.
class CompoundSectors {
 public:
  explicit CompoundSectors(std::string_view bytes);

  /// Are the sectors of 512 or 4096 bytes? There are no others.
  [[nodiscard]] bool usual() const { return shift_ == 9 || shift_ == 12; }
  /// All that the file has of a sector; empty where it lies outside.
  [[nodiscard]] std::string_view sector(std::uint32_t index) const;
  /// The sectors of the chain that begins with `first`; nothing where it leaves the file or does
  /// not end.
  [[nodiscard]] std::optional<std::vector<std::string_view>> chain(std::uint32_t first) const;
  /// The bytes of that chain.
  [[nodiscard]] std::optional<std::string> joined(std::uint32_t first) const;

 private:
  [[nodiscard]] std::size_t size() const { return std::size_t{1} << shift_; }
  [[nodiscard]] std::uint32_t numbers_a_sector() const {
    return static_cast<std::uint32_t>(size() / 4);
  }
  [[nodiscard]] bool add_table(std::vector<std::string_view>& tables, std::uint32_t index) const;
  [[nodiscard]] std::vector<std::string_view> allocation_tables() const;

  std::string_view bytes_;
  std::uint32_t shift_;
};

}  // namespace duibiao
