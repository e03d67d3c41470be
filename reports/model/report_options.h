// What a report needs beside the assessment: the language, the state of the data it shows, and
// whether names and telephone numbers may be seen.
#pragma once

#include <functional>
#include <map>
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

/// One thing that an adjustment changed.
struct TargetChange {
  std::string indicator{};  ///< code; empty: the form as a whole
  std::string subject{};    ///< "full_year_target", "weight", "indicator" …
  std::string from{};       ///< empty: there was none
  std::string to{};
};

/// One version of a project's target form, as the store holds it.
struct TargetVersion {
  std::string batch{};  ///< "office.db #3"
  std::string known_at{};
  std::string who{};
  std::string record{};  ///< the document that approved it; empty where none was named
  std::string reason{};
  std::vector<TargetChange> changes{};  ///< of the version before; empty for the first one
};

/// The versions by project code, of projects whose form was adjusted; the first one first.
using TargetVersions = std::map<std::string, std::vector<TargetVersion>, std::less<>>;

/// The state a report shows (SPEC §9): never the wall clock. In the order of reading, so that the
/// last one is the newest batch.
struct ReportState {
  std::vector<ReportInput> inputs{};
  TargetVersions versions{};
};

/// How to report.
struct ReportOptions {
  Language language = Language::chinese;
  ReportState state{};
  bool show_personal = false;  ///< `--show-personal`; else masked (reports/format/masking.h)
};

}  // namespace duibiao
