#include "adapters/rules/bounds.h"

namespace duibiao {
namespace {

void refuse_range(TomlReader& reader, std::string_view key, const Decimal& found,
                  const Bounds& bounds) {
  reader.refuse(error("out_of_range", reader.where(key),
                      {{"key", std::string(key)},
                       {"found", to_string(found)},
                       {"low", to_string(bounds.low)},
                       {"high", to_string(bounds.high)}}));
}

bool within(const Decimal& value, const Bounds& bounds) {
  return value >= bounds.low && value <= bounds.high;
}

}  // namespace

Decimal bounded(TomlReader& reader, std::string_view key, const Bounds& bounds) {
  const auto found = reader.decimal(key, Need::required);
  if (found && !within(*found, bounds)) {
    refuse_range(reader, key, *found, bounds);
    return bounds.low;
  }
  return found.value_or(bounds.low);
}

int bounded_whole(TomlReader& reader, std::string_view key, int low, int high) {
  const auto found = reader.integer(key, Need::required);
  if (found && (*found < low || *found > high)) {
    reader.refuse(error("out_of_range", reader.where(key),
                        {{"key", std::string(key)},
                         {"found", std::to_string(*found)},
                         {"low", std::to_string(low)},
                         {"high", std::to_string(high)}}));
    return low;
  }
  return found ? static_cast<int>(*found) : low;
}

int confidence(TomlReader& reader, std::optional<Assurance> assurance) {
  const bool given = reader.integer("percent", Need::optional).has_value();
  if (!assurance) {
    return 0;
  }
  if (given != (assurance == Assurance::memory)) {
    reader.refuse(error("percent_and_memory", reader.where("percent")));
    return 0;
  }
  return given ? bounded_whole(reader, "percent", 1, 99) : 0;
}

}  // namespace duibiao
