// What an office file holds, sheet by sheet: interchange tables, forms, sheets of figures.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/figures/figure_sheet.h"
#include "adapters/form/filled_form.h"
#include "adapters/form/form_reader.h"
#include "adapters/form/sheet_forms.h"
#include "adapters/interchange/schema.h"
#include "adapters/sheet/sheet.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// An interchange table on a sheet, and what reading it off the sheet has to say.
struct SheetTable {
  FileKind kind = FileKind::targets;
  Table table{};
  Problems problems{};
};

/// Everything in one office file that is understood. A sheet is one of these or none.
struct SheetContents {
  std::string file{};
  std::vector<SheetTable> tables{};
  std::vector<FormLines> forms{};
  std::vector<FigureTable> figures{};
  Problems figure_problems{};

  [[nodiscard]] bool empty() const { return tables.empty() && forms.empty() && figures.empty(); }
  /// What it holds, for a message: "绩效自评表, actuals".
  [[nodiscard]] std::string found() const;
};

/// Sorts the sheets of `file`.
[[nodiscard]] SheetContents sheet_contents(OfficeFile file);

/// The forms of `contents`, each read with its claims.
[[nodiscard]] std::vector<Read<FilledForm>> forms_in(const SheetContents& contents,
                                                     const FormOptions& options);

/// A plain table of text as a sheet without a name, for a form that was saved as CSV; nothing where
/// `bytes` is none that can be one (over 4 MiB, no commas, bad quotes).
[[nodiscard]] std::optional<Sheet> sheet_of_csv(std::string_view bytes, const std::string& file);

}  // namespace duibiao::cli
