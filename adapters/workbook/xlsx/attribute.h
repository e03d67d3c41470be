// Attributes of .xlsx as numbers and switches.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace duibiao {

/// The whole number from 0 to 4294967295 that `text` is; nothing for anything else.
[[nodiscard]] inline std::optional<std::uint32_t> whole_number(
    const std::optional<std::string_view>& text) {
  std::uint32_t number = 0;
  if (!text || text->empty()) {
    return std::nullopt;
  }
  const char* const end = text->data() + text->size();
  const auto [stopped, failed] = std::from_chars(text->data(), end, number);
  return failed == std::errc{} && stopped == end ? std::optional(number) : std::nullopt;
}

/// Is the switch on: "1", "true" or "on"?
[[nodiscard]] inline bool is_on(const std::optional<std::string_view>& text) {
  return text == "1" || text == "true" || text == "on";
}

}  // namespace duibiao
