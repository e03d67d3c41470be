#include "adapters/cli/commands/clock.h"

#include <cstdlib>
#include <ctime>

namespace duibiao::cli {
namespace {

/// What stands in for the clock; null where nothing does.
const char* set_clock() {
  const char* text = std::getenv(kClockVariable);
  return text == nullptr || *text == 0 ? nullptr : text;
}

}  // namespace

std::string utc_now() {
  if (const char* set = set_clock()) {
    return set;
  }
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  char text[] = "0000-00-00T00:00:00Z";
  if (::gmtime_r(&now, &utc) == nullptr ||
      std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc) == 0) {
    __builtin_trap();  // a time of this century always fits
  }
  return text;
}

std::string program_name() {
  const std::string name = "duibiao 0.1.0";
  return set_clock() == nullptr ? name : name + " (" + kClockVariable + ")";
}

std::string account_name() {
  const char* name = std::getenv("USER");
  return name == nullptr ? std::string() : std::string(name);
}

}  // namespace duibiao::cli
