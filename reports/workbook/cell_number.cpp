#include "reports/workbook/cell_number.h"

#include <algorithm>
#include <charconv>

#include "engine/value/rounding.h"
#include "reports/document/clean_text.h"

namespace duibiao {
namespace {

constexpr int kMostDecimals = 18;
constexpr std::ptrdiff_t kDigitsHeld = 15;
constexpr std::size_t kLongestUnit = 200;

double parsed(const std::string& text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Is `value` a decimal with at most kMostDecimals decimals?
bool is_decimal(const Ratio& value) {
  return power_of_ten(kMostDecimals) % value.reduced().denominator() == 0;
}

/// Digits of a decimal but for the zeros before the first and behind the last that counts.
std::ptrdiff_t significant_digits(std::string text) {
  std::erase_if(text, [](char c) { return c == '-' || c == '.'; });
  text.erase(0, text.find_first_not_of('0'));
  text.erase(text.find_last_not_of('0') + 1);
  return static_cast<std::ptrdiff_t>(text.size());
}

}  // namespace

CellNumber cell_number(const Ratio& value) {
  if (!is_decimal(value)) {
    return {parsed(fixed(value, kMostDecimals)), ""};
  }
  std::string digits = brief(value, kMostDecimals);
  const double nearest = parsed(digits);
  const bool held = significant_digits(digits) <= kDigitsHeld;
  return {nearest, held ? "" : std::move(digits)};
}

std::string format_code(const NumberFormat& format) {
  std::string code = format.grouped ? "#,##0" : "0";
  const int places = std::clamp(format.places, 0, kMostDecimals);
  if (places > 0) {
    code.append(".").append(static_cast<std::size_t>(places), '0');
  }
  std::string unit = beginning(clean_text(format.unit), kLongestUnit);
  std::erase(unit, '"');
  return unit.empty() ? code : code.append("\"").append(unit).append("\"");
}

}  // namespace duibiao
