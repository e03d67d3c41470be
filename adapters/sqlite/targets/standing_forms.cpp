#include "adapters/sqlite/targets/standing_forms.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/pages/page_contents.h"

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

constexpr const char* kSuperseded =
    "SELECT batch, form, version FROM target_form AS older WHERE batch <= ?1 AND version < "
    "  (SELECT max(version) FROM target_form WHERE project = older.project AND batch <= ?1) "
    "ORDER BY project, version";

std::vector<FormPlace> places_of(SQLite::Statement& rows) {
  std::vector<FormPlace> places;
  while (rows.executeStep()) {
    places.push_back(
        {rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
  }
  return places;
}

}  // namespace

std::vector<FormPlace> standing_places(SQLite::Database& database, std::string_view project,
                                       std::int64_t last) {
  const bool one = !project.empty();
  SQLite::Statement rows(database, fmt::format(kNewest, one ? "AND newest.project = ?2 " : ""));
  rows.bind(1, last);
  if (one) {
    rows.bind(2, std::string(project));
  }
  return places_of(rows);
}

std::vector<FormPlace> superseded_places(SQLite::Database& database, std::int64_t last) {
  SQLite::Statement rows(database, kSuperseded);
  rows.bind(1, last);
  return places_of(rows);
}

std::set<std::string> projects_up_to(SQLite::Database& database, std::int64_t last) {
  SQLite::Statement rows(database, "SELECT DISTINCT project FROM target_form WHERE batch <= ?");
  rows.bind(1, last);
  std::set<std::string> projects;
  while (rows.executeStep()) {
    projects.insert(rows.getColumn(0).getString());
  }
  return projects;
}

Problem FormReader::unreadable(const FormPlace& place) const {
  return error("store_row_unreadable", Source{.file = database_.getFilename()},
               {{"table", "target_form"}, {"batch", std::to_string(place.batch)}});
}

/// The forms of `batch` that stand in pages; null where it has none.
Result<const FormReader::Forms*> FormReader::paged(std::int64_t batch) {
  if (!files_) {
    files_ = paged_files(database_, std::numeric_limits<std::int64_t>::max());
  }
  if (const auto known = paged_.find(batch); known != paged_.end()) {
    return &known->second;
  }
  std::vector<PagedFile> files;
  std::ranges::copy_if(*files_, std::back_inserter(files),
                       [&](const PagedFile& file) { return file.batch == batch; });
  if (files.empty()) {
    return nullptr;
  }
  auto forms = page_forms(database_, files, reading_, project_);
  if (!forms) {
    return failure(forms.error());
  }
  Forms& known = paged_[batch];
  for (Form& form : *forms) {
    std::string project = form.project;
    known.emplace(std::move(project), std::move(form));
  }
  return &known;
}

Result<Form> FormReader::read(const FormPlace& place) {
  Rows rows;
  for (const LedgerTable table : kFormTables) {
    rows.of(table) = read_rows(database_, table, {place.batch, place.form});
  }
  auto form = form_of(rows, reading_);
  if (!form) {
    return failure(unreadable(place));
  }
  const auto forms = form->indicators.empty() ? paged(place.batch) : nullptr;
  if (!forms) {
    return failure(forms.error());
  }
  if (*forms == nullptr) {
    return *std::move(form);
  }
  const auto found = (*forms)->find(form->project);
  return found == (*forms)->end() ? Result<Form>(failure(unreadable(place))) : found->second;
}

}  // namespace duibiao
