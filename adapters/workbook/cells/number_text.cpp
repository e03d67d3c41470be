#include "adapters/workbook/cells/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

#include "adapters/table/trim.h"

namespace duibiao {
namespace {

constexpr int kDigits = 15;

/// d.ddd…e±xx taken apart: 0.digits · 10^point.
struct Digits {
  std::string digits{};  ///< without the point, no zeros at the end
  int point = 0;         ///< where the decimal point stands in them
};

Digits digits_of(double value) {
  std::array<char, 64> buffer{};
  char* const first = buffer.data();
  char* const last = first + buffer.size();
  const char* end = std::to_chars(first, last, value, std::chars_format::scientific).ptr;
  std::string_view text(first, static_cast<std::size_t>(end - first));
  if (text.find('e') > kDigits + 1) {  // digits and a point: more than fifteen of them
    end = std::to_chars(first, last, value, std::chars_format::scientific, kDigits - 1).ptr;
    text = {first, static_cast<std::size_t>(end - first)};
  }
  const auto e = text.find('e');
  Digits made;
  made.digits = text.substr(0, 1);
  made.digits += e > 2 ? text.substr(2, e - 2) : std::string_view{};
  const std::string_view exponent = text.substr(e + (text[e + 1] == '+' ? 2 : 1));
  (void)std::from_chars(exponent.data(), exponent.data() + exponent.size(), made.point);
  ++made.point;
  const auto nonzero = made.digits.find_last_not_of('0');
  made.digits.resize(nonzero == std::string::npos ? 0 : nonzero + 1);
  return made;
}

}  // namespace

std::optional<double> parse_binary(std::string_view text) {
  const std::string_view written = trimmed(text);
  double value = 0;
  const char* const end = written.data() + written.size();
  const auto [stopped, failed] = std::from_chars(written.data(), end, value);
  if (failed != std::errc{} || stopped != end || !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

std::string plain_number(double value, int shift) {
  const Digits number = digits_of(std::fabs(value));
  if (number.digits.empty()) {
    return "0";
  }
  const int point = number.point + shift;
  const auto length = static_cast<int>(number.digits.size());
  std::string text = value < 0 ? "-" : "";
  if (point <= 0) {
    return text + "0." + std::string(static_cast<std::size_t>(-point), '0') + number.digits;
  }
  if (point >= length) {
    return text + number.digits + std::string(static_cast<std::size_t>(point - length), '0');
  }
  const auto whole = static_cast<std::size_t>(point);
  return text + number.digits.substr(0, whole) + "." + number.digits.substr(whole);
}

std::string percentage_text(double value) { return plain_number(value, 2) + "%"; }

}  // namespace duibiao
