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

Problem given_twice(const SourceBatch& a, const SourceBatch& b, const Span& span) {
  return error("export_given_twice", Source{.file = b.file},
               {{"source", a.name},
                {"other", a.file},
                {"from", to_string(span.first)},
                {"to", to_string(span.last)}});
}

Problem no_order(const SourceBatch& a, const SourceBatch& b, const IndicatorKey& key,
                 const Span& span) {
  return error("two_sources_one_span", Source{.file = b.file},
               {{"source", b.name},
                {"other", a.name},
                {"project", key.first},
                {"indicator", key.second},
                {"from", to_string(span.first)},
                {"to", to_string(span.last)}});
}

Problem gave_way(const SourceBatch& weaker, const SourceBatch& stronger, const IndicatorKey& key,
                 std::size_t observations) {
  return note("outranked", Source{.file = weaker.file},
              {{"source", weaker.name},
               {"other", stronger.name},
               {"indicator", key.second},
               {"observations", std::to_string(observations)}});
}

/// What one batch says about one indicator.
struct Voice {
  std::size_t batch = 0;
  std::vector<std::size_t> standing{};  ///< positions of its observations that no other outranks
};

/// Settles indicator by indicator, since no indicator's sources depend on another's: only batches
/// that share one are ever held against each other. Problems come in the order of the batches.
class Settlement {
 public:
  explicit Settlement(std::vector<SourceBatch> batches) : batches_(std::move(batches)) {
    for (std::size_t i = 0; i < batches_.size(); ++i) {
      const auto& observations = batches_[i].observations;
      outranked_.emplace_back(observations.size(), false);
      for (std::size_t at = 0; at < observations.size(); ++at) {
        auto& voices = voices_[{observations[at].project, observations[at].indicator}];
        if (voices.empty() || voices.back().batch != i) {
          voices.push_back({i, {}});
        }
        voices.back().standing.push_back(at);
      }
    }
  }

  [[nodiscard]] Read<std::vector<SourceBatch>> settled() && {
    for (auto& [key, voices] : voices_) {
      for (auto a = voices.begin(); a != voices.end(); ++a) {
        std::for_each(std::next(a), voices.end(), [&, &of = key](Voice& b) { settle(of, *a, b); });
      }
    }
    remove_outranked();
    std::ranges::stable_sort(remarks_, {}, &Remark::batches);
    Problems problems;
    for (Remark& remark : remarks_) {
      problems.push_back(std::move(remark.problem));
    }
    return {std::move(batches_), std::move(problems)};
  }

 private:
  using Pair = std::pair<std::size_t, std::size_t>;
  struct Remark {
    Pair batches{};
    Problem problem{};
  };

  void settle(const IndicatorKey& key, Voice& a, Voice& b) {
    const SourceBatch& first = batches_[a.batch];
    const SourceBatch& second = batches_[b.batch];
    const Pair pair{a.batch, b.batch};
    const Span span = overlap(first, second);
    if (span.first > span.last || a.standing.empty() || b.standing.empty()) {
      return;
    }
    if (first.name == second.name) {
      if (given_twice_.insert(pair).second) {
        remarks_.push_back({pair, given_twice(first, second, span)});
      }
    } else if (!first.rank || !second.rank || *first.rank == *second.rank) {
      remarks_.push_back({pair, no_order(first, second, key, span)});
    } else {
      const bool first_is_weaker = *second.rank < *first.rank;
      const SourceBatch& stronger = first_is_weaker ? second : first;
      Voice& weaker = first_is_weaker ? a : b;
      if (const std::size_t removed = outrank(weaker, stronger); removed > 0) {
        remarks_.push_back({pair, gave_way(batches_[weaker.batch], stronger, key, removed)});
      }
    }
  }

  /// Takes from `weaker` what lies in the stronger source's span; how many observations.
  std::size_t outrank(Voice& weaker, const SourceBatch& stronger) {
    return std::erase_if(weaker.standing, [&](std::size_t at) {
      const bool covered = covers(stronger, batches_[weaker.batch].observations[at].date);
      outranked_[weaker.batch][at] = outranked_[weaker.batch][at] || covered;
      return covered;
    });
  }

  void remove_outranked() {
    for (std::size_t i = 0; i < batches_.size(); ++i) {
      auto& observations = batches_[i].observations;
      std::vector<Observation> standing;
      for (std::size_t at = 0; at < observations.size(); ++at) {
        if (!outranked_[i][at]) {
          standing.push_back(std::move(observations[at]));
        }
      }
      observations = std::move(standing);
    }
  }

  std::vector<SourceBatch> batches_;
  std::map<IndicatorKey, std::vector<Voice>> voices_{};
  std::vector<std::vector<bool>> outranked_{};  ///< by batch and position
  std::set<Pair> given_twice_{};
  std::vector<Remark> remarks_{};
};

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
  return Settlement(std::move(batches)).settled();
}

}  // namespace duibiao
