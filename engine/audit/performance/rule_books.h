// What the choice of a rule book, and of what counts, does to one project's score: the same facts
// under each book side by side, and the score with each line left out.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assess.h"

namespace duibiao {

/// The score of one project under one book. Without a score the book does not fit the form; `why`
/// is the code of the first problem.
struct BookScore {
  std::string book{};
  std::string title{};
  std::optional<std::int64_t> score_hundredths{};
  std::string grade{};
  Ratio judged_points{};
  std::string_view why{};
};

/// The score under each of `books`, in their order. Weights on the form stand under every book.
[[nodiscard]] std::vector<BookScore> scores_by_book(const Form& form,
                                                    std::span<const Observation> observations,
                                                    std::span<const RuleBook> books,
                                                    const Vocabulary& vocabulary,
                                                    const AssessOptions& options);

/// What one line does to the score. A line is excluded where it was not judged or is a compliance
/// row without points.
struct LineEffect {
  std::string indicator{};
  std::string name{};
  bool excluded = false;
  /// Of a judged line: the score of the other judged lines, scaled to 100. Of an excluded one: the
  /// scaled score if it had been judged and earned everything.
  std::int64_t otherwise_hundredths = 0;
  /// `otherwise` less the score of all judged lines, scaled to 100.
  std::int64_t moves_hundredths = 0;
};

/// The effect of every line, in the order of the form; of a compliance row nothing moves. Empty
/// where no line was judged.
[[nodiscard]] std::vector<LineEffect> line_effects(const Assessment& assessment);

}  // namespace duibiao
