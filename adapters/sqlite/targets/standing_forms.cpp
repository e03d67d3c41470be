#include "adapters/sqlite/targets/standing_forms.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <array>
#include <utility>

#include "adapters/sqlite/ledger/chain.h"

namespace duibiao {
namespace {

constexpr std::array kFormTables{
    LedgerTable::form, LedgerTable::header,      LedgerTable::funds, LedgerTable::indicator,
    LedgerTable::cell, LedgerTable::empty_label, LedgerTable::note};

constexpr std::string_view kNewest =
    "SELECT newest.batch, newest.form, newest.version FROM target_form AS newest "
    "JOIN target_form AS first ON first.project = newest.project AND first.version = 1 "
    "WHERE newest.batch <= ?1 AND newest.version = "
    "  (SELECT max(version) FROM target_form WHERE project = newest.project AND batch <= ?1) {}"
    "ORDER BY first.batch, first.form";

}  // namespace

std::vector<FormPlace> standing_places(SQLite::Database& database, std::string_view project,
                                       std::int64_t last) {
  const bool one = !project.empty();
  SQLite::Statement rows(database, fmt::format(kNewest, one ? "AND newest.project = ?2 " : ""));
  rows.bind(1, last);
  if (one) {
    rows.bind(2, std::string(project));
  }
  std::vector<FormPlace> places;
  while (rows.executeStep()) {
    places.push_back(
        {rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
  }
  return places;
}

Result<Form> read_form(SQLite::Database& database, const FormPlace& place,
                       const FormReading& reading) {
  Rows rows;
  for (const LedgerTable table : kFormTables) {
    rows.of(table) = read_rows(database, table, {place.batch, place.form});
  }
  auto form = form_of(rows, reading);
  if (!form) {
    return failure(error("store_row_unreadable", Source{.file = database.getFilename()},
                         {{"table", "target_form"}, {"batch", std::to_string(place.batch)}}));
  }
  return *std::move(form);
}

}  // namespace duibiao
