// The number that a text begins with: inline, because every figure and every target has one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace duibiao::columns {

/// A number at the front of a text: digits, thousands in groups of three, a fraction.
struct ScannedNumber {
  std::int64_t mantissa = 0;
  std::uint8_t decimals = 0;
  std::size_t length = 0;  ///< bytes taken
};

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads digits into a mantissa; leading zeros count as digits here, which only declines more. A
/// mantissa of more than 18 digits means nothing.
struct DigitReader {
  explicit DigitReader(std::string_view text) : at(text.data()), end(at + text.size()) {}

  const char* at;
  const char* end;
  std::uint64_t mantissa = 0;

  /// Takes digits until something else stands there; how many.
  std::ptrdiff_t take() {
    const char* from = at;
    for (; at < end && is_digit(*at); ++at) {
      mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
    }
    return at - from;
  }
  [[nodiscard]] char next() const { return at < end ? *at : '\0'; }
};

/// Takes ",200,000" behind a first group of `first` digits; all digits then, or 0 where a comma
/// does not part groups of three.
[[nodiscard]] inline std::ptrdiff_t take_groups(DigitReader& reader, std::ptrdiff_t first) {
  std::ptrdiff_t digits = first <= 3 ? first : 0;
  while (digits != 0 && reader.next() == ',') {
    ++reader.at;
    digits = reader.take() == 3 ? digits + 3 : 0;
  }
  return digits;
}

/// The number that `text` begins with; nothing where none does or where it is not a plain one of at
/// most 18 digits.
[[nodiscard]] inline std::optional<ScannedNumber> scan_number(std::string_view text) {
  DigitReader reader(text);
  std::ptrdiff_t digits = reader.take();
  if (reader.next() == ',') {
    digits = take_groups(reader, digits);
  }
  if (digits == 0) {
    return std::nullopt;
  }
  std::ptrdiff_t decimals = 0;
  if (reader.next() == '.') {
    const char* point = reader.at++;
    decimals = reader.take();
    reader.at = decimals == 0 ? point : reader.at;
  }
  const char next = reader.next();
  if (digits + decimals > 18 || next == ',' || next == '.') {
    return std::nullopt;  // more digits than are kept, or no plain number
  }
  return ScannedNumber{static_cast<std::int64_t>(reader.mantissa),
                       static_cast<std::uint8_t>(decimals),
                       static_cast<std::size_t>(reader.at - text.data())};
}

}  // namespace duibiao::columns
