#include "engine/audit/settings.h"

namespace duibiao {
namespace {

template <class Values>
const typename Values::mapped_type& known(const Values& values, std::string_view key) {
  const auto found = values.find(key);
  if (found == values.end()) {
    __builtin_trap();  // the check's file and the check were built together
  }
  return found->second;
}

}  // namespace

const Decimal& CheckSettings::number(std::string_view key) const { return known(numbers_, key); }

int CheckSettings::count(std::string_view key) const {
  const Ratio exact = ratio(key).reduced();
  if (exact.denominator() != 1 || exact > Ratio{1'000'000'000} || exact < Ratio{0}) {
    __builtin_trap();
  }
  return static_cast<int>(exact.numerator());
}

double CheckSettings::share(std::string_view key) const {
  return static_cast<double>(count(key)) / 100.0;
}

const std::vector<std::string>& CheckSettings::terms(std::string_view key) const {
  return known(words_, key);
}

const std::vector<CheckSettings>& CheckSettings::rows(std::string_view key) const {
  return known(rows_, key);
}

}  // namespace duibiao
