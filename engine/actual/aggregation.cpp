#include "engine/actual/aggregation.h"

#include <algorithm>
#include <iterator>

#include "engine/actual/reading.h"

namespace duibiao {
namespace {

std::string_view reason_to_leave_out(const Observation& observation, const Course& course,
                                     const Date& as_of, const Vocabulary& vocabulary) {
  if (observation.date < course.first) {
    return "before_course";
  }
  if (observation.date > course.last) {
    return "after_course";
  }
  if (observation.date > as_of) {
    return "after_as_of";
  }
  return is_blank(observation.value, vocabulary) ? "blank" : "";
}

Aggregation none(std::string_view reason, Problems notes = {}) {
  return {std::nullopt, reason, std::move(notes)};
}

/// The value's unit, completed by the target's: none at all takes it with its scale, a bare 万 or
/// 亿 takes its family.
Unit completed(const Unit& unit, const Unit& target) {
  if (unit.written.empty()) {
    return target;
  }
  if (unit.family.empty()) {
    return {unit.written, target.family, unit.exponent, target.dimension};
  }
  return unit;
}

Aggregation sum_of(const std::vector<Figure>& figures, const Unit& target_unit) {
  Aggregate total;
  total.unit_given = false;
  bool first = true;
  for (const Figure& figure : figures) {
    if (const auto* fault = std::get_if<FaultyFigure>(&figure)) {
      return none(fault->reason);
    }
    const auto* number = std::get_if<NumberReading>(&figure);
    if (number == nullptr) {
      return none("pair_in_sum");
    }
    const Unit unit = completed(number->quantity.unit, target_unit);
    if (!first && unit.family != total.family) {
      return none("mixed_units");
    }
    const auto added = sum(total.value, Quantity{number->quantity.number, unit}.in_base());
    if (!added) {
      return none("overflow");
    }
    total.value = *added;
    total.family = unit.family;
    total.unit_given = total.unit_given || !number->quantity.unit.written.empty();
    first = false;
  }
  return {total, {}, {}};
}

Aggregation rate_of(const std::vector<Figure>& figures) {
  Ratio numerator;
  Ratio denominator;
  for (const Figure& figure : figures) {
    if (const auto* fault = std::get_if<FaultyFigure>(&figure)) {
      return none(fault->reason);
    }
    const auto* pair = std::get_if<PairReading>(&figure);
    if (pair == nullptr) {
      return none("not_a_pair");
    }
    const auto n = sum(numerator, pair->numerator.ratio());
    const auto d = sum(denominator, pair->denominator.ratio());
    if (!n || !d) {
      return none("overflow");
    }
    numerator = *n;
    denominator = *d;
  }
  if (denominator <= Ratio{0}) {
    return none("no_rate");
  }
  if (numerator < Ratio{0}) {
    return none("negative_share");
  }
  const auto share = quotient(numerator, denominator);
  const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
  return percent ? Aggregation{Aggregate{*percent, "%", true}, {}, {}} : none("overflow");
}

/// Are `a` and `b` one value, however it is spelt (1,200 and 1200, 1万元 and 10000元)?
bool say_the_same(const std::string& a, const std::string& b, const Vocabulary& vocabulary) {
  if (a == b) {
    return true;
  }
  const Figure one = read_figure(a, vocabulary);
  const Figure other = read_figure(b, vocabulary);
  if (const auto* pair = std::get_if<PairReading>(&one)) {
    const auto* second = std::get_if<PairReading>(&other);
    return second != nullptr && pair->numerator.ratio() == second->numerator.ratio() &&
           pair->denominator.ratio() == second->denominator.ratio();
  }
  const auto* number = std::get_if<NumberReading>(&one);
  const auto* second = std::get_if<NumberReading>(&other);
  return number != nullptr && second != nullptr && !number->sign_stripped &&
         !second->sign_stripped && number->quantity.unit.family == second->quantity.unit.family &&
         number->quantity.in_base() == second->quantity.in_base();
}

/// `last`: two different values on the newest date; the later read stands.
Problems conflicts_with_newest(std::span<const Observation> counted, const Vocabulary& vocabulary) {
  const Observation& newest = counted.back();
  const auto conflict = std::ranges::find_if(counted, [&](const Observation& other) {
    return other.date == newest.date && !say_the_same(other.value, newest.value, vocabulary);
  });
  if (conflict == counted.end()) {
    return {};
  }
  return {warning("conflicting_values", newest.where,
                  {{"date", to_string(newest.date)},
                   {"stands", newest.value},
                   {"other", conflict->value},
                   {"other_place", to_string(conflict->where)}})};
}

}  // namespace

Selection select(std::span<const Observation> observations, const Course& course, const Date& as_of,
                 const Vocabulary& vocabulary) {
  Selection selection;
  for (const Observation& observation : observations) {
    const auto reason = reason_to_leave_out(observation, course, as_of, vocabulary);
    if (reason.empty()) {
      selection.counted.push_back(observation);
    } else {
      selection.left_out.push_back({observation, reason});
    }
  }
  std::ranges::stable_sort(selection.counted, {}, &Observation::date);
  return selection;
}

std::vector<Observation> used_for(Measure measure, std::span<const Observation> counted) {
  if (counted.empty()) {
    return {};
  }
  if (measure == Measure::last) {
    return {counted.back()};
  }
  // The newest running total stands for everything up to its date; what is dated later adds to it.
  const auto newest = std::find_if(counted.rbegin(), counted.rend(), [](const Observation& o) {
    return o.accrual == Accrual::running_total;
  });
  if (newest == counted.rend()) {
    return {counted.begin(), counted.end()};
  }
  std::vector<Observation> used{*newest};
  std::copy_if(newest.base(), counted.end(), std::back_inserter(used),
               [&](const Observation& o) { return o.date > newest->date; });
  return used;
}

Aggregation aggregate(Measure measure, std::span<const Observation> counted,
                      const Unit& target_unit, const Vocabulary& vocabulary) {
  std::vector<Figure> figures;
  Problems notes;
  for (const Observation& observation : used_for(measure, counted)) {
    figures.push_back(read_figure(observation.value, vocabulary));
    const auto* number = std::get_if<NumberReading>(&figures.back());
    if (number != nullptr && number->sign_stripped) {
      notes.push_back(warning("copied_sign", observation.where, {{"written", observation.value}}));
    }
  }
  if (measure == Measure::last) {
    append(notes, conflicts_with_newest(counted, vocabulary));
  }
  const bool pair = measure != Measure::sum && std::holds_alternative<PairReading>(figures.front());
  Aggregation made =
      measure == Measure::ratio || pair ? rate_of(figures) : sum_of(figures, target_unit);
  append(notes, std::move(made.notes));
  made.notes = std::move(notes);
  return made;
}

}  // namespace duibiao
