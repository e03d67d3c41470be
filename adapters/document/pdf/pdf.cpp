#include "adapters/document/pdf/pdf.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "adapters/document/pdf/page_content.h"
#include "adapters/document/pdf/page_flow.h"

namespace duibiao::pdf {

Read<OfficeFile> read_pdf(const std::string& file, std::string_view bytes,
                          const PopplerSettings& settings) {
  const auto pages = read_pages(file, bytes, settings);
  if (!pages) {
    return {{.file = file}, {pages.error()}};
  }
  Problems problems;
  std::vector<std::vector<PageItem>> items;
  for (std::size_t i = 0; i < pages->size(); ++i) {
    const Page& page = (*pages)[i];
    auto content = page_content(page);
    if (!content) {
      problems.push_back(
          error("pdf_too_many_lines", {.file = file}, {{"page", fmt::format("{}", i + 1)}}));
    }
    if (page.words.empty() && page.has_image) {
      problems.push_back(
          warning("pdf_page_without_text", {.file = file}, {{"page", fmt::format("{}", i + 1)}}));
    }
    items.push_back(content ? std::move(*content) : std::vector<PageItem>{});
  }
  auto [made, remarks] = file_of_pages(file, items);
  append(problems, std::move(remarks));
  if (made.sheets.empty() && !any_error(problems)) {
    problems.push_back(warning("document_without_tables", {.file = file}));
  }
  return {std::move(made), std::move(problems)};
}

}  // namespace duibiao::pdf
