// The forms in an office file: every table that is labelled like one, on whichever sheet.
#pragma once

#include <string>
#include <vector>

#include "adapters/form/form_reader.h"
#include "adapters/sheet/sheet.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The lines that make up one form. A form begins where a project is named after a grid, with the
/// title above that line; tables of a document without a name of their own go on with the form
/// before them.
struct FormLines {
  std::vector<FormLine> lines{};
  Problems notes{};  ///< what of its sheets is hidden and was read all the same
};

/// The forms of `file`, in order: nothing where it holds none. Sheets that have neither the heading
/// of a grid nor two labelled header fields are no part of a form. Notes, on the form:
/// `hidden_sheet_read`, `hidden_rows_read` {count}, `hidden_columns_read` {count}.
[[nodiscard]] std::vector<FormLines> form_lines(const OfficeFile& file);

/// The form of `found`, with what there is to say about it and about its sheets.
[[nodiscard]] Read<FilledForm> read_form(const FormLines& found, const std::string& file,
                                         const Vocabulary& vocabulary, const FormOptions& options);

/// The forms of `file`, each with its problems (`read_form`).
[[nodiscard]] std::vector<Read<FilledForm>> read_sheet_forms(const OfficeFile& file,
                                                             const Vocabulary& vocabulary,
                                                             const FormOptions& options = {});

}  // namespace duibiao
