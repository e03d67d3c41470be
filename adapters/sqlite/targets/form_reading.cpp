#include "adapters/sqlite/targets/form_reading.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/sqlite/targets/form_words.h"
#include "adapters/sqlite/targets/note_rows.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// Puts a form together from its rows; `sound` says whether all of them made sense.
class FormBuilder {
 public:
  explicit FormBuilder(const FormReading& reading) : reading_(reading) {}

  void take_head(const Row& row);
  void take_header(const Row& row);
  void take_funds(const Row& row);
  void take_indicator(const Row& row);
  void take_cell(const Row& row);
  void take_empty_label(const Row& row);
  void take_note(const Row& row);

  [[nodiscard]] std::optional<Form> form() && {
    return sound_ ? std::optional(std::move(form_)) : std::nullopt;
  }

 private:
  std::optional<Quantity> amount(FieldCursor& fields);
  Indicator* indicator_at(std::uint32_t position);
  TargetCell* cell_at(std::uint32_t position, std::string_view milestone);
  void finish(const FieldCursor& fields) { sound_ = sound_ && fields.sound(); }

  const FormReading& reading_;
  Form form_{};
  bool sound_ = true;
};

/// The rest of `row` behind batch, form and `more` columns.
FieldCursor behind_key(const Row& row, std::size_t more) {
  FieldCursor fields(row);
  fields.skip(2 + more);
  return fields;
}

std::optional<Course> course_of(FieldCursor& fields) {
  const auto first = fields.optional_text();
  const auto last = fields.optional_text();
  if (!first && !last) {
    return std::nullopt;
  }
  const auto from = parse_iso_date(first.value_or(""));
  const auto to = parse_iso_date(last.value_or(""));
  if (!from || !to) {
    fields.refuse();
    return std::nullopt;
  }
  return Course{*from, *to};
}

std::optional<Decimal> decimal_of(FieldCursor& fields) {
  const auto text = fields.optional_text();
  if (!text) {
    return std::nullopt;
  }
  const auto number = parse_decimal(*text);
  if (!number) {
    fields.refuse();
    return std::nullopt;
  }
  return *number;
}

void FormBuilder::take_head(const Row& row) {
  FieldCursor fields = behind_key(row, 0);
  form_.project = fields.text();
  fields.skip();
  form_.name = fields.text();
  form_.department = fields.text();
  form_.unit = fields.text();
  form_.type = fields.text();
  form_.long_term_goal = fields.text();
  form_.annual_goal = fields.text();
  form_.course = course_of(fields);
  form_.where = fields.place();
  finish(fields);
}

void FormBuilder::take_header(const Row& row) {
  FieldCursor fields = behind_key(row, 1);
  HeaderField& field = form_.header.emplace_back();
  field.label = fields.text();
  field.text = fields.text();
  field.where = fields.place();
  finish(fields);
}

std::optional<Quantity> FormBuilder::amount(FieldCursor& fields) {
  const auto number = decimal_of(fields);
  const auto unit = fields.optional_text();
  if (!number) {
    return std::nullopt;
  }
  return Quantity{*number, reading_.vocabulary.units.resolve(unit.value_or(""))};
}

void FormBuilder::take_funds(const Row& row) {
  FieldCursor fields = behind_key(row, 1);
  FundsLine& line = form_.funds.emplace_back();
  line.side = static_cast<FundsLine::Side>(fields.choice(kSides));
  line.label = fields.text();
  line.half_year = amount(fields);
  line.full_year = amount(fields);
  line.where = fields.place();
  finish(fields);
}

void FormBuilder::take_indicator(const Row& row) {
  FieldCursor fields = behind_key(row, 1);
  Indicator& indicator = form_.indicators.emplace_back();
  indicator.code = fields.text();
  indicator.level1 = fields.text();
  indicator.level2 = fields.text();
  indicator.name = fields.text();
  indicator.measure = static_cast<Measure>(fields.choice(kMeasures));
  indicator.measure_given = fields.flag();
  if (const auto kind = fields.optional_choice(kKinds)) {
    indicator.kind = static_cast<Kind>(*kind);
  }
  indicator.has_half_year = fields.flag();
  indicator.weight = decimal_of(fields);
  indicator.where = fields.place();
  finish(fields);
}

Indicator* FormBuilder::indicator_at(std::uint32_t position) {
  const bool there = position >= 1 && position <= form_.indicators.size();
  return there ? &form_.indicators[position - 1] : nullptr;
}

TargetCell* FormBuilder::cell_at(std::uint32_t position, std::string_view milestone) {
  Indicator* indicator = indicator_at(position);
  if (indicator == nullptr) {
    return nullptr;
  }
  return milestone == kMilestones[1] ? &indicator->half_year : &indicator->full_year;
}

void FormBuilder::take_cell(const Row& row) {
  FieldCursor fields = behind_key(row, 0);
  const std::uint32_t position = fields.count();
  TargetCell* cell = cell_at(position, fields.text());
  const std::string written = fields.text();
  const Source where = fields.place();
  if (cell == nullptr) {
    fields.refuse();
  } else {
    const Indicator& indicator = *indicator_at(position);
    const TargetContext context{indicator.level2, indicator.name,
                                form_.course.value_or(reading_.course)};
    *cell = read_target(written, context, reading_.vocabulary, where);
    cell->notes.clear();  // what was noticed at the import stands in the ledger
  }
  finish(fields);
}

void FormBuilder::take_empty_label(const Row& row) {
  FieldCursor fields = behind_key(row, 1);
  form_.empty_labels.push_back(fields.text());
  finish(fields);
}

void FormBuilder::take_note(const Row& row) {
  auto found = note_of(row);
  Problems* notes = nullptr;
  if (found && found->indicator == 0) {
    notes = &form_.notes;
  } else if (found && std::in_range<std::uint32_t>(found->indicator)) {
    TargetCell* cell = cell_at(static_cast<std::uint32_t>(found->indicator), found->milestone);
    notes = cell != nullptr ? &cell->notes : nullptr;
  }
  if (notes == nullptr) {
    sound_ = false;
    return;
  }
  notes->push_back(std::move(found->note));
}

}  // namespace

std::optional<Form> form_of(const Rows& rows, const FormReading& reading) {
  if (rows.of(LedgerTable::form).size() != 1) {
    return std::nullopt;
  }
  FormBuilder builder(reading);
  constexpr std::array kSteps{
      std::pair{LedgerTable::form, &FormBuilder::take_head},
      std::pair{LedgerTable::header, &FormBuilder::take_header},
      std::pair{LedgerTable::funds, &FormBuilder::take_funds},
      std::pair{LedgerTable::indicator, &FormBuilder::take_indicator},
      std::pair{LedgerTable::cell, &FormBuilder::take_cell},
      std::pair{LedgerTable::empty_label, &FormBuilder::take_empty_label},
      std::pair{LedgerTable::note, &FormBuilder::take_note},
  };
  for (const auto& [table, take] : kSteps) {
    for (const Row& row : rows.of(table)) {
      (builder.*take)(row);
    }
  }
  return std::move(builder).form();
}

}  // namespace duibiao
