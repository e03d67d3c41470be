// A record that comes after the version it is about: the document that approved an adjustment, and
// why, given when its files are imported again. It is a batch of its own without rows; the files
// that both batches name tie them together.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "adapters/sqlite/history/batch_entries.h"

namespace duibiao {

/// The document that approved a version, and why; each empty where nobody said.
struct Approval {
  std::string record{};
  std::string reason{};

  friend bool operator==(const Approval&, const Approval&) = default;
};

/// Was `entry` made with one of `files`, byte for byte?
[[nodiscard]] bool shares_file(const BatchEntry& entry, std::span<const BatchFile> files);

/// Does `entry` hold no targets, but a record or a reason for some?
[[nodiscard]] bool is_late_record(const BatchEntry& entry);

/// The newest batch of targets that was made with one of `files`; nothing where there is none.
[[nodiscard]] std::optional<std::int64_t> batch_made_of(std::span<const BatchEntry> entries,
                                                        std::span<const BatchFile> files);

/// What is on record for the batch `batch`: what it came with, and what came later; of each the
/// newest.
[[nodiscard]] Approval approval_of(std::span<const BatchEntry> entries, std::int64_t batch);

/// `approval` with what `later` says instead of it.
[[nodiscard]] Approval replaced(Approval approval, const Approval& later);

}  // namespace duibiao
