#include "reports/forms/parts/computation_row.h"

#include <optional>
#include <utility>

#include "engine/assess/letters.h"
#include "engine/base/result.h"
#include "engine/target/target_reader.h"
#include "reports/format/formula_text.h"
#include "reports/format/numbers.h"
#include "reports/forms/parts/cell_ids.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/indicator_cells.h"
#include "reports/model/indicator/gap.h"
#include "reports/model/score_form.h"

namespace duibiao {
namespace {

constexpr int kMostPlaces = 9;

/// The sign of a target with one bound; nothing for the others.
std::optional<BoundSign> bound_sign(const Target& target) {
  return std::visit(Overload{[](const AtLeast&) { return std::optional(BoundSign::at_least); },
                             [](const MoreThan&) { return std::optional(BoundSign::more_than); },
                             [](const AtMost&) { return std::optional(BoundSign::at_most); },
                             [](const LessThan&) { return std::optional(BoundSign::less_than); },
                             [](const EqualTo&) { return std::optional(BoundSign::equal); },
                             [](const auto&) { return std::optional<BoundSign>(); }},
                    target);
}

std::string sign_text(const Target& target, Words words) {
  return std::visit(Overload{[](const AtLeast&) { return std::string("≥"); },
                             [](const MoreThan&) { return std::string(">"); },
                             [](const AtMost&) { return std::string("≤"); },
                             [](const LessThan&) { return std::string("<"); },
                             [](const EqualTo&) { return std::string("="); },
                             [](const Schedule&) { return std::string("≥"); },
                             [&](const Between&) { return words("sign_range"); },
                             [&](const Phrase&) { return words("sign_phrase"); },
                             [&](const Deadline&) { return words("sign_deadline"); },
                             [&](const NoTarget&) { return words("nothing_to_show"); },
                             [&](const UnreadableTarget&) { return std::string("?"); }},
                    target);
}

/// `base`, a value in the base unit of `unit`'s family, in `unit` itself.
std::optional<Ratio> in_unit(const Ratio& base, const Unit& unit) {
  return quotient(base, Quantity{{1, 0}, unit}.in_base());
}

/// The places that `value` has, at most kMostPlaces.
int places_of(const Ratio& value) {
  int places = 0;
  for (Ratio rest = value.reduced(); places < kMostPlaces && rest.denominator() != 1; ++places) {
    const auto ten_times = product(rest, Ratio{10});
    if (!ten_times) {
      break;
    }
    rest = ten_times->reduced();
  }
  return places;
}

/// All places of a short decimal, else four, more where it would look like 0 or like `beside`.
DocumentCell exact_cell(const Ratio& value, const std::optional<Ratio>& beside = std::nullopt) {
  constexpr int kUsualPlaces = 4;
  constexpr int kShort = 6;
  const int places = places_of(value) <= kShort ? places_of(value) : kUsualPlaces;
  return number_cell(value, format_for(value, {places, true, ""}, beside));
}

/// Does a workbook's cell hold `value` exactly: a decimal of at most 15 digits?
bool fits_cell(const Ratio& value) {
  constexpr int kDigits = 15;
  const Ratio scaled_up{power_of_ten(places_of(value))};
  const auto whole = product(value.reduced(), scaled_up);
  return whole && whole->reduced().denominator() == 1 &&
         magnitude(whole->reduced().numerator()) < power_of_ten(kDigits);
}

/// Target and actual as numbers of one unit.
struct Measured {
  ShownBound bound{};
  std::optional<Ratio> target{};
  std::optional<Ratio> actual{};
};

Measured measured(const AssessedIndicator& assessed) {
  const Target& target = assessed.target().target;
  const Actual& actual = assessed.evaluation.actual;
  Measured numbers;
  const auto bound = shown_bound(target, assessed.evaluation);
  if (!bound || std::holds_alternative<Between>(target)) {
    return numbers;
  }
  numbers.bound = *bound;
  numbers.target = in_unit(bound->base, bound->unit);
  if (actual.base && actual.family == bound->unit.family) {
    numbers.actual = in_unit(*actual.base, bound->unit);
  }
  return numbers;
}

/// What stands for the target where it is no number.
std::string target_words(const Target& target) {
  return std::visit(Overload{[](const Between& range) {
                               return to_string(range.low) + " – " + to_string(range.high);
                             },
                             [](const Phrase& phrase) { return phrase.text; },
                             [](const Deadline& due) { return to_string(due.day); },
                             [](const auto&) { return std::string(); }},
                    target);
}

/// Is the attainment a formula of two cells?
bool is_plain(const AssessedIndicator& assessed, const Measured& numbers) {
  return bound_sign(assessed.target().target) && numbers.target && numbers.actual &&
         assessed.row.attainment && !is_rate(assessed) && fits_cell(*numbers.target) &&
         fits_cell(*numbers.actual);
}

DocumentCell attainment_cell(const AssessedIndicator& assessed, std::size_t index,
                             const Measured& numbers, const FormContext& context) {
  const CellId id = cell_of(index, IndicatorColumn::attainment);
  if (!assessed.row.attainment) {
    return open_cell(not_judged_reason(assessed, context.words));
  }
  DocumentCell cell = identified(percent_cell(assessed.row.attainment), id);
  if (!is_plain(assessed, numbers)) {
    cell.note = context.words("note_no_formula");
    return cell;
  }
  return computed(std::move(cell), AttainmentOf{*bound_sign(assessed.target().target),
                                                cell_of(index, IndicatorColumn::actual),
                                                cell_of(index, IndicatorColumn::target)});
}

void append_line(std::string& text, const std::string& line) {
  if (!line.empty()) {
    text.append(text.empty() ? "" : "\n").append(line);
  }
}

/// "max(a ÷ t, 0) = max(36 ÷ 40, 0)"; of a choice in words "若 a = t 得 1，否则 0：若 0 = 0 …".
std::string with_numbers(const std::string& formula, const std::vector<NamedValue>& letters,
                         Words words) {
  if (formula.empty()) {
    return formula;
  }
  std::string text = formula_text(formula, words);
  text.append(text == formula ? " = " : words.colon());
  return text.append(formula_text(put_in(formula, letters), words));
}

}  // namespace

std::vector<DocumentCell> measured_cells(const AssessedIndicator& assessed, std::size_t index,
                                         const FormContext& context) {
  const Target& target = assessed.target().target;
  const Actual& actual = assessed.evaluation.actual;
  const Measured numbers = measured(assessed);
  std::vector<DocumentCell> cells;
  cells.push_back(word_cell(sign_text(target, context.words)));
  cells.push_back(numbers.target ? identified(exact_cell(*numbers.target),
                                              cell_of(index, IndicatorColumn::target))
                                 : word_cell(target_words(target)));
  if (numbers.actual) {
    cells.push_back(identified(exact_cell(*numbers.actual, numbers.target),
                               cell_of(index, IndicatorColumn::actual)));
  } else if (actual.written.empty()) {
    cells.push_back(open_cell(not_judged_reason(assessed, context.words)));
  } else {
    cells.push_back(word_cell(actual.written));
  }
  cells.push_back(word_cell(numbers.target ? numbers.bound.unit.written : ""));
  cells.push_back(attainment_cell(assessed, index, numbers, context));
  return cells;
}

DocumentCell points_cell_of(const AssessedIndicator& assessed, std::size_t index,
                            const FormContext& context) {
  if (assessed.compliance_only) {
    return dash_cell();
  }
  if (!prints_score(context.score_form)) {
    return open_cell(context.words("note_not_scored_yet"));
  }
  if (unscored_at_mid_year(assessed) || assessed.points_rule == PointsRule::not_judged) {
    return open_cell(
        context.words("note_not_judged", {{"reason", not_judged_reason(assessed, context.words)}}));
  }
  DocumentCell cell = identified(points_cell(Ratio{assessed.row.score_hundredths, 100}),
                                 cell_of(index, IndicatorColumn::points));
  if (assessed.deduction && assessed.deduction->taken > 0) {
    cell.note =
        context.words("note_points_deducted", {{"points", score_text(assessed.deduction->taken)}});
    return cell;
  }
  if (assessed.points_rule != PointsRule::attainment) {
    cell.note = context.words("note_no_points_formula");
    return cell;
  }
  return computed(std::move(cell), PointsFor{cell_of(index, IndicatorColumn::weight),
                                             cell_of(index, IndicatorColumn::attainment)});
}

std::string proof_text(const AssessedIndicator& assessed, const FormContext& context, bool points) {
  const Assessment& assessment = context.assessment;
  const Words& words = context.words;
  const auto letters = letters_of(assessed, assessment);
  std::string text;
  append_line(text, with_numbers(comparison_formula(assessed.target().target, assessed.evaluation,
                                                    assessment.rule_book.tiers)
                                     .attainment,
                                 letters, words));
  const bool judged = assessed.points_rule != PointsRule::not_judged;
  if (points && judged && !assessed.compliance_only) {
    append_line(text, with_numbers(points_formula(assessed.points_rule, assessed.evaluation),
                                   letters, words));
    append_line(text, citation_text(points_citation(assessed, assessment.rule_book), words));
  }
  std::string places;
  const auto add_place = [&](std::string_view label, const Source& where) {
    const std::string place = context.names.text(where);
    if (!place.empty()) {
      places.append(places.empty() ? "" : words.pick("；", "; "));
      places.append(words(label)).append(words.colon()).append(place);
    }
  };
  add_place("label_target", assessed.target().where);
  add_place("label_actual", assessed.evaluation.actual.where);
  append_line(text, places);
  return text;
}

}  // namespace duibiao
