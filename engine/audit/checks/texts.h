// The long texts of a form (goals, 立项必要性 …) with their places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/checks/rows.h"

namespace duibiao::checks {

/// One text of the form: its label, what it says, where it stands.
struct FormText {
  std::string label{};
  std::string text{};
  Source where{};
};

/// Goals and header fields that have at least `characters` characters, in the order of the form,
/// each once.
[[nodiscard]] std::vector<FormText> long_texts(const Form& form, std::size_t characters);

/// The field of the header that says `text`, as evidence; the form's own place where none does.
/// Two fields that say the same are told apart by `skip`: how many of them to pass over.
[[nodiscard]] Evidence evidence_of_text(const Form& form, std::string_view text,
                                        std::size_t skip = 0);

/// The goal that the year is held against: the annual one, else the long-term one.
[[nodiscard]] const std::string& goal_of(const Form& form);

/// Are there enough digits in `text` for a telephone number?
[[nodiscard]] bool has_telephone(std::string_view text);

/// `text` cut to `characters` characters, with … where something was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t characters);

/// How many characters at the end of `text` are the beginning or all of `other`, or are a tail of
/// `other`; the longest of these.
[[nodiscard]] std::size_t copied_tail(std::string_view text, std::string_view other);

/// How many characters at the beginning of both are the same.
[[nodiscard]] std::size_t copied_head(std::string_view text, std::string_view other);

}  // namespace duibiao::checks
