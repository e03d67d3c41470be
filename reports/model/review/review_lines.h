// The year-end review as text: three columns of scores, why they differ, which explanations are
// missing, and what qualitative findings rest on. The engine has worked all of it out.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "engine/target/vocabulary.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The code, with a sentence, of a class of differences; and what exactly the cause is.
[[nodiscard]] std::string_view class_code(const DifferenceCause& cause);
[[nodiscard]] std::string detail_text(const DifferenceCause& cause, Words words);

/// The three columns; no rows where the assessment has no review.
[[nodiscard]] ReviewModel review_model(const Assessment& assessment, Words words);

/// Explanations that the book makes mandatory and nobody gave, of monitoring or of the
/// self-evaluation.
[[nodiscard]] std::vector<UnexplainedLine> unexplained_lines(const Assessment& assessment,
                                                             bool monitoring, Words words);

/// Every qualitative indicator that was judged: tier, share, points, evidence.
[[nodiscard]] std::vector<FindingTierLine> finding_lines(const Assessment& assessment,
                                                         const Vocabulary& vocabulary, Words words);

}  // namespace duibiao
