// An official form as a document: pages of tables, every number formatted and every word said.
// Workbook, Word, PDF, web page and terminal all render this one model, so that a number is the
// same in every format by construction; a renderer lays out and computes nothing.
//
// A cell shows `text`. Where it is a number, `number` is the exact value that a workbook keeps and
// `format` how it is shown; where a reader should be able to follow it, `formula` says how it comes
// about, in terms of other cells of the document (CellId), which the workbook renderer turns into
// addresses. A formula's cell always has its number too: what the formula must give.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/value/date.h"
#include "engine/value/decimal.h"
#include "engine/value/ratio.h"
#include "reports/wording/wording.h"

namespace duibiao {

/// Names a cell that formulas speak of; unique in a document, 0 for none.
using CellId = std::uint32_t;

/// What a cell is, which decides how it looks.
enum class CellRole {
  label,    ///< the name of a field or of a block (项目名称): shaded, centred
  heading,  ///< of a column: shaded, centred, bold
  text,     ///< words: left, wrapped
  word,     ///< one or a few words: centred
  number,   ///< right
  total,    ///< a number or word of a row of totals: bold
  remark    ///< small print
};

/// What a cell's colour says; `none` for most.
enum class Tone { none, good, attention, bad };

/// How a number is shown: digits behind the point, thousands separators, and a unit behind it
/// ("人次"). A percentage is kept as its percent figure (99.2 with the unit "%").
struct NumberFormat {
  int places = 0;
  bool grouped = false;
  std::string unit{};

  friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Σ of cells.
struct SumOfCells {
  std::vector<CellId> cells{};
};
/// The value of another cell.
struct SameAs {
  CellId cell = 0;
};
/// numerator ÷ denominator × 100, in percent; empty where the denominator is empty or 0.
struct PercentOf {
  CellId numerator = 0;
  CellId denominator = 0;
};
/// Points: weight × min(attainment, 1), rounded half away from zero to 2 places. An attainment
/// whose cell is in "%" (a PercentOf, say) counts as its hundredth.
struct PointsFor {
  CellId weight = 0;
  CellId attainment = 0;
};
/// Attainment of an actual against a bound, by the table of SPEC §4; times 100 where its own cell
/// is in "%". Actual and target are shown in one unit.
enum class BoundSign { at_least, more_than, at_most, less_than, equal };
struct AttainmentOf {
  BoundSign sign = BoundSign::at_least;
  CellId actual = 0;
  CellId target = 0;
};
using Formula = std::variant<SumOfCells, SameAs, PercentOf, PointsFor, AttainmentOf>;

/// One cell of a table. Columns and rows are how many it spans.
struct DocumentCell {
  std::string text{};
  CellRole role = CellRole::text;
  int columns = 1;
  int rows = 1;
  Tone tone = Tone::none;
  CellId id = 0;
  std::optional<Ratio> number{};  ///< exact, in the unit that is shown
  NumberFormat format{};
  std::optional<Formula> formula{};
  std::string note{};  ///< a comment on the cell: why it is empty, where it comes from
  std::vector<std::string> choices{};  ///< what a filler may choose from; empty: anything
  bool fill_in = false;                ///< the cells that a template leaves open
};

/// One row; a cell that a cell above spans is left out, as in HTML.
struct DocumentRow {
  std::vector<DocumentCell> cells{};
  bool heading = false;  ///< repeated on each page; the leading rows of a table only
};

/// A table. `widths` are shares of the page's width, one a column.
struct DocumentTable {
  std::vector<int> widths{};
  std::vector<DocumentRow> rows{};
};

/// A line outside tables; `centred` for those above the form.
enum class LineRole { title, subtitle, caption, text, small_print };
struct DocumentLine {
  LineRole role = LineRole::text;
  std::string text{};
};

/// A sheet of a workbook, and a section that begins on a new page elsewhere.
struct DocumentPage {
  std::string name{};  ///< of the sheet, at most 31 characters: 绩效运行监控表
  bool landscape = true;
  std::vector<std::variant<DocumentLine, DocumentTable>> blocks{};
};

/// The whole document. `subject` is one project; many projects are many documents.
struct Document {
  Language language = Language::chinese;
  std::string title{};
  std::string subject{};
  std::string footer{};  ///< state of the data, rule book and hashes: small, on every page
  std::vector<DocumentPage> pages{};
  std::optional<Date> day{};  ///< what the properties of a file carry as its date
};

}  // namespace duibiao
