// Files opened and recognised by their content, before anybody asks what they mean.
#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "adapters/table/table.h"
#include "engine/base/result.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// The text layer of a target form, in UTF-8.
struct FormText {
  std::string text{};
};

/// One input file. `content` is what it was recognised as; with an error among `problems` it must
/// not be used.
struct OpenedFile {
  ReportInput input{};  ///< path and SHA-256
  std::variant<Table, FormText> content{};
  Problems problems{};

  [[nodiscard]] bool usable() const { return !any_error(problems); }
};

/// Opens every file that `paths` stand for (folders too), in order. A file that cannot be read is
/// there with its errors. The problems beside the files are those of `expand_inputs`.
[[nodiscard]] Read<std::vector<OpenedFile>> open_files(std::span<const std::string> paths);

}  // namespace duibiao::cli
