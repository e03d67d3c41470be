#include "engine/value/decimal.h"

#include <algorithm>
#include <cstddef>

namespace duibiao {
namespace {

constexpr int kMostDigits = 18;  // every mantissa below 10^18 fits 64 bits with room to spare

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// "1,234,567" → "1234567"; nothing where the commas do not part groups of three.
std::optional<std::string> without_separators(std::string_view whole) {
  const auto first = whole.find(',');
  if (first == std::string_view::npos) {
    return all_digits(whole) ? std::optional(std::string(whole)) : std::nullopt;
  }
  if (first == 0 || first > 3) {
    return std::nullopt;
  }
  std::string digits(whole.substr(0, first));
  for (std::string_view rest = whole.substr(first); !rest.empty(); rest.remove_prefix(4)) {
    if (rest.size() < 4 || rest.front() != ',') {
      return std::nullopt;
    }
    digits += rest.substr(1, 3);
  }
  return all_digits(digits) ? std::optional(digits) : std::nullopt;
}

struct Parts {
  bool negative = false;
  std::string whole{};  ///< digits before the point, no leading zeros
  std::string_view fraction{};
};

/// Splits "[+-]whole[.fraction]"; nothing where the text is no number.
std::optional<Parts> split(std::string_view text) {
  Parts parts;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    parts.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  const auto point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  if (point != std::string_view::npos) {
    parts.fraction = text.substr(point + 1);
    if (!all_digits(parts.fraction)) {
      return std::nullopt;
    }
  }
  if (whole.empty()) {
    return point == std::string_view::npos ? std::nullopt : std::optional(parts);
  }
  const auto digits = without_separators(whole);
  if (!digits) {
    return std::nullopt;
  }
  parts.whole = digits->substr(std::min(digits->find_first_not_of('0'), digits->size()));
  return parts;
}

Problem fault(std::string_view code, std::string_view text) {
  return error(code, {}, {{"found", std::string(text)}});
}

}  // namespace

Result<Decimal> parse_decimal(std::string_view text) {
  const auto parts = split(text);
  if (!parts) {
    return failure(fault("not_a_number", text));
  }
  if (parts->whole.size() > kMostDigits) {
    return failure(fault("overflow", text));
  }
  const std::string digits = parts->whole + std::string(parts->fraction);
  const auto leading_zeros = std::min(digits.find_first_not_of('0'), digits.size());
  if (parts->fraction.size() > kMostDigits || digits.size() - leading_zeros > kMostDigits) {
    return failure(fault("too_precise", text));
  }
  std::int64_t mantissa = 0;
  for (const char c : digits) {
    mantissa = mantissa * 10 + (c - '0');
  }
  return Decimal{parts->negative ? -mantissa : mantissa,
                 static_cast<std::uint8_t>(parts->fraction.size())};
}

std::string to_string(const Decimal& value) {
  std::string digits = std::to_string(value.mantissa < 0 ? -value.mantissa : value.mantissa);
  const std::size_t decimals = value.decimals;
  if (digits.size() <= decimals) {
    digits.insert(0, decimals + 1 - digits.size(), '0');
  }
  if (decimals > 0) {
    digits.insert(digits.size() - decimals, 1, '.');
  }
  return value.mantissa < 0 ? "-" + digits : digits;
}

}  // namespace duibiao
