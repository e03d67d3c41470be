#include "engine/value/date.h"

#include <algorithm>
#include <boost/date_time/gregorian/gregorian.hpp>

namespace duibiao {
namespace {

namespace calendar = boost::gregorian;

constexpr int kFirstYear = 1400;  // the calendar that Boost.date_time covers
constexpr int kLastYear = 9999;

calendar::date boost_date(const Date& date) {
  return {static_cast<unsigned short>(date.year()), static_cast<unsigned short>(date.month()),
          static_cast<unsigned short>(date.day())};
}

Date house_date(const calendar::date& date) {
  return *make_date(date.year(), date.month(), date.day());
}

void append_padded(std::string& text, int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  text.append(width - std::min(width, digits.size()), '0');
  text += digits;
}

}  // namespace

std::optional<Date> make_date(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1) {
    return std::nullopt;
  }
  const auto last = calendar::gregorian_calendar::end_of_month_day(
      static_cast<unsigned short>(year), static_cast<unsigned short>(month));
  return day > last ? std::nullopt : std::optional(Date(year, month, day));
}

std::optional<Date> parse_iso_date(std::string_view text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const auto number = [&](std::size_t from, std::size_t count) {
    const std::string_view part = text.substr(from, count);
    return std::ranges::all_of(part, digit) ? std::stoi(std::string(part)) : -1;
  };
  return make_date(number(0, 4), number(5, 2), number(8, 2));
}

std::string to_string(const Date& date) {
  std::string text;
  append_padded(text, date.year(), 4);
  text += '-';
  append_padded(text, date.month(), 2);
  text += '-';
  append_padded(text, date.day(), 2);
  return text;
}

Date end_of_month(const Date& date) { return house_date(boost_date(date).end_of_month()); }

Date add_days(const Date& date, int days) {
  const calendar::date from = boost_date(date);
  const calendar::date first(kFirstYear, 1, 1);
  const calendar::date last(kLastYear, 12, 31);
  const auto shift = std::clamp(std::int64_t{days}, std::int64_t{(first - from).days()},
                                std::int64_t{(last - from).days()});
  return house_date(from + calendar::days(static_cast<int>(shift)));
}

int days_between(const Date& from, const Date& to) {
  return static_cast<int>((boost_date(to) - boost_date(from)).days());
}

}  // namespace duibiao
