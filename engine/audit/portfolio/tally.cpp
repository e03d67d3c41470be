#include "engine/audit/portfolio/tally.h"

#include <algorithm>
#include <cmath>

#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/audit/checks/money.h"
#include "engine/audit/performance/risk.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

RowPlace place_of(const AuditSubject& subject, const AssessedIndicator& row) {
  const Actual& actual = row.evaluation.actual;
  return {subject.form.project,
          row.indicator.code,
          row.indicator.name,
          row.target().written,
          actual.written,
          actual.where.file.empty() ? row.indicator.where : actual.where,
          0.0,
          0.0};
}

/// A project as a row of the lists of money.
RowPlace place_of_project(const AuditSubject& subject, double money, double output) {
  return {subject.form.project, "", subject.form.name, "", "", subject.form.where, output, money};
}

/// Adds one project to a tally.
class ProjectAdder {
 public:
  ProjectAdder(const AuditSubject& subject, PortfolioTally& tally)
      : subject_(subject), tally_(tally) {}

  void add() {
    tally_.sums.add(*subject_.assessment, subject_.vocabulary);
    for (const AssessedIndicator& row : subject_.assessment->indicators) {
      add_row(row);
    }
    add_claims();
    add_money();
  }

 private:
  void add_row(const AssessedIndicator& row) {
    if (row.compliance_only) {
      return;
    }
    add_to_peers(row);
    add_digits(row);
    add_deviation(row);
    if (const double risk = risk_of(subject_, row).value(); tally_.risks.wants(risk) && risk > 0) {
      RowPlace place = place_of(subject_, row);
      place.value = risk;
      tally_.risks.offer(risk, std::move(place));
    }
    add_persistent(row);
  }

  void add_to_peers(const AssessedIndicator& row) {
    const Quantity* bound = bound_of(row.target().target);
    if (bound == nullptr || !row.evaluation.attainment) {
      return;
    }
    const std::string name = normalise(row.indicator.name) + "|" + bound->unit.family;
    auto group = tally_.groups.find(name);
    if (group == tally_.groups.end()) {
      if (tally_.groups.size() >= PortfolioTally::kMostGroups) {
        ++tally_.rows_without_group;
        return;
      }
      group = tally_.groups.emplace(name, PeerGroup{}).first;
    }
    const double attainment = estimate(*row.evaluation.attainment);
    PeerGroup& peers = group->second;
    peers.attainments.offer(scattered(subject_.form.project + '\0' + row.indicator.code),
                            attainment);
    for (auto [list, badness] :
         {std::pair{&peers.lowest, -attainment}, std::pair{&peers.highest, attainment}}) {
      if (list->wants(badness)) {
        RowPlace place = place_of(subject_, row);
        place.value = attainment;
        list->offer(badness, std::move(place));
      }
    }
  }

  /// The last digit of a count of two figures at least: smaller ones are no sample of digits.
  void add_digits(const AssessedIndicator& row) {
    const Actual& actual = row.evaluation.actual;
    const Quantity* bound = bound_of(row.target().target);
    if (bound == nullptr || !actual.base || bound->unit.dimension != Dimension::count) {
      return;
    }
    const Ratio value = actual.base->reduced();
    if (value.denominator() == 1 && value >= Ratio{10}) {
      ++tally_.digits[subject_.form.department][static_cast<std::size_t>(value.numerator() % 10)];
    }
  }

  void add_deviation(const AssessedIndicator& row) {
    const double lost = estimate(row.points_lost);
    if (row.row.status != Status::missed || lost <= 0.0) {
      return;
    }
    const double badness = lost * std::max(1.0, budget());
    if (tally_.deviations.wants(badness)) {
      RowPlace place = place_of(subject_, row);
      place.value = row.row.deviation ? estimate(*row.row.deviation) : 0.0;
      place.factor = lost;
      tally_.deviations.offer(badness, std::move(place));
    }
  }

  /// Missed this year, and how many earlier years in a row.
  void add_persistent(const AssessedIndicator& row) {
    if (row.row.status != Status::missed || subject_.history == nullptr) {
      return;
    }
    int years = 1;
    for (auto year = subject_.history->years.rbegin(); year != subject_.history->years.rend();
         ++year) {
      const auto& rows = year->assessment.indicators;
      const auto same = std::ranges::find_if(rows, [&](const AssessedIndicator& earlier) {
        return earlier.indicator.name == row.indicator.name;
      });
      if (same == rows.end() || same->row.status != Status::missed) {
        break;
      }
      ++years;
    }
    if (years > 1) {
      RowPlace place = place_of(subject_, row);
      place.value = years;
      place.factor = estimate(row.points_lost);
      tally_.persistent.offer(years * 1000.0 + place.factor, std::move(place));
    }
  }

