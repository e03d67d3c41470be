#include "engine/columns/day_number.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kIsoLength = 10;

/// The number that two digits make; a large one where a byte is no digit.
unsigned two_digits(const char* at) {
  const auto tens = static_cast<unsigned>(at[0] - '0');
  const auto ones = static_cast<unsigned>(at[1] - '0');
  constexpr unsigned kNone = 10'000;
  return tens > 9 || ones > 9 ? kNone : tens * 10 + ones;
}

}  // namespace

DayTable::DayTable() {
  for (int i = 0; i < kYears * kMonths; ++i) {
    const auto first = make_date(kFirstYear + i / kMonths, 1 + i % kMonths, 1);
    months_[static_cast<std::size_t>(i)] = {static_cast<std::uint16_t>(day_number(*first) - 1),
                                            static_cast<std::uint8_t>(end_of_month(*first).day())};
  }
}

std::optional<std::uint16_t> DayTable::operator()(std::string_view text) const {
  if (text.size() != kIsoLength || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const char* at = text.data();
  const unsigned year = two_digits(at) * 100 + two_digits(at + 2) - kFirstYear;
  const unsigned month = two_digits(at + 5) - 1;
  const unsigned day = two_digits(at + 8);
  if (year >= kYears) {
    const auto date = parse_iso_date(text);
    return date ? std::optional(day_number(*date)) : std::nullopt;
  }
  if (month >= kMonths) {
    return std::nullopt;
  }
  const Month& found = months_[std::size_t{year} * kMonths + month];
  if (day < 1 || day > found.days) {
    return std::nullopt;
  }
  return static_cast<std::uint16_t>(found.before + day);
}

}  // namespace duibiao::columns
