#include "reports/terminal/document_text.h"

#include <algorithm>

#include "reports/document/remarks.h"
#include "reports/document/table_grid.h"
#include "reports/terminal/display_text.h"
#include "reports/terminal/grid_text.h"
#include "reports/terminal/record_text.h"
#include "reports/terminal/text_table.h"

namespace duibiao {
namespace {

constexpr int kLeastWidth = 80;
constexpr int kLeastColumn = 8;

TextTone tone_of(LineRole role) {
  switch (role) {
    case LineRole::title:
    case LineRole::caption:
      return TextTone::strong;
    case LineRole::small_print:
      return TextTone::muted;
    case LineRole::subtitle:
    case LineRole::text:
      return TextTone::plain;
  }
  return TextTone::plain;
}

class DocumentText {
 public:
  DocumentText(const Document& document, const TerminalStyle& style)
      : document_(document), style_(style), width_(std::max(style.width, kLeastWidth)) {}

  std::string draw() {
    for (const DocumentPage& page : document_.pages) {
      text_ += text_.empty() ? "" : "\n";
      add(page);
    }
    if (!document_.footer.empty()) {
      add(DocumentLine{LineRole::small_print, document_.footer});
    }
    return std::move(text_);
  }

 private:
  void add(const DocumentPage& page) {
    const Remarks remarks(page, document_.language);
    for (const auto& block : page.blocks) {
      std::visit(Overload{[&](const DocumentLine& line) { add(line); },
                          [&](const DocumentTable& table) { add(table, remarks); }},
                 block);
    }
    for (const std::string& remark : remarks.lines()) {
      add(DocumentLine{LineRole::small_print, remark});
    }
  }

  void add(const DocumentLine& line) {
    const bool centred = line.role == LineRole::title || line.role == LineRole::subtitle;
    for (const std::string& part : wrapped_lines(line.text, width_)) {
      const int indent = centred ? (width_ - display_width(part)) / 2 : 0;
      text_.append(static_cast<std::size_t>(indent), ' ');
      text_.append(toned(part, tone_of(line.role), style_.colour)).append("\n");
    }
  }

  void add(const DocumentTable& table, const Remarks& remarks) {
    const TableGrid grid = grid_of(table);
    const bool has_room = grid.columns * (kLeastColumn + 1) + 1 <= width_;
    if (has_room || grid.heading_rows == 0) {
      text_ += grid_text(grid, column_widths(grid, width_), remarks, style_.colour);
    } else {
      text_ += record_text(grid, width_, remarks, document_.language);
    }
  }

  const Document& document_;
  const TerminalStyle& style_;
  int width_;
  std::string text_{};
};

}  // namespace

std::string render_terminal(const Document& document, const TerminalStyle& style) {
  return DocumentText(document, style).draw();
}

std::string render_terminal(std::span<const Document> documents, const TerminalStyle& style) {
  std::string text;
  for (const Document& document : documents) {
    text += (text.empty() ? "" : "\n") + render_terminal(document, style);
  }
  return text;
}

}  // namespace duibiao
