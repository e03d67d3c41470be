// Feeds of a mapping: what is made of a register's rows and which indicator it feeds. A part of
// read_mapping.
#pragma once

#include <array>

#include "adapters/mapping/mapping.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {

/// The words for measures, kinds and accruals, as in interchange files.
inline constexpr std::array<TomlWord<Measure>, 3> kMeasureWords{
    {{"sum", Measure::sum}, {"last", Measure::last}, {"ratio", Measure::ratio}}};
inline constexpr std::array<TomlWord<Kind>, 3> kKindWords{
    {{"flow", Kind::flow}, {"level", Kind::level}, {"ceiling", Kind::ceiling}}};

inline constexpr std::array<TomlWord<Accrual>, 2> kAccrualWords{
    {{"increment", Accrual::increment}, {"running_total", Accrual::running_total}}};

/// Reads the feed in `table` of `source`, whose type and declared columns are read already. `rows`
/// is the source's own condition. Columns that the feed names are added to the source's. Problems
/// as listed at read_mapping.
[[nodiscard]] Feed read_feed(const TomlTable& table, RegisterSource& source, const Condition& rows,
                             Problems& problems);

}  // namespace duibiao
