#include "engine/actual/source_batch.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace duibiao {
namespace {

/// The days that two batches both cover; nothing where first > last.
struct Span {
  Date first{};
  Date last{};
};

Span overlap(const SourceBatch& a, const SourceBatch& b) {
  return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

bool covers(const SourceBatch& batch, const Date& day) {
  return batch.from <= day && day <= batch.to;
}

/// What makes two observations the same figure, wherever they were read.
auto figure_of(const Observation& observation) {
  return std::tuple(observation.project, observation.indicator, observation.date, observation.value,
                    observation.accrual);
}

using IndicatorKey = std::pair<std::string, std::string>;  ///< project, code

std::set<IndicatorKey> indicators_of(const SourceBatch& batch) {
  std::set<IndicatorKey> keys;
  for (const Observation& observation : batch.observations) {
    keys.emplace(observation.project, observation.indicator);
  }
  return keys;
}

std::vector<IndicatorKey> shared_indicators(const SourceBatch& a, const SourceBatch& b) {
  const auto first = indicators_of(a);
  const auto second = indicators_of(b);
  std::vector<IndicatorKey> shared;
  std::ranges::set_intersection(first, second, std::back_inserter(shared));
  return shared;
}

Problem given_twice(const SourceBatch& a, const SourceBatch& b, const Span& span) {
  return error("export_given_twice", Source{.file = b.file},
               {{"source", a.name},
                {"other", a.file},
                {"from", to_string(span.first)},
                {"to", to_string(span.last)}});
}

/// Two different sources that feed `key`: the weaker one gives way, or there is a fault.
std::optional<Problem> settle_indicator(SourceBatch& a, SourceBatch& b, const IndicatorKey& key) {
  if (!a.rank || !b.rank || *a.rank == *b.rank) {
    const Span span = overlap(a, b);
    return error("two_sources_one_span", Source{.file = b.file},
                 {{"source", b.name},
                  {"other", a.name},
                  {"project", key.first},
                  {"indicator", key.second},
                  {"from", to_string(span.first)},
                  {"to", to_string(span.last)}});
  }
  const SourceBatch& stronger = *a.rank < *b.rank ? a : b;
  SourceBatch& weaker = *a.rank < *b.rank ? b : a;
  const auto removed = std::erase_if(weaker.observations, [&](const Observation& observation) {
    return IndicatorKey(observation.project, observation.indicator) == key &&
           covers(stronger, observation.date);
  });
  if (removed == 0) {
    return std::nullopt;
  }
  return note("outranked", Source{.file = weaker.file},
              {{"source", weaker.name},
               {"other", stronger.name},
               {"indicator", key.second},
               {"observations", std::to_string(removed)}});
}

}  // namespace

SourceDifference difference(std::span<const Observation> held, const SourceBatch& newer) {
  std::map<decltype(figure_of(Observation{})), int> standing;
  for (const Observation& observation : held) {
    if (covers(newer, observation.date)) {
      ++standing[figure_of(observation)];
    }
  }
  SourceDifference found;
  for (const Observation& observation : newer.observations) {
    const auto same = standing.find(figure_of(observation));
    const bool known = same != standing.end() && same->second > 0;
    if (known) {
      --same->second;
    }
    (known ? found.unchanged : found.added).push_back(observation);
  }
  for (const Observation& observation : held) {
    const auto left = standing.find(figure_of(observation));
    if (left != standing.end() && left->second > 0) {
      --left->second;
      found.withdrawn.push_back(observation);
    }
  }
  return found;
}

std::vector<Observation> supersede(std::span<const Observation> held, const SourceBatch& newer) {
  std::vector<Observation> standing;
  for (const Observation& observation : held) {
    if (!covers(newer, observation.date)) {
      standing.push_back(observation);
    }
  }
  standing.insert(standing.end(), newer.observations.begin(), newer.observations.end());
  return standing;
}

std::vector<SourceBatch> batches_by_indicator(std::span<const Observation> observations,
                                              const std::string& name) {
  std::map<IndicatorKey, SourceBatch> batches;
  for (const Observation& observation : observations) {
    const auto [entry, is_new] =
        batches.try_emplace({observation.project, observation.indicator}, SourceBatch{});
    SourceBatch& batch = entry->second;
    batch.from = is_new ? observation.date : std::min(batch.from, observation.date);
    batch.to = is_new ? observation.date : std::max(batch.to, observation.date);
    batch.name = name;
    batch.file = is_new ? observation.where.file : batch.file;
    batch.observations.push_back(observation);
  }
  std::vector<SourceBatch> made;
  made.reserve(batches.size());
  for (auto& [key, batch] : batches) {
    made.push_back(std::move(batch));
  }
  return made;
}

Read<std::vector<SourceBatch>> settle_sources(std::vector<SourceBatch> batches) {
  Problems problems;
  for (std::size_t i = 0; i < batches.size(); ++i) {
    for (std::size_t j = i + 1; j < batches.size(); ++j) {
      SourceBatch& a = batches[i];
      SourceBatch& b = batches[j];
      const Span span = overlap(a, b);
      if (span.first > span.last) {
        continue;
      }
      const auto shared = shared_indicators(a, b);
      if (a.name == b.name && !shared.empty()) {
        problems.push_back(given_twice(a, b, span));
        continue;
      }
      for (const IndicatorKey& key : shared) {
        if (auto problem = settle_indicator(a, b, key)) {
          problems.push_back(std::move(*problem));
        }
      }
    }
  }
  return {std::move(batches), std::move(problems)};
}

}  // namespace duibiao
