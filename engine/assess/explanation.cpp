#include "engine/assess/explanation.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/actual/aggregation.h"
#include "engine/actual/reading.h"
#include "engine/assess/letters.h"
#include "engine/assess/outlook_proof.h"
#include "engine/compare/evaluate.h"
#include "engine/statement/standing.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kMostDecimals = 6;

std::string number(const Ratio& value) { return brief(value, kMostDecimals); }

/// Records the proof of one indicator: compares it again and writes down each step.
class Recorder {
 public:
  Recorder(const Assessment& assessment, const AssessedIndicator& assessed,
           std::vector<Observation> counted, const Vocabulary& vocabulary)
      : assessment_(assessment),
        assessed_(assessed),
        counted_(std::move(counted)),
        vocabulary_(vocabulary),
        context_{vocabulary, assessment.rule_book.tiers, assessment.course, assessment.as_of,
                 assessment.rule_book.elapsed_by},
        evaluation_(evaluate(target(), assessed.indicator.measure, counted_, context_)),
        formula_(comparison_formula(target(), evaluation_, assessment.rule_book.tiers)),
        letters_(letters_of(assessed, assessment)) {}

  std::vector<ProofStep> steps() {
    record_target();
    record_actual();
    record_verdict();
    record_attainment();
    record_deviation();
    record_weight();
    record_points();
    record_pace();
    return std::move(steps_);
  }

 private:
  const Target& target() const { return assessed_.target().target; }
  Measure measure() const { return assessed_.indicator.measure; }

  std::string bound_text() const {
    if (const auto* range = std::get_if<Between>(&target())) {
      return number(range->low.in_base()) + " … " + number(range->high.in_base()) +
             range->high.unit.family;
    }
    if (const auto* due = std::get_if<Deadline>(&target())) {
      return to_string(due->day);
    }
    if (const auto* phrase = std::get_if<Phrase>(&target())) {
      return phrase->text;
    }
    const Quantity* bound = bound_of(target());
    const std::string family = bound != nullptr ? bound->unit.family : "%";
    return evaluation_.bound  ? number(*evaluation_.bound) + family
           : bound != nullptr ? number(bound->in_base()) + family
                              : "";
  }

  void add(std::string_view subject, std::string formula, std::string result,
           std::optional<Citation> citation = {}) {
    std::string numbers = put_in(formula, letters_);
    steps_.push_back({subject,
                      std::move(formula),
                      std::move(numbers),
                      std::move(result),
                      std::move(citation),
                      {}});
  }

  void record_target() {
    steps_.push_back({"target",
                      assessed_.target().written,
                      bound_text(),
                      bound_text(),
                      {},
                      {assessed_.target().where}});
    if (std::holds_alternative<Schedule>(target())) {
      const Ratio share = elapsed_share(context_.course, context_.as_of, context_.elapsed_by);
      steps_.back().formula = "elapsed ÷ course × 100 %";
      steps_.back().with_numbers = fmt::format("{} ÷ {} × 100 %", number(Ratio{share.numerator()}),
                                               number(Ratio{share.denominator()}));
    }
  }

  void record_actual() {
    ProofStep step{"actual", {}, {}, {}, {}, {}};
    const auto used = used_for(measure(), counted_);
    for (const Observation& observation : used) {
      step.with_numbers += step.with_numbers.empty() ? "" : " + ";
      step.with_numbers += observation.value;
      step.sources.push_back(observation.where);
    }
    const bool pairs = !used.empty() && std::holds_alternative<PairReading>(
                                            read_figure(used.back().value, vocabulary_));
    step.formula = pairs ? "a = Σn ÷ Σd × 100 %" : measure() == Measure::sum ? "a = Σx" : "a = x";
    const Actual& actual = evaluation_.actual;
    step.result = actual.base ? number(*actual.base) + actual.family : actual.written;
    steps_.push_back(std::move(step));
  }

  void record_verdict() {
    add("verdict", formula_.verdict, std::string(status_name(evaluation_.outcome)));
  }

  void record_attainment() {
    if (evaluation_.attainment) {
      const bool phrase = std::holds_alternative<Phrase>(target());
      const auto citation =
          phrase ? std::optional(assessment_.rule_book.tiers.points_citation) : std::nullopt;
      add("attainment", formula_.attainment, fixed(*evaluation_.attainment, 6), citation);
    }
  }

  void record_deviation() {
    if (evaluation_.deviation) {
      const auto percent = product(*evaluation_.deviation, Ratio{100});
      add("deviation", "( a − t ) ÷ t × 100 %", percent ? fixed(*percent, 2) + "%" : "");
    }
  }

