#include "adapters/sqlite/targets/form_rows.h"

#include <array>
#include <string>
#include <string_view>

#include "adapters/sqlite/targets/form_words.h"
#include "adapters/sqlite/targets/note_rows.h"

namespace duibiao {
namespace {

template <std::size_t N, class E>
std::string name_in(const std::array<std::string_view, N>& names, E value) {
  return std::string(names.at(static_cast<std::size_t>(value)));
}

template <class T>
std::optional<std::string> text_of(const std::optional<T>& value) {
  return value ? std::optional(to_string(*value)) : std::nullopt;
}

/// A row of `table` that begins with batch, form and the position after its last row.
class FormRows {
 public:
  FormRows(Rows& rows, const FormPlace& place) : rows_(rows), place_(place) {}

  Row& begin(LedgerTable table) {
    return rows_.of(table).emplace_back().add(place_.batch).add(place_.form);
  }
  Row& begin(LedgerTable table, std::size_t position) {
    return begin(table).add(static_cast<std::int64_t>(position));
  }
  void add_notes(std::size_t indicator, std::string_view milestone, const Problems& notes) {
    add_note_rows(rows_.of(LedgerTable::note),
                  {place_.batch, place_.form, static_cast<std::int64_t>(indicator), milestone},
                  notes);
  }

 private:
  Rows& rows_;
  FormPlace place_;
};

void add_head(FormRows& rows, std::int64_t version, const Form& form) {
  Row& row = rows.begin(LedgerTable::form);
  row.add(form.project).add(version).add(form.name).add(form.department).add(form.unit);
  row.add(form.type).add(form.long_term_goal).add(form.annual_goal);
  row.add_optional(form.course ? std::optional(to_string(form.course->first)) : std::nullopt);
  row.add_optional(form.course ? std::optional(to_string(form.course->last)) : std::nullopt);
  row.add(form.where);
}

void add_amount(Row& row, const std::optional<Quantity>& amount) {
  row.add_optional(amount ? std::optional(to_string(amount->number)) : std::nullopt);
  row.add_optional(amount ? std::optional(amount->unit.written) : std::nullopt);
}

void add_header_and_funds(FormRows& rows, const Form& form) {
  std::size_t position = 0;
  for (const HeaderField& field : form.header) {
    rows.begin(LedgerTable::header, ++position).add(field.label).add(field.text).add(field.where);
  }
  position = 0;
  for (const FundsLine& line : form.funds) {
    Row& row = rows.begin(LedgerTable::funds, ++position);
    row.add(name_in(kSides, line.side)).add(line.label);
    add_amount(row, line.half_year);
    add_amount(row, line.full_year);
    row.add(line.where);
  }
  position = 0;
  for (const std::string& label : form.empty_labels) {
    rows.begin(LedgerTable::empty_label, ++position).add(label);
  }
}

void add_cell(FormRows& rows, std::size_t indicator, std::string_view milestone,
              const TargetCell& cell) {
  rows.begin(LedgerTable::cell, indicator)
      .add(std::string(milestone))
      .add(cell.written)
      .add(cell.where);
  rows.add_notes(indicator, milestone, cell.notes);
}

void add_indicator(FormRows& rows, std::size_t position, const Indicator& indicator) {
  Row& row = rows.begin(LedgerTable::indicator, position);
  row.add(indicator.code).add(indicator.level1).add(indicator.level2).add(indicator.name);
  row.add(name_in(kMeasures, indicator.measure)).add_flag(indicator.measure_given);
  row.add_optional(indicator.kind ? std::optional(name_in(kKinds, *indicator.kind)) : std::nullopt);
  row.add_flag(indicator.has_half_year).add_optional(text_of(indicator.weight));
  row.add(indicator.where);
  add_cell(rows, position, kMilestones[0], indicator.full_year);
  add_cell(rows, position, kMilestones[1], indicator.half_year);
}

}  // namespace

void add_form_rows(Rows& rows, const FormPlace& place, const Form& form) {
  FormRows into(rows, place);
  add_head(into, place.version, form);
  add_header_and_funds(into, form);
  into.add_notes(0, "", form.notes);
  std::size_t position = 0;
  for (const Indicator& indicator : form.indicators) {
    add_indicator(into, ++position, indicator);
  }
}

}  // namespace duibiao
