#include "reports/html/document_page.h"

#include <fmt/format.h>

#include "reports/document/clean_text.h"
#include "reports/document/remarks.h"
#include "reports/document/table_grid.h"
#include "reports/html/document_style.h"
#include "reports/html/markup.h"
#include "reports/html/page_head.h"

namespace duibiao {
namespace {

std::string_view class_of(LineRole role) {
  switch (role) {
    case LineRole::title:
      return "title";
    case LineRole::subtitle:
      return "subtitle";
    case LineRole::caption:
      return "caption";
    case LineRole::text:
      return "line";
    case LineRole::small_print:
      return "small_print";
  }
  return "line";
}

std::string classes_of(const DocumentCell& cell) {
  std::string classes(duibiao::class_of(cell.role));
  classes += cell.number ? " figure" : "";
  classes += cell.fill_in ? " open" : "";
  if (cell.tone != Tone::none) {
    classes.append(" ").append(duibiao::class_of(cell.tone));
  }
  return classes;
}

class DocumentPageWriter {
 public:
  DocumentPageWriter(Markup& page, const Document& document, const std::string& anchor)
      : page_(page), document_(document), anchor_(anchor) {}

  void write() {
    bool first = true;
    for (const DocumentPage& sheet : document_.pages) {
      std::string classes = sheet.landscape ? "sheet" : "sheet upright";
      classes += is_crowded(sheet) ? " crowded" : "";
      Attributes attributes{{"class", classes}};
      if (first) {
        attributes.push_back({"id", anchor_});
      }
      first = false;
      page_.element("section", attributes, [&] { write(sheet); });
    }
  }

 private:
  void write(const DocumentPage& sheet) {
    const Remarks remarks(sheet, document_.language);
    for (const auto& block : sheet.blocks) {
      std::visit(Overload{[&](const DocumentLine& line) { write(line); },
                          [&](const DocumentTable& table) { write(table, remarks); }},
                 block);
    }
    for (const std::string& remark : remarks.lines()) {
      write(DocumentLine{LineRole::small_print, remark});
    }
    if (!document_.footer.empty()) {
      page_.element("footer", {{"class", "small_print state"}}, clean_text(document_.footer));
    }
  }

  void write(const DocumentLine& line) {
    page_.element(line.role == LineRole::title ? "h1" : "p",
                  {{"class", std::string(class_of(line.role))}}, clean_text(line.text));
  }

  void write(const DocumentTable& table, const Remarks& remarks) {
    const TableGrid grid = grid_of(table);
    page_.element("table", {}, [&] {
      page_.element("colgroup", {}, [&] {
        for (std::size_t i = 0; i + 1 < grid.edges.size(); ++i) {
          const double share = (grid.edges[i + 1] - grid.edges[i]) * 100;
          page_.leaf("col", {{"style", fmt::format("width:{:.3f}%", share)}});
        }
      });
      auto next = grid.cells.begin();
      write_rows(grid, next, 0, grid.heading_rows, "thead", remarks);
      write_rows(grid, next, grid.heading_rows, grid.rows, "tbody", remarks);
    });
  }

  void write_rows(const TableGrid& grid, std::vector<PlacedCell>::const_iterator& next, int from,
                  int to, std::string_view part, const Remarks& remarks) {
    if (from == to) {
      return;
    }
    page_.element(part, {}, [&] {
      for (int row = from; row < to; ++row) {
        page_.element("tr", {}, [&] {
          for (; next != grid.cells.end() && next->row == row; ++next) {
            write(*next, remarks);
          }
        });
      }
    });
  }

  void write(const PlacedCell& placed, const Remarks& remarks) {
    const DocumentCell& cell = *placed.cell;
    Attributes attributes{{"class", classes_of(cell)}};
    if (placed.columns > 1) {
      attributes.push_back({"colspan", std::to_string(placed.columns)});
    }
    if (placed.rows > 1) {
      attributes.push_back({"rowspan", std::to_string(placed.rows)});
    }
    const bool names = cell.role == CellRole::heading || cell.role == CellRole::label;
    page_.element(names ? "th" : "td", attributes, [&] {
      page_.text(clean_text(cell.text));
      if (!cell.note.empty()) {
        page_.element("span", {{"class", "mark"}}, remarks.mark(cell));
      }
    });
  }

  Markup& page_;
  const Document& document_;
  const std::string& anchor_;
};

std::string anchor(std::size_t number) { return "document-" + std::to_string(number); }

void write_index(Markup& page, std::span<const Document> documents) {
  page.element("nav", {}, [&] {
    page.element("ol", {}, [&] {
      for (std::size_t i = 0; i < documents.size(); ++i) {
        page.element("li", {}, [&] {
          page.element("a", {{"href", "#" + anchor(i + 1)}},
                       clean_text(documents[i].subject + " " + documents[i].title));
        });
      }
    });
  });
}

}  // namespace

std::string_view class_of(CellRole role) {
  switch (role) {
    case CellRole::label:
      return "label";
    case CellRole::heading:
      return "heading";
    case CellRole::text:
      return "text";
    case CellRole::word:
      return "word";
    case CellRole::number:
      return "number";
    case CellRole::total:
      return "total";
    case CellRole::remark:
      return "remark";
  }
  return "";
}

std::string_view class_of(Tone tone) {
  switch (tone) {
    case Tone::none:
      return "";
    case Tone::good:
      return "good";
    case Tone::attention:
      return "attention";
    case Tone::bad:
      return "bad";
  }
  return "";
}

std::string render_html(std::span<const Document> documents) {
  const bool chinese = documents.empty() || documents.front().language == Language::chinese;
  Markup page;
  page.doctype();
  page.element("html", {{"lang", chinese ? "zh-CN" : "en"}}, [&] {
    write_head(page, documents.empty() ? "" : clean_text(documents.front().title),
               document_style());
    page.element("body", {}, [&] {
      if (documents.size() > 1) {
        write_index(page, documents);
      }
      page.element("main", {}, [&] {
        for (std::size_t i = 0; i < documents.size(); ++i) {
          DocumentPageWriter(page, documents[i], anchor(i + 1)).write();
        }
      });
    });
  });
  return page.str();
}

std::string render_html(const Document& document) {
  return render_html(std::span<const Document>(&document, 1));
}

}  // namespace duibiao
