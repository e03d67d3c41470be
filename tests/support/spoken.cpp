#include "tests/support/spoken.h"

#include "engine/base/result.h"
#include "engine/value/rounding.h"

namespace duibiao::test {
namespace {

std::string bound_text(std::string_view sign, const Quantity& bound,
                       SignOrigin origin = SignOrigin::written) {
  std::string text(sign);
  text += origin == SignOrigin::inferred ? "? " : " ";
  text += spoken(bound.in_base());
  return bound.unit.family.empty() ? text : text + " " + bound.unit.family;
}

std::string_view name_of(PaceWord word) {
  switch (word) {
    case PaceWord::none:
      return "none";
    case PaceWord::behind:
      return "behind";
    case PaceWord::on_pace:
      return "on_pace";
    case PaceWord::ahead:
      return "ahead";
  }
  return "?";
}

}  // namespace

std::string spoken(const Ratio& value) {
  const Ratio lowest = value.reduced();
  const std::string numerator = fixed(Ratio{lowest.numerator()}, 0);
  return lowest.denominator() == 1 ? numerator
                                   : numerator + "/" + fixed(Ratio{lowest.denominator()}, 0);
}

std::string spoken(const std::optional<Ratio>& value) { return value ? spoken(*value) : "-"; }

std::string spoken(const Target& target) {
  return std::visit(
      Overload{[](const AtLeast& t) { return bound_text("≥", t.bound, t.origin); },
               [](const MoreThan& t) { return bound_text(">", t.bound); },
               [](const AtMost& t) { return bound_text("≤", t.bound, t.origin); },
               [](const LessThan& t) { return bound_text("<", t.bound); },
               [](const EqualTo& t) { return bound_text("=", t.bound); },
               [](const Between& t) { return bound_text(spoken(t.low.in_base()) + " …", t.high); },
               [](const Phrase& t) { return "phrase " + t.text; },
               [](const Schedule&) { return std::string("schedule"); },
               [](const Deadline& t) { return "by " + to_string(t.day); },
               [](const NoTarget&) { return std::string("none"); },
               [](const UnreadableTarget& t) { return "unreadable: " + std::string(t.reason); }},
      target);
}

std::string spoken(const Figure& figure) {
  return std::visit(
      Overload{[](const NumberReading& number) {
                 const std::string text = spoken(number.quantity.in_base());
                 const std::string& family = number.quantity.unit.family;
                 return (family.empty() ? text : text + " " + family) +
                        (number.sign_stripped ? " (sign stripped)" : "");
               },
               [](const PairReading& pair) {
                 return to_string(pair.numerator) + "/" + to_string(pair.denominator);
               },
               [](const FaultyFigure& fault) { return "fault: " + std::string(fault.reason); }},
      figure);
}

std::string spoken(MissedBy by) {
  switch (by) {
    case MissedBy::falling_short:
      return "falling_short";
    case MissedBy::exceeding:
      return "exceeding";
    case MissedBy::being_ahead:
      return "being_ahead";
    case MissedBy::equality_only:
      return "equality_only";
    case MissedBy::lateness:
      return "lateness";
    case MissedBy::not_done:
      return "not_done";
    case MissedBy::lower_tier:
      return "lower_tier";
  }
  return "?";
}

std::string spoken(const Outcome& outcome) {
  return std::visit(
      Overload{
          [](const Met&) { return std::string("met"); },
          [](const Missed& missed) { return "missed(" + spoken(missed.by) + ")"; },
          [](const NoData& none) { return "no_data(" + std::string(none.reason) + ")"; },
          [](const NoTargetOutcome& none) { return "no_target(" + std::string(none.reason) + ")"; },
          [](const NotAssessable& none) {
            return "not_assessable(" + std::string(none.reason) + ")";
          }},
      outcome);
}

std::string spoken(const Evaluation& evaluation) {
  return spoken(evaluation.outcome) + " " + spoken(evaluation.attainment) + " " +
         spoken(evaluation.deviation);
}

std::string spoken(const Pace& pace) {
  return std::string(name_of(pace.word)) + " " + spoken(pace.target) + " " + spoken(pace.ratio) +
         (pace.early_warning ? " early" : "");
}

std::string spoken(const Weights& weights) {
  std::string text;
  for (const Ratio& points : weights.points) {
    text += (text.empty() ? "" : " ") + brief(points, 4);
  }
  return text;
}

std::string codes(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) {
    text += text.empty() ? "" : " ";
    text += problem.code;
  }
  return text;
}

}  // namespace duibiao::test
