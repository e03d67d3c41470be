#include "reports/portfolio/portfolio_document.h"

#include <algorithm>
#include <utility>

#include "reports/csv/csv_line.h"
#include "reports/format/words.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/model_tables.h"

namespace duibiao {
namespace {

DocumentCell total_cell(DocumentCell cell) {
  cell.role = CellRole::total;
  return cell;
}

DocumentTable document_table(const PortfolioTable& table) {
  DocumentTable made;
  std::vector<DocumentCell> headings;
  for (const PortfolioColumn& column : table.columns) {
    if (column.shown != Shown::csv) {
      made.widths.push_back(column.width);
      headings.push_back(heading_cell(column.heading));
    }
  }
  made.rows.push_back(row_of(std::move(headings), true));
  for (const PortfolioRow& row : table.rows) {
    if (made.rows.size() > table.most_shown) {
      break;
    }
    std::vector<DocumentCell> cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (table.columns[i].shown != Shown::csv) {
        cells.push_back(row.total ? total_cell(row.cells[i].cell) : row.cells[i].cell);
      }
    }
    made.rows.push_back(row_of(std::move(cells)));
  }
  return made;
}

void add_table(DocumentPage& page, const PortfolioTable& table, Words words) {
  add_section(page, table.title, document_table(table));
  if (table.rows.size() > table.most_shown) {
    page.blocks.emplace_back(DocumentLine{
        LineRole::small_print,
        words("portfolio_rows_left_out", {{"shown", std::to_string(table.most_shown)},
                                          {"rows", std::to_string(table.rows.size())}})});
  }
  if (!table.remark.empty()) {
    page.blocks.emplace_back(DocumentLine{LineRole::small_print, table.remark});
  }
}

DocumentPage first_page(const PortfolioModel& model, const std::string& name) {
  DocumentPage page{name, true, {}};
  page.blocks.emplace_back(DocumentLine{LineRole::title, model.title});
  page.blocks.emplace_back(DocumentLine{LineRole::subtitle, model.subtitle});
  add_section(page, "", labelled_table(model.headline));
  return page;
}

}  // namespace

Document portfolio_document(const PortfolioModel& model) {
  const Words words(model.language);
  Document document;
  document.language = model.language;
  document.title = model.title;
  document.footer = model.footer;
  document.day = model.as_of;
  document.pages.push_back(first_page(model, words("portfolio_page_totals")));
  for (const PortfolioTable& table : model.tables) {
    if (document.pages.back().name != table.page) {
      document.pages.push_back({table.page, true, {}});
    }
    add_table(document.pages.back(), table, words);
  }
  for (const std::string& remark : model.remarks) {
    document.pages.front().blocks.emplace_back(DocumentLine{LineRole::small_print, remark});
  }
  return document;
}

std::vector<PortfolioFile> portfolio_csv(const PortfolioModel& model) {
  std::vector<PortfolioFile> files;
  for (const PortfolioTable& table : model.tables) {
    const auto line = [&](const auto& cell_at) {
      std::vector<std::string> cells;
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].shown != Shown::document) {
          cells.push_back(cell_at(i));
        }
      }
      return csv_line(cells);
    };
    std::string bytes = line([&](std::size_t i) { return table.columns[i].id; });
    for (const PortfolioRow& row : table.rows) {
      bytes += line([&](std::size_t i) { return row.cells[i].plain; });
    }
    files.push_back({table.id + ".csv", std::move(bytes)});
  }
  return files;
}

}  // namespace duibiao
