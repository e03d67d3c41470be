// Which figures stand, after all batches of the ledger: pure, so that the rule can be read and
// tested without a database. SPEC §3: a later batch supersedes the earlier one's rows for the same
// indicator and date; a newer export of a named source supersedes all that the source said about
// the span.
//
// The rule in full. A figure is what stands for one indicator of one project on one date: the rows
// of one batch, together. A batch supersedes
//   1. the figure of every indicator and date that it has a row for;
//   2. if it is an export of a named source: within the days it covers, every figure of the same
//      source, of the projects it has rows for, and every other source's figure of the indicators
//      that it feeds (two sources for one indicator over one span would count twice), unless the
//      mapping ranked that source before it.
// A source belongs to a project: exports of the same name for two projects never touch each other.
//
// It is a change, to be accepted, when a figure's value changes or disappears, and when a named
// source adds a figure inside a span that it had covered before. All else only adds. A batch of no
// named source, or of one that is ranked behind, must not add to what a named source covers: that
// is a conflict, never stored.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/sqlite/change.h"
#include "engine/actual/observation.h"
#include "engine/base/problem.h"
#include "engine/value/date.h"

namespace duibiao {

/// Days, both ends included.
struct DateSpan {
  Date from{};
  Date to{};

  [[nodiscard]] bool contains(const Date& date) const { return from <= date && date <= to; }
};

/// The named source of a batch and the days that its export covers.
struct NamedSource {
  std::string name{};
  DateSpan covers{};
  std::optional<std::int64_t> rank{};  ///< 1 goes before 2 where two sources feed one indicator
};

/// The figures of one batch.
struct ActualsBatch {
  std::optional<NamedSource> source{};
  std::vector<Observation> observations{};
};

/// A project's indicator on a date.
struct FigureKey {
  std::string project{};
  std::string indicator{};
  Date date{};

  friend auto operator<=>(const FigureKey&, const FigureKey&) = default;
};

/// What one batch says about a key: its rows in reading order.
struct LedgerFigure {
  std::string source{};                ///< the named source; empty where there is none
  std::optional<std::int64_t> rank{};  ///< of the source
  std::vector<Observation> observations{};
};

/// What stands.
class Standing {
 public:
  /// Puts `batch` behind all batches so far.
  void apply(const ActualsBatch& batch);

  /// What applying `batch` would do.
  [[nodiscard]] Difference difference(const ActualsBatch& batch) const;

  /// Why `batch` must not be stored: `store_two_sources` for each figure of no named source, or of
  /// one that is ranked behind, inside a span that a named one covers for the indicator;
  /// `store_outside_span` for each figure of a named source outside the days it covers.
  [[nodiscard]] Problems conflicts(const ActualsBatch& batch) const;

  /// Has the source covered all of its span before, for every project of `batch`?
  [[nodiscard]] bool covered_before(const ActualsBatch& batch) const;

  /// What stands, by project, indicator and date.
  [[nodiscard]] const std::map<FigureKey, LedgerFigure>& figures() const { return figures_; }

 private:
  using Figures = std::map<FigureKey, LedgerFigure>;
  using SourceOfProject = std::pair<std::string, std::string>;

  [[nodiscard]] static Figures figures_of(const ActualsBatch& batch);
  [[nodiscard]] std::set<FigureKey> superseded(const ActualsBatch& batch,
                                               const Figures& incoming) const;
  [[nodiscard]] const DateSpan* span_covering(std::string_view source, std::string_view project,
                                              const Date& date) const;
  [[nodiscard]] Problems two_sources(const FigureKey& key, const LedgerFigure& figure) const;

  Figures figures_{};
  std::map<SourceOfProject, std::vector<DateSpan>> covered_{};
};

}  // namespace duibiao
