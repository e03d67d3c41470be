#include "reports/workbook/render_workbook.h"

#include <xlsxwriter.h>

#include <map>
#include <utility>
#include <vector>

#include "reports/document/clean_text.h"
#include "reports/workbook/sheet_names.h"
#include "reports/workbook/sheet_writer.h"
#include "reports/workbook/workbook_file.h"

namespace duibiao {
namespace {

constexpr std::size_t kMostRows = 1'048'576;

/// A sheet that is going to be written.
struct PlannedSheet {
  const DocumentPage* page = nullptr;
  const Document* document = nullptr;
  std::string name{};
  std::string footer{};                  ///< in the library's codes
  std::vector<DocumentLine> footnote{};  ///< the document's footer where no page footer holds it
};

std::vector<PlannedSheet> planned(std::span<const Document> documents, SheetNames& names) {
  std::vector<PlannedSheet> sheets;
  for (const Document& document : documents) {
    const bool fits = fits_page_footer(document.footer, document.language);
    for (const DocumentPage& page : document.pages) {
      PlannedSheet sheet{&page, &document, {}, {}, {}};
      sheet.name = names.next(documents.size() > 1 ? document.subject : "", page.name);
      sheet.footer = page_footer(fits ? document.footer : "", document.language);
      if (!fits) {
        sheet.footnote.push_back({LineRole::small_print, document.footer});
      }
      sheets.push_back(std::move(sheet));
    }
  }
  return sheets;
}

/// Where the cells with names of `layout` stand.
void note_addresses(const SheetLayout& layout, std::size_t number, const std::string& name,
                    CellAddresses& addresses) {
  for (const SheetBox& box : layout.boxes) {
    if (box.cell != nullptr && box.cell->id != 0) {
      addresses.emplace(box.cell->id,
                        CellAddress{number, name, box.area.first_row, box.area.first_column,
                                    box.area.last_row + 1, box.area.last_column + 1,
                                    box.cell->format.unit == "%"});
    }
  }
}

Problem not_written(std::string reason) {
  return error("workbook_not_written", {}, {{"reason", std::move(reason)}});
}

/// The hidden sheet with the lists that a validation cannot hold.
Result<void> write_choices(WorkbookFile& file, const ChoiceLists& choices) {
  if (choices.columns().empty()) {
    return {};
  }
  lxw_worksheet* sheet = file.add_sheet(choices.sheet_name());
  if (sheet == nullptr) {
    return failure(not_written(choices.sheet_name()));
  }
  worksheet_hide(sheet);
  lxw_col_t column = 0;
  for (const auto& words : choices.columns()) {
    lxw_row_t row = 0;
    for (const std::string& word : words) {
      const lxw_error result = worksheet_write_string(sheet, row++, column, word.c_str(), nullptr);
      if (result != LXW_NO_ERROR) {
        return failure(not_written(lxw_strerror(result)));
      }
    }
    ++column;
  }
  return {};
}

/// Writes the sheets of a plan, one after the other.
class WorkbookWriter {
 public:
  WorkbookWriter(WorkbookFile& file, const std::vector<PlannedSheet>& sheets, ChoiceLists& choices)
      : file_(file), sheets_(sheets), choices_(choices), formats_(file.get()) {}

  Result<void> write() {
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
      layouts_.push_back(lay_out(*sheets_[i].page, sheets_[i].footnote));
      if (layouts_[i].row_points.size() > kMostRows) {
        return failure(error("too_many_rows", {},
                             {{"sheet", sheets_[i].name},
                              {"found", std::to_string(layouts_[i].row_points.size())},
                              {"limit", std::to_string(kMostRows)}}));
      }
      note_addresses(layouts_[i], i, sheets_[i].name, addresses_[sheets_[i].document]);
    }
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
      std::string fault = write(i);
      if (!fault.empty()) {
        return failure(not_written(std::move(fault)));
      }
    }
    return {};
  }

 private:
  std::string write(std::size_t number) {
    const PlannedSheet& planned = sheets_[number];
    lxw_worksheet* sheet = file_.add_sheet(planned.name);
    if (sheet == nullptr) {
      return planned.name;
    }
    const SheetContext context{formats_, choices_, addresses_[planned.document],
                               planned.document->language, number};
    const std::string fault = write_sheet(sheet, layouts_[number], context);
    return fault.empty()
               ? set_up_print(sheet, layouts_[number], planned.page->landscape, planned.footer)
               : fault;
  }

  WorkbookFile& file_;
  const std::vector<PlannedSheet>& sheets_;
  ChoiceLists& choices_;
  CellFormats formats_;
  std::vector<SheetLayout> layouts_{};
  std::map<const Document*, CellAddresses> addresses_{};
};

}  // namespace

Result<std::string> render_workbook(std::span<const Document> documents) {
  const FileProperties properties = properties_of(documents);
  auto file = WorkbookFile::create(properties);
  if (!file) {
    return failure(file.error());
  }
  SheetNames names;
  const std::vector<PlannedSheet> sheets = planned(documents, names);
  ChoiceLists choices(names.next("", say("choices_sheet", {}, properties.language)));
  return WorkbookWriter(*file, sheets, choices)
      .write()
      .and_then([&] { return write_choices(*file, choices); })
      .and_then([&] { return file->finish(); });
}

Result<std::string> render_workbook(const Document& document) {
  return render_workbook(std::span<const Document>(&document, 1));
}

}  // namespace duibiao
