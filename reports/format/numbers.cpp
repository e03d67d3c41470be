#include "reports/format/numbers.h"

#include <algorithm>

#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kPlaces = 2;
constexpr int kMostPlaces = 6;

/// share · 100 beside bound · 100; the plain share where the product does not fit 128 bits.
std::string percent_beside(const Ratio& share, int bound_percent) {
  const auto percent = product(share.reduced(), Ratio{100});
  return percent ? fixed_beside(*percent, Ratio{bound_percent}, kPlaces) + "%"
                 : fixed(share, kMostPlaces);
}

bool has_at_most(const Ratio& value, int places) {
  const auto parts = scaled(value, places, Rounding::down);
  return parts && Ratio{*parts, power_of_ten(places)} == value;
}

}  // namespace

std::string grouped(std::string number) {
  const std::size_t first = number.starts_with('-') ? 1 : 0;
  std::size_t at = std::min(number.find('.'), number.size());
  while (at > first + 3) {
    at -= 3;
    number.insert(at, 1, ',');
  }
  return number;
}

std::string attainment_text(const Ratio& share) { return percent_beside(share, 100); }

std::string deviation_text(const Ratio& deviation) {
  std::string text = percent_beside(deviation, 0);
  return deviation > Ratio{0} ? text.insert(0, 1, '+') : text;
}

std::string percent_text(const Ratio& share) {
  const auto percent = product(share.reduced(), Ratio{100});
  return percent ? fixed(*percent, kPlaces) + "%" : fixed(share, kMostPlaces);
}

std::string points_text(const Ratio& points) {
  return has_at_most(points, kPlaces) ? fixed(points, kPlaces) : brief(points, kMostPlaces);
}

std::string score_text(std::int64_t hundredths) { return fixed(Ratio{hundredths, 100}, kPlaces); }

std::string amount_text(const Ratio& amount) {
  const bool hidden = scaled(amount, kPlaces) == 0 && amount != Ratio{0};
  return hidden ? fixed_beside(amount, Ratio{0}, kPlaces) : brief(amount, kPlaces);
}

std::string amount_in(const Ratio& base, const Unit& unit) {
  const Ratio one = unit.exponent >= 0 ? Ratio{power_of_ten(unit.exponent)}
                                       : Ratio{1, power_of_ten(-unit.exponent)};
  const auto amount = quotient(base.reduced(), one);
  return amount ? amount_text(*amount) + unit.written : amount_text(base) + unit.family;
}

std::string whole_amount_in(const Ratio& base, const Unit& unit, bool up) {
  if (unit.dimension != Dimension::count || base < Ratio{0}) {
    return amount_in(base, unit);
  }
  const int128 down = base.numerator() / base.denominator();
  const bool whole = down * base.denominator() == base.numerator();
  return amount_in(Ratio{up && !whole ? down + 1 : down}, unit);
}

std::string amount_in(const Estimate& base, const Unit& unit) {
  const Estimate one = estimate_of(unit.exponent >= 0 ? Ratio{power_of_ten(unit.exponent)}
                                                      : Ratio{1, power_of_ten(-unit.exponent)});
  return brief(Estimate(base.value() / one.value())) + unit.written;
}

std::string money_text(const Ratio& yuan, Language language) {
  const std::string amount = grouped(fixed(yuan, kPlaces));
  return language == Language::chinese ? amount + " 元" : "CNY " + amount;
}

std::optional<int> permille_of(const Ratio& part, const Ratio& whole) {
  if (whole <= Ratio{0}) {
    return std::nullopt;
  }
  const auto share = quotient(part.reduced(), whole.reduced());
  if (!share) {
    return std::nullopt;
  }
  const Ratio held = std::clamp(*share, Ratio{0}, Ratio{1});
  const auto permille = scaled(held, 3, Rounding::down);
  return permille ? std::optional<int>{static_cast<int>(*permille)} : std::nullopt;
}

}  // namespace duibiao
