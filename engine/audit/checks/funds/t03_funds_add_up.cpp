#include <algorithm>
#include <optional>

#include "engine/audit/checks/money.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

using Side = FundsLine::Side;

bool is_named(const FundsLine& line, const std::vector<std::string>& labels) {
  return std::ranges::find(labels, normalise(line.label)) != labels.end();
}

/// Holds one stated sum against what it is made of.
class Adder {
 public:
  Adder(const AuditSubject& subject, const CheckSettings& settings)
      : form_(subject.form), settings_(settings), tolerance_(settings.ratio("tolerance_yuan")) {}

  std::vector<AuditFinding> run() {
    const auto income = total_against_lines(Side::income);
    const auto spending = total_against_lines(Side::expenditure);
    subtotal_against_parts();
    if (income && spending && differ(income->yuan, spending->yuan, tolerance_)) {
      add("sides", *income, *spending);
    }
    return std::move(findings_);
  }

  /// Was there anything to add up?
  [[nodiscard]] bool any_compared() const { return compared_; }

 private:
  /// The amount of a side: its total, else the sum of its lines.
  std::optional<Amount> total_against_lines(Side side) {
    const FundsLine* total = total_line(form_, side, settings_);
    const auto stated = total == nullptr ? std::nullopt : yuan_of(total->full_year);
    auto lines = sum_of_lines(form_, side, false, settings_);
    compared_ = compared_ || lines.has_value();
    if (!stated) {
      return lines;
    }
    Amount amount{*stated,
                  to_string(*total->full_year),
                  {{total->where, total->label + " " + to_string(*total->full_year)}}};
    if (lines && differ(*stated, lines->yuan, tolerance_)) {
      add("total", amount, *lines);
    }
    return amount;
  }

  void subtotal_against_parts() {
    const auto& parts = settings_.terms("funds_subtotal_parts");
    for (const FundsLine& line : form_.funds) {
      const auto stated = yuan_of(line.full_year);
      if (!stated || !is_named(line, settings_.terms("funds_subtotals"))) {
        continue;
      }
      Amount sum_of_parts;
      for (const FundsLine& part : form_.funds) {
        const auto yuan = yuan_of(part.full_year);
        const auto more = part.side == line.side && yuan && is_named(part, parts)
                              ? sum(sum_of_parts.yuan, *yuan)
                              : std::nullopt;
        if (more) {
          sum_of_parts.yuan = *more;
          sum_of_parts.evidence.push_back(
              {part.where, part.label + " " + to_string(*part.full_year)});
        }
      }
      sum_of_parts.written = money_text(sum_of_parts.yuan);
      if (!sum_of_parts.evidence.empty() && differ(*stated, sum_of_parts.yuan, tolerance_)) {
        add("total",
            {*stated,
             to_string(*line.full_year),
             {{line.where, line.label + " " + to_string(*line.full_year)}}},
            sum_of_parts);
      }
    }
  }

  void add(std::string_view variant, const Amount& stated, const Amount& made_of) {
    std::vector<Evidence> evidence = stated.evidence;
    evidence.insert(evidence.end(), made_of.evidence.begin(), made_of.evidence.end());
    findings_.push_back(
        {variant,
         "",
         std::move(evidence),
         {{"stated", stated.evidence.front().text}, {"sum", money_text(made_of.yuan)}}});
  }

  const Form& form_;
  const CheckSettings& settings_;
  Ratio tolerance_;
  bool compared_ = false;
  std::vector<AuditFinding> findings_{};
};

}  // namespace

/// Total, subtotal and parts of the funds; income against expenditure.
CheckOutcome t03_funds_add_up(const AuditSubject& subject, const CheckSettings& settings) {
  Adder adder(subject, settings);
  std::vector<AuditFinding> findings = adder.run();
  return adder.any_compared() ? fired_or_passed(std::move(findings)) : not_judged("no_funds");
}

}  // namespace duibiao::checks
