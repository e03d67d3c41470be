#include "engine/value/write_number.h"

#include <array>
#include <charconv>
#include <cstring>
#include <string>
#include <utility>

#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kMostFastPlaces = 9;
constexpr std::array<std::uint64_t, kMostFastPlaces + 1> kPowers{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

/// "00" … "99".
constexpr std::array<char, 200> kTwoDigits = [] {
  std::array<char, 200> digits{};
  for (std::size_t i = 0; i < 100; ++i) {
    digits[2 * i] = static_cast<char>('0' + i / 10);
    digits[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return digits;
}();

/// `value` with exactly `count` digits.
void write_digits(char* at, std::uint64_t value, int count) {
  for (; count >= 2; count -= 2) {
    std::memcpy(at + count - 2, kTwoDigits.data() + 2 * (value % 100), 2);
    value /= 100;
  }
  if (count == 1) {
    *at = static_cast<char>('0' + value % 10);
  }
}

/// `value` with its last `Decimals` digits behind a point; a constant divides without a division.
template <int Decimals>
char* write_scaled_by(char* at, std::uint64_t value) {
  constexpr std::uint64_t kPower = kPowers[Decimals];
  const std::uint64_t whole = value / kPower;
  if (whole < 10) {
    *at++ = static_cast<char>('0' + whole);
  } else {
    at = std::to_chars(at, at + kNumberRoom, whole).ptr;
  }
  if constexpr (Decimals > 0) {
    *at++ = '.';
    write_digits(at, value % kPower, Decimals);
  }
  return at + Decimals;
}

using Writer = char* (*)(char*, std::uint64_t);

template <std::size_t... Decimals>
constexpr std::array<Writer, sizeof...(Decimals)> writers(std::index_sequence<Decimals...>) {
  return {write_scaled_by<static_cast<int>(Decimals)>...};
}

constexpr auto kWriters = writers(std::make_index_sequence<kMostFastPlaces + 1>{});

char* write_scaled(char* at, std::uint64_t value, int decimals, bool negative) {
  if (negative && value != 0) {
    *at++ = '-';
  }
  return kWriters[static_cast<std::size_t>(decimals)](at, value);
}

/// A rounded number with at most `decimals`, without zeros at its end. Most are whole.
char* write_scaled_briefly(char* at, std::uint64_t value, int decimals, bool negative) {
  const std::uint64_t power = kPowers[static_cast<std::size_t>(decimals)];
  const std::uint64_t whole = value / power;
  if (whole * power == value) {
    return write_scaled(at, whole, 0, negative);
  }
  at = write_scaled(at, value, decimals, negative);
  while (at[-1] == '0') {
    --at;
  }
  return at;
}

/// A share in percent by moving the point of its text, which cannot overflow.
std::string percent_text(const Ratio& share) {
  std::string text = fixed(share, 4);
  text.erase(text.size() - 5, 1);
  text.insert(text.size() - 2, 1, '.');
  const std::size_t first = text.front() == '-' ? 1 : 0;
  while (text[first] == '0' && text[first + 1] != '.') {
    text.erase(first, 1);
  }
  return text;
}

}  // namespace

char* write_fixed(char* at, const Ratio& value, int places) {
  std::uint64_t rounded = 0;
  return round_small(value, places, rounded)
             ? write_scaled(at, rounded, places, value.numerator() < 0)
             : write_text(at, fixed(value, places));
}

char* write_percent(char* at, const Ratio& share) {
  std::uint64_t rounded = 0;
  return round_small(share, 4, rounded) ? write_scaled(at, rounded, 2, share.numerator() < 0)
                                        : write_text(at, percent_text(share));
}

char* write_brief(char* at, const Ratio& value, int most) {
  std::uint64_t rounded = 0;
  return round_small(value, most, rounded)
             ? write_scaled_briefly(at, rounded, most, value.numerator() < 0)
             : write_text(at, brief(value, most));
}

// The same for small ratios, which go the wide way where a step does not fit.

char* write_fixed(char* at, const SmallRatio& value, int places) {
  std::uint64_t rounded = 0;
  return round_small(value, places, rounded)
             ? write_scaled(at, rounded, places, value.numerator() < 0)
             : write_fixed(at, value.wide(), places);
}

char* write_percent(char* at, const SmallRatio& share) {
  std::uint64_t rounded = 0;
  return round_small(share, 4, rounded) ? write_scaled(at, rounded, 2, share.numerator() < 0)
                                        : write_percent(at, share.wide());
}

char* write_brief(char* at, const SmallRatio& value, int most) {
  std::uint64_t rounded = 0;
  return round_small(value, most, rounded)
             ? write_scaled_briefly(at, rounded, most, value.numerator() < 0)
             : write_brief(at, value.wide(), most);
}

char* write_hundredths(char* at, std::int64_t hundredths) {
  const auto amount = static_cast<std::uint64_t>(hundredths);
  return write_scaled(at, hundredths < 0 ? 0 - amount : amount, 2, hundredths < 0);
}

}  // namespace duibiao
