// A page of a document on paper: as many sheets as it takes. Everything is measured first, so that
// the number of sheets is known before the first one is drawn.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "reports/document/document.h"
#include "reports/pdf/page_flow.h"
#include "reports/pdf/pdf_canvas.h"
#include "reports/pdf/table_setting.h"
#include "reports/pdf/typesetter.h"

namespace duibiao {

class PrintedPage {
 public:
  /// Measures `page` of a document with `footer`. The page must outlive this.
  PrintedPage(const DocumentPage& page, const std::string& footer, Language language,
              Typesetter& typesetter);

  [[nodiscard]] std::size_t sheets() const { return sheets_.size(); }

  /// Draws sheet number `sheet` (from 0) with `page_number` ("第 3 页，共 7 页") at its foot.
  void draw(std::size_t sheet, const std::string& page_number, PdfCanvas& canvas,
            Typesetter& typesetter) const;

 private:
  struct SetLine {
    SetText text{};
    Alignment alignment = Alignment::left;
  };
  /// What an item of the flow is: a line by its number, or a row of a table.
  struct Row {
    std::size_t table = 0;
    int row = 0;
  };

  void add(const DocumentLine& line, Typesetter& typesetter);
  void add(const DocumentTable& table, const Remarks& remarks, Typesetter& typesetter);
  [[nodiscard]] const Row* row_of(const FlowPiece& piece) const;
  void draw_line(const FlowPiece& piece, PdfCanvas& canvas, Typesetter& typesetter) const;
  void draw_table(std::span<const FlowPiece> pieces, PdfCanvas& canvas,
                  Typesetter& typesetter) const;
  void draw_cell(std::span<const FlowPiece> pieces, std::size_t cell, PdfCanvas& canvas,
                 Typesetter& typesetter) const;
  void draw_foot(const std::string& page_number, PdfCanvas& canvas, Typesetter& typesetter) const;

  double width_;
  double height_;
  bool crowded_;
  SetText footer_{};
  int footer_lines_ = 0;
  std::vector<SetLine> lines_{};
  std::vector<SetTable> tables_{};
  std::vector<FlowItem> items_{};
  std::vector<std::variant<std::size_t, Row>> origins_{};  ///< beside items_
  std::vector<FlowSheet> sheets_{};
};

}  // namespace duibiao
