#include "adapters/columns/project_weights.h"

#include "engine/value/rounding.h"

namespace duibiao::columns {
namespace {

constexpr std::int64_t kWhole = 100 * std::int64_t{kWeightScale};
constexpr int kPlaces = 4;

}  // namespace

/// The project again as a form, with the labels and weights of its rows.
Form ProjectWeights::form_of(std::uint32_t project) const {
  Form form;
  form.project = run_.roster.project_code(project);
  form.where = run_.place_of(run_.roster.at(project));
  for_rows(run_, project, [&](std::uint32_t row, const TargetRow& target) {
    const IndicatorClass& labels = run_.classes[target.indicator_class].indicator_class;
    Indicator indicator{.level1 = labels.level1, .level2 = labels.level2, .name = labels.name};
    run_.roster.copy_code(row, project, indicator.code);
    indicator.where = run_.place_of(target);
    if (target.weight < kNoWeight) {
      indicator.weight = run_.exact_weights[target.weight];
    } else if (target.weight != kNoWeight) {
      indicator.weight = Decimal{target.weight, kPlaces};
    }
    form.indicators.push_back(std::move(indicator));
  });
  return form;
}

void ProjectWeights::plan_by_book(std::uint32_t project, Problems& problems) {
  const Form form = form_of(project);
  std::string make;
  for (const Indicator& indicator : form.indicators) {
    const LevelWeight* entry = weight_entry(rules_.book, indicator, rules_.vocabulary);
    make +=
        entry != nullptr ? std::to_string(entry - rules_.book.weights.data()) : indicator.level1;
    make += ',';
  }
  if (const auto known = known_.find(make); known != known_.end()) {
    plan_of_[project] = known->second;
    return;
  }
  Read<Weights> weights = allocate_weights(form, rules_, mode_);
  if (!weights.usable()) {
    append(problems, std::move(weights.problems));
    return;
  }
  Plan plan(rules_.book.weights.size());
  for (std::size_t i = 0; i < form.indicators.size(); ++i) {
    if (const LevelWeight* entry =
            weight_entry(rules_.book, form.indicators[i], rules_.vocabulary)) {
      plan[static_cast<std::size_t>(entry - rules_.book.weights.data())].push_back(
          static_cast<std::int32_t>(scaled(weights.value.points[i], kPlaces).value()));
    }
  }
  plan_of_[project] = known_.emplace(make, static_cast<std::uint32_t>(plans_.size())).first->second;
  plans_.push_back(std::move(plan));
}

void ProjectWeights::plan_project(std::uint32_t project, Problems& problems) {
  const RosterProject& known = run_.roster.at(project);
  if (known.weights_given == 0) {
    plan_of_.resize(run_.roster.projects());
    plan_by_book(project, problems);
    return;
  }
  const bool plain = known.weights_given == known.rows && !known.exact_weights;
  if (plain && (known.weights == kWhole || mode_ == WeightsMode::as_given)) {
    return;
  }
  Read<Weights> weights = allocate_weights(form_of(project), rules_, mode_);
  std::erase_if(weights.problems, [](const Problem& p) { return p.severity == Severity::note; });
  append(problems, std::move(weights.problems));
}

Problems ProjectWeights::plan() {
  Problems problems;
  for (std::uint32_t project = 0; project < run_.roster.projects(); ++project) {
    plan_project(project, problems);
  }
  return problems;
}

std::int32_t ProjectWeights::small(const TargetRow& row, const ClassEntry& entry) const {
  if (row.weight != kNoWeight) {
    return row.weight;
  }
  return entry.weight_entry ? plans_[plan_of_[row.project]][*entry.weight_entry][row.rank] : 0;
}

Ratio ProjectWeights::exact(const TargetRow& row, const ClassEntry& entry) const {
  const std::int32_t points = small(row, entry);
  return points < kNoWeight ? run_.exact_weights[points].ratio() : Ratio{points, kWeightScale};
}

}  // namespace duibiao::columns