  void record_weight() {
    ProofStep step{"weight", "w", brief(assessed_.row.weight, 4), brief(assessed_.row.weight, 4),
                   {},       {}};
    if (assessment_.weights_origin == WeightsOrigin::rule_book) {
      step.citation = weight_citation();
    } else {
      step.sources.push_back(assessed_.indicator.where);
    }
    steps_.push_back(std::move(step));
  }

  Citation weight_citation() const {
    const RuleBook& book = assessment_.rule_book;
    const LevelWeight* entry = weight_entry(book, assessed_.indicator, vocabulary_);
    return entry == nullptr ? book.citation : entry->citation;
  }

  void record_points() {
    const std::string formula = points_formula(assessed_.points_rule, evaluation_);
    const std::int64_t taken = assessed_.deduction ? assessed_.deduction->taken : 0;
    const std::string earned = fixed(Ratio{assessed_.row.score_hundredths + taken, 100}, 2);
    steps_.push_back({"points",
                      formula,
                      put_in(formula, letters_),
                      earned,
                      points_citation(assessed_, assessment_.rule_book),
                      {}});
    if (assessed_.deduction) {
      record_deduction(*assessed_.deduction, earned);
    }
  }

  /// What a reviewer takes off, as far as it counts.
  void record_deduction(const OverDeduction& deduction, const std::string& earned) {
    ProofStep step{"over_deduction",
                   "points − d",
                   earned + " − " + fixed(Ratio{deduction.taken, 100}, 2),
                   fixed(Ratio{assessed_.row.score_hundredths, 100}, 2),
                   assessment_.rule_book.over_citation,
                   {}};
    const Statement* said = find_statement(assessment_.statements, assessed_.row.indicator,
                                           StatementKind::over_deduction);
    if (said != nullptr) {
      step.sources.push_back(said->where);
    }
    steps_.push_back(std::move(step));
  }

  /// The pace line of a month plan: its share of the full-year value.
  void record_plan(const Plan& plan, const Ratio& line) {
    const auto share = share_due(plan, context_.course, context_.as_of, context_.elapsed_by);
    const Quantity* full = bound_of(assessed_.indicator.full_year.target);
    const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
    if (full == nullptr || !percent) {
      return;
    }
    const auto cited = plan.citation.document.empty() ? std::optional<Citation>{} : plan.citation;
    steps_.push_back({"pace_plan",
                      "s × t",
                      brief(*percent, 2) + " % × " + number(full->in_base()),
                      number(line) + full->unit.family,
                      cited,
                      {plan.where}});
  }

  void record_pace() {
    const Pace& pace = assessed_.pace;
    if (!pace.target || !pace.ratio) {
      return;
    }
    if (assessed_.plan) {
      record_plan(*assessed_.plan, *pace.target);
    }
    steps_.push_back({"pace",
                      assessed_.kind == Kind::flow ? "a ÷ pace" : "attainment",
                      assessed_.kind == Kind::flow && evaluation_.actual.base
                          ? number(*evaluation_.actual.base) + " ÷ " + number(*pace.target)
                          : number(*pace.ratio),
                      fixed(*pace.ratio, 2),
                      assessment_.rule_book.pace.citation,
                      {}});
  }

  const Assessment& assessment_;
  const AssessedIndicator& assessed_;
  std::vector<Observation> counted_;
  const Vocabulary& vocabulary_;
  CompareContext context_;
  Evaluation evaluation_;
  ComparisonFormula formula_;
  std::vector<NamedValue> letters_;
  std::vector<ProofStep> steps_{};
};

}  // namespace

std::vector<ProofStep> explain(const Assessment& assessment, std::string_view indicator,
                               std::span<const Observation> observations,
                               const Vocabulary& vocabulary) {
  const auto found = std::ranges::find_if(
      assessment.indicators, [&](const auto& a) { return a.indicator.code == indicator; });
  if (found == assessment.indicators.end()) {
    return {};
  }
  std::vector<Observation> own;
  std::ranges::copy_if(observations, std::back_inserter(own),
                       [&](const Observation& o) { return o.indicator == indicator; });
  Selection selection = select(own, assessment.course, assessment.as_of, vocabulary);
  auto steps = Recorder(assessment, *found, std::move(selection.counted), vocabulary).steps();
  auto ahead = outlook_steps(assessment, *found);
  std::ranges::move(ahead, std::back_inserter(steps));
  return steps;
}

}  // namespace duibiao
