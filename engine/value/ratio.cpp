#include "engine/value/ratio.h"

#include <algorithm>
#include <span>

namespace duibiao {
namespace {

/// Floor and rest of n / d for d > 0: n = floor·d + rest with 0 ≤ rest < d.
struct FloorDivision {
  int128 floor;
  int128 rest;
};

FloorDivision floor_division(int128 n, int128 d) {
  const int128 rest = n % d;
  return rest < 0 ? FloorDivision{n / d - 1, rest + d} : FloorDivision{n / d, rest};
}

/// Compares a/b with c/d, both denominators positive, without a product: the whole parts decide,
/// and where they are equal the reciprocals of the rests do, the other way round.
std::strong_ordering compare_by_expansion(int128 a, int128 b, int128 c, int128 d) {
  bool turned = false;
  while (true) {
    const FloorDivision left = floor_division(a, b);
    const FloorDivision right = floor_division(c, d);
    auto order = left.floor <=> right.floor;
    if (order == 0 && (left.rest == 0 || right.rest == 0)) {
      order = left.rest <=> right.rest;  // at most one is positive: that side is the larger
      return turned ? 0 <=> order : order;
    }
    if (order != 0) {
      return turned ? 0 <=> order : order;
    }
    a = b;
    b = left.rest;
    c = d;
    d = right.rest;
    turned = !turned;
  }
}

std::optional<Ratio> over(std::optional<int128> numerator, std::optional<int128> denominator) {
  if (!numerator || !denominator || *denominator == 0) {
    return std::nullopt;
  }
  return Ratio{*numerator, *denominator};
}

std::optional<Ratio> multiply(const Ratio& a, const Ratio& b) {
  return over(times(a.numerator(), b.numerator()), times(a.denominator(), b.denominator()));
}

bool one_denominator(std::span<const Ratio> numbers) {
  return std::ranges::all_of(numbers, [&](const Ratio& number) {
    return number.denominator() == numbers.front().denominator();
  });
}

/// Least common multiple of two positive numbers; nothing where it does not fit.
std::optional<int128> common_multiple(int128 a, int128 b) {
  return times(a, b / greatest_common_divisor(a, b));
}

template <std::size_t N>
std::optional<Aligned<N>> aligned(std::array<Ratio, N> numbers) {
  Aligned<N> out;
  if (one_denominator(numbers)) {
    out.denominator = numbers.front().denominator();
    std::ranges::transform(numbers, out.numerators.begin(), &Ratio::numerator);
    return out;
  }
  for (Ratio& number : numbers) {
    number = number.reduced();
    const auto common = common_multiple(out.denominator, number.denominator());
    if (!common) {
      return std::nullopt;
    }
    out.denominator = *common;
  }
  for (std::size_t i = 0; i < N; ++i) {
    const auto scaled = times(numbers[i].numerator(), out.denominator / numbers[i].denominator());
    if (!scaled) {
      return std::nullopt;
    }
    out.numerators[i] = *scaled;
  }
  return out;
}

}  // namespace

std::strong_ordering operator<=>(const Ratio& a, const Ratio& b) {
  if (a.denominator_ == b.denominator_) {
    return a.numerator_ <=> b.numerator_;
  }
  const auto left = times(a.numerator_, b.denominator_);
  const auto right = times(b.numerator_, a.denominator_);
  if (left && right) {
    return *left <=> *right;
  }
  return compare_by_expansion(a.numerator_, a.denominator_, b.numerator_, b.denominator_);
}

std::optional<Aligned<2>> align(const Ratio& a, const Ratio& b) { return aligned<2>({a, b}); }

std::optional<Aligned<3>> align(const Ratio& a, const Ratio& b, const Ratio& c) {
  return aligned<3>({a, b, c});
}

std::optional<Ratio> sum(const Ratio& a, const Ratio& b) {
  const auto common = align(a, b);
  if (!common) {
    return std::nullopt;
  }
  return over(plus(common->numerators[0], common->numerators[1]), common->denominator);
}

std::optional<Ratio> difference(const Ratio& a, const Ratio& b) {
  return sum(a, Ratio{-b.numerator(), b.denominator()});
}

std::optional<Ratio> product(const Ratio& a, const Ratio& b) {
  if (const auto direct = multiply(a, b)) {
    return direct;
  }
  // Crosswise reduction keeps every factor as small as the result allows.
  return multiply(Ratio{a.numerator(), b.denominator()}.reduced(),
                  Ratio{b.numerator(), a.denominator()}.reduced());
}

std::optional<Ratio> quotient(const Ratio& a, const Ratio& b) {
  if (b.numerator() == 0) {
    return std::nullopt;
  }
  return product(a, Ratio{b.denominator(), b.numerator()});
}

}  // namespace duibiao
