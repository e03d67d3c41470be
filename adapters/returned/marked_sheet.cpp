#include "adapters/returned/marked_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "adapters/sheet/sheet.h"
#include "adapters/workbook/package/xml.h"
#include "adapters/workbook/xlsx/attribute.h"

namespace duibiao::returned {
namespace {

using namespace std::string_view_literals;

/// What stands behind the comments' shapes in a sheet.
constexpr std::array kBehindDrawing{"legacyDrawingHF"sv, "drawingHF"sv,  "picture"sv,
                                    "oleObjects"sv,      "controls"sv,   "AlternateContent"sv,
                                    "webPublishItems"sv, "tableParts"sv, "extLst"sv};

/// The style of all cells of some columns that have none of their own.
struct ColumnStyle {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::size_t style = 0;
};

class Marking : public XmlHandler {
 public:
  Marking(std::string_view bytes, const CellMarks& marks, MarkedStyles& styles)
      : bytes_(bytes), marks_(marks), styles_(styles), next_row_(marks.begin()) {}

  /// The parser that tells where things stand.
  void follow(const XmlParser& parser) { parser_ = &parser; }

  void start(const XmlName& name, const XmlAttributes& attributes) override {
    if (++depth_ == 1) {
      result.prefix = tag_prefix(tag());
    } else if (in_rows_) {
      start_in_rows(name, attributes);
    } else if (name.local == "sheetData" && depth_ == 2) {
      start_rows();
    } else if (name.local == "sheetView" && is_on(attributes.find("tabSelected"))) {
      edit_tag(with_attribute(tag(), "tabSelected", "0"));
    } else if (name.local == "col") {
      columns_.push_back({whole_number(attributes.find("min")).value_or(0),
                          whole_number(attributes.find("max")).value_or(0),
                          whole_number(attributes.find("style")).value_or(0)});
    } else if (name.local == "legacyDrawing" && depth_ == 2) {
      result.drawing = attributes.find("id").value_or("");
    } else if (depth_ == 2 && !drawing_placed_ && rows_over_ &&
               std::ranges::find(kBehindDrawing, name.local) != kBehindDrawing.end()) {
      place_drawing();
    }
  }

  void end(const XmlName& name) override {
    --depth_;
    if (in_rows_ && name.local == "row" && in_row_) {
      insert_cells(kPastAll);
      in_row_ = false;
    } else if (in_rows_ && name.local == "sheetData") {
      insert_rows(kPastAll);
      in_rows_ = false;
      rows_over_ = true;
    } else if (depth_ == 0 && !drawing_placed_) {
      place_drawing();
    }
  }
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return unordered; }

  /// After the last element: were there rows to mark?
  [[nodiscard]] bool all_marked() const { return next_row_ == marks_.end(); }

  SheetEdits result{};
  bool unordered = false;

 private:
  static constexpr std::uint32_t kPastAll = 0xFFFFFFFF;
  using Row = std::map<std::uint32_t, bool>;

  [[nodiscard]] std::string_view tag() const {
    const XmlExtent extent = parser_->extent();
    return bytes_.substr(extent.begin, extent.bytes);
  }
  void edit_tag(std::string changed) {
    const XmlExtent extent = parser_->extent();
    result.edits.replace(extent.begin, extent.bytes, std::move(changed));
  }
  void place_drawing() {
    result.drawing_at = parser_->extent().begin;
    drawing_placed_ = true;
  }

  /// The start of an element without content becomes one with `content`.
  static std::string opened(std::string_view tag, const std::string& content) {
    std::string changed(tag.substr(0, tag.size() - 2));
    return changed + ">" + content + "</" + std::string(tag_name(tag)) + ">";
  }

  void start_rows() {
    in_rows_ = true;
    if (is_empty_element(tag()) && !marks_.empty()) {
      edit_tag(opened(tag(), missing_rows(kPastAll)));
    }
  }

  void start_in_rows(const XmlName& name, const XmlAttributes& attributes) {
    if (name.local == "row" && depth_ == 3) {
      start_row(attributes);
    } else if (name.local == "c" && in_row_ && depth_ == 4) {
      start_cell(attributes);
    }
  }

  void start_row(const XmlAttributes& attributes) {
    const std::uint32_t row = whole_number(attributes.find("r")).value_or(row_ + 1);
    unordered = unordered || row <= row_;
    insert_rows(row);
    row_ = row;
    column_ = 0;
    in_row_ = true;
    row_style_ = is_on(attributes.find("customFormat"))
                     ? whole_number(attributes.find("s")).value_or(0)
                     : std::optional<std::size_t>();
    row_ended_ = is_empty_element(tag());
    const bool is_marked = next_row_ != marks_.end() && next_row_->first == row;
    cells_ = is_marked ? &next_row_->second : &no_cells_;
    next_cell_ = cells_->begin();
    if (is_marked) {
      ++next_row_;
      const std::string changed = without_attribute(tag(), "spans");  // it may grow
      edit_tag(row_ended_ ? opened(changed, missing_cells(kPastAll)) : changed);
    }
  }

