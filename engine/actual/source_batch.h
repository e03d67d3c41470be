// The figures of one export of a named source: what was read out of one file, and the span of dates
// it speaks for. A newer export of the same source supersedes everything the older ones said about
// that span, so that the same vouchers exported twice are never spent twice. SPEC §3.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/value/date.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// A total that a register states itself (合计), beside what its rows add up to.
struct ControlTotal {
  std::string column{};    ///< heading of the column added up
  std::uint32_t line = 0;  ///< of the total row
  Ratio stated{};
  Ratio computed{};
};

/// One export. The observations carry counts and sums only, never a row about a person.
struct SourceBatch {
  std::string name{};  ///< the source's name: exports of one name supersede each other
  Date from{};         ///< first day covered
  Date to{};           ///< last day covered; every observation lies in from … to
  std::string file{};
  std::string sha256{};       ///< of the file's bytes, hex
  std::optional<int> rank{};  ///< 1 goes before 2 where two sources feed one indicator
  std::size_t rows = 0;       ///< rows read, total rows not counted
  std::vector<ControlTotal> control_totals{};  ///< all of them agree
  std::vector<Observation> observations{};
};

/// What a newer export changes, for showing it before it is stored. Where an observation was read
/// is no difference.
struct SourceDifference {
  std::vector<Observation> added{};
  std::vector<Observation> withdrawn{};  ///< held in the span, and no longer there
  std::vector<Observation> unchanged{};  ///< as in the newer export

  [[nodiscard]] bool empty() const { return added.empty() && withdrawn.empty(); }
};

/// What `newer` changes in `held`, the observations that stand of the source of the same name.
/// Those outside the span that `newer` covers are not touched and not listed.
[[nodiscard]] SourceDifference difference(std::span<const Observation> held,
                                          const SourceBatch& newer);

/// What stands after `newer`: of `held` what lies outside its span, and everything in it.
[[nodiscard]] std::vector<Observation> supersede(std::span<const Observation> held,
                                                 const SourceBatch& newer);

/// Figures that come out of no register (interchange files, forms) as batches that settle_sources
/// can hold against registers: one for each indicator, covering its first to its last date. `name`
/// is what messages call them.
[[nodiscard]] std::vector<SourceBatch> batches_by_indicator(
    std::span<const Observation> observations, const std::string& name);

/// Settles which source speaks where several feed one indicator over overlapping spans. Of two
/// sources with different ranks the one with the higher number loses its observations in the
/// other's span (note `outranked` {source, other, indicator, observations}). Problems, errors:
/// `two_sources_one_span` {source, other, project, indicator, from, to} without such ranks;
/// `export_given_twice` {source, other, from, to} for two files of one source that speak of the
/// same indicators and days, of which nobody can know the newer. Problems come in the order of the
/// pairs of batches, of one pair in that of the indicators; two batches that share no indicator
/// cost nothing.
[[nodiscard]] Read<std::vector<SourceBatch>> settle_sources(std::vector<SourceBatch> batches);

}  // namespace duibiao
