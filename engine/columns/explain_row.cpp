#include "engine/columns/explain_row.h"

#include <string>
#include <vector>

#include "engine/assess/assess_indicator.h"
#include "engine/columns/text/day_number.h"
#include "engine/target/target_reader.h"

namespace duibiao::columns {
namespace {

/// A cell as the text that the full reader types as the same target.
std::string text_of(const Cell& cell, const Lexicon& lexicon) {
  const auto decimal = [&](std::int64_t mantissa) {
    return to_string(Decimal{mantissa, cell.decimals});
  };
  const std::string& unit = lexicon.unit(cell.unit).written;
  switch (cell.kind) {
    case CellKind::at_least:
      return "≥" + decimal(cell.mantissa) + unit;
    case CellKind::more_than:
      return ">" + decimal(cell.mantissa) + unit;
    case CellKind::at_most:
      return "≤" + decimal(cell.mantissa) + unit;
    case CellKind::less_than:
      return "<" + decimal(cell.mantissa) + unit;
    case CellKind::equal:
      return "=" + decimal(cell.mantissa) + unit;
    case CellKind::between:
      return decimal(first_of(cell.mantissa)) + "-" + decimal(second_of(cell.mantissa)) + unit;
    case CellKind::phrase:
    case CellKind::schedule:
    case CellKind::declined:
      return lexicon.word(static_cast<std::uint32_t>(cell.mantissa)).written;
    case CellKind::none:
      return {};
  }
  __builtin_trap();
}

std::string text_of(const PackedFigure& figure, const Lexicon& lexicon) {
  switch (figure.kind()) {
    case FigureKind::number:
      return to_string(Decimal{figure.payload, static_cast<std::uint8_t>(figure.decimals())}) +
             lexicon.unit(figure.unit).written;
    case FigureKind::pair:
      return std::to_string(first_of(figure.payload)) + "/" +
             std::to_string(second_of(figure.payload));
    case FigureKind::word:
      return lexicon.word(static_cast<std::uint32_t>(figure.payload)).written;
  }
  __builtin_trap();
}

Indicator indicator_of(const TargetRow& row, const IndicatorClass& indicator_class,
                       const RowContext& context, const Source& where) {
  const TargetContext about{indicator_class.level2, indicator_class.name, context.course};
  const auto typed = [&](const Cell& cell) {
    return read_target(text_of(cell, context.lexicon), about, context.lexicon.vocabulary(), where);
  };
  return {.level1 = indicator_class.level1,
          .level2 = indicator_class.level2,
          .name = indicator_class.name,
          .measure = indicator_class.measure,
          .measure_given = indicator_class.measure_given,
          .kind = indicator_class.kind,
          .has_half_year = indicator_class.has_half_year,
          .half_year = typed(row.half()),
          .full_year = typed(row.full()),
          .where = where};
}

std::vector<Observation> observations_of(std::span<const PackedFigure> figures,
                                         const Lexicon& lexicon, const Source& where,
                                         std::span<const WrittenFigure> written) {
  std::vector<Observation> observations;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const bool known = i < written.size();
    observations.push_back(
        {.date = date_of(figures[i].day),
         .value = known ? written[i].value : text_of(figures[i], lexicon),
         .accrual = figures[i].running_total() ? Accrual::running_total : Accrual::increment,
         .where = known ? written[i].where : where});
  }
  return observations;
}

std::string_view reason_in(const Outcome& outcome) {
  return std::visit(Overload{[](const Met&) { return std::string_view{}; },
                             [](const Missed&) { return std::string_view{}; },
                             [](const auto& other) { return other.reason; }},
                    outcome);
}

}  // namespace

ExplainedRow explain_row(const TargetRow& row, const IndicatorClass& indicator_class,
                         std::span<const PackedFigure> counted, const RowContext& context,
                         const Source& where, std::span<const WrittenFigure> written,
                         std::string_view code) {
  const Vocabulary& vocabulary = context.lexicon.vocabulary();
  const RuleBook& book = context.rule_book;
  const IndicatorContext about{
      {vocabulary, book.tiers, context.course, context.as_of, book.elapsed_by},
      book,
      context.milestone,
      context.due,
      book.plans};
  Indicator indicator = indicator_of(row, indicator_class, context, where);
  indicator.code = code;
  const AssessedIndicator assessed =
      assess_indicator(indicator, observations_of(counted, context.lexicon, where, written), about);
  const Target& target = assessed.target().target;
  const auto* missed = std::get_if<Missed>(&assessed.evaluation.outcome);
  const auto earned =
      earned_share(assessed.indicator, target, assessed.evaluation, book, vocabulary);
  ExplainedRow explained{{.status = assessed.row.status,
                          .missed_by = missed != nullptr ? std::optional(missed->by) : std::nullopt,
                          .bound_is_below = std::holds_alternative<LessThan>(target),
                          .reason = reason_in(assessed.evaluation.outcome),
                          .attainment = assessed.row.attainment,
                          .deviation = assessed.row.deviation,
                          .pace = assessed.pace,
                          .share = earned ? std::optional(earned->share) : std::nullopt},
                         assessed.evaluation.notes};
  return explained;
}

}  // namespace duibiao::columns
