// One entry of the ledger: who stored what, when it was known, and the two hashes that chain it to
// the entry before.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/files/sha256.h"
#include "adapters/sqlite/ledger/row.h"

namespace duibiao {

/// What the first batch names as the hash before it.
inline constexpr std::string_view kNoHash =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// A batch as it stands in the ledger.
struct BatchRecord {
  std::int64_t id = 0;     ///< 1, 2, 3 …; 0: the empty ledger
  std::string kind{};      ///< "targets", "actuals" or "statements"
  std::string known_at{};  ///< UTC, "2024-07-01T08:00:00Z"
  std::string who{};
  std::string program{};  ///< name and version of the program that stored it
  std::string source{};   ///< the named source, empty where there is none
  std::string
      covers_from{};  ///< first and last day a named source's export covers, ISO; else empty
  std::string covers_to{};
  std::optional<std::int64_t> source_rank{};  ///< 1 goes before 2 for one indicator
  bool accepted = false;                      ///< it changed what stood, and that was accepted
  std::int64_t stored = 0;                    ///< figures or indicators in it
  std::int64_t superseded = 0;  ///< those of earlier batches that no longer stand because of it
  std::int64_t unchanged = 0;   ///< those that say what stood already
  std::int64_t row_count = 0;   ///< rows in all tables
  std::string previous_hash{kNoHash};
  std::string hash{kNoHash};

  friend bool operator==(const BatchRecord&, const BatchRecord&) = default;
};

/// The columns of table `batch` without the hash, in the order of `row_of`.
inline constexpr std::string_view kBatchColumns =
    "id, kind, known_at, who, program, source, covers_from, covers_to, source_rank, "
    "accepted, stored, superseded, unchanged, row_count, previous_hash";

/// The record's fields without its own hash: what the hash is made of, before the rows.
[[nodiscard]] Row row_of(const BatchRecord& record);

/// The SHA-256 of a batch: of the hash before, the record, and all its rows in order, table by
/// table. Fed row by row, because a batch may be larger than the memory.
class BatchHash {
 public:
  explicit BatchHash(const BatchRecord& record);

  /// The next row, of the same table as the one before or of a later one.
  void add(LedgerTable table, const Row& row);
  void add(const Rows& rows);
  /// The rows of the tables from `first` up to and without `last`.
  void add(const Rows& rows, std::size_t first, std::size_t last);
  /// 64 hex digits; nothing is added behind it.
  [[nodiscard]] std::string hex() { return digest_.hex(); }

 private:
  Sha256 digest_{};
};

}  // namespace duibiao
