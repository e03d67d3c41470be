#include "adapters/workbook/xlsx/sheet_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "adapters/workbook/cells/cell_text.h"
#include "adapters/workbook/cells/number_text.h"
#include "adapters/workbook/package/part_name.h"
#include "adapters/workbook/xlsx/attribute.h"
#include "adapters/workbook/xlsx/sheet_marks.h"

namespace duibiao {
namespace {

constexpr std::uint32_t kLastRow = 1'048'576;
constexpr std::uint32_t kLastColumn = 16'384;

/// What the attribute t of a cell says that its value is.
enum class ValueType { number, shared, formula_text, inline_text, boolean, error, day };

constexpr std::array<std::pair<std::string_view, ValueType>, 7> kTypes{
    {{"n", ValueType::number},
     {"s", ValueType::shared},
     {"str", ValueType::formula_text},
     {"inlineStr", ValueType::inline_text},
     {"b", ValueType::boolean},
     {"e", ValueType::error},
     {"d", ValueType::day}}};

/// One cell while it is read.
struct OpenCell {
  std::uint32_t column = 0;
  ValueType type = ValueType::number;
  std::size_t style = 0;
  bool formula = false;
  bool passed_over = false;
  std::string value{};
};

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(const SheetToRead& sheet, const std::string& file, const CellContext& context,
               RowAssembler& rows, CappedProblems& problems)
      : sheet_(sheet),
        file_(file),
        context_(context),
        rows_(rows),
        problems_(problems),
        scale_told_(context.styles.formats(), false) {}

  void start(const XmlName& name, const XmlAttributes& attributes) override {
    if (in_cell_) {
      start_in_cell(name);
    } else if (in_rows_ && name.local == "c") {
      start_cell(attributes);
    } else if (in_rows_ && name.local == "row") {
      start_row(attributes);
    } else if (name.local == "sheetData") {
      in_rows_ = true;
    } else if (name.local == "mergeCell" && !in_rows_) {
      check_merged(attributes.find("ref").value_or(""));
    }
  }

  void end(const XmlName& name) override {
    if (in_cell_) {
      in_value_ = false;
      rich_.end(name);
      in_inline_ = in_inline_ && name.local != "is";
      if (name.local == "c") {
        end_cell();
      }
    } else if (in_rows_ && name.local == "row") {
      rows_.end_row();
    } else if (name.local == "sheetData") {
      in_rows_ = false;
    }
  }

  void text(std::string_view piece) override {
    if (in_value_) {
      cell_.value += piece;
    } else if (in_inline_) {
      rich_.text(piece);
    }
    if (std::max(cell_.value.size(), rich_.bytes()) > sheet_.most_cell_text) {
      rows_.refuse(error("cell_too_long", place(cell_.column),
                         {{"limit", fmt::format("{}", sheet_.most_cell_text)}}));
    }
  }

  [[nodiscard]] bool done() const override { return rows_.sheet_over(); }

  /// After the last element.
  void finish() {
    if (!rows_.sheet_over() && merged_seen_ != sheet_.merged.size()) {
      refuse_merged();
    }
  }

 private:
  [[nodiscard]] Source place(std::uint32_t column) const {
    return {.file = file_,
            .sheet = sheet_.name,
            .cell = cell_address(std::max(column, 1U), std::max(rows_.row(), 1U))};
  }

  void start_row(const XmlAttributes& attributes) {
    const auto reference = attributes.find("r");
    const auto number = reference ? whole_number(reference) : std::optional(rows_.row() + 1);
    if (!number || *number == 0 || *number > kLastRow) {
      rows_.refuse(error("row_reference", {.file = file_, .sheet = sheet_.name},
                         {{"reference", shown_name(reference.value_or(""))}}));
      return;
    }
    rows_.begin_row(*number, is_on(attributes.find("hidden")));
    column_ = 0;
  }

  void start_cell(const XmlAttributes& attributes) {
    in_cell_ = true;
    cell_.column = ++column_;
    cell_.type = ValueType::number;
    cell_.style = whole_number(attributes.find("s")).value_or(0);
    cell_.formula = cell_.passed_over = false;
    cell_.value.clear();
    if (const auto reference = attributes.find("r")) {
      refer(*reference);
    } else if (column_ > kLastColumn) {
      refuse_reference("");
    }
    if (const auto type = attributes.find("t")) {
      const auto known =
          std::ranges::find(kTypes, *type, &std::pair<std::string_view, ValueType>::first);
      if (known != kTypes.end()) {
        cell_.type = known->second;
      } else {
        remark(error("cell_type", {}, {{"type", shown_name(*type)}}));
        cell_.passed_over = true;
      }
    }
  }

