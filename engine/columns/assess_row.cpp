#include "engine/columns/assess_row.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "engine/compare/comparison.h"
#include "engine/rules/tiers.h"

namespace duibiao::columns {
namespace {

constexpr int kMostPlaces = 18;

constexpr std::array<std::int64_t, kMostPlaces + 1> kPowers = [] {
  std::array<std::int64_t, kMostPlaces + 1> powers{};
  powers[0] = 1;
  for (std::size_t i = 1; i < powers.size(); ++i) {
    powers[i] = powers[i - 1] * 10;
  }
  return powers;
}();

/// An exact number: over 10^places, or over a count.
struct Number {
  int128 over = 0;
  std::int64_t under = 1;
  int places = 0;  ///< negative where `under` is a count

  [[nodiscard]] Ratio ratio() const { return {over, under}; }
};

/// Two numbers over one denominator.
struct Pair {
  int128 a = 0;
  int128 b = 0;
  int128 under = 1;
};

std::int64_t power(int places) { return kPowers[static_cast<std::size_t>(places)]; }

std::optional<Pair> over_one(const Number& a, const Number& b) {
  if (a.under == b.under) {
    return Pair{a.over, b.over, a.under};
  }
  if (a.places >= 0 && b.places >= 0) {
    const bool a_finer = a.places > b.places;
    const auto left = times(a.over, a_finer ? 1 : power(b.places - a.places));
    const auto right = times(b.over, a_finer ? power(a.places - b.places) : 1);
    return left && right ? std::optional(Pair{*left, *right, a_finer ? a.under : b.under})
                         : std::nullopt;
  }
  const auto left = times(a.over, b.under);
  const auto right = times(b.over, a.under);
  const auto under = times(a.under, b.under);
  return left && right && under ? std::optional(Pair{*left, *right, *under}) : std::nullopt;
}

/// mantissa · 10^(exponent − decimals)
std::optional<Number> scaled_number(std::int64_t mantissa, int shift) {
  if (shift < -kMostPlaces || shift > kMostPlaces) {
    return std::nullopt;
  }
  return shift >= 0 ? Number{int128{mantissa} * power(shift), 1, 0}
                    : Number{mantissa, power(-shift), -shift};
}

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

/// One row while it is assessed. A step that returns nothing declines the whole row.
class RowAssessor {
 public:
  RowAssessor(const TargetRow& row, const IndicatorClass& indicator_class,
              std::span<const PackedFigure> counted, const RowContext& context)
      : half_(row.half()),
        full_(row.full()),
        class_(indicator_class),
        counted_(counted),
        context_(context) {}

  std::optional<RowResult> run() {
    if (half_.kind == CellKind::declined || full_.kind == CellKind::declined) {
      return std::nullopt;
    }
    const Cell& cell = milestone_cell();
    if (counted_.empty()) {
      return without_figures(cell);
    }
    if (cell.kind == CellKind::phrase) {
      return with_pace(against_phrase(cell));
    }
    if (cell.kind == CellKind::none) {
      return to_be_remarked_on() ? std::nullopt : with_pace(without_figures(cell));
    }
    return with_pace(against_numbers(cell));
  }

 private:
  /// A comparison with one cell, with what pace needs of it.
  struct Held {
    Compared compared{};
    Ratio actual{};
    std::optional<Ratio> bound{};
    bool is_rate = false;
  };

  const Cell& milestone_cell() const {
    return context_.milestone == Milestone::half_year ? half_ : full_;
  }
  const LearntUnit& unit(const Cell& cell) const {
    return context_.lexicon.unit(cell.kind == CellKind::schedule ? context_.percent : cell.unit);
  }

  RowResult without_figures(const Cell& cell) const {
    if (cell.kind != CellKind::none) {
      return {.status = Status::no_data, .reason = "no_observation"};
    }
    const bool column_missing = context_.milestone == Milestone::half_year && !class_.has_half_year;
    return {.status = Status::no_target,
            .reason = column_missing ? "no_half_year_column" : "empty_target"};
  }

  /// Has the explained path something to say of the figures, target or not?
  bool to_be_remarked_on() const {
    const auto is_word = [](const PackedFigure& figure) {
      return figure.kind() == FigureKind::word;
    };
    return two_values_on_newest_day() || std::ranges::any_of(used(), is_word);
  }

  // ---- Words ----

  std::optional<RowResult> against_phrase(const Cell& cell) const {
    const PackedFigure& newest = counted_.back();
    if (newest.kind() != FigureKind::word) {
      return std::nullopt;
    }
    const auto share = share_of(context_.lexicon.word(static_cast<std::uint32_t>(newest.payload)),
                                static_cast<std::uint32_t>(cell.mantissa));
    if (!share) {
      return std::nullopt;
    }
    const bool met = *share >= percent_share(context_.rule_book.tiers.top_from);
    return judged({met, MissedBy::lower_tier, *share, {}}, cell.kind, {});
  }

