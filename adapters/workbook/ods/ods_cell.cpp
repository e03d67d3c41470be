#include "adapters/workbook/ods/ods_cell.h"

#include <charconv>
#include <optional>
#include <utility>

#include "adapters/workbook/cells/cell_text.h"
#include "adapters/workbook/cells/number_text.h"
#include "adapters/workbook/cells/serial_date.h"
#include "adapters/workbook/ods/displayed_number.h"
#include "adapters/workbook/ods/paragraphs.h"

namespace duibiao {
namespace {

void take_office(OdsCell& cell, std::string_view name, std::string_view value) {
  if (name == "value-type") {
    cell.type = value;
  } else if (name == "value" || name.ends_with("-value")) {
    cell.value = value;
  }
}

void take_table(OdsCell& cell, std::string_view name, std::string_view value) {
  if (name == "formula") {
    cell.formula = true;
  } else if (name == "style-name") {
    cell.style = value;
  } else if (name == "number-columns-repeated") {
    cell.columns = repeat_count(value);
  } else if (name == "number-columns-spanned") {
    cell.columns_spanned = repeat_count(value);
  } else if (name == "number-rows-spanned") {
    cell.rows_spanned = repeat_count(value);
  }
}

OdsValue number_of(const OdsCell& cell, std::string_view displayed) {
  const bool percentage = cell.type == "percentage";
  OdsValue value{percentage ? CellContent::percentage : CellContent::number};
  const auto number = parse_binary(cell.value);
  if (!number) {
    value.not_binary = true;
    return value;
  }
  DisplayedNumber shown =
      displayed_number(plain_number(*number, percentage ? 2 : 0), displayed, percentage);
  value.text = std::move(shown.text);
  value.scaled = shown.scaled;
  return value;
}

/// A day or a time of day; what is displayed, where it is none.
OdsValue moment_of(std::optional<std::string> moment, CellContent content,
                   std::string_view displayed) {
  if (moment) {
    return {content, *std::move(moment)};
  }
  OdsValue value{CellContent::text, tidy_text(displayed)};
  value.no_date = true;
  return value;
}

}  // namespace

std::uint32_t repeat_count(std::string_view written) {
  std::uint32_t count = 0;
  const char* const end = written.data() + written.size();
  const auto [stopped, failed] = std::from_chars(written.data(), end, count);
  if (failed == std::errc::result_out_of_range) {
    return UINT32_MAX;
  }
  return failed == std::errc{} && stopped == end && count > 0 ? count : 1;
}

OdsCell begin_ods_cell(const XmlAttributes& attributes, bool covered) {
  OdsCell cell;
  cell.covered = covered;
  attributes.each([&](const XmlName& name, std::string_view value) {
    if (name.space == kOfficeSpace) {
      take_office(cell, name.local, value);
    } else if (name.space == kTableSpace) {
      take_table(cell, name.local, value);
    } else if (name.local == "value-type") {  // calcext
      cell.error = value == "error";
    }
  });
  return cell;
}

OdsValue value_of(const OdsCell& cell, std::string_view displayed) {
  if (cell.error) {
    return {CellContent::error, tidy_text(displayed)};
  }
  if (cell.type == "float" || cell.type == "percentage" || cell.type == "currency") {
    return number_of(cell, displayed);
  }
  if (cell.type == "date") {
    return moment_of(iso_date(cell.value), CellContent::date, displayed);
  }
  if (cell.type == "time") {
    return moment_of(iso_duration(cell.value), CellContent::text, displayed);
  }
  if (cell.type == "boolean") {
    return {CellContent::boolean, cell.value == "true" ? "TRUE" : "FALSE"};
  }
  std::string text = tidy_text(displayed.empty() ? std::string_view(cell.value) : displayed);
  const bool no_result = text.empty() && cell.formula && cell.type.empty();
  return {no_result ? CellContent::formula_empty : CellContent::text, std::move(text)};
}

}  // namespace duibiao
