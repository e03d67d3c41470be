// What assess, report and explain have in common: options, rule book, figures, assessments.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/inputs/load.h"
#include "engine/assess/assess.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// The assessments that a command line asks for, with what they were made of.
struct Assessed {
  std::vector<Assessment> assessments{};  ///< in the order of the forms
  Loaded loaded{};                        ///< its forms have moved into the assessments
};

/// A usage fault of the options that all three share: `as_of_missing`, `inputs_missing`,
/// `store_or_files`. Nothing where they are in order.
[[nodiscard]] std::optional<Problem> usage_fault(const CommandLine& line);

/// What assessments are for: points, or the progress alone, for which no weights are needed: a
/// monitoring form carries none, and neither does the workbook to fill in.
enum class Purpose { points, progress };

/// The options of `line`, which has a day.
[[nodiscard]] AssessOptions assess_options(const CommandLine& line);

/// What is done with one assessment.
using TakeAssessment = std::function<void(Assessment)>;

/// What is looked at once, after loading and before the first assessment; its problems are added.
using LookAtLoaded = std::function<Problems(const Read<Loaded>&)>;

/// Loads and assesses one project after the other, each given to `take` and forgotten: a portfolio
/// needs no more than its totals. Everything else as `assess_all`.
[[nodiscard]] Read<Loaded> assess_each(const CommandLine& line, Purpose purpose,
                                       const TakeAssessment& take, const LookAtLoaded& look = {});

/// Loads and assesses. With an error among the problems there is nothing to show: files are refused
/// as a whole (SPEC §9). Warnings of every assessment are among the problems.
[[nodiscard]] Read<Assessed> assess_all(const CommandLine& line, Purpose purpose = Purpose::points);

/// The rule book that `--rules` names: a compiled-in one, or a file.
[[nodiscard]] Read<RuleBook> rule_book_for(const std::string& name_or_file);

/// The preset of warning lights that `--lights` names: a compiled-in one, or a file.
[[nodiscard]] Read<LightPreset> lights_for(const std::string& name_or_file);

}  // namespace duibiao::cli
