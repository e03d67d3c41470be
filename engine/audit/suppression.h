// Findings that somebody has answered for: set aside with a reason, an owner and an end, never
// deleted. What was set aside still shows, marked; what has expired comes back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/outcome.h"
#include "engine/base/source.h"
#include "engine/value/date.h"

namespace duibiao {

/// One answer. An empty `project` or `indicator` is any.
struct Suppression {
  std::string check{};  ///< "T20"
  std::string project{};
  std::string indicator{};
  std::string reason{};
  std::string owner{};
  Date until{};  ///< the last day on which it stands
  Source where{};

  friend bool operator==(const Suppression&, const Suppression&) = default;
};

/// What an answer does to a finding on a day.
enum class Suppressed { no, yes, expired };

/// A finding's answer: the one that stands, else the one that has expired.
struct SuppressionState {
  Suppressed state = Suppressed::no;
  const Suppression* by = nullptr;  ///< null for `no`
};

/// The answers of one run.
class Suppressions {
 public:
  Suppressions() = default;
  /// `list` in the order of the file; `today` decides what has expired.
  Suppressions(std::vector<Suppression> list, const Date& today)
      : list_(std::move(list)), today_(today) {}

  /// What stands about a finding of `check` in `project`.
  [[nodiscard]] SuppressionState state_of(std::string_view check, std::string_view project,
                                          std::string_view indicator) const;
  [[nodiscard]] const std::vector<Suppression>& list() const { return list_; }

 private:
  std::vector<Suppression> list_{};
  Date today_{};
};

}  // namespace duibiao
