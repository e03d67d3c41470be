#include "engine/columns/assess_row.h"

#include <algorithm>
#include <cstdint>

#include "engine/columns/exact_number.h"
#include "engine/compare/comparison.h"
#include "engine/rules/tiers.h"

namespace duibiao::columns {
namespace {

bool is_bound(CellKind kind) {
  return kind == CellKind::at_least || kind == CellKind::more_than || kind == CellKind::at_most ||
         kind == CellKind::less_than || kind == CellKind::equal;
}

bool is_cap_kind(CellKind kind) { return kind == CellKind::at_most || kind == CellKind::less_than; }

Sign sign_of(CellKind kind) {
  switch (kind) {
    case CellKind::more_than:
      return Sign::more_than;
    case CellKind::at_most:
      return Sign::at_most;
    case CellKind::less_than:
      return Sign::less_than;
    case CellKind::equal:
      return Sign::equal;
    case CellKind::at_least:
    case CellKind::schedule:
    case CellKind::none:
    case CellKind::between:
    case CellKind::phrase:
    case CellKind::declined:
      return Sign::at_least;
  }
  __builtin_trap();
}

ScoredAs scored_as(CellKind kind) {
  switch (kind) {
    case CellKind::at_least:
    case CellKind::more_than:
    case CellKind::schedule:
      return ScoredAs::at_least;
    case CellKind::at_most:
    case CellKind::less_than:
      return ScoredAs::at_most;
    case CellKind::equal:
      return ScoredAs::equality;
    case CellKind::between:
    case CellKind::phrase:
      return ScoredAs::attainment;
    case CellKind::none:
    case CellKind::declined:
      return ScoredAs::nothing;
  }
  __builtin_trap();
}

std::optional<Ratio> wide(const std::optional<SmallRatio>& ratio) {
  return ratio ? std::optional(ratio->wide()) : std::nullopt;
}

/// Field by field: assigning a fresh result whole would cost more than what it is reset for.
void reset(RowResult& result) {
  result.missed_by.reset();
  result.bound_is_below = false;
  result.reason = {};
  result.attainment.reset();
  result.deviation.reset();
  result.pace.word = PaceWord::none;
  result.pace.target.reset();
  result.pace.ratio.reset();
  result.pace.early_warning = false;
  result.share = SmallRatio{0};
}

/// One row while it is assessed. A step that returns false declines the whole row; what it found
/// stands in the members or in what it was given (exact_number.h says why).
class RowAssessor {
 public:
  RowAssessor(const TargetRow& row, const IndicatorClass& indicator_class,
              std::span<const PackedFigure> counted, const RowContext& context, RowResult& result)
      : half_(row.half()),
        full_(row.full()),
        class_(indicator_class),
        counted_(counted),
        context_(context),
        result_(result) {}

  bool run() {
    if (half_.kind == CellKind::declined || full_.kind == CellKind::declined) {
      return false;
    }
    const Cell& cell = milestone_cell();
    if (counted_.empty()) {
      without_figures(cell);
      return true;
    }
    if (cell.kind == CellKind::none) {
      without_figures(cell);
      return !to_be_remarked_on() && set_pace();
    }
    const bool held = cell.kind == CellKind::phrase ? against_phrase(cell) : against_numbers(cell);
    return held && set_pace();
  }

 private:
  /// A comparison with one cell, with what pace needs of it.
  struct Held {
    ComparedIn<SmallRatio> compared{};
    SmallRatio actual{};
    std::optional<SmallRatio> bound{};
    bool is_rate = false;
  };

  const Cell& milestone_cell() const {
    return context_.milestone == Milestone::half_year ? half_ : full_;
  }
  const LearntUnit& unit(const Cell& cell) const {
    return context_.lexicon.unit(cell.kind == CellKind::schedule ? context_.percent : cell.unit);
  }

  void without_figures(const Cell& cell) {
    if (cell.kind != CellKind::none) {
      result_.status = Status::no_data;
      result_.reason = "no_observation";
      return;
    }
    const bool column_missing = context_.milestone == Milestone::half_year && !class_.has_half_year;
    result_.status = Status::no_target;
    result_.reason = column_missing ? "no_half_year_column" : "empty_target";
  }

