#include "reports/workbook/sheet_writer.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "reports/document/clean_text.h"
#include "reports/terminal/display_text.h"
#include "reports/workbook/cell_number.h"
#include "reports/workbook/cell_text.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestPageFooter = 255;
constexpr std::size_t kLongestTextFormat = 255;
// The text of a merged cell that reaches over printed pages stands on one of them only; at its top
// it is never cut, and names what begins there.
constexpr double kTallCell = 200;  // points
constexpr int kNoteWidth = 240;    // pixels
constexpr int kNoteLine = 18;
constexpr int kNoteLetters = 32;  // columns of a line of a note

/// A column of live scores under one condition: rows that follow each other share one rule.
struct LiveTone {
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
  std::uint32_t column = 0;
  std::string condition{};  ///< of the first row
  std::string bound{};      ///< what it is compared with, relative to its row
  Tone tone = Tone::attention;
};

class SheetWriter {
 public:
  SheetWriter(lxw_worksheet* sheet, const SheetLayout& layout, const SheetContext& context)
      : sheet_(sheet), layout_(layout), context_(context) {}

  std::string write() {
    for (std::size_t i = 0; i < layout_.column_pixels.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      const auto pixels = static_cast<std::uint32_t>(layout_.column_pixels[i]);
      check(worksheet_set_column_pixels(sheet_, column, column, pixels, nullptr));
    }
    for (std::size_t i = 0; i < layout_.row_points.size(); ++i) {
      check(worksheet_set_row(sheet_, static_cast<lxw_row_t>(i), layout_.row_points[i], nullptr));
    }
    for (const SheetBox& box : layout_.boxes) {
      if (box.line != nullptr) {
        write_line(box.area, *box.line);
      } else {
        write_cell(box.area, *box.cell);
      }
    }
    write_live_tones();
    protect();
    return fault_;
  }

 private:
  void check(lxw_error result) {
    if (result != LXW_NO_ERROR && fault_.empty()) {
      fault_ = lxw_strerror(result);
    }
  }

  /// Merges the area where it is more than one cell; its format either way.
  void merge(const SheetArea& area, lxw_format* format) {
    if (area.first_row != area.last_row || area.first_column != area.last_column) {
      check(worksheet_merge_range(sheet_, area.first_row, column_of(area.first_column),
                                  area.last_row, column_of(area.last_column), "", format));
    } else {
      check(worksheet_write_blank(sheet_, area.first_row, column_of(area.first_column), format));
    }
  }

  /// The format of text that must stay text when it is edited; old programs show nothing but ###
  /// for more than 255 characters in it.
  static std::string code_for(const std::string& text) {
    return looks_like_formula(text) && utf16_length(clean_text(text)) <= kLongestTextFormat ? "@"
                                                                                            : "";
  }

  static lxw_col_t column_of(std::uint32_t column) { return static_cast<lxw_col_t>(column); }

  void write_line(const SheetArea& area, const DocumentLine& line) {
    CellFormat format;
    format.boxed = false;
    format.title = line.role == LineRole::title;
    format.letters = letter_size(line.role);
    format.code = code_for(line.text);
    const bool centred = line.role == LineRole::title || line.role == LineRole::subtitle;
    format.look.alignment = centred ? Alignment::centre : Alignment::left;
    format.look.bold = line.role == LineRole::caption;
    write_text(area, line.text, context_.formats.get(format));
  }

  void write_text(const SheetArea& area, const std::string& text, lxw_format* format) {
    merge(area, format);
    if (!text.empty()) {
      check(worksheet_write_string(sheet_, area.first_row, column_of(area.first_column),
                                   cell_text(text, context_.language).c_str(), format));
    }
  }

  /// Does a live number decide the colour of `cell`?
  [[nodiscard]] bool is_live(const DocumentCell& cell) const {
    if (!cell.formula || !formula_of(cell)) {
      return false;
    }
    if (const auto* points = std::get_if<PointsFor>(&*cell.formula)) {
      return context_.addresses.at(points->weight).sheet == context_.sheet;
    }
    return std::holds_alternative<AttainmentOf>(*cell.formula);
  }

