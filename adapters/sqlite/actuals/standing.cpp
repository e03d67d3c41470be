#include "adapters/sqlite/actuals/standing.h"

#include <algorithm>

namespace duibiao {
namespace {

/// The rows of a figure as one text: what a person compares. Σ marks a running total.
std::string shown(const LedgerFigure& figure) {
  std::string text;
  for (const Observation& row : figure.observations) {
    text += text.empty() ? "" : "; ";
    text += row.accrual == Accrual::running_total ? "Σ " : "";
    text += row.value;
  }
  return text;
}

/// The rows as what counts when two figures are compared. The increments of a named source add up,
/// so their order says nothing; anywhere else the later row may be the one that stands.
std::vector<std::pair<Accrual, std::string>> compared(const LedgerFigure& figure) {
  std::vector<std::pair<Accrual, std::string>> rows;
  for (const Observation& row : figure.observations) {
    rows.emplace_back(row.accrual, row.value);
  }
  const bool adds_up =
      std::ranges::all_of(rows, [](const auto& row) { return row.first == Accrual::increment; });
  if (adds_up && !figure.source.empty()) {
    std::ranges::sort(rows);
  }
  return rows;
}

Change change_of(const FigureKey& key, const LedgerFigure* from, const LedgerFigure* to) {
  Change change{.project = key.project, .indicator = key.indicator, .subject = to_string(key.date)};
  change.from = from != nullptr ? std::optional(shown(*from)) : std::nullopt;
  change.to = to != nullptr ? std::optional(shown(*to)) : std::nullopt;
  change.where = (to != nullptr ? to : from)->observations.front().where;
  return change;
}

std::set<std::string> projects_of(const ActualsBatch& batch) {
  std::set<std::string> projects;
  for (const Observation& row : batch.observations) {
    projects.insert(row.project);
  }
  return projects;
}

/// The first key that `project` and `indicator` can have.
FigureKey first_key(const FigureKey& of) {
  return {of.project, of.indicator, make_date(1400, 1, 1).value_or(Date{})};
}

/// Did a mapping rank the first before the second?
bool goes_before(const std::optional<std::int64_t>& first,
                 const std::optional<std::int64_t>& second) {
  return first && second && *first < *second;
}

bool same_indicator(const FigureKey& a, const FigureKey& b) {
  return a.project == b.project && a.indicator == b.indicator;
}

}  // namespace

Standing::Figures Standing::figures_of(const ActualsBatch& batch) {
  Figures figures;
  for (const Observation& row : batch.observations) {
    LedgerFigure& figure = figures[{row.project, row.indicator, row.date}];
    if (batch.source) {
      figure.source = batch.source->name;
      figure.rank = batch.source->rank;
    }
    figure.observations.push_back(row);
  }
  return figures;
}

std::set<FigureKey> Standing::superseded(const ActualsBatch& batch, const Figures& incoming) const {
  std::set<FigureKey> keys;
  for (const auto& [key, figure] : incoming) {
    if (figures_.contains(key)) {
      keys.insert(key);
    }
  }
  if (!batch.source) {
    return keys;
  }
  const std::set<std::string> projects = projects_of(batch);
  for (const auto& [key, figure] : figures_) {
    const auto fed = incoming.lower_bound(first_key(key));
    const bool feeds = fed != incoming.end() && same_indicator(fed->first, key) &&
                       !goes_before(figure.rank, batch.source->rank);
    const bool own = figure.source == batch.source->name && projects.contains(key.project);
    if (batch.source->covers.contains(key.date) && (own || feeds)) {
      keys.insert(key);
    }
  }
  return keys;
}

void Standing::apply(const ActualsBatch& batch) {
  Figures incoming = figures_of(batch);
  for (const FigureKey& key : superseded(batch, incoming)) {
    figures_.erase(key);
  }
  figures_.merge(incoming);
  if (batch.source) {
    for (const std::string& project : projects_of(batch)) {
      covered_[{batch.source->name, project}].push_back(batch.source->covers);
    }
  }
}

Difference Standing::difference(const ActualsBatch& batch) const {
  const Figures incoming = figures_of(batch);
  Difference difference;
  for (const auto& [key, figure] : incoming) {
    const auto before = figures_.find(key);
    if (before == figures_.end()) {
      const bool late = span_covering(figure.source, key.project, key.date) != nullptr;
      difference.adds = true;
      difference.added += figure.observations.size();
      if (late) {
        difference.changes.push_back(change_of(key, nullptr, &figure));
      }
    } else if (compared(before->second) == compared(figure)) {
      difference.unchanged += figure.observations.size();
    } else {
      difference.changes.push_back(change_of(key, &before->second, &figure));
    }
  }
  for (const FigureKey& key : superseded(batch, incoming)) {
    const LedgerFigure& before = figures_.at(key);
    difference.superseded += before.observations.size();
    if (!incoming.contains(key)) {
      difference.changes.push_back(change_of(key, &before, nullptr));
    }
  }
  return difference;
}

const DateSpan* Standing::span_covering(std::string_view source, std::string_view project,
                                        const Date& date) const {
  const auto spans = covered_.find({std::string(source), std::string(project)});
  if (spans == covered_.end()) {
    return nullptr;
  }
  const auto found = std::ranges::find_if(
      spans->second, [&](const DateSpan& span) { return span.contains(date); });
  return found == spans->second.end() ? nullptr : &*found;
}

Problems Standing::two_sources(const FigureKey& key, const LedgerFigure& figure) const {
  for (auto other = figures_.lower_bound(first_key(key));
       other != figures_.end() && same_indicator(other->first, key); ++other) {
    const bool gives_way = figure.source.empty() || goes_before(other->second.rank, figure.rank);
    const DateSpan* span = span_covering(other->second.source, key.project, key.date);
    if (gives_way && span != nullptr) {
      return {error("store_two_sources", figure.observations.front().where,
                    {{"indicator", key.indicator},
                     {"date", to_string(key.date)},
                     {"source", other->second.source},
                     {"from", to_string(span->from)},
                     {"to", to_string(span->to)}})};
    }
  }
  return {};
}

Problems Standing::conflicts(const ActualsBatch& batch) const {
  Problems problems;
  for (const auto& [key, figure] : figures_of(batch)) {
    append(problems, two_sources(key, figure));
    if (batch.source && !batch.source->covers.contains(key.date)) {
      problems.push_back(error("store_outside_span", figure.observations.front().where,
                               {{"date", to_string(key.date)},
                                {"source", batch.source->name},
                                {"from", to_string(batch.source->covers.from)},
                                {"to", to_string(batch.source->covers.to)}}));
    }
  }
  return problems;
}

bool Standing::covered_before(const ActualsBatch& batch) const {
  if (!batch.source) {
    return true;
  }
  const auto covered = [&](const std::string& project) {
    const auto spans = covered_.find({batch.source->name, project});
    return spans != covered_.end() && std::ranges::any_of(spans->second, [&](const DateSpan& span) {
             return span.contains(batch.source->covers.from) &&
                    span.contains(batch.source->covers.to);
           });
  };
  return std::ranges::all_of(projects_of(batch), covered);
}

}  // namespace duibiao
