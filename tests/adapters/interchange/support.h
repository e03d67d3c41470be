// Tables as tests write them, and what the importers need beside them.
#pragma once

#include <string>
#include <string_view>

#include "adapters/interchange/interchange_words.h"
#include "adapters/interchange/targets.h"
#include "adapters/table/csv.h"
#include "adapters/words/words.h"

namespace duibiao::test {

/// The table that `csv` is, in a file named a.csv.
inline Table table_of(std::string_view csv) {
  Read<Table> read = read_csv(csv, "a.csv");
  if (!read.usable()) {
    __builtin_trap();  // the test's own table is broken
  }
  return std::move(read.value);
}

inline constexpr std::string_view kTargetsHeading =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n";

inline const AssessOptions kYear2024{.as_of = make_date(2024, 6, 30).value()};

inline Read<std::vector<Form>> import_targets_of(std::string_view csv,
                                                 std::span<const ProjectHeader> projects = {}) {
  return import_targets(table_of(csv),
                        {house_interchange_words(), house_vocabulary(), kYear2024, projects});
}

}  // namespace duibiao::test
