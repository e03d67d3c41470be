#include "adapters/sqlite/statements/ledger_statements.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/statements/statement_rows.h"

namespace duibiao {

Result<Said> read_said(SQLite::Database& database, const std::set<std::string>& projects,
                       std::int64_t last) {
  Said said;
  const std::set<std::string> every{""};
  for (const std::string& project : projects.empty() ? every : projects) {
    for (const Row& row : read_project_rows(database, LedgerTable::statement, project, last)) {
      const auto found = statement_of(row);
      if (!found) {
        return failure(
            error("store_row_unreadable", Source{.file = database.getFilename()},
                  {{"table", "statement"}, {"batch", std::to_string(FieldCursor(row).integer())}}));
      }
      said.apply({&*found, 1});
    }
  }
  return said;
}

}  // namespace duibiao