  /// Has the explained path something to say of the figures, target or not?
  bool to_be_remarked_on() const {
    const auto is_word = [](const PackedFigure& figure) {
      return figure.kind() == FigureKind::word;
    };
    return two_values_on_newest_day() || std::ranges::any_of(used(), is_word);
  }

  // ---- Words ----

  bool against_phrase(const Cell& cell) {
    const PackedFigure& newest = counted_.back();
    if (newest.kind() != FigureKind::word) {
      return false;
    }
    const auto share = share_of(context_.lexicon.word(static_cast<std::uint32_t>(newest.payload)),
                                static_cast<std::uint32_t>(cell.mantissa));
    if (!share) {
      return false;
    }
    const bool met = share->wide() >= percent_share(context_.rule_book.tiers.top_from);
    return judge({met, MissedBy::lower_tier, *share, {}}, cell.kind, nullptr);
  }

  std::optional<SmallRatio> share_of(const LearntWord& said, std::uint32_t wanted) const {
    const Tiers& tiers = context_.rule_book.tiers;
    if (said.share_percent) {
      const bool inside = share_in_tier(tiers, *said.tier, *said.share_percent);
      return inside ? small_ratio(percent_share(*said.share_percent)) : std::nullopt;
    }
    if (said.finding == context_.lexicon.word(wanted).phrase) {
      return SmallRatio{1};
    }
    return said.tier ? small_ratio(percent_share(tier_point(tiers, *said.tier))) : std::nullopt;
  }

  // ---- Numbers ----

  bool against_numbers(const Cell& cell) {
    if (!hold_against(cell) || !judge(held_.compared, cell.kind, &held_)) {
      return false;
    }
    if (result_.missed_by == MissedBy::exceeding && is_ahead()) {
      result_.missed_by = MissedBy::being_ahead;
    }
    return true;
  }

  /// An equality passed at half-year, still within the full-year value (assess_indicator.cpp).
  bool is_ahead() const {
    const bool equalities = half_.kind == CellKind::equal && full_.kind == CellKind::equal;
    if (!equalities || context_.milestone != Milestone::half_year ||
        unit(full_).family != unit(half_).family) {
      return false;
    }
    Number full;
    return set_bound(full_, full) && held_.actual <= full.ratio();
  }

  bool judge(const ComparedIn<SmallRatio>& compared, CellKind kind, const Held* held) {
    result_.status = compared.met ? Status::met : Status::missed;
    if (!compared.met) {
      result_.missed_by = compared.missed_by;
    }
    result_.bound_is_below = kind == CellKind::less_than;
    result_.attainment = compared.attainment;
    result_.deviation = compared.deviation;
    result_.share = is_scored_by_attainment(scored_as(kind), class_.role, context_.rule_book)
                        ? within_one(compared.attainment)
                        : share_earned(compared, kind, held);
    return result_.share.has_value();
  }

  /// The share that a rule of the book's own gives.
  std::optional<SmallRatio> share_earned(const ComparedIn<SmallRatio>& compared, CellKind kind,
                                         const Held* held) const {
    ComparedNumbers numbers{.scored_as = scored_as(kind),
                            .met = compared.met,
                            .attainment = compared.attainment.wide()};
    if (compared.deviation) {
      numbers.deviation = compared.deviation->wide();
    }
    if (held != nullptr) {
      numbers.bound = wide(held->bound);
      numbers.actual = held->actual.wide();
      numbers.actual_is_rate = held->is_rate;
    }
    const auto earned = earned_share(numbers, class_.role, context_.rule_book);
    return earned ? small_ratio(earned->share) : std::nullopt;
  }

  /// The figures that make the actual: the newest, or all of them.
  std::span<const PackedFigure> used() const {
    return class_.measure == Measure::last ? counted_.last(1) : counted_;
  }

  bool two_values_on_newest_day() const {
    const PackedFigure& newest = counted_.back();
    return class_.measure == Measure::last &&
           std::ranges::any_of(counted_, [&](const PackedFigure& other) {
             return other.day == newest.day &&
                    (other.payload != newest.payload || other.unit != newest.unit ||
                     other.bits != newest.bits);
           });
  }

