// What a report needs beside the assessment: the language, the state of the data it shows, and
// whether names and telephone numbers may be seen.
#pragma once

#include <string>
#include <vector>

#include "reports/wording/wording.h"

namespace duibiao {

/// One file or batch that the report rests on.
struct ReportInput {
  std::string name{};      ///< file as the user named it, or the batch's name in the store
  std::string sha256{};    ///< of its bytes, hex
  std::string known_at{};  ///< when the store took it in, UTC; empty for a file read directly
};

/// The state a report shows (SPEC §9): never the wall clock. In the order of reading, so that the
/// last one is the newest batch.
struct ReportState {
  std::vector<ReportInput> inputs{};
};

/// How to report.
struct ReportOptions {
  Language language = Language::chinese;
  ReportState state{};
  bool show_personal = false;  ///< `--show-personal`; else masked (reports/format/masking.h)
};

}  // namespace duibiao
