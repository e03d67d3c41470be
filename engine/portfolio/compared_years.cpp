#include "engine/portfolio/compared_years.h"

#include <tuple>
#include <utility>

#include "engine/portfolio/families.h"

namespace duibiao {
namespace {

using RowName = std::pair<std::string, FamilyName>;
/// Null for a name that two rows have.
using RowsByName = std::map<RowName, const AssessedIndicator*>;

RowsByName rows_of(const Assessment& assessment, const Vocabulary& vocabulary) {
  RowsByName rows;
  for (const AssessedIndicator& row : assessment.indicators) {
    const auto [at, fresh] = rows.emplace(
        RowName{standard_name(vocabulary, row.indicator.level1), family_of(row.indicator)}, &row);
    if (!fresh) {
      at->second = nullptr;
    }
  }
  return rows;
}

bool same_stage(const Assessment& a, const Assessment& b) {
  return months_of(a.course) == months_of(b.course) && a.milestone == b.milestone && a.due == b.due;
}

void add_rows(const Assessment& present, const Assessment& earlier, const Vocabulary& vocabulary,
              ComparedYears& years) {
  const RowsByName before = rows_of(earlier, vocabulary);
  for (const auto& [name, now] : rows_of(present, vocabulary)) {
    const auto found = before.find(name);
    if (now == nullptr || found == before.end() || found->second == nullptr) {
      continue;
    }
    const RowSums then_sums = sums_of(*found->second, earlier);
    const RowSums now_sums = sums_of(*now, present);
    years.earlier.in_both.add(then_sums);
    years.present.in_both.add(now_sums);
    if (then_sums.judged() == 1 && now_sums.judged() == 1) {
      years.earlier.compared.add(then_sums);
      years.present.compared.add(now_sums);
    }
  }
  for (YearSums* year : {&years.earlier, &years.present}) {
    year->in_both.projects = year->in_both.rows > 0 ? 1 : 0;
    year->compared.projects = year->compared.rows > 0 ? 1 : 0;
  }
}

void add_money(const Assessment& present, const Assessment& earlier, ComparedYears& years) {
  const MoneySums then = money_of(earlier);
  const MoneySums now = money_of(present);
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (then[i].projects == 1 && now[i].projects == 1) {
      years.earlier.money[i] = then[i];
      years.present.money[i] = now[i];
    }
  }
}

}  // namespace

void YearSums::add(const YearSums& more) {
  in_both.add(more.in_both);
  compared.add(more.compared);
  duibiao::add(money, more.money);
}

void ComparedYears::add(const ComparedYears& more) {
  known += more.known;
  comparable += more.comparable;
  earlier.add(more.earlier);
  present.add(more.present);
}

ComparedYears compare_years(const Assessment& present, const Assessment& earlier,
                            const Vocabulary& vocabulary) {
  ComparedYears years;
  years.known = 1;
  if (same_stage(present, earlier)) {
    years.comparable = 1;
    add_rows(present, earlier, vocabulary, years);
    add_money(present, earlier, years);
  }
  return years;
}

void YearOnYear::add(const Assessment& present, const Assessment& earlier,
                     const Vocabulary& vocabulary) {
  const ComparedYears years = compare_years(present, earlier, vocabulary);
  Groups& groups = pairs[{earlier.course.last.year(), present.course.last.year()}];
  groups.all.add(years);
  groups.departments[present.form.department].add(years);
}

}  // namespace duibiao
