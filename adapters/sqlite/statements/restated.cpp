#include "adapters/sqlite/statements/restated.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "engine/statement/standing.h"
#include "engine/value/rounding.h"
#include "reports/format/masking.h"

namespace duibiao {
namespace {

/// As a form prints it, or as it stands.
bool is_print_of(const std::string& printed, const std::string& said) {
  return printed == said || printed == mask_numbers(said);
}

/// The points that a form prints for `said`: two decimals.
bool is_print_of_points(const Statement& printed, const Statement& said) {
  constexpr int kPlaces = 2;
  const auto shown = points_in(&printed);
  const auto stands = points_in(&said);
  const auto rounded = stands ? scaled(stands->ratio(), kPlaces) : std::nullopt;
  const auto hundredths = shown ? scaled(shown->ratio(), kPlaces) : std::nullopt;
  return rounded && rounded == hundredths;
}

/// What stands on one indicator.
class Subject {
 public:
  void add(const Statement& said) { standing_.push_back(said); }

  /// What `printed` repeats; null where it says something else.
  [[nodiscard]] const Statement* repeated_by(const Statement& printed) const {
    const auto category = category_of(printed);
    const Statement* last = nullptr;
    for (const Statement& said : standing_) {
      const bool of_its_kind = said.kind == printed.kind && category_of(said) == category;
      if (of_its_kind && said.date <= printed.date &&
          (last == nullptr || last->date <= said.date)) {
        last = &said;
      }
    }
    return last != nullptr && repeats(printed, *last) ? last : nullptr;
  }

 private:
  static std::optional<ReasonCategory> category_of(const Statement& said) {
    return said.kind == StatementKind::reason ? parse_reason(said.value).category : std::nullopt;
  }

  [[nodiscard]] bool repeats(const Statement& printed, const Statement& said) const {
    switch (said.kind) {
      case StatementKind::claimed_score:
      case StatementKind::reviewed_score:
      case StatementKind::over_deduction:
        return is_print_of_points(printed, said);
      case StatementKind::reason: {
        const std::string text = parse_reason(printed.value).text;
        return is_print_of(text, parse_reason(said.value).text) ||
               is_print_of(text, all_reasons(printed));
      }
      case StatementKind::measure:
      case StatementKind::due:
      case StatementKind::likelihood:
      case StatementKind::forecast:
      case StatementKind::claimed_value:
      case StatementKind::over_cause:
      case StatementKind::evidence:
      case StatementKind::sample:
      case StatementKind::rectification:
        return is_print_of(printed.value, said.value);
    }
    __builtin_trap();
  }

  /// What a form with one cell for the texts of all categories says in it.
  [[nodiscard]] std::string all_reasons(const Statement& printed) const {
    const Date day = printed.date.value_or(Date{});
    const auto last = standing_statements(standing_, printed.project,
                                          {calendar_year(day.year()).first, day}, day);
    std::string text;
    for (const Reason& reason : reasons_of(last.standing, printed.indicator)) {
      text.append(text.empty() ? "" : "；").append(reason.text);
    }
    return text;
  }

  std::vector<Statement> standing_{};
};

}  // namespace

std::vector<Statement> in_standing_words(std::span<const Statement> statements,
                                         std::span<const Statement> standing) {
  std::map<std::pair<std::string_view, std::string_view>, Subject> subjects;
  for (const Statement& said : standing) {
    subjects[{said.project, said.indicator}].add(said);
  }
  std::vector<Statement> made(statements.begin(), statements.end());
  for (Statement& printed : made) {
    const auto subject = subjects.find({printed.project, printed.indicator});
    const Statement* repeated = printed.author_of_form && subject != subjects.end()
                                    ? subject->second.repeated_by(printed)
                                    : nullptr;
    if (repeated != nullptr) {
      printed.value = repeated->value;
      printed.author = repeated->author;
    }
    printed.author_of_form = false;
  }
  return made;
}

}  // namespace duibiao
