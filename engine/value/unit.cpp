#include "engine/value/unit.h"

#include <algorithm>

namespace duibiao {
namespace {

bool converts(Dimension dimension) {
  return dimension == Dimension::money || dimension == Dimension::rate;
}

Unit unit_of_row(std::string_view text, const UnitRow& row) {
  return {std::string(text), row.family, row.exponent, row.dimension};
}

Unit unit_of_its_own(std::string_view text) {
  return {std::string(text), std::string(text), 0, Dimension::none};
}

}  // namespace

Ratio Quantity::in_base() const {
  const int shift = unit.exponent - number.decimals;
  return shift >= 0 ? Ratio{number.mantissa * power_of_ten(shift)}
                    : Ratio{number.mantissa, power_of_ten(-shift)};
}

std::string to_string(const Quantity& quantity) {
  return to_string(quantity.number) + quantity.unit.written;
}

UnitTable::UnitTable(const std::vector<UnitRow>& rows,
                     const std::map<std::string, int>& scale_words,
                     const std::set<std::string>& numeral_units)
    : scale_words_(scale_words.begin(), scale_words.end()),
      numeral_units_(numeral_units.begin(), numeral_units.end()) {
  for (const UnitRow& row : rows) {
    rows_.emplace(row.spelling, row);
  }
  std::ranges::stable_sort(
      scale_words_, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

Unit UnitTable::resolve(std::string_view text) const {
  if (const auto row = rows_.find(text); row != rows_.end()) {
    return unit_of_row(text, row->second);
  }
  const auto scale = std::ranges::find_if(
      scale_words_, [text](const auto& word) { return text.starts_with(word.first); });
  if (scale == scale_words_.end()) {
    return unit_of_its_own(text);
  }
  const std::string_view counted = text.substr(scale->first.size());
  const auto row = rows_.find(counted);
  Unit unit = row == rows_.end() ? unit_of_its_own(counted) : unit_of_row(counted, row->second);
  if (converts(unit.dimension)) {  // 亿万元, 万%: nobody's unit, so it compares with itself alone
    return unit_of_its_own(text);
  }
  unit.written = text;
  unit.exponent += scale->second;
  return unit;
}

bool UnitTable::follows_numeral(std::string_view text) const {
  return numeral_units_.contains(text);
}

bool UnitTable::known(std::string_view text) const { return rows_.contains(text); }

}  // namespace duibiao
