#include "adapters/workbook/ods/displayed_number.h"

#include <algorithm>
#include <optional>

#include "adapters/workbook/cells/shown_words.h"
#include "engine/value/decimal.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr auto kNowhere = std::string_view::npos;

/// Is `shown` the size of `exact`, rounded to as many decimals as it has?
bool says(const std::string& shown, const Decimal& exact) {
  const auto number = parse_decimal(shown);
  const Decimal size{exact.mantissa < 0 ? -exact.mantissa : exact.mantissa, exact.decimals};
  return number && fixed(size.ratio(), number->decimals) == to_string(*number);
}

}  // namespace

DisplayedNumber displayed_number(std::string_view number, std::string_view displayed,
                                 bool percentage) {
  DisplayedNumber made{std::string(number) + (percentage ? "%" : ""), false};
  const auto first = displayed.find_first_of(kDigits);
  const auto exact = parse_decimal(number);
  if (first == kNowhere || !exact) {
    return made;
  }
  const auto end = std::min(displayed.find_first_not_of("0123456789.,", first), displayed.size());
  std::string digits(displayed.substr(first, end - first));
  std::erase(digits, ',');
  std::string_view behind = displayed.substr(end);
  if (behind.find_first_of(kDigits) != kNowhere) {
    return made;  // a fraction or an exponent
  }
  if (percentage) {
    const auto sign = behind.find('%');
    behind = sign == kNowhere ? std::string_view{} : behind.substr(sign + 1);
  }
  if (says(digits, *exact)) {
    made.text = shown_words(displayed.substr(0, first)) + made.text + shown_words(behind);
  } else {
    made.scaled = true;
  }
  return made;
}

}  // namespace duibiao
