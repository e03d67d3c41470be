#include "reports/pdf/printed_page.h"

#include <algorithm>
#include <numeric>

#include "reports/document/clean_text.h"

namespace duibiao {
namespace {

constexpr double kShort = 595.28;  // A4 in points
constexpr double kLong = 841.89;
constexpr double kSide = 36;
constexpr double kTop = 40;
constexpr double kFoot = 21;    // below the page's number
constexpr double kFootGap = 8;  // above the footer
constexpr double kFooterSize = 7;
constexpr double kFooterLine = 10.5;
constexpr double kLineHeight = 1.4;  // of the letters' size

/// How a line outside tables is set.
struct LineLook {
  Letters letters{};
  Alignment alignment = Alignment::left;
  double padding = 4;
  bool keep_with_next = false;
};

LineLook look_of(LineRole role) {
  switch (role) {
    case LineRole::title:
      return {{Face::song, 18, true}, Alignment::centre, 4, true};
    case LineRole::subtitle:
      return {{Face::song, 11}, Alignment::centre, 8, true};
    case LineRole::caption:
      return {{Face::hei, 10.5, true}, Alignment::left, 10, true};
    case LineRole::text:
      return {{Face::song, 9.5}, Alignment::left, 6, false};
    case LineRole::small_print:
      return {{Face::song, 7.5, false, kSoftInk}, Alignment::left, 2, false};
  }
  return {};
}

/// Is a cell's text said again on each sheet that it reaches into?
bool is_repeated(CellRole role) {
  return role == CellRole::label || role == CellRole::heading || role == CellRole::word;
}

}  // namespace

PrintedPage::PrintedPage(const DocumentPage& page, const std::string& footer, Language language,
                         Typesetter& typesetter)
    : width_(page.landscape ? kLong : kShort),
      height_(page.landscape ? kShort : kLong),
      crowded_(is_crowded(page)) {
  if (!footer.empty()) {
    footer_ = {clean_text(footer), "", {Face::song, kFooterSize, false, kSoftInk}};
    footer_lines_ = typesetter.line_count(footer_, width_ - 2 * kSide);
  }
  const Remarks remarks(page, language);
  for (const auto& block : page.blocks) {
    std::visit(Overload{[&](const DocumentLine& line) { add(line, typesetter); },
                        [&](const DocumentTable& table) { add(table, remarks, typesetter); }},
               block);
  }
  for (const std::string& remark : remarks.lines()) {
    add(DocumentLine{LineRole::small_print, remark}, typesetter);
  }
  const double foot = kFoot + kFooterLine * (footer_lines_ + 1) + kFootGap;
  sheets_ = paginate(items_, std::max(height_ - kTop - foot, height_ / 4));
}

void PrintedPage::add(const DocumentLine& line, Typesetter& typesetter) {
  const LineLook look = look_of(line.role);
  const SetText text{clean_text(line.text), "", look.letters};
  const int lines = typesetter.line_count(text, width_ - 2 * kSide);
  origins_.emplace_back(lines_.size());
  lines_.push_back({text, look.alignment});
  items_.push_back(
      {lines, look.letters.size * kLineHeight, look.padding, look.keep_with_next, -1, false});
}

void PrintedPage::add(const DocumentTable& table, const Remarks& remarks, Typesetter& typesetter) {
  tables_.push_back(set_table(table, remarks, {width_ - 2 * kSide, crowded_}, typesetter));
  const std::size_t number = tables_.size() - 1;
  int row = 0;
  for (const FlowItem& item : flow_items(tables_.back(), static_cast<int>(number))) {
    items_.push_back(item);
    origins_.emplace_back(Row{number, row++});
  }
}

const PrintedPage::Row* PrintedPage::row_of(const FlowPiece& piece) const {
  return std::get_if<Row>(&origins_[piece.item]);
}

void PrintedPage::draw(std::size_t sheet, const std::string& page_number, PdfCanvas& canvas,
                       Typesetter& typesetter) const {
  canvas.begin_sheet(width_, height_);
  const std::span<const FlowPiece> pieces = sheets_[sheet];
  for (std::size_t i = 0; i < pieces.size();) {
    const Row* const first = row_of(pieces[i]);
    if (first == nullptr) {
      draw_line(pieces[i++], canvas, typesetter);
      continue;
    }
    std::size_t end = i;
    while (end < pieces.size() && row_of(pieces[end]) != nullptr &&
           row_of(pieces[end])->table == first->table) {
      ++end;
    }
    draw_table(pieces.subspan(i, end - i), canvas, typesetter);
    i = end;
  }
  draw_foot(page_number, canvas, typesetter);
}

void PrintedPage::draw_line(const FlowPiece& piece, PdfCanvas& canvas,
                            Typesetter& typesetter) const {
  const FlowItem& item = items_[piece.item];
  const SetLine& line = lines_[std::get<std::size_t>(origins_[piece.item])];
  typesetter.draw(canvas.cairo(), line.text,
                  {kSide, kTop + piece.top + item.padding / 2, width_ - 2 * kSide, item.line_height,
                   line.alignment},
                  piece.first_line, piece.lines);
}

void PrintedPage::draw_table(std::span<const FlowPiece> pieces, PdfCanvas& canvas,
                             Typesetter& typesetter) const {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const SetTable& table = tables_[row_of(pieces[i])->table];
    for (const std::size_t cell :
         table.covering[static_cast<std::size_t>(row_of(pieces[i])->row)]) {
      const PlacedCell& placed = table.grid.cells[cell];
      const auto reaches = [&](const FlowPiece& piece) {
        return row_of(piece)->row >= placed.row && row_of(piece)->row < placed.row_end();
      };
      if (i > 0 && reaches(pieces[i - 1])) {
        continue;  // drawn with the piece above
      }
      std::size_t end = i;
      while (end < pieces.size() && reaches(pieces[end])) {
        ++end;
      }
      draw_cell(pieces.subspan(i, end - i), cell, canvas, typesetter);
    }
  }
}

