// Conditions of a mapping: tables of TOML → the closed variant. A part of read_mapping.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/toml/toml.h"

namespace duibiao {

/// The position of the column headed `name` among `columns`; it is added as text where it is new.
[[nodiscard]] ColumnIndex use_column(std::vector<RegisterColumn>& columns, const std::string& name,
                                     const Source& where);

/// Reads a day: a TOML date, "2024-06-30", or one of course_start, course_middle, course_end,
/// as_of. Nothing for anything else.
[[nodiscard]] std::optional<DateTerm> read_date_term(const TomlValue& value);

/// Reads the condition in `table`. Columns that it names are added to `columns`. Problems as listed
/// at read_mapping; a condition at fault is read as "every row".
[[nodiscard]] Condition read_condition(const TomlTable& table, std::vector<RegisterColumn>& columns,
                                       Problems& problems);

}  // namespace duibiao
