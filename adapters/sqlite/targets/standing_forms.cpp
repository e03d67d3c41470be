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

constexpr std::string_view kHeld =
    "SELECT held.project, held.batch, held.form, held.version, "
    "  CASE WHEN EXISTS (SELECT 1 FROM batch_page WHERE batch = held.batch) THEN NULL "
    "  ELSE CAST(substr(held.course_last, 1, 4) AS INTEGER) END "
    "FROM target_form AS held "
    "JOIN target_form AS first ON first.project = held.project AND first.version = 1 "
    "WHERE held.batch <= ?1 {}ORDER BY first.batch, first.form, held.version";

/// How far the year of a form is from the one that is asked for; years after it come last.
int distance(int year, int asked) {
  constexpr int kMostYears = 10'000;
  return year <= asked ? asked - year : kMostYears + year;
}

/// Of the versions of one project the one that stands; null where none does.
const HeldForm* standing_of(std::span<const HeldForm> versions, const FormsAsked& asked) {
  if (!asked.year) {
    return &versions.back();
  }
  const HeldForm* nearest = nullptr;
  for (const HeldForm& version : versions) {
    const int far = distance(version.year.value_or(*asked.year), *asked.year);
    if (nearest == nullptr || far <= distance(nearest->year.value_or(*asked.year), *asked.year)) {
      nearest = &version;
    }
  }
  return asked.only_that_year && !nearest->is_of(*asked.year) ? nullptr : nearest;
}

}  // namespace

std::vector<HeldForm> held_forms(SQLite::Database& database, std::string_view project,
                                 std::int64_t last) {
  const bool one = !project.empty();
  SQLite::Statement rows(database, fmt::format(kHeld, one ? "AND held.project = ?2 " : ""));
  rows.bind(1, last);
  if (one) {
    rows.bind(2, std::string(project));
  }
  std::vector<HeldForm> held;
  while (rows.executeStep()) {
    HeldForm& form = held.emplace_back();
    form.project = rows.getColumn(0).getString();
    form.place = {rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(),
                  rows.getColumn(3).getInt64()};
    form.year =
        rows.getColumn(4).isNull() ? std::nullopt : std::optional(rows.getColumn(4).getInt());
  }
  return held;
}

std::vector<HeldForm> standing_among(std::span<const HeldForm> held, const FormsAsked& asked) {
  std::vector<HeldForm> standing;
  while (!held.empty()) {
    const auto other = std::ranges::find_if(
        held, [&](const HeldForm& form) { return form.project != held.front().project; });
    const auto versions = held.first(static_cast<std::size_t>(other - held.begin()));
    if (const HeldForm* one = standing_of(versions, asked)) {
      standing.push_back(*one);
    }
    held = held.subspan(versions.size());
  }
  return standing;
}

const HeldForm* version_before(std::span<const HeldForm> versions, const std::optional<int>& year) {
  const HeldForm* before = nullptr;
  for (const HeldForm& version : versions) {
    before = !year || version.is_of(*year) ? &version : before;
  }
  return before;
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
