#include "engine/value/rounding.h"

#include <algorithm>
#include <array>
#include <limits>

namespace duibiao {
namespace {

constexpr int kMostPlaces = 18;

constexpr int kMostSmallPlaces = 9;
constexpr std::array<std::uint64_t, kMostSmallPlaces + 1> kSmallPowers{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

/// The largest number that each of those can be multiplied with in 64 bits.
constexpr auto kSmallRoom = [] {
  std::array<std::uint64_t, kMostSmallPlaces + 1> room{};
  std::ranges::transform(kSmallPowers, room.begin(), [](std::uint64_t power) {
    return std::numeric_limits<std::uint64_t>::max() / power;
  });
  return room;
}();

/// The next decimal digit of rest / divisor, and the rest after it: floor(10·rest / divisor). Where
/// 10·rest does not fit, by adding the rest ten times, modulo the divisor.
int next_digit(uint128& rest, uint128 divisor) {
  constexpr uint128 kRoom = ~uint128{0} / 10;
  if (rest <= kRoom) {
    const uint128 ten = rest * 10;
    rest = ten % divisor;
    return static_cast<int>(ten / divisor);
  }
  int digit = 0;
  uint128 remainder = 0;
  for (int i = 0; i < 10; ++i) {
    remainder += rest;  // both below 2^127: no overflow
    if (remainder >= divisor) {
      remainder -= divisor;
      ++digit;
    }
  }
  rest = remainder;
  return digit;
}

std::string decimal_text(uint128 value) {
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value != 0);
  return digits;
}

/// Adds one to the last digit of a string of digits, carrying to the left.
void increment(std::string& digits) {
  for (auto at = digits.rbegin(); at != digits.rend(); ++at) {
    if (*at != '9') {
      ++*at;
      return;
    }
    *at = '0';
  }
  digits.insert(digits.begin(), '1');
}

/// |value| · 10^places as whole digits, rounded.
std::string rounded_digits(const Ratio& value, int places, Rounding rounding) {
  const auto divisor = static_cast<uint128>(value.denominator());
  const auto amount = static_cast<uint128>(magnitude(value.numerator()));
  std::string digits = decimal_text(amount / divisor);
  uint128 rest = amount % divisor;
  for (int i = 0; i < places; ++i) {
    digits += static_cast<char>('0' + next_digit(rest, divisor));
  }
  if (rounding == Rounding::half_away_from_zero && rest >= divisor - rest) {
    increment(digits);
  }
  return digits;
}

/// value · 10^places rounded to a whole number; nothing where that does not fit.
std::optional<int128> rounded_whole(const Ratio& value, int places, Rounding rounding) {
  std::optional<int128> whole = 0;
  for (const char c : rounded_digits(value, places, rounding)) {
    const auto shifted = times(*whole, 10);
    whole = shifted ? plus(*shifted, c - '0') : std::nullopt;
    if (!whole) {
      return std::nullopt;
    }
  }
  return value.numerator() < 0 ? -*whole : *whole;
}

/// rounded = amount / divisor · 10^places; false where a step does not fit.
bool round_words(std::uint64_t amount, std::uint64_t divisor, int places, std::uint64_t& rounded) {
  const auto at = static_cast<std::size_t>(places);
  if (places > kMostSmallPlaces || amount > kSmallRoom[at]) {
    return false;
  }
  const std::uint64_t scaled = amount * kSmallPowers[at];
  const std::uint64_t whole = scaled / divisor;
  const std::uint64_t rest = scaled - whole * divisor;
  rounded = whole + (rest >= divisor - rest ? 1 : 0);
  return true;
}

}  // namespace

bool round_small(const Ratio& value, int places, std::uint64_t& rounded) {
  constexpr auto kMost = std::numeric_limits<std::uint64_t>::max();
  const auto amount = static_cast<uint128>(magnitude(value.numerator()));
  const auto divisor = static_cast<uint128>(value.denominator());
  return amount <= kMost && divisor <= kMost &&
         round_words(static_cast<std::uint64_t>(amount), static_cast<std::uint64_t>(divisor),
                     places, rounded);
}

bool round_small(const SmallRatio& value, int places, std::uint64_t& rounded) {
  const std::int64_t n = value.numerator();
  return round_words(static_cast<std::uint64_t>(n < 0 ? -n : n),
                     static_cast<std::uint64_t>(value.denominator()), places, rounded);
}

std::string fixed(const Ratio& value, int places, Rounding rounding) {
  std::string digits = rounded_digits(value, places, rounding);
  const auto decimals = static_cast<std::size_t>(places);
  if (digits.size() <= decimals) {
    digits.insert(0, decimals + 1 - digits.size(), '0');
  }
  const bool zero = digits.find_first_not_of('0') == std::string::npos;
  if (places > 0) {
    digits.insert(digits.size() - decimals, 1, '.');
  }
  return value.numerator() < 0 && !zero ? "-" + digits : digits;
}

std::optional<std::int64_t> scaled(const Ratio& value, int places, Rounding rounding) {
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  const bool usual = rounding == Rounding::half_away_from_zero;
  if (std::uint64_t small = 0; usual && round_small(value, places, small) && small <= kMost) {
    const auto amount = static_cast<std::int64_t>(small);
    return value.numerator() < 0 ? -amount : amount;
  }
  const auto whole = rounded_whole(value, places, rounding);
  const bool fits = whole && magnitude(*whole) <= std::numeric_limits<std::int64_t>::max();
  return fits ? std::optional(static_cast<std::int64_t>(*whole)) : std::nullopt;
}

std::string brief(const Ratio& value, int most) {
  std::string text = fixed(value, most);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
      text.pop_back();
    }
  }
  return text;
}

std::string fixed_beside(const Ratio& value, const Ratio& bound, int places) {
  const auto side = value <=> bound;
  if (side == 0) {
    return fixed(value, places);
  }
  for (int more = places; more < kMostPlaces; ++more) {
    const auto shown = rounded_whole(value, more, Rounding::half_away_from_zero);
    if (!shown || (Ratio{*shown, power_of_ten(more)} <=> bound) == side) {
      return fixed(value, more);
    }
  }
  return fixed(value, kMostPlaces);
}

}  // namespace duibiao
