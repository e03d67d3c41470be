#include "adapters/sqlite/ledger/row.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "adapters/files/sha256.h"
#include "engine/base/result.h"

namespace duibiao {
namespace {

constexpr std::array<TableShape, kTables> kShapes{{
    {"batch_file", "batch, position, name, sha256", 2, 4},
    {"observation",
     "batch, position, project, indicator, date, value, accrual, file, sheet, cell, line, "
     "character",
     2, 12},
    {"target_form",
     "batch, form, project, version, name, department, unit, type, long_term_goal, annual_goal, "
     "course_first, course_last, file, sheet, cell, line, character",
     2, 17},
    {"target_header", "batch, form, position, label, text, file, sheet, cell, line, character", 3,
     10},
    {"target_funds",
     "batch, form, position, side, label, half_year, half_year_unit, full_year, full_year_unit, "
     "file, sheet, cell, line, character",
     3, 14},
    {"target_indicator",
     "batch, form, position, code, level1, level2, name, measure, measure_given, kind, "
     "has_half_year, weight, file, sheet, cell, line, character",
     3, 17},
    {"target_cell",
     "batch, form, indicator, milestone, written, file, sheet, cell, line, character", 4, 10},
    {"target_empty_label", "batch, form, position, label", 3, 4},
    {"target_note",
     "batch, form, indicator, milestone, position, code, severity, facts, "
     "file, sheet, cell, line, character",
     5, 13},
    {"batch_page", "batch, file, page, first_line, bytes, text", 3, 6},
    {"statement",
     "batch, position, project, indicator, date, kind, value, author, file, sheet, cell, line, "
     "character",
     2, 13},
    {"kept_text", "batch, position, kind, name, sha256, text", 2, 6},
    {"batch_use", "batch, position, kind, project, name, sha256", 2, 6},
    {"batch_remark", "batch, position, kind, text", 2, 4},
}};

void write_text(std::string& bytes, std::string_view text) {
  bytes += 's';
  bytes += std::to_string(text.size());
  bytes += ':';
  bytes += text;
}

}  // namespace

const TableShape& shape_of(LedgerTable table) { return kShapes[static_cast<std::size_t>(table)]; }

Row& Row::add(Field field) {
  fields_.push_back(std::move(field));
  return *this;
}

Row& Row::add_flag(bool flag) { return add(std::int64_t{flag ? 1 : 0}); }

Row& Row::add(const Source& place) {
  return add(place.file)
      .add(place.sheet)
      .add(place.cell)
      .add(std::int64_t{place.line})
      .add(std::int64_t{place.column});
}

Row& Row::add_optional(const std::optional<std::string>& text) {
  return add(text ? Field(*text) : Field());
}

std::size_t Rows::count() const {
  return std::accumulate(rows_.begin(), rows_.end(), std::size_t{0},
                         [](std::size_t sum, const auto& rows) { return sum + rows.size(); });
}

std::string canonical(std::string_view table, const Row& row) {
  std::string bytes;
  write_text(bytes, table);
  for (const Field& field : row.fields()) {
    std::visit(Overload{[&](std::monostate) { bytes += 'n'; },
                        [&](std::int64_t number) {
                          bytes += 'i';
                          bytes += std::to_string(number);
                          bytes += ';';
                        },
                        [&](const std::string& text) { write_text(bytes, text); }},
               field);
  }
  bytes += '\n';
  return bytes;
}

std::string seal_of(std::string_view table, const Row& row) {
  return sha256_hex(canonical(table, row)).substr(0, 16);
}

Field FieldCursor::next() {
  if (rest_.empty()) {
    refuse();
    return {};
  }
  Field field = rest_.front();
  rest_ = rest_.subspan(1);
  return field;
}

void FieldCursor::skip(std::size_t count) { rest_ = rest_.subspan(std::min(count, rest_.size())); }

std::int64_t FieldCursor::integer() {
  const Field field = next();
  const auto* number = std::get_if<std::int64_t>(&field);
  sound_ = sound_ && number != nullptr;
  return number != nullptr ? *number : 0;
}

bool FieldCursor::flag() { return integer() != 0; }

std::string FieldCursor::text() {
  const auto text = optional_text();
  sound_ = sound_ && text.has_value();
  return text.value_or("");
}

std::optional<std::string> FieldCursor::optional_text() {
  Field field = next();
  if (auto* text = std::get_if<std::string>(&field)) {
    return std::move(*text);
  }
  sound_ = sound_ && std::holds_alternative<std::monostate>(field);
  return std::nullopt;
}

Date FieldCursor::date() {
  const auto date = parse_iso_date(text());
  sound_ = sound_ && date.has_value();
  return date.value_or(Date{});
}

std::uint32_t FieldCursor::count() {
  const std::int64_t number = integer();
  sound_ = sound_ && std::in_range<std::uint32_t>(number);
  return sound_ ? static_cast<std::uint32_t>(number) : 0;
}

Source FieldCursor::place() {
  Source place;
  place.file = text();
  place.sheet = text();
  place.cell = text();
  place.line = count();
  place.column = count();
  return place;
}

std::size_t FieldCursor::choice(std::span<const std::string_view> names) {
  const auto chosen = optional_choice(names);
  sound_ = sound_ && chosen.has_value();
  return chosen.value_or(0);
}

std::optional<std::size_t> FieldCursor::optional_choice(std::span<const std::string_view> names) {
  const auto name = optional_text();
  if (!name) {
    return std::nullopt;
  }
  const auto found = std::ranges::find(names, *name);
  sound_ = sound_ && found != names.end();
  return found == names.end() ? 0 : static_cast<std::size_t>(found - names.begin());
}

}  // namespace duibiao
