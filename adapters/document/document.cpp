#include "adapters/document/document.h"

#include <utility>

#include "adapters/document/docx/docx.h"
#include "adapters/document/pdf/pdf.h"

namespace duibiao {

bool is_document(OfficeType type) {
  return type == OfficeType::docx || type == OfficeType::doc || type == OfficeType::rtf ||
         type == OfficeType::pdf;
}

Read<OfficeFile> read_document(const std::string& file, std::string bytes, OfficeType type,
                               const DocumentSettings& settings) {
  if (type == OfficeType::pdf) {
    return pdf::read_pdf(file, bytes, {.folders = settings.folders});
  }
  if (type == OfficeType::docx) {
    return docx::read_docx(std::move(bytes), file);
  }
  auto converted = converted_to_docx(
      file, bytes, {.folders = settings.folders, .limits = conversion_limits(bytes.size())});
  return converted ? docx::read_docx(std::move(*converted), file)
                   : Read<OfficeFile>{{.file = file}, {converted.error()}};
}

}  // namespace duibiao
