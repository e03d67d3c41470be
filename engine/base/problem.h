// A fault or a remark about input, as data: what happened, where, and the facts a sentence needs.
// The sentence itself, in Chinese or English, is made in reports/wording and nowhere else.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/source.h"

namespace duibiao {

/// How much a problem weighs. An error means that the input is refused; a warning asks somebody to
/// look; a note only says what was done (a repair, an inference).
enum class Severity { note, warning, error };

/// A named value that the sentence mentions: {"found", "31日"}.
struct Fact {
  std::string_view name;  ///< a literal: the placeholder's name in the wording table
  std::string value{};

  friend bool operator==(const Fact&, const Fact&) = default;
};

/// One problem. `code` is a literal in snake_case, stable for ever, and has a sentence in each
/// language in reports/wording; `facts` fill that sentence's placeholders.
struct Problem {
  std::string_view code;
  Severity severity = Severity::error;
  Source where{};
  std::vector<Fact> facts{};

  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// Shorthands that read as sentences at the place where the problem is found.
[[nodiscard]] inline Problem error(std::string_view code, Source where,
                                   std::vector<Fact> facts = {}) {
  return {code, Severity::error, std::move(where), std::move(facts)};
}
[[nodiscard]] inline Problem warning(std::string_view code, Source where,
                                     std::vector<Fact> facts = {}) {
  return {code, Severity::warning, std::move(where), std::move(facts)};
}
[[nodiscard]] inline Problem note(std::string_view code, Source where,
                                  std::vector<Fact> facts = {}) {
  return {code, Severity::note, std::move(where), std::move(facts)};
}

/// Is there at least one error among them?
[[nodiscard]] bool any_error(const Problems& problems);

/// Appends `more` to `problems`, in order.
void append(Problems& problems, Problems more);

}  // namespace duibiao
