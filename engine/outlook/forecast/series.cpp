#include "engine/outlook/forecast/series.h"

#include <algorithm>
#include <iterator>
#include <variant>

#include "engine/actual/aggregation.h"
#include "engine/actual/reading.h"

namespace duibiao {
namespace {

/// One day's figures, in reading order.
using Day = std::span<const Observation>;

/// Calls `take` with the observations of each day, oldest first.
template <class Take>
void each_day(std::span<const Observation> counted, Take take) {
  while (!counted.empty()) {
    const auto same_day = [&](const Observation& o) { return o.date == counted.front().date; };
    const auto end = std::ranges::find_if_not(counted, same_day);
    const auto count = static_cast<std::size_t>(std::distance(counted.begin(), end));
    take(counted.first(count));
    counted = counted.subspan(count);
  }
}

/// The figures of one day that count: the last running total stands for the whole of it.
struct DayFigures {
  Day figures{};
  bool starts_anew = false;  ///< a running total: what came before is part of it
};

DayFigures figures_of(Day day) {
  const auto total = std::find_if(day.rbegin(), day.rend(), [](const Observation& o) {
    return o.accrual == Accrual::running_total;
  });
  if (total == day.rend()) {
    return {day, false};
  }
  const auto at = static_cast<std::size_t>(std::distance(day.begin(), total.base())) - 1;
  return {day.subspan(at, 1), true};
}

/// What `day` comes to by `measure`, alone; nothing where it cannot be read in `unit`'s family.
std::optional<Ratio> value_of(Measure measure, Day day, const Unit& unit,
                              const Vocabulary& vocabulary) {
  const Aggregation made = aggregate(measure, day, unit, vocabulary);
  const bool usable = made.aggregate && made.aggregate->family == unit.family;
  return usable ? std::optional(made.aggregate->value) : std::nullopt;
}

std::optional<CountedPair> pair_of(const Observation& observation, const Vocabulary& vocabulary) {
  const Figure figure = read_figure(observation.value, vocabulary);
  const auto* pair = std::get_if<PairReading>(&figure);
  return pair == nullptr
             ? std::nullopt
             : std::optional(CountedPair{pair->numerator.ratio(), pair->denominator.ratio()});
}

std::optional<Ratio> percent_of(const CountedPair& pair) {
  if (pair.denominator <= Ratio{0} || pair.numerator < Ratio{0}) {
    return std::nullopt;
  }
  const auto share = quotient(pair.numerator, pair.denominator);
  return share ? product(*share, Ratio{100}) : std::nullopt;
}

/// Increments and running totals, added up day by day.
class Accumulator {
 public:
  Accumulator(const Unit& unit, const Vocabulary& vocabulary)
      : unit_(unit), vocabulary_(vocabulary) {}

  void add_sum(Day day) {
    const DayFigures of_day = figures_of(day);
    const auto value = value_of(Measure::sum, of_day.figures, unit_, vocabulary_);
    const auto standing = value ? sum(of_day.starts_anew ? Ratio{0} : total_, *value) : value;
    if (standing) {
      total_ = *standing;
      series_.push_back({day.front().date, total_, {}});
    }
  }

  void add_pairs(Day day) {
    const DayFigures of_day = figures_of(day);
    CountedPair pair = of_day.starts_anew ? CountedPair{} : pair_;
    for (const Observation& observation : of_day.figures) {
      const auto more = pair_of(observation, vocabulary_);
      const auto n = more ? sum(pair.numerator, more->numerator) : std::nullopt;
      const auto d = more ? sum(pair.denominator, more->denominator) : std::nullopt;
      if (!n || !d) {
        return;
      }
      pair = {*n, *d};
    }
    pair_ = pair;
    if (const auto percent = percent_of(pair)) {
      series_.push_back({day.front().date, *percent, pair});
    }
  }

  void add_newest(Day day) {
    const Observation& newest = day.back();
    if (const auto value = value_of(Measure::last, day, unit_, vocabulary_)) {
      series_.push_back({newest.date, *value, pair_of(newest, vocabulary_)});
    }
  }

  Series finish() { return std::move(series_); }

 private:
  const Unit& unit_;
  const Vocabulary& vocabulary_;
  Ratio total_{};
  CountedPair pair_{};
  Series series_{};
};

}  // namespace

Series series_of(Measure measure, std::span<const Observation> counted, const Unit& unit,
                 const Vocabulary& vocabulary) {
  Accumulator accumulator(unit, vocabulary);
  each_day(counted, [&](Day day) {
    switch (measure) {
      case Measure::sum:
        accumulator.add_sum(day);
        break;
      case Measure::ratio:
        accumulator.add_pairs(day);
        break;
      case Measure::last:
        accumulator.add_newest(day);
        break;
    }
  });
  return accumulator.finish();
}

}  // namespace duibiao
