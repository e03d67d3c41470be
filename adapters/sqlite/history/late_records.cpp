#include "adapters/sqlite/history/late_records.h"

#include <algorithm>

namespace duibiao {

bool shares_file(const BatchEntry& entry, std::span<const BatchFile> files) {
  return std::ranges::any_of(entry.files, [&](const BatchFile& file) {
    return std::ranges::find(files, file.sha256, &BatchFile::sha256) != files.end();
  });
}

bool is_late_record(const BatchEntry& entry) {
  const bool says_something = !entry.record_document.empty() || !entry.reason.empty();
  return entry.record.kind == "targets" && entry.record.stored == 0 && says_something;
}

std::optional<std::int64_t> batch_made_of(std::span<const BatchEntry> entries,
                                          std::span<const BatchFile> files) {
  std::optional<std::int64_t> newest;
  for (const BatchEntry& entry : entries) {
    const bool holds_targets = entry.record.kind == "targets" && entry.record.stored > 0;
    if (holds_targets && shares_file(entry, files)) {
      newest = entry.record.id;
    }
  }
  return newest;
}

Approval approval_of(std::span<const BatchEntry> entries, std::int64_t batch) {
  const auto own =
      std::ranges::find(entries, batch, [](const BatchEntry& entry) { return entry.record.id; });
  if (own == entries.end()) {
    return {};
  }
  Approval approval{own->record_document, own->reason};
  for (const BatchEntry& entry : entries) {
    if (entry.record.id > batch && is_late_record(entry) && shares_file(entry, own->files)) {
      approval = replaced(std::move(approval), {entry.record_document, entry.reason});
    }
  }
  return approval;
}

Approval replaced(Approval approval, const Approval& later) {
  approval.record = later.record.empty() ? approval.record : later.record;
  approval.reason = later.reason.empty() ? approval.reason : later.reason;
  return approval;
}

}  // namespace duibiao
