#include "engine/portfolio/year_on_year.h"

#include <algorithm>
#include <map>

#include "engine/portfolio/portfolio.h"
#include "engine/score/points.h"

namespace duibiao {
namespace {

bool judged(const AssessedIndicator& assessed) {
  return assessed.row.status == Status::met || assessed.row.status == Status::missed;
}

/// The rows of an earlier year, found by code or by a name that only one of them has.
class EarlierRows {
 public:
  explicit EarlierRows(const Assessment& earlier) {
    for (const AssessedIndicator& assessed : earlier.indicators) {
      by_code_.emplace(assessed.indicator.code, &assessed);
      const auto [at, fresh] = by_name_.emplace(assessed.indicator.name, &assessed);
      if (!fresh) {
        at->second = nullptr;
      }
    }
  }

  const AssessedIndicator* find(const Indicator& indicator) const {
    const auto code = by_code_.find(indicator.code);
    if (code != by_code_.end() && code->second->indicator.name == indicator.name) {
      return code->second;
    }
    const auto name = by_name_.find(indicator.name);
    return name == by_name_.end() ? nullptr : name->second;
  }

 private:
  std::map<std::string, const AssessedIndicator*, std::less<>> by_code_{};
  std::map<std::string, const AssessedIndicator*, std::less<>> by_name_{};
};

bool comparable(const AssessedIndicator& now, const AssessedIndicator& then) {
  return judged(now) && judged(then) &&
         now.target().target.index() == then.target().target.index() &&
         family_of(now).unit == family_of(then).unit;
}

void add_row(IndicatorYears& years, const AssessedIndicator& now, const AssessedIndicator& then) {
  const bool met = now.row.status == Status::met;
  const bool was_met = then.row.status == Status::met;
  ++years.comparable;
  ++(met ? (was_met ? years.still_met : years.newly_met)
         : (was_met ? years.newly_missed : years.still_missed));
  if (now.row.attainment && then.row.attainment) {
    const Ratio present = within_one(*now.row.attainment);
    const Ratio earlier = within_one(*then.row.attainment);
    years.better += present > earlier ? 1 : 0;
    years.worse += present < earlier ? 1 : 0;
  }
}

YearMatch match_of(const Assessment& present, const Assessment& earlier) {
  if (present.milestone != earlier.milestone || present.due != earlier.due) {
    return YearMatch::other_milestone;
  }
  return present.coverage.complete() && earlier.coverage.complete() ? YearMatch::comparable
                                                                    : YearMatch::not_fully_judged;
}

}  // namespace

void YearOnYear::add(const Assessment& present, const Assessment* earlier) {
  ++projects;
  indicators.present += static_cast<int>(present.indicators.size());
  if (earlier == nullptr) {
    return;
  }
  ++matched;
  ProjectYears row{present.form.project,        present.form.name,
                   match_of(present, *earlier), earlier->course.last.year(),
                   earlier->score_hundredths,   present.score_hundredths};
  if (row.match == YearMatch::comparable) {
    ++comparable;
    earlier_hundredths += row.earlier_hundredths;
    present_hundredths += row.present_hundredths;
  }
  rows.push_back(std::move(row));
  const EarlierRows rows_before(*earlier);
  for (const AssessedIndicator& now : present.indicators) {
    const AssessedIndicator* then = rows_before.find(now.indicator);
    if (then == nullptr) {
      continue;
    }
    ++indicators.matched;
    if (present.milestone == earlier->milestone && duibiao::comparable(now, *then)) {
      add_row(indicators, now, *then);
    }
  }
}

}  // namespace duibiao
