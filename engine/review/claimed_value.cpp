#include "engine/review/claimed_value.h"

#include <array>

#include "engine/actual/reading.h"
#include "engine/assess/assessment.h"
#include "engine/compare/evaluate.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

bool judged(const Evaluation& evaluation) {
  return std::holds_alternative<Met>(evaluation.outcome) ||
         std::holds_alternative<Missed>(evaluation.outcome);
}

/// Does `base`, in the unit that `written` is in, round to the number that is written?
bool rounds_to(const std::string& written, const Ratio& base, const Target& target,
               const Vocabulary& vocabulary) {
  const Figure figure = read_figure(written, vocabulary);
  const auto* number = std::get_if<NumberReading>(&figure);
  const Quantity* bound = bound_of(target);
  if (number == nullptr) {
    return false;
  }
  const Decimal& claimed = number->quantity.number;
  const bool unit_given = !number->quantity.unit.family.empty();
  const Unit& unit = unit_given || bound == nullptr ? number->quantity.unit : bound->unit;
  const auto in_unit = quotient(base, Quantity{{1, 0}, unit}.in_base());
  const auto rounded = in_unit ? scaled(*in_unit, claimed.decimals) : std::nullopt;
  return rounded && *rounded == claimed.mantissa;
}

bool same_finding(const std::string& claimed, const std::string& books,
                  const Vocabulary& vocabulary) {
  const Finding said = read_finding(claimed, vocabulary);
  const Finding found = read_finding(books, vocabulary);
  return said.text == found.text ||
         (said.tier && said.tier == found.tier && said.share_percent == found.share_percent);
}

}  // namespace

Evaluation evaluate_claim(const Assessment& assessment, const TargetCell& target,
                          const Statement& value, const Vocabulary& vocabulary) {
  const std::array figures{Observation{.project = value.project,
                                       .indicator = value.indicator,
                                       .date = assessment.as_of,
                                       .value = value.value,
                                       .where = value.where}};
  const bool pair = value.value.find('/') != std::string::npos;
  const RuleBook& book = assessment.rule_book;
  return evaluate(target.target, pair ? Measure::ratio : Measure::last, figures,
                  {vocabulary, book.tiers, assessment.course, assessment.as_of, book.elapsed_by});
}

ClaimedValue claimed_beside_books(const std::string& written, const Evaluation& claimed,
                                  const Evaluation& books, const Target& target,
                                  const Vocabulary& vocabulary) {
  if (std::holds_alternative<NoData>(books.outcome)) {
    return ClaimedValue::no_figure;
  }
  if (!judged(claimed) || !judged(books)) {
    return ClaimedValue::not_comparable;
  }
  if (claimed.actual.base && books.actual.base) {
    if (*claimed.actual.base == *books.actual.base) {
      return ClaimedValue::same;
    }
    return rounds_to(written, *books.actual.base, target, vocabulary) ? ClaimedValue::rounded
                                                                      : ClaimedValue::another;
  }
  const bool same = std::holds_alternative<Deadline>(target)
                        ? claimed.actual.done == books.actual.done
                        : same_finding(written, books.actual.written, vocabulary);
  return same ? ClaimedValue::same : ClaimedValue::another;
}

}  // namespace duibiao
