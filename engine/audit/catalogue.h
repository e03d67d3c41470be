// The catalogue of checks as data: what each is called when it passes and when it fails, how grave
// it is, where it comes from, what to do about it and how much work that is. Reports, the lists of
// `audit --explain` and the documentation are all made from it. regulations §6.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/settings.h"
#include "engine/base/problem.h"
#include "engine/value/citation.h"

namespace duibiao {

/// A text in both languages of the program.
struct BothLanguages {
  std::string chinese{};
  std::string english{};
};

/// The message of one variant of a check; `{name}` stands for a fact of the finding.
struct CheckMessage {
  std::string variant{};
  Severity severity = Severity::warning;
  BothLanguages text{};
};

/// How much work it is to put right what a check finds.
enum class CheckEffort { minutes, hours, days };

/// One check of the catalogue.
struct CheckEntry {
  std::string id{};      ///< "T15", "X03"
  std::string family{};  ///< header, funds, structure, values, naming, goals, scores, …
  Severity severity = Severity::warning;  ///< of its messages, unless one says otherwise
  CheckEffort effort = CheckEffort::hours;
  BothLanguages passed{};     ///< its title where it passes
  BothLanguages failed{};     ///< its title where it fires
  BothLanguages detection{};  ///< how it is found, and what is needed to judge it
  BothLanguages advice{};
  std::vector<Citation> citations{};  ///< at least one
  std::vector<CheckMessage> messages{};
  CheckSettings settings{};

  /// The message of `variant`; one that the file does not have is a broken invariant.
  [[nodiscard]] const CheckMessage& message(std::string_view variant) const;
};

/// All checks, by id.
class Catalogue {
 public:
  /// `entries` have ids of their own.
  explicit Catalogue(std::vector<CheckEntry> entries);

  [[nodiscard]] const std::vector<CheckEntry>& entries() const { return entries_; }
  /// The entry of `id`; null where there is none.
  [[nodiscard]] const CheckEntry* find(std::string_view id) const;

 private:
  std::vector<CheckEntry> entries_{};  ///< sorted by id
};

}  // namespace duibiao
