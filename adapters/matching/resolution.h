// The names of one file, each brought to the code of the indicator that it means, or to a fault
// that says what to write instead.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "adapters/matching/name_matcher.h"
#include "adapters/matching/row_name.h"
#include "adapters/table/capped_problems.h"
#include "engine/base/source.h"
#include "engine/target/form.h"

namespace duibiao {

/// What people say about matches: those of the mapping, and whether every proposal is taken
/// (`--accept-matches`).
struct MatchRules {
  std::span<const ConfirmedMatch> confirmed{};
  bool accept = false;
};

/// Resolves names, one after the other, and collects what there is to say. Each name is said once.
/// Errors: `indicator_unknown` {project, indicator, nearest}; `indicator_ambiguous` {project,
/// indicator, codes}; `match_unconfirmed` {indicator, code, name, similarity}; `match_contested`
/// {indicator, other, code} (two names would be one indicator, and one of them only by a proposal).
/// Warning: `indicator_set_aside` {project, indicator}. Notes: `match_normalised` {indicator, code,
/// name}; `match_accepted` {indicator, code, name, similarity}.
class Resolution {
 public:
  /// `file` is the place of the closing counts. The forms that are asked about outlive it.
  Resolution(std::string file, const MatchRules& rules)
      : rules_(rules), problems_(std::move(file)) {}

  /// The code of the indicator of `form` that `row` means; nothing after a fault at `where`,
  /// or where it was set aside.
  [[nodiscard]] std::optional<std::string> code_of(const Form& form, const RowName& row,
                                                   const Source& where);

  /// Adds a fault of the caller's.
  void add(Problem problem) { problems_.add(std::move(problem)); }
  /// Would a further one only be counted?
  [[nodiscard]] bool full(std::string_view code) const { return problems_.full(code); }

  /// Everything there is to say.
  [[nodiscard]] Problems take() { return problems_.take(); }

 private:
  using NameKey = std::tuple<std::string, std::string, std::string, std::uint32_t, std::uint32_t>;

  /// A name that has an indicator, and whether by a proposal.
  struct Claim {
    std::string name{};
    bool proposed = false;
  };

  /// Is `name` a code of `form`? Files mostly name rows by codes, and need no matcher for these.
  [[nodiscard]] bool is_code(const Form& form, const std::string& name);
  [[nodiscard]] const NameMatch& match_of(const Form& form, const RowName& row);
  [[nodiscard]] std::optional<std::string> settled(const Form& form, const RowName& row,
                                                   const NameMatch& match, const Source& where);
  void refuse(const Form& form, const RowName& row, const NameMatch& match, const Source& where);

  MatchRules rules_;
  CappedProblems problems_;
  std::map<const Form*, std::set<std::string_view>> codes_{};
  std::map<const Form*, NameMatcher> matchers_{};
  std::map<std::pair<const Form*, NameKey>, NameMatch> matches_{};
  std::map<std::pair<const Form*, std::string>, Claim> claims_{};  ///< by code
  std::map<std::pair<const Form*, std::string>, bool> said_{};     ///< names that were noted
};

}  // namespace duibiao