  [[nodiscard]] std::optional<std::string> formula_of(const DocumentCell& cell) const {
    CellAddress self;
    self.sheet = context_.sheet;
    self.percent = cell.format.unit == "%";
    return formula_text(*cell.formula, self, context_.addresses);
  }

  [[nodiscard]] CellFormat format_of(const DocumentCell& cell) const {
    CellFormat format;
    format.look = look_of(cell);
    if (is_live(cell)) {
      DocumentCell plain;
      plain.role = cell.role;
      plain.number = cell.number;
      plain.fill_in = cell.fill_in;
      format.look = look_of(plain);
    }
    format.letters = format.look.small ? kRemarkLetters : kCellLetters;
    format.open = cell.fill_in;
    const bool word_typed = cell.fill_in && cell.role == CellRole::word && cell.choices.empty();
    if (cell.number || cell.formula || (cell.fill_in && cell.role == CellRole::number)) {
      format.code = format_code(cell.format);
    } else {  // a word that is typed, 3/4 say, stays what it is
      format.code = word_typed ? "@" : code_for(cell.text);
    }
    return format;
  }

  [[nodiscard]] double height_of(const SheetArea& area) const {
    const auto rows = layout_.row_points.begin();
    return std::accumulate(rows + area.first_row, rows + area.last_row + 1, 0.0);
  }

  void write_cell(const SheetArea& area, const DocumentCell& cell) {
    CellFormat wanted = format_of(cell);
    wanted.at_top = area.first_row < area.last_row && height_of(area) > kTallCell;
    lxw_format* format = context_.formats.get(wanted);
    const auto row = area.first_row;
    const lxw_col_t column = column_of(area.first_column);
    const auto formula = cell.formula ? formula_of(cell) : std::nullopt;
    if (!cell.number && !formula) {
      write_text(area, cell.text, format);
    } else {
      merge(area, format);
    }
    const CellNumber number = cell.number ? cell_number(*cell.number) : CellNumber{};
    if (formula && cell.number) {
      check(worksheet_write_formula_num(sheet_, row, column, formula->c_str(), format,
                                        number.nearest));
    } else if (formula) {
      check(worksheet_write_formula_str(sheet_, row, column, formula->c_str(), format, ""));
    } else if (cell.number) {
      check(worksheet_write_number(sheet_, row, column, number.nearest, format));
    }
    write_note(row, column, cell, number.beyond);
    write_choices(area, cell);
    note_live_tone(area, cell);
    any_open_ = any_open_ || cell.fill_in;
  }

  void write_note(lxw_row_t row, lxw_col_t column, const DocumentCell& cell,
                  const std::string& exact) {
    std::string note = cell.note;
    if (!exact.empty()) {
      note += note.empty() ? "" : "\n";
      note += say("exact_value", {{"value", exact}}, context_.language);
    }
    if (note.empty()) {
      return;
    }
    const auto lines = static_cast<int>(wrapped_lines(note, kNoteLetters).size());
    std::string face = "宋体";
    lxw_comment_options options{};
    options.width = kNoteWidth;
    options.height = static_cast<std::uint16_t>(std::min(lines + 1, 40) * kNoteLine);
    options.font_name = face.data();
    options.font_size = 9;
    check(worksheet_write_comment_opt(sheet_, row, column,
                                      cell_text(note, context_.language).c_str(), &options));
  }

  void write_choices(const SheetArea& area, const DocumentCell& cell) {
    if (cell.choices.empty()) {
      return;
    }
    std::vector<std::string> words;
    std::vector<char*> list;
    list.reserve(cell.choices.size() + 1);
    for (const std::string& word : cell.choices) {
      words.push_back(clean_text(word));
    }
    for (std::string& word : words) {
      list.push_back(word.data());
    }
    list.push_back(nullptr);
    lxw_data_validation validation{};
    std::string range;
    if (ChoiceLists::is_short(words)) {
      validation.validate = LXW_VALIDATION_TYPE_LIST;
      validation.value_list = list.data();
    } else {
      range = context_.choices.range_of(words);
      validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      validation.value_formula = range.data();
    }
    check(worksheet_data_validation_cell(sheet_, area.first_row, column_of(area.first_column),
                                         &validation));
  }