  bool set_bound(const Cell& cell, Number& bound) const {
    if (cell.kind == CellKind::schedule) {
      bound.over = context_.schedule_bound.numerator();
      bound.under = context_.schedule_bound.denominator();
      bound.places = -1;
      return true;
    }
    return scale(cell.mantissa, unit(cell).unit.exponent - cell.decimals, bound);
  }

  /// `cell` with the actual, into `held_`; worked out once where verdict and pace look at the same
  /// cell.
  bool hold_against(const Cell& cell) {
    if (held_cell_ != &cell) {
      held_cell_ = &cell;
      holds_ = hold(cell);
    }
    return holds_;
  }

  bool hold(const Cell& cell) {
    const FigureKind kind = used().front().kind();
    const bool plain = std::ranges::all_of(used(), [&](const PackedFigure& figure) {
      return figure.kind() == kind && !figure.running_total();
    });
    if (!plain || kind == FigureKind::word || two_values_on_newest_day()) {
      return false;
    }
    Number actual;
    if (!(kind == FigureKind::pair ? set_rate(cell, actual) : set_total(cell, actual))) {
      return false;
    }
    held_.actual = actual.ratio();
    held_.is_rate = unit(cell).family == context_.percent_family;
    return cell.kind == CellKind::between ? in_range(cell, actual) : at_bound(cell, actual);
  }

  /// n/d pairs added up, in percent.
  bool set_rate(const Cell& cell, Number& actual) const {
    if (class_.measure == Measure::sum || unit(cell).family != context_.percent_family) {
      return false;
    }
    std::int64_t n = 0;
    std::int64_t d = 0;
    for (const PackedFigure& figure : used()) {
      n += first_of(figure.payload);
      d += second_of(figure.payload);
    }
    actual.under = d;
    actual.places = -1;
    return d > 0 && multiply(n, 100, actual.over);
  }

  /// Numbers added up in the base unit of the cell's family.
  bool set_total(const Cell& cell, Number& actual) const {
    if (class_.measure == Measure::ratio) {
      return false;
    }
    const LearntUnit& target = unit(cell);
    const auto value_of = [&](const PackedFigure& figure, Number& value) {
      const LearntUnit& own = figure.unit == 0 ? target : context_.lexicon.unit(figure.unit);
      return own.family == target.family &&
             scale(figure.payload, own.unit.exponent - figure.decimals(), value);
    };
    if (!value_of(used().front(), actual)) {
      return false;
    }
    for (const PackedFigure& figure : used().subspan(1)) {
      Number value;
      if (!value_of(figure, value) || !add(actual, value)) {
        return false;
      }
    }
    return true;
  }

  /// 0.95 against 95 %: the explained path asks about it.
  bool to_be_asked_about(const Number& actual, const Number& bound) const {
    if (!held_.is_rate || actual.over <= 0 || actual.over > actual.under ||
        bound.over <= bound.under) {
      return false;
    }
    return std::ranges::all_of(used(), [](const PackedFigure& figure) {
      return figure.unit == 0 && figure.kind() == FigureKind::number;
    });
  }

  /// No number is below 0, so that every difference fits.
  bool at_bound(const Cell& cell, const Number& actual) {
    Number bound;
    Pair aligned;
    if (!set_bound(cell, bound) || !over_one(actual, bound, aligned) ||
        to_be_asked_about(actual, bound)) {
      return false;
    }
    held_.compared = compare_aligned(sign_of(cell.kind), aligned.a, aligned.b);
    held_.bound = bound.ratio();
    return true;
  }

  bool in_range(const Cell& cell, const Number& actual) {
    const int shift = unit(cell).unit.exponent - cell.decimals;
    Number low;
    Number high;
    Pair from;
    Pair to;
    if (!scale(first_of(cell.mantissa), shift, low) ||
        !scale(second_of(cell.mantissa), shift, high) || !over_one(actual, low, from) ||
        !over_one(actual, high, to) || to_be_asked_about(actual, low)) {
      return false;
    }
    held_.compared = compare_aligned(from.a, from.b, to.b);
    held_.bound = std::nullopt;
    return true;
  }

  // ---- Pace ----

