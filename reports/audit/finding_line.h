// A finding as people and programs read it: its message, advice and citation in one language, its
// cells as places. Every format of an audit is a rendering of these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/audit.h"
#include "engine/audit/suppression.h"
#include "reports/format/words.h"

namespace duibiao {

/// One finding, said.
struct FindingLine {
  std::string id{};  ///< of the check: "T15"
  Severity severity = Severity::warning;
  std::string family{};
  std::string project{};
  std::string indicator{};
  std::vector<Source> places{};
  std::string where{};  ///< the places as messages print them, each once, parted by "; "
  std::string title{};
  std::string message{};
  std::string advice{};
  std::string citation{};
  Suppressed suppressed = Suppressed::no;
  std::string answer{};  ///< where it was set aside or the answer expired: reason, owner, end
};

/// A check that did not fire on a project.
struct QuietCheck {
  std::string id{};
  std::string family{};
  std::string title{};
  std::string reason{};  ///< why it was not judged; empty where it passed
};

/// Everything that the checks said of one project (or, with project "", of the portfolio).
struct ProjectLines {
  std::string project{};
  std::vector<FindingLine> findings{};  ///< by check, in the order they were found
  std::vector<QuietCheck> quiet{};
};

/// What `checks` said of `project`.
[[nodiscard]] ProjectLines lines_of(std::string_view project,
                                    const std::vector<JudgedCheck>& checks,
                                    const Suppressions& suppressions, Words words);

/// The text of both in the language of `words`.
[[nodiscard]] const std::string& text_in(const BothLanguages& both, Words words);

/// Every citation of a check: "财预〔2020〕10号 …（凭记忆，95%，未核对原文）；…".
[[nodiscard]] std::string citations_text(const CheckEntry& check, Words words);

/// error, warning, note: as every format names it.
[[nodiscard]] std::string_view severity_code(Severity severity);

/// The name of a family: 表头与文本.
[[nodiscard]] std::string family_text(std::string_view family, Words words);

/// minutes, hours, days, as words.
[[nodiscard]] std::string effort_text(CheckEffort effort, Words words);

}  // namespace duibiao
