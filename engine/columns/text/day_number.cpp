#include "engine/columns/text/day_number.h"

namespace duibiao::columns {

std::uint32_t DayTable::meet(std::string_view text, std::uint64_t written) {
  const auto date = parse_iso_date(text);
  if (!date) {
    return kNone;
  }
  const auto first = make_date(date->year(), date->month(), 1);
  const auto before = day_number(*first);
  const Date last = end_of_month(*first);
  if (before > 0 && day_number(last) < kLastDay) {
    Month& month = months_[(written >> kLastOfMonth & 0xF) | (written >> kTensOfMonth & 1) << 4];
    month = {written, static_cast<std::uint16_t>(before - 1),
             static_cast<std::uint8_t>(last.day())};
  }
  const std::uint16_t number = day_number(*date);
  met_edge_ = met_edge_ || number == 0 || number == kLastDay;
  return number;
}

}  // namespace duibiao::columns
