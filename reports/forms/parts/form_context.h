// What every part of an official form is made from: one project's assessment, how to report, and
// the words that names are known by. The labels of a form are its official Chinese ones in every
// language; what the engine says beside them (notes, small print, 系统测算) is in the language
// asked.
#pragma once

#include <string>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/statement/statement.h"
#include "engine/target/vocabulary.h"
#include "reports/format/source_names.h"
#include "reports/format/words.h"
#include "reports/model/report_model.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// How to make a form, beside the assessment. `vocabulary` outlives it.
struct OfficialOptions {
  ReportOptions report{};
  const Vocabulary& vocabulary;
};

/// Whose words a form shows: all that stand on the day, or of a form about the whole year those
/// said after its middle, since a reason for June explains nothing in December. Without a date they
/// always count.
enum class SaidFrom { any_day, after_the_middle };

/// The assessment and the options outlive it.
struct FormContext {
  FormContext(const Assessment& assessed, const OfficialOptions& how,
              SaidFrom from = SaidFrom::any_day);

  const Assessment& assessment;
  const Vocabulary& vocabulary;
  const ReportOptions& options;
  Words words;
  SourceNames names;
  ScoreForm score_form;
  std::vector<Statement> statements{};  ///< those that the form shows

  /// `text` as it may be shown: telephone and identity numbers masked unless they may be seen.
  [[nodiscard]] std::string shown(const std::string& text) const;
};

}  // namespace duibiao
