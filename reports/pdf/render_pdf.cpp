#include "reports/pdf/render_pdf.h"

#include <vector>

#include "reports/document/clean_text.h"
#include "reports/pdf/printed_page.h"

namespace duibiao {
namespace {

/// A page that was measured, with what the table of contents calls it.
struct MeasuredPage {
  PrintedPage printed;
  std::string bookmark{};
  Language language = Language::chinese;
};

std::vector<MeasuredPage> measured(std::span<const Document> documents, Typesetter& typesetter) {
  std::vector<MeasuredPage> pages;
  for (const Document& document : documents) {
    for (const DocumentPage& page : document.pages) {
      const std::string subject = documents.size() > 1 ? document.subject + " " : "";
      pages.push_back({PrintedPage(page, document.footer, document.language, typesetter),
                       clean_text(subject + page.name), document.language});
    }
  }
  if (pages.empty()) {
    const Document nothing;
    pages.push_back({PrintedPage({}, "", nothing.language, typesetter), "", nothing.language});
  }
  return pages;
}

}  // namespace

Result<std::string> render_pdf(std::span<const Document> documents) {
  auto typesetter = Typesetter::create();
  if (!typesetter) {
    return failure(typesetter.error());
  }
  const std::vector<MeasuredPage> pages = measured(documents, *typesetter);
  std::size_t sheets = 0;
  for (const MeasuredPage& page : pages) {
    sheets += page.printed.sheets();
  }
  PdfCanvas canvas(properties_of(documents));
  std::size_t number = 0;
  for (const MeasuredPage& page : pages) {
    for (std::size_t sheet = 0; sheet < page.printed.sheets(); ++sheet) {
      const std::string foot = say(
          "page_of_pages", {{"page", std::to_string(++number)}, {"pages", std::to_string(sheets)}},
          page.language);
      page.printed.draw(sheet, foot, canvas, *typesetter);
      if (sheet == 0 && pages.size() > 1) {
        canvas.add_bookmark(page.bookmark);
      }
    }
  }
  return canvas.finish();
}

Result<std::string> render_pdf(const Document& document) {
  return render_pdf(std::span<const Document>(&document, 1));
}

}  // namespace duibiao
