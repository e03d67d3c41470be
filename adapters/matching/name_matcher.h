// Which indicator of a project a name means: never a guess. Exact first, then without what people
// add to a name, then a proposal that somebody has to confirm.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "adapters/matching/row_name.h"
#include "engine/target/form.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// A match that a person confirmed: [[match]] of a mapping.
struct ConfirmedMatch {
  std::string name{};
  std::string indicator{};  ///< code or unique name; bound when the mapping is applied
  std::string project{};    ///< "": any project
};

/// What a name came to.
enum class Matched {
  by_code,
  by_name,     ///< the same, apart from width, white space and letter case
  confirmed,   ///< a person said so
  normalised,  ///< the same without numbers, brackets, level and unit
  proposed,    ///< the one most like it; nobody has confirmed it yet
  ambiguous,   ///< several are equally good
  set_aside,   ///< an indicator that only rows that were set aside have (`Form::set_aside`)
  unknown
};

/// The outcome. `indicators` holds the one that was found or proposed, the candidates of an
/// ambiguous name, or the nearest of an unknown one; none of a name that was set aside.
struct NameMatch {
  Matched how = Matched::unknown;
  std::vector<const Indicator*> indicators{};
  Ratio similarity{};  ///< `bigram_similarity` of the loose names; of a proposal at least 1/2
};

/// Finds indicators of one form, which outlives it.
class NameMatcher {
 public:
  explicit NameMatcher(const Form& form, std::span<const ConfirmedMatch> confirmed = {});

  /// What `row` means. Several indicators of one name are narrowed down by the levels beside it,
  /// and where as many rows as indicators share name and section, by their order.
  [[nodiscard]] NameMatch match(const RowName& row) const;

  /// Every code and name, for a suggestion.
  [[nodiscard]] const std::vector<std::string_view>& all() const { return all_; }

 private:
  using Found = std::vector<const Indicator*>;

  [[nodiscard]] Found narrowed(Found found, const RowName& row) const;
  [[nodiscard]] NameMatch nearest(const RowName& row) const;

  std::vector<std::string_view> all_{};
  std::vector<std::string> levels_{};
  std::map<std::string_view, const Indicator*> by_code_{};
  std::set<std::string_view> codes_set_aside_{};
  std::set<std::string, std::less<>> names_set_aside_{};
  std::map<std::string, Found, std::less<>> by_name_{};
  std::map<std::string, Found, std::less<>> by_loose_name_{};
  std::map<std::string, std::string, std::less<>> confirmed_{};  ///< name → code or name
};

}  // namespace duibiao