  void note_live_tone(const SheetArea& area, const DocumentCell& cell) {
    if (!is_live(cell)) {
      return;
    }
    const std::string self = address_text(area.first_row, area.first_column);
    LiveTone live{area.first_row, area.last_row, area.first_column, {}, {}, cell.tone};
    if (live.tone == Tone::none || live.tone == Tone::good) {
      live.tone = Tone::attention;
    }
    std::string bound = cell.format.unit == "%" ? "100" : "1";
    live.bound = bound;
    if (const auto* points = std::get_if<PointsFor>(&*cell.formula)) {
      const CellAddress& weight = context_.addresses.at(points->weight);
      bound = reference(weight, context_.sheet);
      live.bound = fmt::format("{} {}", std::int64_t{weight.row} - area.first_row, weight.column);
    }
    live.condition = fmt::format("=AND(COUNT({0},{1})=2,ROUND({0}-{1},6)<0)", self, bound);
    for (LiveTone& before : live_) {
      if (before.column == live.column && before.last_row + 1 == live.first_row &&
          before.bound == live.bound && before.tone == live.tone) {
        before.last_row = live.last_row;
        return;
      }
    }
    live_.push_back(std::move(live));
  }

  void write_live_tones() {
    for (LiveTone& live : live_) {
      lxw_conditional_format condition{};
      condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
      condition.value_string = live.condition.data();
      condition.format = context_.formats.overlay(live.tone);
      check(worksheet_conditional_format_range(sheet_, live.first_row, column_of(live.column),
                                               live.last_row, column_of(live.column), &condition));
    }
  }

  void protect() {
    if (!any_open_) {
      return;
    }
    lxw_protection allowed{};
    allowed.format_rows = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    worksheet_protect(sheet_, nullptr, &allowed);
  }

  lxw_worksheet* sheet_;
  const SheetLayout& layout_;
  const SheetContext& context_;
  std::vector<LiveTone> live_{};
  bool any_open_ = false;
  std::string fault_{};
};

/// `text` in a page footer: an ampersand is written twice, and a line end would end the footer.
std::string footer_text(const std::string& text) {
  std::string safe;
  for (const char c : printable(clean_text(text))) {
    safe.append(c == '&' ? 2 : 1, c);
  }
  return safe;
}

}  // namespace

std::string write_sheet(lxw_worksheet* sheet, const SheetLayout& layout,
                        const SheetContext& context) {
  return SheetWriter(sheet, layout, context).write();
}

std::string page_footer(const std::string& footer, Language language) {
  // The blank keeps a number at the footer's beginning from becoming part of the letters' size.
  const std::string left = footer.empty() ? "" : "&L&8 " + footer_text(footer);
  return left + "&R&8 " + say("page_of_pages", {{"page", "&P"}, {"pages", "&N"}}, language);
}

bool fits_page_footer(const std::string& footer, Language language) {
  return utf16_length(page_footer(footer, language)) <= kLongestPageFooter;
}

std::string set_up_print(lxw_worksheet* sheet, const SheetLayout& layout, bool landscape,
                         const std::string& footer) {
  constexpr std::uint8_t kA4 = 9;
  worksheet_set_paper(sheet, kA4);
  if (landscape) {
    worksheet_set_landscape(sheet);
  } else {
    worksheet_set_portrait(sheet);
  }
  worksheet_set_margins(sheet, 0.45, 0.45, 0.55, 0.65);
  worksheet_center_horizontally(sheet);
  worksheet_fit_to_pages(sheet, 1, 0);
  lxw_error result = worksheet_set_footer(sheet, footer.c_str());
  if (layout.heading && result == LXW_NO_ERROR) {
    result = worksheet_repeat_rows(sheet, layout.heading->first_row, layout.heading->last_row);
  }
  if (layout.frozen_rows > 0) {
    worksheet_freeze_panes(sheet, layout.frozen_rows, 0);
  }
  return result == LXW_NO_ERROR ? "" : lxw_strerror(result);
}

}  // namespace duibiao
