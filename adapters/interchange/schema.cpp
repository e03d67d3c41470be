#include "adapters/interchange/schema.h"

namespace duibiao {
namespace {

// A form without half-year values has no such column (SPEC §6), so that it is not required.
constexpr std::array<ColumnRule, 14> kTargets{{{"project"},
                                               {"indicator"},
                                               {"level1", true, true},
                                               {"level2", true, true},
                                               {"name"},
                                               {"measure", true, true},
                                               {"half_year_target", false, true},
                                               {"full_year_target", true, true},
                                               {"weight", true, true},
                                               {"year", false},
                                               {"version", false},
                                               {"start", false},
                                               {"end", false},
                                               {"kind", false}}};
constexpr std::array<ColumnRule, 5> kActuals{
    {{"project"}, {"indicator"}, {"date", true, true}, {"value", true, true}, {"accrual", false}}};
constexpr std::array<ColumnRule, 10> kProjects{{{"project"},
                                                {"year", false},
                                                {"name"},
                                                {"department", false, true},
                                                {"unit", false, true},
                                                {"type", false, true},
                                                {"start", false},
                                                {"end", false},
                                                {"long_term_goal", false, true},
                                                {"annual_goal", false, true}}};
constexpr std::array<ColumnRule, 6> kStatements{{{"project"},
                                                 {"indicator"},
                                                 {"date", true, true},
                                                 {"kind", true, true},
                                                 {"value", true, true},
                                                 {"author", false, true}}};

}  // namespace

std::span<const ColumnRule> columns_of(FileKind kind) {
  switch (kind) {
    case FileKind::targets:
      return kTargets;
    case FileKind::actuals:
      return kActuals;
    case FileKind::projects:
      return kProjects;
    case FileKind::statements:
      return kStatements;
  }
  return {};
}

std::string_view name_of(FileKind kind) {
  switch (kind) {
    case FileKind::targets:
      return "targets";
    case FileKind::actuals:
      return "actuals";
    case FileKind::projects:
      return "projects";
    case FileKind::statements:
      return "statements";
  }
  return {};
}

}  // namespace duibiao