  void add_claims() {
    const Statement* stated = subject_.statements.find(kTotal, StatementKind::claimed_score);
    const auto total = points_in(stated);
    if (!total) {
      return;
    }
    const auto whole = scaled(total->ratio(), 0, Rounding::down).value_or(0);
    ++tally_.claimed;
    ++tally_.claimed_totals[static_cast<std::size_t>(std::clamp<std::int64_t>(whole, 0, 100))];
    const auto rows = checks::claimed_rows(subject_);
    const bool full = !rows.empty() && std::ranges::all_of(rows, [](const auto& row) {
      return !row.weight || row.points.ratio() >= *row.weight;
    });
    tally_.claimed_in_full += full ? 1 : 0;
  }

  /// Money beside output, and the project in a few numbers.
  void add_money() {
    const auto money = checks::execution_percent(subject_);
    const auto output = checks::output_percent(subject_);
    constexpr double kGap = 30.0;
    if (money && output) {
      const double gap = estimate(money->percent) - estimate(output->percent);
      auto& list = gap > 0 ? tally_.idle_money : tally_.unpaid_output;
      if (std::abs(gap) > kGap) {
        list.offer(std::abs(gap),
                   place_of_project(subject_, estimate(money->percent), estimate(output->percent)));
      }
    }
    const Coverage& rows = subject_.assessment->coverage;
    if (rows.met + rows.missed == 0) {
      return;
    }
    std::vector<double> attainments;
    double exceeded = 0.0;
    for (const AssessedIndicator& row : subject_.assessment->indicators) {
      if (row.evaluation.attainment) {
        attainments.push_back(std::min(3.0, estimate(*row.evaluation.attainment)));
      }
      exceeded += row.over_achieved ? 1.0 : 0.0;
    }
    double mean = 0.0;
    for (const double attainment : attainments) {
      mean += attainment / static_cast<double>(attainments.size());
    }
    const auto judged = static_cast<double>(rows.met + rows.missed);
    tally_.features.offer(
        scattered(subject_.form.project),
        {subject_.form.project,
         {static_cast<double>(subject_.assessment->score_hundredths) / 100.0,
          static_cast<double>(rows.missed) / judged, exceeded / judged, mean,
          money ? estimate(money->percent) / 100.0 : mean, static_cast<double>(rows.indicators)}});
  }

  /// The budget in yuan; 0 where it is not known.
  double budget() const {
    for (const std::string_view name : {"@budget_adjusted", "@budget_initial"}) {
      if (const auto amount = checks::reserved_amount(subject_, name)) {
        return estimate(amount->yuan);
      }
    }
    for (const FundsLine& line : subject_.form.funds) {
      const auto yuan = checks::yuan_of(line.full_year);
      if (line.side == FundsLine::Side::income && yuan) {
        return estimate(*yuan);
      }
    }
    return 0.0;
  }

  const AuditSubject& subject_;
  PortfolioTally& tally_;
};

}  // namespace

void PeerGroup::merge(const PeerGroup& more) {
  attainments.merge(more.attainments);
  lowest.merge(more.lowest);
  highest.merge(more.highest);
}

void PortfolioTally::add(const AuditSubject& subject) {
  if (subject.assessment != nullptr) {
    ProjectAdder(subject, *this).add();
  }
}

void PortfolioTally::merge(const PortfolioTally& more) {
  sums.merge(more.sums);
  for (const auto& [name, group] : more.groups) {
    groups.try_emplace(name).first->second.merge(group);
  }
  rows_without_group += more.rows_without_group;
  for (const auto& [department, counts] : more.digits) {
    auto& into = digits[department];
    std::ranges::transform(into, counts, into.begin(), std::plus{});
  }
  std::ranges::transform(claimed_totals, more.claimed_totals, claimed_totals.begin(), std::plus{});
  claimed += more.claimed;
  claimed_in_full += more.claimed_in_full;
  features.merge(more.features);
  deviations.merge(more.deviations);
  persistent.merge(more.persistent);
  risks.merge(more.risks);
  idle_money.merge(more.idle_money);
  unpaid_output.merge(more.unpaid_output);
}

}  // namespace duibiao
