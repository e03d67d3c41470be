// Numbers as Microsoft's binary formats store them: the lowest byte first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// The number of `width` bytes (at most 4) at `at`; nothing where it does not lie inside `bytes`.
[[nodiscard]] inline std::optional<std::uint32_t> number_at(std::string_view bytes, std::size_t at,
                                                            std::size_t width = 4) {
  if (at > bytes.size() || bytes.size() - at < width) {
    return std::nullopt;
  }
  std::uint32_t value = 0;
  for (std::size_t byte = width; byte-- > 0;) {
    value = (value << 8U) | static_cast<unsigned char>(bytes[at + byte]);
  }
  return value;
}

/// Stores `value` in `width` bytes at `at`, which lie inside `bytes`.
inline void put_number(std::string& bytes, std::size_t at, std::uint32_t value,
                       std::size_t width = 4) {
  for (std::size_t byte = 0; byte < width; ++byte) {
    bytes[at + byte] = static_cast<char>((value >> (8U * byte)) & 0xFFU);
  }
}

/// Appends `value` in `width` bytes.
inline void append_number(std::string& bytes, std::uint32_t value, std::size_t width = 4) {
  bytes.append(width, '\0');
  put_number(bytes, bytes.size() - width, value, width);
}

}  // namespace duibiao
