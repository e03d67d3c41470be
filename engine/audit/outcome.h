// What a check says of a project: it passed, it could not be judged and why, or there is something
// that an auditor would ask about. SPEC §7.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/problem.h"

namespace duibiao {

/// A cell that a finding rests on, with what stands in it.
struct Evidence {
  Source where{};
  std::string text{};  ///< as written; may be empty, where the cell is

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// One thing to ask about. Its severity, message, citation and advice are the check's entry in the
/// catalogue (engine/audit/catalogue.h); `variant` says which of its messages.
struct AuditFinding {
  std::string_view variant{};        ///< a literal: the key of the message
  std::string indicator{};           ///< its code; "" where it is about the project
  std::vector<Evidence> evidence{};  ///< the cells, the one to open first in front
  std::vector<Fact> facts{};         ///< what the message mentions

  friend bool operator==(const AuditFinding&, const AuditFinding&) = default;
};

/// A finding about the project as a whole.
[[nodiscard]] inline AuditFinding project_finding(std::string_view variant,
                                                  std::vector<Evidence> evidence = {},
                                                  std::vector<Fact> facts = {}) {
  return {variant, {}, std::move(evidence), std::move(facts)};
}

/// Everything that the check looks at is there, and in order.
struct Passed {
  friend bool operator==(const Passed&, const Passed&) = default;
};
/// The input lacks what the check needs; `reason` is a code with a sentence in reports/wording.
struct Unjudged {
  std::string_view reason{};
  friend bool operator==(const Unjudged&, const Unjudged&) = default;
};
/// At least one finding.
struct Fired {
  std::vector<AuditFinding> findings{};
  friend bool operator==(const Fired&, const Fired&) = default;
};

using CheckOutcome = std::variant<Passed, Unjudged, Fired>;

/// Not judged, for `reason`.
[[nodiscard]] inline CheckOutcome not_judged(std::string_view reason) { return Unjudged{reason}; }

/// Fired with one finding.
[[nodiscard]] inline CheckOutcome fired(AuditFinding finding) {
  Fired verdict;
  verdict.findings.push_back(std::move(finding));
  return verdict;
}

/// Fired with `findings`; passed where there are none.
[[nodiscard]] inline CheckOutcome fired_or_passed(std::vector<AuditFinding> findings) {
  return findings.empty() ? CheckOutcome{Passed{}} : CheckOutcome{Fired{std::move(findings)}};
}

/// Fired with `findings`; where there are none, not judged for `reason`: a part of what the check
/// looks at is missing.
[[nodiscard]] inline CheckOutcome fired_or_not_judged(std::vector<AuditFinding> findings,
                                                      std::string_view reason) {
  return findings.empty() ? not_judged(reason) : CheckOutcome{Fired{std::move(findings)}};
}

}  // namespace duibiao
