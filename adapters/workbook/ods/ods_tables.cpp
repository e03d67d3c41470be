#include "adapters/workbook/ods/ods_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "adapters/workbook/ods/ods_cell.h"
#include "adapters/workbook/ods/paragraphs.h"
#include "adapters/workbook/package/part_name.h"

namespace duibiao {
namespace {

constexpr std::uint32_t kLastColumn = 16'384;
constexpr std::uint32_t kLastRow = 1'048'576;

bool is_collapsed(const XmlAttributes& attributes) {
  const auto visibility = attributes.find(kTableSpace, "visibility");
  return visibility == "collapse" || visibility == "filter";
}

/// a + b, but no more than the most that fits.
std::uint32_t sum_up_to(std::uint32_t a, std::uint32_t b) {
  return b > UINT32_MAX - a ? UINT32_MAX : a + b;
}

class TablesHandler : public XmlHandler {
 public:
  TablesHandler(const std::string& file, const StreamLimits& limits, RowAssembler& rows)
      : file_(file), limits_(limits), rows_(rows) {}

  void start(const XmlName& name, const XmlAttributes& attributes) override {
    ++depth_;
    if (skipped_from_ != 0) {
      return;
    }
    if (in_table() && is_skipped(name)) {
      skipped_from_ = depth_;
    } else if (in_cell_) {
      paragraphs_.start(name, attributes);
    } else if (name.space == kTableSpace) {
      start_table_element(name.local, attributes);
    } else if (name.space == kStyleSpace) {
      note_style(name.local, attributes);
    } else if (name.space == kOfficeSpace && name.local == "spreadsheet") {
      spreadsheet_ = depth_;
    }
  }

  void end(const XmlName& name) override {
    const int depth = depth_--;
    if (skipped_from_ != 0) {
      skipped_from_ = depth == skipped_from_ ? 0 : skipped_from_;
      return;
    }
    if (in_cell_ && depth != cell_) {
      paragraphs_.end(name);
    } else if (in_cell_) {
      end_cell();
    } else if (depth == row_) {
      end_row();
    } else if (depth == table_) {
      end_table();
    }
  }

  void text(std::string_view piece) override {
    if (!in_cell_ || skipped_from_ != 0) {
      return;
    }
    paragraphs_.text(piece);
    if (paragraphs_.bytes() > limits_.cell_text) {
      refuse("cell_too_long", {{"limit", fmt::format("{}", limits_.cell_text)}});
    }
  }

  [[nodiscard]] bool done() const override { return rows_.stopped(); }

  [[nodiscard]] std::size_t tables() const { return tables_; }

 private:
  [[nodiscard]] bool in_table() const { return table_ != 0; }

  /// Notes beside cells, drawings over them, tables inside them: no part of the sheet's text.
  [[nodiscard]] bool is_skipped(const XmlName& name) const {
    const bool note = name.space == kOfficeSpace && name.local != "spreadsheet";
    const bool nested =
        name.space == kTableSpace && (name.local == "shapes" || name.local == "table" || in_cell_);
    return note || nested || name.space == kDrawSpace;
  }

  void start_table_element(std::string_view name, const XmlAttributes& attributes) {
    if (name == "table" && spreadsheet_ != 0 && depth_ == spreadsheet_ + 1) {
      start_table(attributes);
    } else if (!in_table()) {
      return;
    } else if (name == "table-column") {
      start_column(attributes);
    } else if (name == "table-row" && row_ == 0) {
      start_row(attributes);
    } else if (row_ != 0 && (name == "table-cell" || name == "covered-table-cell")) {
      cell_ = depth_;
      in_cell_ = true;
      open_ = begin_ods_cell(attributes, name == "covered-table-cell");
    }
  }

  void note_style(std::string_view name, const XmlAttributes& attributes) {
    if (name == "style" && attributes.find(kStyleSpace, "family") == "table") {
      table_style_ = attributes.find(kStyleSpace, "name").value_or("");
    } else if (name == "table-properties" && hidden_styles_.size() < limits_.sheets &&
               attributes.find(kTableSpace, "display") == "false") {
      hidden_styles_.insert(table_style_);
    }
  }

  void start_table(const XmlAttributes& attributes) {
    ++tables_;
    table_ = depth_;
    head_ = {file_, shown_name(attributes.find(kTableSpace, "name").value_or("")), false, {}};
    head_.hidden = hidden_styles_.contains(attributes.find(kTableSpace, "style-name").value_or(""));
    columns_ = 0;
    next_row_ = 1;
    begun_ = wanted_ = false;
    scale_told_.clear();
  }

  void start_column(const XmlAttributes& attributes) {
    const std::uint32_t count =
        repeat_count(attributes.find(kTableSpace, "number-columns-repeated").value_or("1"));
    const std::uint32_t last = std::min(sum_up_to(columns_, count), kLastColumn);
    for (std::uint32_t column = columns_ + 1; column <= last && is_collapsed(attributes);
         ++column) {
      head_.hidden_columns.push_back(column);
    }
    columns_ = last;
  }

  void begin_table() {
    if (!begun_) {
      begun_ = true;
      wanted_ = rows_.begin_sheet(head_, {});
    }
  }

