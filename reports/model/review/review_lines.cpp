#include "reports/model/review/review_lines.h"

#include <algorithm>
#include <array>

#include "engine/actual/reading.h"
#include "engine/base/result.h"
#include "engine/statement/standing.h"
#include "reports/format/numbers.h"
#include "reports/model/score_form.h"

namespace duibiao {
namespace {

constexpr std::array<std::string_view, kDifferenceClasses> kClasses{
    "difference_arithmetic", "difference_rule", "difference_evidence", "difference_judgement",
    "difference_untold"};

std::string_view code_of(OtherRule rule) {
  constexpr std::array<std::string_view, 17> kCodes{
      "other_full_weight",  "other_weighs_nothing", "other_over_not_reduced",
      "other_over_reduced", "other_beyond_weight",  "other_nothing_for_miss",
      "other_direction",    "other_one_minus",      "other_pass_line",
      "other_proportional", "other_inverse",        "other_linear",
      "other_symmetric",    "other_as_at_least",    "other_exact",
      "other_half_year",    "other_outside_tier"};
  return kCodes.at(static_cast<std::size_t>(rule));
}

std::string_view code_of(ArithmeticCause::How how) {
  constexpr std::array<std::string_view, 4> kCodes{"arithmetic_rounded", "arithmetic_cut_off",
                                                   "arithmetic_value", "arithmetic_sum"};
  return kCodes.at(static_cast<std::size_t>(how));
}

std::string_view code_of(EvidenceCause::How how) {
  constexpr std::array<std::string_view, 3> kCodes{"evidence_another", "evidence_no_figure",
                                                   "evidence_not_comparable"};
  return kCodes.at(static_cast<std::size_t>(how));
}

std::string_view code_of(JudgementCause::How how) {
  return how == JudgementCause::How::tier ? "judgement_tier" : "judgement_reviewer";
}

/// "−1.50", "+0.50", "0.00".
std::string signed_points(const Ratio& points) {
  const bool below = points < Ratio{0};
  const Ratio size = below ? Ratio{-points.numerator(), points.denominator()} : points;
  return std::string(below ? "−" : points > Ratio{0} ? "+" : "").append(points_text(size));
}

std::string rules_text(const RuleCause& cause, Words words) {
  std::string text;
  const auto add = [&](const std::string& more) {
    text.append(text.empty() ? "" : words.pick("，或", ", or ")).append(more);
  };
  for (const OtherRule rule : cause.rules) {
    add(words(code_of(rule)));
  }
  for (const std::string& book : cause.books) {
    add(words("other_book", {{"book", book}}));
  }
  return text;
}

/// "规则差异 +1.00：未达标仍计满分；依据差异 …".
std::string reason_of(const ScoreDifference& difference, Words words) {
  std::string text;
  for (const DifferencePart& part : difference.parts) {
    text.append(text.empty() ? "" : words.pick("；", "; "));
    text.append(words(class_code(part.cause))).append(" ").append(signed_points(part.points));
    text.append(words.colon()).append(detail_text(part.cause, words));
  }
  return text;
}

void take(const std::optional<ScoreDifference>& difference, std::string& points,
          std::string& reason, Words words) {
  if (difference) {
    points = signed_points(difference->points);
    reason = reason_of(*difference, words);
  }
}

std::string score_of(const std::optional<Decimal>& points) {
  return points ? points_text(points->ratio()) : std::string();
}

ReviewLine line_of(const ReviewedRow& row, const Assessment& assessment, Words words) {
  ReviewLine line;
  line.code = row.indicator;
  line.claimed_value = row.written;
  line.claimed = score_of(row.claimed);
  line.reviewed = score_of(row.reviewed);
  line.engine = row.engine_hundredths ? score_text(*row.engine_hundredths) : "";
  take(row.claim, line.claim_difference, line.claim_reason, words);
  take(row.review, line.review_difference, line.review_reason, words);
  const auto& all = assessment.indicators;
  const auto found = std::ranges::find_if(all, [&](const AssessedIndicator& assessed) {
    return assessed.row.indicator == row.indicator;
  });
  if (found == all.end()) {
    line.name = words("review_funds_row");
    return line;
  }
  line.name = found->indicator.name;
  line.weight = points_text(found->row.weight);
  line.actual = found->evaluation.actual.written;
  return line;
}

/// A total that was not stated is the sum of its rows, where every row has one.
std::string total_of(const ReviewedTotal& total, Words words) {
  if (total.stated) {
    return score_of(total.stated);
  }
  if (!total.rows) {
    return {};
  }
  return total.complete ? points_text(*total.rows) : words("review_total_incomplete");
}

std::vector<LabelledText> class_lines(const Review& review, Words words) {
  std::vector<LabelledText> lines;
  const auto add = [&](const std::optional<ScoreDifference>& difference, std::string_view column) {
    const ClassSums sums = difference ? by_class(*difference) : ClassSums{};
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const auto count =
          !difference ? 0
                      : std::ranges::count_if(difference->parts, [&](const DifferencePart& part) {
                          return part.cause.index() == i;
                        });
      if (count > 0) {
        lines.push_back({words(column) + " · " + words(kClasses.at(i)),
                         words("difference_sum", {{"count", std::to_string(count)},
                                                  {"points", signed_points(sums.at(i))}})});
      }
    }
  };
  add(review.claimed.difference, "column_claimed");
  add(review.reviewed.difference, "column_reviewed");
  return lines;
}

std::string name_of_row(const Assessment& assessment, const std::string& code, Words words) {
  const auto& all = assessment.indicators;
  const auto found = std::ranges::find_if(
      all, [&](const AssessedIndicator& assessed) { return assessed.row.indicator == code; });
  return found == all.end() ? words("review_funds_row") : found->indicator.name;
}

std::string tier_word(const Finding& finding, const AssessedIndicator& assessed, Words words) {
  constexpr std::array<std::string_view, 4> kTiers{"tier_achieved", "tier_mostly", "tier_partly",
                                                   "tier_not"};
  if (!finding.tier) {  // the target's own phrase
    return words(assessed.row.status == Status::met ? kTiers.front() : kTiers.back());
  }
  return words(kTiers.at(static_cast<std::size_t>(*finding.tier)));
}

}  // namespace