void PrintedPage::draw_cell(std::span<const FlowPiece> pieces, std::size_t cell, PdfCanvas& canvas,
                            Typesetter& typesetter) const {
  const Row& row = *row_of(pieces.front());
  const SetTable& table = tables_[row.table];
  const PlacedCell& placed = table.grid.cells[cell];
  const SetCell& set = table.cells[cell];
  const double left = kSide + table.edges[static_cast<std::size_t>(placed.column)];
  const double right = kSide + table.edges[static_cast<std::size_t>(placed.column_end())];
  const Area area{left, kTop + pieces.front().top, right - left,
                  pieces.back().bottom() - pieces.front().top};
  const Look look = duibiao::look_of(*placed.cell);
  if (look.fill != kWhite) {
    canvas.fill(area, look.fill);
  }
  canvas.frame(area);

  // The lines of the cell's rows that stand on sheets before this one, and those on this one.
  const auto rows = table.row_lines.begin();
  const int before = std::accumulate(rows + placed.row, rows + row.row, pieces.front().first_line);
  const int here = std::accumulate(pieces.begin(), pieces.end(), 0,
                                   [](int sum, const FlowPiece& p) { return sum + p.lines; });
  const bool whole = set.lines <= here && (before == 0 || is_repeated(placed.cell->role));
  const double text_height = set.lines * table.line_height;
  const double top =
      whole ? area.top + (area.height - text_height) / 2 : area.top + kRowPadding / 2;
  typesetter.draw(
      canvas.cairo(), set.text,
      {left + kCellPadding, top, area.width - 2 * kCellPadding, table.line_height, look.alignment},
      whole ? 0 : before, whole ? set.lines : here);
}

void PrintedPage::draw_foot(const std::string& page_number, PdfCanvas& canvas,
                            Typesetter& typesetter) const {
  const SetText number{page_number, "", {Face::song, kFooterSize + 1, false, kSoftInk}};
  LineBox box{kSide, height_ - kFoot - kFooterLine, width_ - 2 * kSide, kFooterLine,
              Alignment::centre};
  typesetter.draw(canvas.cairo(), number, box, 0, 1);
  box.top -= kFooterLine * footer_lines_;
  box.alignment = Alignment::left;
  typesetter.draw(canvas.cairo(), footer_, box, 0, footer_lines_);
}

}  // namespace duibiao
