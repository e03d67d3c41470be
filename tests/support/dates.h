// Days as tests write them.
#pragma once

#include <string_view>

#include "engine/value/date.h"

namespace duibiao::test {

/// The day "2024-06-30"; throws where there is none, also before the first test runs.
inline Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

}  // namespace duibiao::test
