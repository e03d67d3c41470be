// Files opened and recognised by their content, before anybody asks what they mean.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "adapters/cli/inputs/sheet_contents.h"
#include "adapters/files/inputs.h"
#include "adapters/sheet/sheet_stream.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// The text layer of a target form, in UTF-8.
struct FormText {
  std::string text{};
};

/// A workbook that holds a register: its rows are read when they are wanted.
using RegisterSheets = std::unique_ptr<SheetStream>;

/// One input file. `content` is what it was recognised as; with an error among `problems` it must
/// not be used.
struct OpenedFile {
  ReportInput input{};  ///< path and SHA-256
  std::variant<Table, FormText, RegisterSheets, SheetContents> content{};
  Problems problems{};
  bool is_named = true;  ///< by the user, not only by a folder

  [[nodiscard]] bool usable() const { return !any_error(problems); }
};

/// Opens every file that `paths` stand for (folders too), in order. A file that cannot be read is
/// there with its errors. Files that `is_register` holds for are registers before they are anything
/// else: an office file among them is opened as a workbook. Any other office file, and a table of
/// text that is a form or a sheet of figures, is read whole. Problems beside those of the readers:
/// those of `recognise_office_file`; `office_file_without_tables` (nothing in it is understood).
/// The problems beside the files are those of `expand_inputs`, and `file_passed_over` for an office
/// file that only its folder named and in which nothing is understood.
[[nodiscard]] Read<std::vector<OpenedFile>> open_files(std::span<const std::string> paths,
                                                       const PathTest& is_register = {});

}  // namespace duibiao::cli