  bool set_pace() {
    switch (kind()) {
      case Kind::ceiling:
        return ceiling_pace();
      case Kind::level:
        return level_pace();
      case Kind::flow:
        return is_cap_kind(full_.kind)            ? ceiling_pace()
               : full_.kind == CellKind::schedule ? level_pace()
                                                  : flow_pace();
    }
    __builtin_trap();
  }

  /// As `infer_kind` in engine/outlook.
  Kind kind() const {
    if (class_.kind) {
      return *class_.kind;
    }
    const Dimension dimension = unit(full_).unit.dimension;
    const bool bound = is_bound(full_.kind);
    const bool cap = is_cap_kind(full_.kind);
    if (bound && cap && dimension == Dimension::money && rises()) {
      return Kind::ceiling;
    }
    if (class_.measure == Measure::sum) {
      return Kind::flow;
    }
    const bool accumulates = dimension == Dimension::money || dimension == Dimension::count ||
                             dimension == Dimension::time;
    const bool floor = bound && !cap && full_.kind != CellKind::equal;
    const bool flows = floor && accumulates && (half_.kind == CellKind::none || rises());
    return flows ? Kind::flow : Kind::level;
  }

  bool rises() const {
    if (!is_bound(half_.kind) || unit(half_).family != unit(full_).family) {
      return false;
    }
    Number half;
    Number full;
    return set_bound(half_, half) && set_bound(full_, full) && half.ratio() < full.ratio();
  }

  /// The pace of the value that `cell` names.
  bool standing(const Cell& cell, bool is_ceiling) {
    if (cell.kind == CellKind::none || cell.kind == CellKind::phrase) {
      return true;
    }
    if (!hold_against(cell)) {
      return false;
    }
    set_standing_pace(result_.pace, held_.bound, held_.compared.attainment, context_.limits);
    if (is_ceiling) {
      set_under_cap<SmallRatio>(result_.pace, !held_.compared.met, {}, {});
    }
    return true;
  }

  bool ceiling_pace() {
    const bool first_half = context_.milestone == Milestone::half_year;
    return standing(first_half && half_.kind != CellKind::none ? half_ : full_, true);
  }

  bool level_pace() {
    return standing(!context_.ended && half_.kind != CellKind::none ? half_ : full_, false);
  }

  bool flow_pace() {
    if (!is_bound(full_.kind)) {
      return true;
    }
    if (context_.planned) {
      return false;  // the explained path looks for the indicator's plan
    }
    if (!hold_against(full_)) {
      return false;
    }
    PaceIn<SmallRatio>& pace = result_.pace;
    pace.target = line_of();
    if (!pace.target) {
      return false;
    }
    set_flow_pace(pace, held_.actual, context_.limits);
    return pace.ratio || pace.target->numerator() <= 0;  // else the ratio does not fit
  }

  std::optional<SmallRatio> line_of() const {
    Number full;
    if (!set_bound(full_, full)) {
      return std::nullopt;
    }
    if (!is_bound(half_.kind) || unit(half_).family != unit(full_).family) {
      return pace_line(context_.pace, full.ratio());
    }
    Number half;
    Pair both;
    return set_bound(half_, half) && over_one(half, full, both)
               ? pace_line(context_.pace, both.a, both.b, both.under)
               : std::nullopt;
  }

  Cell half_;
  Cell full_;
  const IndicatorClass& class_;
  std::span<const PackedFigure> counted_;
  const RowContext& context_;
  RowResult& result_;
  const Cell* held_cell_ = nullptr;
  bool holds_ = false;
  Held held_;  ///< of `held_cell_`
};

}  // namespace

RowResultIn<Ratio> widened(const RowResult& result) {
  const PaceIn<SmallRatio>& pace = result.pace;
  return {.status = result.status,
          .missed_by = result.missed_by,
          .bound_is_below = result.bound_is_below,
          .reason = result.reason,
          .attainment = wide(result.attainment),
          .deviation = wide(result.deviation),
          .pace = {pace.word, wide(pace.target), wide(pace.ratio), pace.early_warning},
          .share = wide(result.share)};
}

bool assess_row(const TargetRow& row, const IndicatorClass& indicator_class,
                std::span<const PackedFigure> counted, const RowContext& context,
                RowResult& result) {
  reset(result);
  return RowAssessor(row, indicator_class, counted, context, result).run();
}

}  // namespace duibiao::columns
