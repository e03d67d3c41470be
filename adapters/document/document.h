// Documents (.docx, .doc, .rtf, WPS .wps, .pdf) as sheets: one for each table. The one entry for
// whoever looks for forms in them; adapters/office/office_type.h tells which files these are.
//
//   const auto type = recognise_office_file(path, bytes);   // what it is, and whether its name
//   lies if (is_document(type.value)) read_document(path, bytes, type.value) if (type.value ==
//   OfficeType::xls) converted_to_xlsx(path, bytes)   // office/conversion.h
#pragma once

#include <string>

#include "adapters/document/pdf/poppler.h"
#include "adapters/office/conversion.h"
#include "adapters/office/office_type.h"
#include "adapters/sheet/sheet.h"
#include "engine/base/result.h"

namespace duibiao {

/// Is a file of this type one that `read_document` reads?
[[nodiscard]] bool is_document(OfficeType type);

/// Where the programs of others are looked for that read old and fixed formats.
struct DocumentSettings {
  std::vector<std::string> folders = program_folders();
};

/// The tables of the document in `bytes`, which is of `type` (one that `is_document`): .docx read
/// here, .doc and .rtf by LibreOffice turned into .docx, PDF by Poppler. Cells are text. Problems:
/// those of `docx::read_docx`, `converted_to_docx` and `pdf::read_pdf`; with an error among them
/// there is nothing to be used.
[[nodiscard]] Read<OfficeFile> read_document(const std::string& file, std::string bytes,
                                             OfficeType type,
                                             const DocumentSettings& settings = {});

}  // namespace duibiao
