#include "engine/columns/text/recogniser.h"

#include <algorithm>

namespace duibiao::columns {
namespace {

constexpr Cell kDeclined{0, 0, 0, CellKind::declined};

std::size_t first_digit(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && !is_digit(text[at])) {
    ++at;
  }
  return at;
}

/// `value` at `decimals` more places; nothing where it is no longer a packed end.
std::optional<std::int64_t> packed_end(const ScannedNumber& number, int decimals) {
  std::int64_t value = number.mantissa;
  for (int i = number.decimals; i < decimals && value <= kMostPacked; ++i) {
    value *= 10;
  }
  return value <= kMostPacked ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<std::uint8_t> Recogniser::unit(std::string_view text) {
  if (text.empty()) {
    return std::uint8_t{0};
  }
  return units_(text, [this](std::string_view t) {
    return std::ranges::any_of(t, is_digit) ? std::nullopt : lexicon_.learn_unit(t);
  });
}

Cell Recogniser::target(std::string_view text, const BareSigns& bare) {
  const std::size_t start = first_digit(text);
  if (start == text.size()) {
    return word_target(text);
  }
  if (start == 0) {
    return numeric(CellKind::none, text, bare);
  }
  const CellKind sign =
      signs_(text.substr(0, start), [this](std::string_view t) { return lexicon_.learn_sign(t); });
  return sign == CellKind::declined ? kDeclined : numeric(sign, text.substr(start), bare);
}

Cell Recogniser::numeric(CellKind sign, std::string_view text, const BareSigns& bare) {
  const auto number = scan_number(text);
  if (!number) {
    return kDeclined;
  }
  const std::string_view rest = text.substr(number->length);
  const bool is_bare = sign == CellKind::none;
  if (is_bare && rest.size() > 1 && rest[0] == '-' && is_digit(rest[1])) {
    return range(*number, rest.substr(1));
  }
  const auto behind = unit(rest);
  if (!behind || (is_bare && !lexicon_.unit(*behind).behind_bare)) {
    return kDeclined;
  }
  if (is_bare) {
    const bool money = lexicon_.unit(*behind).unit.dimension == Dimension::money;
    sign = number->mantissa == 0 ? CellKind::at_most : money ? bare.money : bare.other;
  }
  return {number->mantissa, *behind, number->decimals, sign};
}

Cell Recogniser::range(const ScannedNumber& low, std::string_view rest) {
  const auto high = scan_number(rest);
  const auto behind = high ? unit(rest.substr(high->length)) : std::nullopt;
  if (!behind || !lexicon_.unit(*behind).behind_bare) {
    return kDeclined;
  }
  const int decimals = std::max(low.decimals, high->decimals);
  const auto from = packed_end(low, decimals);
  const auto to = packed_end(*high, decimals);
  if (!from || !to || *from > *to) {
    return kDeclined;
  }
  return {packed_pair(*from, *to), *behind, static_cast<std::uint8_t>(decimals), CellKind::between};
}

Cell Recogniser::word_target(std::string_view text) {
  if (text.empty()) {
    return {};
  }
  const std::uint32_t number =
      words_(text, [this](std::string_view t) { return lexicon_.learn_word(t); });
  const LearntWord& word = lexicon_.word(number);
  return word.as_target == CellKind::declined ? kDeclined : Cell{number, 0, 0, word.as_target};
}

std::optional<Value> Recogniser::figure(std::string_view text) {
  const auto number = scan_number(text);
  if (!number) {
    return word_figure(text);
  }
  std::string_view rest = text.substr(number->length);
  if (rest.size() > 1 && rest[0] == '/') {
    const auto base = scan_number(rest.substr(1));
    const bool plain = base && base->length + 1 == rest.size() && number->decimals == 0 &&
                       base->decimals == 0 && number->mantissa <= kMostPacked &&
                       base->mantissa <= kMostPacked;
    return plain ? std::optional(
                       Value{packed_pair(number->mantissa, base->mantissa), 0, 0, FigureKind::pair})
                 : word_figure(text);
  }
  const auto behind = unit(rest);
  return behind
             ? std::optional(Value{number->mantissa, *behind, number->decimals, FigureKind::number})
             : word_figure(text);
}

std::optional<Value> Recogniser::word_figure(std::string_view text) {
  if (text.empty()) {
    return std::nullopt;
  }
  const std::uint32_t number =
      words_(text, [this](std::string_view t) { return lexicon_.learn_word(t); });
  return lexicon_.word(number).blank ? std::nullopt
                                     : std::optional(Value{number, 0, 0, FigureKind::word});
}

}  // namespace duibiao::columns
