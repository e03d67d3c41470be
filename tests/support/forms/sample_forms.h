// The sample project with what its unit said, and the real one of data/samples: what tests of the
// official forms look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/statement/statement.h"
#include "engine/target/vocabulary.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao::sample {

/// The compiled-in vocabulary.
[[nodiscard]] const Vocabulary& vocabulary();

/// A statement of the project "P", of no day unless one is named.
[[nodiscard]] Statement statement(std::string_view indicator, StatementKind kind,
                                  std::string_view value, std::string_view day = "");

/// The sample project (sample_assessment.h) on `day`, in which `statements` stand.
[[nodiscard]] Assessment saying(std::string_view day, const std::vector<Statement>& statements);

/// The project of data/samples/lianyungang-2024 on `day` under jiangsu-form, with its money and
/// what its unit said (tests/cases/official-forms).
[[nodiscard]] Assessment lianyungang(std::string_view day);

/// A project at the year's end whose scores are all half way between two hundredths.
[[nodiscard]] Assessment of_ties();

/// How tests make forms: in Chinese, with one input file.
[[nodiscard]] OfficialOptions options(Language language = Language::chinese);

}  // namespace duibiao::sample
