// Small registers, forms and mappings that the tests of the mapping share.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/table/table.h"
#include "engine/target/form.h"
#include "engine/value/course.h"
#include "tests/support/dates.h"

namespace duibiao::test {

/// A table as it comes out of a file: the heading on line 1, the rows from line 2 on.
inline Table table(std::string file, std::vector<std::string> heading,
                   std::vector<std::vector<std::string>> rows) {
  Table made;
  made.file = std::move(file);
  made.heading = std::move(heading);
  made.heading_line = 1;
  std::uint32_t line = 1;
  for (auto& cells : rows) {
    made.rows.push_back({++line, std::move(cells)});
  }
  made.sha256 = "5e1f";
  return made;
}

/// A form with two indicators, C-1 甲 and C-2 乙, and a budget of 8 万元.
inline Form form(std::string project = "P") {
  Form made;
  made.project = std::move(project);
  made.indicators = {{.code = "C-1", .name = "甲"}, {.code = "C-2", .name = "乙"}};
  FundsLine funds;
  funds.label = "资金总额";
  funds.full_year = Quantity{{8, 0}, {"万元", "元", 4, Dimension::money}};
  made.funds = {funds};
  return made;
}

/// The mapping in `toml`, which is known to be sound.
inline Mapping mapping(std::string_view toml) {
  auto read = read_mapping(toml, "m.toml");
  return read.problems.empty() ? std::move(read.value) : Mapping{};
}

}  // namespace duibiao::test
