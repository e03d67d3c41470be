#include "adapters/interchange/sheet_table.h"

#include <algorithm>
#include <utility>

#include "adapters/interchange/columns.h"
#include "adapters/sheet/table_of_sheet.h"

namespace duibiao {
namespace {

constexpr std::size_t kRowsLookedAt = 20;  ///< titles stand above a heading, no more

bool is_interchange(const Table& table, const InterchangeWords& words) {
  const auto kind = recognise(table, words);
  return kind && std::ranges::any_of(table.heading, [&](const std::string& heading) {
           return words.column(*kind, heading) == "project";
         });
}

}  // namespace

Read<std::optional<Table>> interchange_table(const Sheet& sheet, const InterchangeWords& words) {
  Read<std::optional<Table>> read;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsLookedAt); ++i) {
    Table table = headed_by(sheet, sheet.rows[i]);
    if (!is_interchange(table, words)) {
      continue;
    }
    read.problems = add_rows(table, sheet, i + 1);
    read.value = std::move(table);
    return read;
  }
  return read;
}

}  // namespace duibiao
