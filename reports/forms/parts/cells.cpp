#include "reports/forms/parts/cells.h"

#include <utility>

#include "engine/value/rounding.h"
#include "reports/format/numbers.h"

namespace duibiao {
namespace {

constexpr int kMostPlaces = 12;
constexpr int kMostPointPlaces = 6;
constexpr int kMoneyPlaces = 2;
constexpr int kYuanInTenThousand = 10'000;

DocumentCell cell_of(CellRole role, std::string text, int columns, int rows = 1) {
  DocumentCell cell;
  cell.role = role;
  cell.text = std::move(text);
  cell.columns = columns;
  cell.rows = rows;
  return cell;
}

/// Does `value` show the same digits as `other` with `places`, though it is not the same?
bool looks_like(const Ratio& value, const Ratio& other, int places) {
  return value != other && fixed(value, places) == fixed(other, places);
}

}  // namespace

std::string formatted(const Ratio& value, const NumberFormat& format) {
  std::string number = fixed(value, format.places);
  return (format.grouped ? grouped(std::move(number)) : number) + format.unit;
}

NumberFormat format_for(const Ratio& value, NumberFormat format,
                        const std::optional<Ratio>& beside) {
  while (format.places < kMostPlaces && (looks_like(value, Ratio{0}, format.places) ||
                                         (beside && looks_like(value, *beside, format.places)))) {
    ++format.places;
  }
  return format;
}

DocumentCell label_cell(std::string text, int columns, int rows) {
  return cell_of(CellRole::label, std::move(text), columns, rows);
}

DocumentCell heading_cell(std::string text, int columns, int rows) {
  return cell_of(CellRole::heading, std::move(text), columns, rows);
}

DocumentCell text_cell(std::string text, int columns, int rows) {
  return cell_of(CellRole::text, std::move(text), columns, rows);
}

DocumentCell word_cell(std::string text, int columns, int rows) {
  return cell_of(CellRole::word, std::move(text), columns, rows);
}

DocumentCell remark_cell(std::string text, int columns, int rows) {
  return cell_of(CellRole::remark, std::move(text), columns, rows);
}

DocumentCell number_cell(const Ratio& value, const NumberFormat& format, int columns) {
  DocumentCell cell = cell_of(CellRole::number, formatted(value, format), columns);
  cell.number = value.reduced();
  cell.format = format;
  return cell;
}

DocumentCell money_cell(const std::optional<Ratio>& yuan, int columns) {
  const auto amount = yuan ? quotient(*yuan, Ratio{kYuanInTenThousand}) : std::nullopt;
  if (!amount) {
    return cell_of(CellRole::number, "", columns);
  }
  return number_cell(*amount, format_for(*amount, {kMoneyPlaces, true, ""}), columns);
}

DocumentCell points_cell(const Ratio& points, int columns) {
  int places = 2;
  while (places < kMostPointPlaces &&
         product(points, Ratio{power_of_ten(places)}).value_or(Ratio{0}).reduced().denominator() !=
             1) {
    ++places;
  }
  return number_cell(points, {places, false, ""}, columns);
}

DocumentCell points_text_cell(const std::string& text) {
  const auto number = parse_decimal(text);
  return number ? number_cell(number->ratio(), {number->decimals, false, ""}) : word_cell(text);
}

DocumentCell percent_cell(const std::optional<Ratio>& rate, int columns) {
  const auto percent = rate ? product(rate->reduced(), Ratio{100}) : std::nullopt;
  if (!percent) {
    return cell_of(CellRole::number, "", columns);
  }
  return number_cell(*percent, format_for(*percent, {2, false, "%"}, Ratio{100}), columns);
}

DocumentCell dash_cell(int columns) { return cell_of(CellRole::word, "—", columns); }

DocumentCell open_cell(std::string note, int columns) {
  DocumentCell cell = cell_of(CellRole::text, "", columns);
  cell.note = std::move(note);
  return cell;
}

DocumentCell identified(DocumentCell cell, CellId id) {
  cell.id = id;
  return cell;
}

DocumentCell computed(DocumentCell cell, Formula formula) {
  cell.formula = formula;
  return cell;
}

DocumentRow row_of(std::vector<DocumentCell> cells, bool heading) {
  return {std::move(cells), heading};
}

}  // namespace duibiao
