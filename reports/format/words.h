// The closed lists of the engine as words: verdicts, reasons, pace, where something comes from and
// how sure we are of it. Each value has a code with a sentence in reports/wording.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assessment.h"
#include "reports/wording/wording.h"

namespace duibiao {

/// `say` in one language.
class Words {
 public:
  explicit Words(Language language) : language_(language) {}

  [[nodiscard]] std::string operator()(std::string_view code,
                                       const std::vector<Fact>& facts = {}) const {
    return say(code, facts, language_);
  }
  [[nodiscard]] Language language() const { return language_; }
  /// What stands between a label and its text.
  [[nodiscard]] std::string colon() const { return std::string(pick("：", ": ")); }
  /// The one of two literals that is in this language.
  [[nodiscard]] std::string_view pick(std::string_view chinese, std::string_view english) const {
    return language_ == Language::chinese ? chinese : english;
  }

 private:
  Language language_;
};

/// The verdict as a reader meets it. SPEC §6: before the milestone's day a missed target is
/// `not_yet_due`.
enum class VerdictKind { met, missed, not_yet_due, no_data, no_target, not_assessable };

/// A verdict in three forms that do not depend on each other: kind (colour), sign and word.
struct Verdict {
  VerdictKind kind = VerdictKind::no_data;
  std::string_view sign{};  ///< ✓ ✗ ◷ ○ – ?
  std::string word{};

  friend bool operator==(const Verdict&, const Verdict&) = default;
};

[[nodiscard]] Verdict verdict_of(VerdictKind kind, Words words);

/// The kind of `status`; `due` false turns missed into not_yet_due.
[[nodiscard]] VerdictKind verdict_kind(Status status, bool due);

/// A light as a reader meets it, in three forms that do not depend on each other.
[[nodiscard]] std::string_view sign_of(std::optional<Light> light);

/// Codes of the closed lists, also their names in JSON.
[[nodiscard]] std::string_view code_of(Status status);
[[nodiscard]] std::string_view code_of(VerdictKind kind);
[[nodiscard]] std::string_view code_of(PaceWord word);
[[nodiscard]] std::string_view code_of(Kind kind);
[[nodiscard]] std::string_view code_of(Measure measure);
[[nodiscard]] std::string_view code_of(Milestone milestone);
[[nodiscard]] std::string_view code_of(CourseOrigin origin);
[[nodiscard]] std::string_view code_of(WeightsOrigin origin);
[[nodiscard]] std::string_view code_of(Assurance assurance);
[[nodiscard]] std::string_view code_of(ForecastMethod method);
[[nodiscard]] std::string_view code_of(LikelihoodBasis basis);
[[nodiscard]] std::string_view code_of(EffortKind kind);
[[nodiscard]] std::string_view code_of(BudgetState state);
[[nodiscard]] std::string_view code_of(ExplainWhen when);
/// `equality_only` reads 等于而未超过 or 等于而未低于, by the sign of `target`.
[[nodiscard]] std::string_view code_of(MissedBy by, const Target& target);

/// How sure we are: "凭记忆，95%，未核对原文", "假设".
[[nodiscard]] std::string assurance_text(const Citation& citation, Words words);

/// Document, clause and assurance: "财预〔2020〕10号 第二十条（凭记忆，95%，未核对原文）".
[[nodiscard]] std::string citation_text(const Citation& citation, Words words);

/// A grade by its name in the rule book; in English with its meaning: "优 (excellent)".
[[nodiscard]] std::string grade_text(std::string_view grade, Words words);

/// A day range: "2024-01-01 至 2024-12-31".
[[nodiscard]] std::string course_text(const Course& course, Words words);

}  // namespace duibiao
