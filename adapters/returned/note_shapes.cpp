#include "adapters/returned/note_shapes.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "adapters/sheet/sheet.h"
#include "reports/document/clean_text.h"

namespace duibiao::returned {
namespace {

constexpr std::string_view kSpaces =
    " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
    " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
constexpr std::string_view kShapeType =
    "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
    "path=\"m,l,21600r21600,l21600,xe\"{}><v:stroke joinstyle=\"miter\"/><v:path "
    "gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
constexpr std::string_view kShapeEnd = "</v:shape>";
constexpr std::uint32_t kShapesOfBlock = 1024;

/// A new drawing, whose shapes are numbered from those of `block` on.
std::string new_drawing(std::uint32_t block) {
  return fmt::format(
      "<xml{}><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" "
      "data=\"{}\"/></o:shapelayout></xml>",
      kSpaces, block);
}

std::optional<std::uint32_t> number_at(std::string_view text, std::size_t at) {
  std::uint32_t number = 0;
  const std::string_view digits = text.substr(std::min(at, text.size()));
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  (void)end;
  return failed == std::errc{} ? std::optional(number) : std::nullopt;
}

/// The number in the element `open` (<x:Row>) of a shape.
std::optional<std::uint32_t> number_in(std::string_view shape, std::string_view open) {
  const auto at = shape.find(open);
  return at == std::string_view::npos ? std::nullopt : number_at(shape, at + open.size());
}

/// The cell whose comment a shape shows; "" for any other shape.
std::string cell_of(std::string_view shape) {
  const auto row = number_in(shape, "<x:Row>");
  const auto column = number_in(shape, "<x:Column>");
  const bool is_note = shape.find("ObjectType=\"Note\"") != std::string_view::npos;
  constexpr std::uint32_t kMost = 2'000'000;
  return is_note && row && column && *row < kMost && *column < kMost
             ? cell_address(*column + 1, *row + 1)
             : "";
}

/// `drawing` without the boxes of `freed`; the cells of the others are added to `shown`.
std::string without_freed(std::string_view drawing, const Addresses& freed, Addresses& shown) {
  std::string kept;
  while (true) {
    const auto begin = drawing.find("<v:shape ");
    const auto end = begin == std::string_view::npos ? begin : drawing.find(kShapeEnd, begin);
    if (end == std::string_view::npos) {
      return kept.append(drawing);
    }
    const std::string_view shape = drawing.substr(begin, end + kShapeEnd.size() - begin);
    const std::string cell = cell_of(shape);
    kept.append(drawing.substr(0, begin));
    if (cell.empty() || !freed.contains(cell)) {
      kept.append(shape);
      shown.insert(cell);
    }
    drawing.remove_prefix(end + kShapeEnd.size());
  }
}

/// The number behind the highest one that a shape of `drawing` has, and behind those of other
/// blocks.
std::uint32_t next_number(std::string_view drawing, std::uint32_t block) {
  constexpr std::string_view kId = "_x0000_s";
  constexpr std::uint32_t kMost = 0x7FFFFFFF;
  std::uint32_t last = block * kShapesOfBlock;
  for (auto at = drawing.find(kId); at != std::string_view::npos; at = drawing.find(kId, at + 1)) {
    last = std::max(last, std::min(number_at(drawing, at + kId.size()).value_or(0), kMost));
  }
  return last + 1;
}

/// Rows that a comment takes in a box of the usual width.
std::uint32_t rows_of(std::string_view comment) {
  constexpr std::size_t kOfLine = 22;
  constexpr std::uint32_t kMostRows = 40;
  std::size_t rows = 1;
  while (true) {
    const auto end = comment.find('\n');
    rows += 1 + utf16_length(comment.substr(0, end)) / kOfLine;
    if (end == std::string_view::npos) {
      return std::min(static_cast<std::uint32_t>(std::min<std::size_t>(rows, kMostRows)),
                      kMostRows);
    }
    comment.remove_prefix(end + 1);
  }
}

/// A box to the right of its cell, or to the left at the edge of the sheet.
std::string shape(const CellPosition& cell, std::uint32_t rows, std::uint32_t number,
                  std::string_view spaces) {
  constexpr std::uint32_t kWidth = 4;  // columns
  constexpr std::uint32_t kLastColumn = 16'383;
  constexpr std::uint32_t kLastRow = 1'048'575;
  const std::uint32_t column = cell.column - 1;
  const std::uint32_t row = cell.row - 1;
  const std::uint32_t left = std::min(column + 1, kLastColumn - kWidth);
  const std::uint32_t top = std::min(row, kLastRow - rows);
  return fmt::format(
      "<v:shape id=\"_x0000_s{0}\" type=\"#_x0000_t202\" style=\"position:absolute;"
      "margin-left:80pt;margin-top:5pt;width:240pt;height:{1}pt;z-index:1;visibility:hidden\" "
      "fillcolor=\"#ffffe1\" o:insetmode=\"auto\"{2}><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\""
      " color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox "
      "style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
      "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{3}, 15, "
      "{4}, 2, {5}, 31, {6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{7}</x:Row>"
      "<x:Column>{8}</x:Column></x:ClientData></v:shape>",
      number, rows * 15, spaces, left, top, left + kWidth, top + rows, row, column);
}

std::uint32_t rows_for(const std::string& cell, std::span<const CellMark> marks) {
  constexpr std::uint32_t kUsual = 4;
  const auto found = std::ranges::find(marks, cell, &CellMark::cell);
  return found == marks.end() ? kUsual : rows_of(found->comment);
}

/// The boxes that `commented` lacks, with the type of all boxes where the drawing has none.
std::string missing_shapes(std::string_view drawing, const Addresses& commented,
                           const Addresses& shown, std::span<const CellMark> marks,
                           std::uint32_t block) {
  const bool declared = drawing.find("xmlns:v=") != std::string_view::npos &&
                        drawing.find("xmlns:o=") != std::string_view::npos &&
                        drawing.find("xmlns:x=") != std::string_view::npos;
  const std::string_view spaces = declared ? "" : kSpaces;
  std::uint32_t number = next_number(drawing, block);
  std::string made;
  for (const std::string& cell : commented) {
    const auto place = parse_cell_address(cell);
    if (place && !shown.contains(cell)) {
      made += shape(*place, rows_for(cell, marks), number++, spaces);
    }
  }
  const bool typed = drawing.find("id=\"_x0000_t202\"") != std::string_view::npos;
  return made.empty() || typed ? made : fmt::format(fmt::runtime(kShapeType), spaces) + made;
}

}  // namespace

Result<std::string> put_note_shapes(std::string_view drawing, const std::string& file,
                                    const std::string& part, const SheetComments& comments,
                                    std::span<const CellMark> marks, std::uint32_t block) {
  const std::vector<Fact> facts{{"part", part}};
  if (drawing.find("<!DOCTYPE") != std::string_view::npos) {
    return failure(error("xml_doctype", {.file = file}, facts));
  }
  Addresses shown;
  std::string kept =
      drawing.empty() ? new_drawing(block) : without_freed(drawing, comments.freed, shown);
  const auto end = kept.rfind("</xml>");
  if (end == std::string::npos) {
    return failure(error("return_part_unusual", {.file = file}, facts));
  }
  return kept.insert(end, missing_shapes(kept, comments.commented, shown, marks, block));
}

}  // namespace duibiao::returned