  void refer(std::string_view reference) {
    const auto position = parse_cell_address(reference);
    if (!position || position->row != rows_.row()) {
      refuse_reference(reference);
      return;
    }
    cell_.column = column_ = position->column;
  }

  void refuse_reference(std::string_view reference) {
    problems_.add(
        error("cell_reference", {.file = file_, .sheet = sheet_.name},
              {{"reference", shown_name(reference)}, {"row", fmt::format("{}", rows_.row())}}));
    cell_.passed_over = true;
  }

  void start_in_cell(const XmlName& name) {
    if (in_inline_) {
      rich_.start(name);
    } else if (name.local == "v") {
      in_value_ = true;
    } else if (name.local == "is") {
      in_inline_ = true;
    } else if (name.local == "f") {
      cell_.formula = true;
    }
  }

  void remark(Problem problem) { rows_.remark(std::move(problem), cell_.column); }

  void add(CellContent content, std::string text) {
    rows_.add(cell_.column, content, std::move(text));
  }

  void end_cell() {
    in_cell_ = in_inline_ = false;
    std::string rich = rich_.take();
    if (cell_.passed_over) {
      return;
    }
    if (cell_.formula && cell_.value.empty() && cell_.type != ValueType::formula_text &&
        cell_.type != ValueType::inline_text) {
      remark(warning("formula_without_value", {}));
      add(CellContent::formula_empty, "");
      return;
    }
    if (cell_.type == ValueType::inline_text) {
      add(CellContent::text, unescaped_text(rich));
    } else if (!cell_.value.empty()) {
      add_value();
    }
  }

  void add_value() {
    switch (cell_.type) {
      case ValueType::number:
        return add_number();
      case ValueType::shared:
        return add_shared();
      case ValueType::day:
        return add_day();
      case ValueType::boolean:
        return add(CellContent::boolean, is_on(cell_.value) ? "TRUE" : "FALSE");
      case ValueType::error:
        return add(CellContent::error, tidy_text(cell_.value));
      case ValueType::formula_text:
      case ValueType::inline_text:
        return add(CellContent::text, unescaped_text(cell_.value));
    }
  }

  void add_number() {
    const auto value = parse_binary(cell_.value);
    if (!value) {
      remark(error("cell_not_binary", {}));
      return;
    }
    const std::size_t format = context_.styles.format_index(cell_.style);
    ShownNumber shown = show_number(*value, context_.styles.format(format), context_.count);
    if (shown.scaled && !scale_told_[format]) {
      scale_told_[format] = true;
      remark(warning("number_scaled", {},
                     {{"format", shown_name(context_.styles.format(format).code)}}));
    }
    if (shown.no_date) {
      remark(warning("number_no_date", {}));
    }
    add(shown.content, std::move(shown.text));
  }

  void add_shared() {
    const auto index = whole_number(cell_.value);
    const auto text = index ? context_.strings.find(*index) : std::nullopt;
    if (!text) {
      remark(error("shared_string", {}, {{"index", shown_name(cell_.value)}}));
      return;
    }
    add(CellContent::text, std::string(*text));
  }

  void add_day() {
    auto day = iso_date(cell_.value);
    if (day) {
      add(CellContent::date, *std::move(day));
    } else {
      add(CellContent::text, tidy_text(cell_.value));
    }
  }

  void check_merged(std::string_view reference) {
    const auto cells = parse_range(reference);
    if (!cells) {
      refuse_merged();
    } else if (cells->first_row != cells->last_row || cells->first_column != cells->last_column) {
      const bool same =
          merged_seen_ < sheet_.merged.size() && sheet_.merged[merged_seen_] == *cells;
      ++merged_seen_;
      if (!same) {
        refuse_merged();
      }
    }
  }

  void refuse_merged() {
    rows_.refuse(error("merged_differ", {.file = file_, .sheet = sheet_.name},
                       {{"part", shown_name(sheet_.part)}}));
  }

  const SheetToRead& sheet_;
  const std::string& file_;
  const CellContext& context_;
  RowAssembler& rows_;
  CappedProblems& problems_;
  std::vector<bool> scale_told_;
  OpenCell cell_{};
  RichText rich_{};
  std::uint32_t column_ = 0;
  std::size_t merged_seen_ = 0;
  bool in_rows_ = false;
  bool in_cell_ = false;
  bool in_value_ = false;
  bool in_inline_ = false;
};

}  // namespace

void read_sheet_rows(const Package& package, const SheetToRead& sheet, const CellContext& context,
                     RowAssembler& rows, CappedProblems& problems, const PartProgress& progress) {
  SheetHandler handler(sheet, package.file(), context, rows, problems);
  auto parsed = parse_xml(package, sheet.part, handler, progress);
  if (!parsed) {
    rows.refuse(parsed.error());
    return;
  }
  handler.finish();
}

}  // namespace duibiao