  void start_cell(const XmlAttributes& attributes) {
    const auto reference = attributes.find("r");
    const auto place =
        reference ? parse_cell_address(*reference) : std::optional(CellPosition{column_ + 1, row_});
    if (!place || place->row != row_) {
      return;  // passed over, as by the reader
    }
    unordered = unordered || place->column <= column_;
    insert_cells(place->column);
    column_ = place->column;
    const std::size_t style = whole_number(attributes.find("s")).value_or(0);
    if (next_cell_ != cells_->end() && next_cell_->first == column_) {
      const std::size_t marked = styles_.marked(style, next_cell_->second);
      edit_tag(with_attribute(tag(), "s", std::to_string(marked)));
      ++next_cell_;
    } else if (const auto cleared = styles_.cleared(style)) {
      edit_tag(with_attribute(tag(), "s", std::to_string(*cleared)));
    }
  }

  /// The style that an empty cell is shown in.
  [[nodiscard]] std::size_t style_in(std::uint32_t column) const {
    const auto found = std::ranges::find_if(columns_, [&](const ColumnStyle& columns) {
      return columns.first <= column && column <= columns.last;
    });
    return row_style_.value_or(found != columns_.end() ? found->style : 0);
  }

  /// The marked cells in front of column `before` that the row does not hold.
  std::string missing_cells(std::uint32_t before) {
    std::string made;
    for (; next_cell_ != cells_->end() && next_cell_->first < before; ++next_cell_) {
      made += fmt::format(R"(<{}c r="{}" s="{}"/>)", result.prefix,
                          cell_address(next_cell_->first, row_),
                          styles_.marked(style_in(next_cell_->first), next_cell_->second));
    }
    return made;
  }
  void insert_cells(std::uint32_t before) {
    if (std::string made = row_ended_ ? "" : missing_cells(before); !made.empty()) {
      result.edits.replace(parser_->extent().begin, 0, std::move(made));
    }
  }

  /// The rows with marks in front of row `before` that the sheet does not hold.
  std::string missing_rows(std::uint32_t before) {
    std::string made;
    row_style_.reset();
    for (; next_row_ != marks_.end() && next_row_->first < before; ++next_row_) {
      row_ = next_row_->first;
      cells_ = &next_row_->second;
      next_cell_ = cells_->begin();
      made += fmt::format(R"(<{0}row r="{1}">{2}</{0}row>)", result.prefix, row_,
                          missing_cells(kPastAll));
    }
    return made;
  }
  void insert_rows(std::uint32_t before) {
    if (std::string made = missing_rows(before); !made.empty()) {
      result.edits.replace(parser_->extent().begin, 0, std::move(made));
    }
  }

  std::string_view bytes_;
  const CellMarks& marks_;
  MarkedStyles& styles_;
  const XmlParser* parser_ = nullptr;
  CellMarks::const_iterator next_row_;
  const Row no_cells_{};
  const Row* cells_ = &no_cells_;
  Row::const_iterator next_cell_ = no_cells_.begin();
  std::vector<ColumnStyle> columns_{};
  std::optional<std::size_t> row_style_{};
  std::uint32_t row_ = 0;
  std::uint32_t column_ = 0;
  int depth_ = 0;
  bool in_rows_ = false;
  bool in_row_ = false;
  bool row_ended_ = false;  ///< the row in hand has no content of its own
  bool rows_over_ = false;
  bool drawing_placed_ = false;
};

/// Stored in two bytes a character?
bool is_wide(std::string_view bytes) {
  return bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE") ||
         bytes.substr(0, 4).find('\0') != std::string_view::npos;
}

}  // namespace

Result<SheetEdits> mark_sheet(const StoredSheet& sheet, const CellMarks& marks,
                              MarkedStyles& styles) {
  Problem unusual = error("return_part_unusual", {.file = sheet.file}, {{"part", sheet.part}});
  if (is_wide(sheet.bytes)) {
    return failure(std::move(unusual));
  }
  Marking marking(sheet.bytes, marks, styles);
  XmlParser parser(marking, sheet.file, sheet.part);
  marking.follow(parser);
  (void)parser.feed(sheet.bytes);
  if (auto parsed = parser.finish(); !parsed) {
    return failure(parsed.error());
  }
  return marking.unordered || !marking.all_marked()
             ? Result<SheetEdits>(failure(std::move(unusual)))
             : std::move(marking.result);
}

void add_drawing(SheetEdits& sheet, const std::string& id, std::string_view relationships_space) {
  sheet.edits.replace(sheet.drawing_at, 0,
                      fmt::format(R"(<{}legacyDrawing xmlns:r="{}" r:id="{}"/>)", sheet.prefix,
                                  relationships_space, id));
  sheet.drawing = id;
}

}  // namespace duibiao::returned
