#include "engine/review/explanations.h"

#include <algorithm>
#include <array>

#include "engine/assess/assessment.h"
#include "engine/rules/tiers.h"
#include "engine/score/points.h"
#include "engine/statement/standing.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::array kReasons{StatementKind::reason, StatementKind::measure,
                              StatementKind::over_cause};

/// Goes through one project.
class Explanations {
 public:
  Explanations(const Assessment& assessment, std::span<const Statement> standing,
               const Vocabulary& vocabulary)
      : assessment_(assessment),
        standing_(standing),
        vocabulary_(vocabulary),
        over_(assessment.as_of >= assessment.course.last) {}

  std::vector<MandatoryExplanation> all() {
    for (const AssessedIndicator& assessed : assessment_.indicators) {
      add_evaluation(assessed);
      add_monitoring(assessed);
    }
    add_execution();
    return std::move(found_);
  }

 private:
  bool asks(ExplainWhen when) const {
    const auto& rules = assessment_.rule_book.explanations;
    return std::ranges::find(rules, when, &ExplanationRule::when) != rules.end();
  }

  bool said(std::string_view indicator, StatementKind kind) const {
    return std::ranges::any_of(standing_, [&](const Statement& statement) {
      return statement.indicator == indicator && statement.kind == kind &&
             says_something(&statement, vocabulary_);
    });
  }

  bool explained(std::string_view indicator) const {
    return std::ranges::any_of(kReasons, [&](StatementKind kind) { return said(indicator, kind); });
  }

  bool loses_points(const AssessedIndicator& assessed) const {
    const auto claimed =
        points_in(find_statement(standing_, assessed.row.indicator, StatementKind::claimed_score));
    return assessed.points_lost > Ratio{0} || (claimed && claimed->ratio() < assessed.row.weight);
  }

  void add_evaluation(const AssessedIndicator& assessed) {
    const bool judged = assessed.points_rule != PointsRule::not_judged;
    if (!assessment_.due || !judged || assessed.compliance_only) {
      return;
    }
    const std::array cases{std::pair{ExplainWhen::points_lost, loses_points(assessed)},
                           std::pair{ExplainWhen::missed, assessed.row.status == Status::missed},
                           std::pair{ExplainWhen::over_achieved, assessed.over_achieved}};
    for (const auto& [when, applies] : cases) {
      if (applies && asks(when)) {
        found_.push_back({assessed.row.indicator, when, explained(assessed.row.indicator)});
        return;
      }
    }
  }

  bool deviates(const AssessedIndicator& assessed) const {
    return assessment_.due ? assessed.row.status == Status::missed
                           : assessed.pace.word == PaceWord::behind || assessed.pace.early_warning;
  }

  void add_monitoring(const AssessedIndicator& assessed) {
    const std::string& code = assessed.row.indicator;
    if (!over_ && asks(ExplainWhen::deviates) && deviates(assessed)) {
      found_.push_back({code, ExplainWhen::deviates, said(code, StatementKind::reason)});
    }
    const Statement* word = find_statement(standing_, code, StatementKind::likelihood);
    const auto likelihood = word == nullptr ? std::nullopt : parse_likelihood(word->value);
    if (!over_ && asks(ExplainWhen::doubtful) && likelihood && *likelihood != Likelihood::certain) {
      found_.push_back({code, ExplainWhen::doubtful, said(code, StatementKind::measure)});
    }
  }

  const AssessedIndicator* execution_leaf() const {
    const auto& all = assessment_.indicators;
    const auto leaf = std::ranges::find_if(all, [&](const AssessedIndicator& assessed) {
      return role_of(assessed.indicator.name, assessed.indicator.level1, vocabulary_)
          .execution_rate;
    });
    return leaf == all.end() ? nullptr : &*leaf;
  }

  /// The execution rate as a share: the newer of that over the adjusted budget and of what the leaf
  /// reports.
  std::optional<Ratio> execution_share(const AssessedIndicator* leaf) const {
    if (assessment_.money.reported_rate) {
      return assessment_.money.reported_rate->rate;
    }
    const auto& rates = assessment_.execution;
    const auto rate = std::ranges::find(
        rates, std::string_view("@budget_adjusted"),
        [](const ExecutionRate& r) -> std::string_view { return r.denominator_name; });
    if (rate != rates.end()) {
      return rate->rate;
    }
    const bool reported =
        leaf != nullptr && leaf->evaluation.actual.base && leaf->evaluation.actual.family == "%";
    return reported ? quotient(*leaf->evaluation.actual.base, Ratio{100}) : std::nullopt;
  }

  void add_execution() {
    const auto& rules = assessment_.rule_book.explanations;
    const auto rule =
        std::ranges::find(rules, ExplainWhen::execution_below, &ExplanationRule::when);
    const AssessedIndicator* leaf = execution_leaf();
    const auto share = execution_share(leaf);
    if (rule == rules.end() || !over_ || !share || *share >= percent_share(rule->percent)) {
      return;
    }
    const std::string code = leaf != nullptr ? leaf->row.indicator : std::string(kFundsRow);
    const bool given = explained(code) || explained(kFundsRow) || explained(kWholeProject);
    const auto before = std::ranges::find(found_, code, &MandatoryExplanation::indicator);
    if (before != found_.end()) {  // the same row, asked once
      before->given = before->given || given;
      return;
    }
    found_.push_back({code, ExplainWhen::execution_below, given});
  }

  const Assessment& assessment_;
  std::span<const Statement> standing_;
  const Vocabulary& vocabulary_;
  bool over_;  ///< the course is
  std::vector<MandatoryExplanation> found_{};
};

}  // namespace

bool is_of_monitoring(ExplainWhen when) {
  return when == ExplainWhen::deviates || when == ExplainWhen::doubtful;
}

bool says_something(const Statement* said, const Vocabulary& vocabulary) {
  if (said == nullptr) {
    return false;
  }
  const std::string text =
      normalise(said->kind == StatementKind::reason ? parse_reason(said->value).text : said->value);
  return !text.empty() && !vocabulary.placeholders.contains(text);
}

std::vector<MandatoryExplanation> mandatory_explanations(const Assessment& assessment,
                                                         std::span<const Statement> standing,
                                                         const Vocabulary& vocabulary) {
  return Explanations(assessment, standing, vocabulary).all();
}

}  // namespace duibiao
