// What kind of file this is, by what is in it. A name is only held against it: a form that calls
// itself .xlsx and is a Word document is a fault, whoever renamed it.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace duibiao {

/// The kinds of file that an office hands over. The first eight are read.
enum class OfficeType {
  text,            ///< none of the others: plain text, CSV, or bytes that the text reader refuses
  xlsx,            ///< Excel 2007 and later, with macros or without; also WPS .et
  ods,             ///< OpenDocument workbook
  xls,             ///< Excel 97 to 2003; also WPS .et
  docx,            ///< Word 2007 and later; also WPS .wps
  doc,             ///< Word 97 to 2003; also WPS .wps
  rtf,             ///< rich text, which Word also saves as .doc
  pdf,             ///<
  xlsb,            ///< Excel's binary workbook
  odt,             ///< OpenDocument text
  presentation,    ///< of any program
  web_page,        ///< HTML or XML, which many systems export under the name .xls
  image,           ///< a photograph or scan
  archive,         ///< a packed folder: zip, rar, 7z
  other_compound,  ///< an OLE file of another program
  encrypted,       ///< an office file with a password
  damaged          ///< begins as an office file and breaks off, or is empty of what it needs
};

/// How messages in every language call it: ".docx (Word)".
[[nodiscard]] std::string_view office_type_name(OfficeType type);

/// Do `bytes` begin like an office file: a package, the container of the old formats, a PDF? Quick,
/// and less sure than `office_type`.
[[nodiscard]] bool begins_as_office_file(std::string_view bytes);

/// The type of a file with these `bytes`, by the list of parts of a package or compound file.
[[nodiscard]] OfficeType office_type(std::string_view bytes);

/// The type of the file `name` (as the user named it; its ending counts) with these `bytes`, and
/// what is to be said about it. Errors, the file is the place: those of `Package::open`,
/// `office_file_encrypted`, `office_file_damaged`, `office_file_is_web_page`,
/// `office_file_unsupported` for what is not read whatever its name; `office_file_misnamed` where
/// the ending promises another family (sheets, documents, PDF, text) than the content is,
/// `office_file_is_text` where it promises an office file and there is none. The warning
/// `office_name_differs` where the family is right and the format another (an .xls that is an
/// .xlsx): it is read by its content. An unknown ending promises nothing.
[[nodiscard]] Read<OfficeType> recognise_office_file(const std::string& name,
                                                     std::string_view bytes);

}  // namespace duibiao