  std::optional<Ratio> share_of(const LearntWord& said, std::uint32_t wanted) const {
    const Tiers& tiers = context_.rule_book.tiers;
    if (said.share_percent) {
      const bool inside = share_in_tier(tiers, *said.tier, *said.share_percent);
      return inside ? std::optional(percent_share(*said.share_percent)) : std::nullopt;
    }
    if (said.finding == context_.lexicon.word(wanted).phrase) {
      return Ratio{1};
    }
    return said.tier ? std::optional(percent_share(tier_point(tiers, *said.tier))) : std::nullopt;
  }

  // ---- Numbers ----

  std::optional<RowResult> against_numbers(const Cell& cell) {
    const auto& held = hold_against(cell);
    if (!held) {
      return std::nullopt;
    }
    RowResult result = judged(held->compared, cell.kind, *held);
    if (result.missed_by == MissedBy::exceeding && is_ahead(*held)) {
      result.missed_by = MissedBy::being_ahead;
    }
    return result;
  }

  /// An equality passed at half-year, still within the full-year value (assess_indicator.cpp).
  bool is_ahead(const Held& held) const {
    const bool equalities = half_.kind == CellKind::equal && full_.kind == CellKind::equal;
    if (!equalities || context_.milestone != Milestone::half_year ||
        unit(full_).family != unit(half_).family) {
      return false;
    }
    const auto full = bound_number(full_);
    return full && held.actual <= full->ratio();
  }