std::string_view class_code(const DifferenceCause& cause) { return kClasses.at(cause.index()); }

std::string detail_text(const DifferenceCause& cause, Words words) {
  return std::visit(Overload{[&](const ArithmeticCause& c) { return words(code_of(c.how)); },
                             [&](const RuleCause& c) { return rules_text(c, words); },
                             [&](const EvidenceCause& c) { return words(code_of(c.how)); },
                             [&](const JudgementCause& c) { return words(code_of(c.how)); },
                             [&](const UntoldCause& c) { return words(c.reason); }},
                    cause);
}

ReviewModel review_model(const Assessment& assessment, Words words) {
  ReviewModel model;
  if (!assessment.review) {
    return model;
  }
  const Review& review = *assessment.review;
  for (const ReviewedRow& row : review.rows) {
    model.rows.push_back(line_of(row, assessment, words));
  }
  ReviewLine& total = model.total;
  total.name = words("review_total");
  total.weight = points_text(assessment.coverage.total_points);
  total.claimed = total_of(review.claimed, words);
  total.engine = score_text(review.engine_hundredths);
  total.reviewed = total_of(review.reviewed, words);
  std::string unused;
  take(review.claimed.difference, total.claim_difference, unused, words);
  take(review.reviewed.difference, total.review_difference, unused, words);
  model.classes = class_lines(review, words);
  return model;
}

std::vector<UnexplainedLine> unexplained_lines(const Assessment& assessment, bool monitoring,
                                               Words words) {
  std::vector<UnexplainedLine> lines;
  const RuleBook& book = assessment.rule_book;
  for (const MandatoryExplanation& explanation : assessment.explanations) {
    if (explanation.given || is_of_monitoring(explanation.when) != monitoring) {
      continue;
    }
    const auto rule =
        std::ranges::find(book.explanations, explanation.when, &ExplanationRule::when);
    const std::vector<Fact> facts{{"percent", amount_text(rule->percent.ratio())},
                                  {"over", amount_text(book.over_achievement_percent.ratio())}};
    lines.push_back({explanation.indicator, name_of_row(assessment, explanation.indicator, words),
                     words(code_of(explanation.when), facts),
                     citation_text(rule->citation, words)});
  }
  return lines;
}

std::vector<FindingTierLine> finding_lines(const Assessment& assessment,
                                           const Vocabulary& vocabulary, Words words) {
  std::vector<FindingTierLine> lines;
  for (const AssessedIndicator& assessed : assessment.indicators) {
    const bool judged = assessed.points_rule != PointsRule::not_judged;
    if (!std::holds_alternative<Phrase>(assessed.target().target) || !judged) {
      continue;
    }
    const Actual& actual = assessed.evaluation.actual;
    const Finding finding = read_finding(actual.written, vocabulary);
    const Statement* proof =
        find_statement(assessment.statements, assessed.row.indicator, StatementKind::evidence);
    const bool scored = prints_score(score_form(assessment)) && !assessed.compliance_only;
    lines.push_back(
        {assessed.row.indicator, assessed.indicator.name, assessed.target().written, actual.written,
         tier_word(finding, assessed, words),
         words(finding.share_percent || !finding.tier ? "share_stated" : "share_by_book",
               {{"share", percent_text(*assessed.row.attainment)}}),
         scored ? score_text(assessed.row.score_hundredths) : "",
         proof != nullptr ? proof->value : words("evidence_missing")});
  }
  return lines;
}

}  // namespace duibiao