  void start_row(const XmlAttributes& attributes) {
    begin_table();
    row_ = depth_;
    column_ = 0;
    rows_in_one_ = repeat_count(attributes.find(kTableSpace, "number-rows-repeated").value_or("1"));
    if (reading()) {
      rows_.begin_row(next_row_, is_collapsed(attributes));
    }
  }

  [[nodiscard]] bool reading() const { return wanted_ && !rows_.sheet_over(); }

  void end_cell() {
    in_cell_ = false;
    cell_ = 0;
    const std::string displayed = paragraphs_.take();
    const std::uint32_t first = sum_up_to(column_, 1);
    column_ = sum_up_to(column_, open_.columns);
    if (!reading() || first > kLastColumn) {
      refuse_if_held(first, displayed);
      return;
    }
    merge(first);
    const OdsValue value = value_of(open_, displayed);
    remark(value, first);
    if (value.text.empty() && value.content != CellContent::formula_empty) {
      return;
    }
    if (next_row_ > kLastRow) {
      refuse("row_reference", {{"reference", fmt::format("{}", next_row_)}});
    } else if (open_.covered) {
      rows_.remark(warning("cell_under_merged", {}), first);
    } else {
      add(first, value);
    }
  }

  /// A cell beyond the last column is nothing, unless it holds something.
  void refuse_if_held(std::uint32_t column, std::string_view displayed) {
    if (reading() && !value_of(open_, displayed).text.empty()) {
      refuse("cell_reference",
             {{"reference", fmt::format("{}", column)}, {"row", fmt::format("{}", next_row_)}});
    }
  }

  void merge(std::uint32_t column) {
    if ((open_.columns_spanned == 1 && open_.rows_spanned == 1) || next_row_ > kLastRow) {
      return;
    }
    rows_.merge({next_row_, column,
                 std::min(sum_up_to(next_row_, open_.rows_spanned - 1), kLastRow),
                 std::min(sum_up_to(column, open_.columns_spanned - 1), kLastColumn)});
  }

  void remark(const OdsValue& value, std::uint32_t column) {
    if (value.not_binary) {
      rows_.remark(error("cell_not_binary", {}), column);
    }
    if (value.no_date) {
      rows_.remark(warning("number_no_date", {}), column);
    }
    if (value.content == CellContent::formula_empty) {
      rows_.remark(warning("formula_without_value", {}), column);
    }
    if (value.scaled && scale_told_.insert(open_.style).second) {
      rows_.remark(warning("number_scaled", {}, {{"format", shown_name(open_.style)}}), column);
    }
  }

  void add(std::uint32_t first, const OdsValue& value) {
    for (std::uint32_t copy = 0; copy < open_.columns && reading(); ++copy) {
      if (first + copy > kLastColumn) {
        refuse("cell_reference", {{"reference", fmt::format("{}", first + copy)},
                                  {"row", fmt::format("{}", next_row_)}});
        return;
      }
      rows_.add(first + copy, value.content, value.text);
    }
  }

  void end_row() {
    row_ = 0;
    if (reading() && rows_.row_holds()) {
      if (rows_in_one_ > kMostRepeatedRows) {
        refuse("row_repeated", {{"times", fmt::format("{}", rows_in_one_)},
                                {"limit", fmt::format("{}", kMostRepeatedRows)}});
      } else {
        rows_.end_row(rows_in_one_);
      }
    }
    next_row_ = sum_up_to(next_row_, rows_in_one_);
  }

  void end_table() {
    begin_table();
    table_ = 0;
    if (wanted_) {
      rows_.end_sheet();
    }
  }

  void refuse(std::string_view code, std::vector<Fact> facts) {
    rows_.refuse({code,
                  Severity::error,
                  {.file = file_,
                   .sheet = head_.name,
                   .cell = cell_address(std::clamp(column_, 1U, kLastColumn),
                                        std::min(next_row_, kLastRow))},
                  std::move(facts)});
  }

  const std::string& file_;
  const StreamLimits& limits_;
  RowAssembler& rows_;
  std::string table_style_{};
  std::set<std::string, std::less<>> hidden_styles_{};
  std::set<std::string> scale_told_{};
  SheetHead head_{};
  OdsCell open_{};
  Paragraphs paragraphs_{};
  std::size_t tables_ = 0;
  std::uint32_t columns_ = 0;      ///< declared so far
  std::uint32_t column_ = 0;       ///< of the cell before, in the row in hand
  std::uint32_t next_row_ = 1;     ///< the row in hand
  std::uint32_t rows_in_one_ = 1;  ///< number-rows-repeated
  int depth_ = 0;
  int spreadsheet_ = 0;  ///< depth of the elements in hand; 0: none
  int table_ = 0;
  int row_ = 0;
  int cell_ = 0;
  int skipped_from_ = 0;
  bool in_cell_ = false;
  bool begun_ = false;
  bool wanted_ = false;
};

}  // namespace

std::size_t read_ods_tables(const Package& package, const StreamLimits& limits, RowAssembler& rows,
                            const PartProgress& progress) {
  TablesHandler handler(package.file(), limits, rows);
  if (auto parsed = parse_xml(package, kOdsContent, handler, progress); !parsed) {
    rows.refuse(parsed.error());
  }
  return handler.tables();
}

}  // namespace duibiao