  RowResult judged(const Compared& compared, CellKind kind, const std::optional<Held>& held) const {
    RowResult result;
    result.status = compared.met ? Status::met : Status::missed;
    if (!compared.met) {
      result.missed_by = compared.missed_by;
    }
    result.bound_is_below = kind == CellKind::less_than;
    result.attainment = compared.attainment;
    result.deviation = compared.deviation;
    ComparedNumbers numbers{.scored_as = scored_as(kind),
                            .met = compared.met,
                            .attainment = compared.attainment,
                            .deviation = compared.deviation};
    if (held) {
      numbers.bound = held->bound;
      numbers.actual = held->actual;
      numbers.actual_is_rate = held->is_rate;
    }
    const auto earned = earned_share(numbers, class_.role, context_.rule_book);
    result.share = earned ? std::optional(earned->share) : std::nullopt;
    return result;
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

  std::optional<Number> bound_number(const Cell& cell) const {
    return scaled_number(cell.mantissa, unit(cell).unit.exponent - cell.decimals);
  }

  /// `cell` with the actual; worked out once where verdict and pace look at the same cell.
  const std::optional<Held>& hold_against(const Cell& cell) {
    if (held_cell_ != &cell) {
      held_ = held_against(cell);
      held_cell_ = &cell;
    }
    return held_;
  }

  std::optional<Held> held_against(const Cell& cell) const {
    const bool plain = std::ranges::all_of(used(), [&](const PackedFigure& figure) {
      return figure.kind() == used().front().kind() && !figure.running_total();
    });
    if (!plain || used().front().kind() == FigureKind::word || two_values_on_newest_day()) {
      return std::nullopt;
    }
    const auto actual = used().front().kind() == FigureKind::pair ? rate(cell) : total(cell);
    if (!actual) {
      return std::nullopt;
    }
    return cell.kind == CellKind::between ? in_range(cell, *actual) : at_bound(cell, *actual);
  }

  /// n/d pairs added up, in percent.
  std::optional<Number> rate(const Cell& cell) const {
    if (class_.measure == Measure::sum || unit(cell).family != context_.percent_family) {
      return std::nullopt;
    }
    std::int64_t n = 0;
    std::int64_t d = 0;
    for (const PackedFigure& figure : used()) {
      n += first_of(figure.payload);
      d += second_of(figure.payload);
    }
    return d > 0 ? std::optional(Number{int128{n} * 100, d, -1}) : std::nullopt;
  }

  /// Numbers added up in the base unit of the cell's family.
  std::optional<Number> total(const Cell& cell) const {
    if (class_.measure == Measure::ratio) {
      return std::nullopt;
    }
    const LearntUnit& target = unit(cell);
    std::optional<Number> total;
    for (const PackedFigure& figure : used()) {
      const LearntUnit& own = figure.unit == 0 ? target : context_.lexicon.unit(figure.unit);
      const auto value = own.family == target.family
                             ? scaled_number(figure.payload, own.unit.exponent - figure.decimals())
                             : std::nullopt;
      total = value && total ? added(*total, *value) : value;
      if (!total) {
        return std::nullopt;
      }
    }
    return total;
  }

  static std::optional<Number> added(const Number& a, const Number& b) {
    const auto aligned = over_one(a, b);
    const auto sum = aligned ? plus(aligned->a, aligned->b) : std::nullopt;
    return sum ? std::optional(Number{*sum, static_cast<std::int64_t>(aligned->under),
                                      std::max(a.places, b.places)})
               : std::nullopt;
  }

  /// 0.95 against 95 %: the explained path asks about it.
  bool to_be_asked_about(const Cell& cell, const Ratio& actual, const Ratio& bound) const {
    const bool bare = std::ranges::all_of(used(), [](const PackedFigure& figure) {
      return figure.unit == 0 && figure.kind() == FigureKind::number;
    });
    return bare && unit(cell).family == context_.percent_family && actual > Ratio{0} &&
           actual <= Ratio{1} && bound > Ratio{1};
  }

  std::optional<Held> at_bound(const Cell& cell, const Number& actual) const {
    const bool schedule = cell.kind == CellKind::schedule;
    const auto bound =
        schedule ? std::optional(
                       Number{context_.schedule_bound.numerator(),
                              static_cast<std::int64_t>(context_.schedule_bound.denominator()), -1})
                 : bound_number(cell);
    const auto aligned = bound ? over_one(actual, *bound) : std::nullopt;
    if (!aligned || to_be_asked_about(cell, actual.ratio(), bound->ratio())) {
      return std::nullopt;
    }
    return Held{compare_aligned(sign_of(cell.kind), aligned->a, aligned->b), actual.ratio(),
                bound->ratio(), unit(cell).family == context_.percent_family};
  }

  std::optional<Held> in_range(const Cell& cell, const Number& actual) const {
    const int shift = unit(cell).unit.exponent - cell.decimals;
    const auto low = scaled_number(first_of(cell.mantissa), shift);
    const auto high = scaled_number(second_of(cell.mantissa), shift);
    const auto from = low ? over_one(actual, *low) : std::nullopt;
    const auto to = high ? over_one(actual, *high) : std::nullopt;
    if (!from || !to || to_be_asked_about(cell, actual.ratio(), low->ratio())) {
      return std::nullopt;
    }
    const Compared compared{between::met(from->a, from->b, to->b),
                            between::missed_by(from->a, from->b, to->b),
                            between::attainment(from->a, from->b, to->b),
                            {}};
    return Held{compared, actual.ratio(), {}, unit(cell).family == context_.percent_family};
  }

  // ---- Pace ----

  std::optional<RowResult> with_pace(std::optional<RowResult> result) {
    if (!result) {
      return std::nullopt;
    }
    const auto pace = this->pace();
    if (!pace) {
      return std::nullopt;
    }
    result->pace = *pace;
    return result;
  }

  std::optional<Pace> pace() {
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
    const auto half = bound_number(half_);
    const auto full = bound_number(full_);
    return half && full && half->ratio() < full->ratio();
  }

  /// The pace of the value that `cell` names; nothing declines.
  std::optional<Pace> standing(const Cell& cell, bool is_ceiling) {
    if (cell.kind == CellKind::none || cell.kind == CellKind::phrase) {
      return Pace{};
    }
    const auto& held = hold_against(cell);
    if (!held) {
      return std::nullopt;
    }
    const Pace pace =
        standing_pace(held->bound, held->compared.attainment, context_.rule_book.pace);
    return is_ceiling ? under_cap(pace, !held->compared.met, {}, {}) : pace;
  }

  std::optional<Pace> ceiling_pace() {
    const bool first_half = context_.milestone == Milestone::half_year;
    return standing(first_half && half_.kind != CellKind::none ? half_ : full_, true);
  }

  std::optional<Pace> level_pace() {
    return standing(!context_.ended && half_.kind != CellKind::none ? half_ : full_, false);
  }

  std::optional<Pace> flow_pace() {
    if (!is_bound(full_.kind)) {
      return Pace{};
    }
    const auto& held = hold_against(full_);
    const auto line = held ? line_of() : std::nullopt;
    return line ? std::optional(duibiao::flow_pace(line, held->actual, context_.rule_book.pace))
                : std::nullopt;
  }

  std::optional<Ratio> line_of() const {
    const auto full = bound_number(full_);
    if (!full) {
      return std::nullopt;
    }
    if (!is_bound(half_.kind) || unit(half_).family != unit(full_).family) {
      return pace_line(context_.pace, full->ratio());
    }
    const auto half = bound_number(half_);
    const auto both = half ? over_one(*half, *full) : std::nullopt;
    return both ? pace_line(context_.pace, both->a, both->b, both->under) : std::nullopt;
  }

  Cell half_;
  Cell full_;
  const IndicatorClass& class_;
  std::span<const PackedFigure> counted_;
  const RowContext& context_;
  const Cell* held_cell_ = nullptr;
  std::optional<Held> held_{};
};

}  // namespace

std::optional<RowResult> assess_row(const TargetRow& row, const IndicatorClass& indicator_class,
                                    std::span<const PackedFigure> counted,
                                    const RowContext& context) {
  return RowAssessor(row, indicator_class, counted, context).run();
}

}  // namespace duibiao::columns
