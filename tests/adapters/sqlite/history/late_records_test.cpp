#include "adapters/sqlite/history/late_records.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

BatchEntry targets(std::int64_t id, std::int64_t stored, const std::string& sha256,
                   Approval approval = {}) {
  BatchEntry entry;
  entry.record.id = id;
  entry.record.kind = "targets";
  entry.record.stored = stored;
  entry.files = {{"form.txt", sha256}};
  entry.record_document = std::move(approval.record);
  entry.reason = std::move(approval.reason);
  return entry;
}

}  // namespace

TEST_CASE("a late record is a batch without targets that says something about some") {
  CHECK(is_late_record(targets(2, 0, "a", {"文号", ""})));
  CHECK(is_late_record(targets(2, 0, "a", {"", "原因"})));
  CHECK_FALSE(is_late_record(targets(2, 0, "a")));
  CHECK_FALSE(is_late_record(targets(2, 1, "a", {"文号", ""})));
  BatchEntry figures = targets(2, 0, "a", {"文号", ""});
  figures.record.kind = "actuals";
  CHECK_FALSE(is_late_record(figures));
}

TEST_CASE("the newest targets of the same bytes are meant, whatever the file is called") {
  const std::vector entries{targets(1, 35, "a"), targets(2, 35, "b"), targets(3, 35, "a"),
                            targets(4, 0, "a", {"文号", ""})};
  CHECK(batch_made_of(entries, std::vector{BatchFile{"other name", "a"}}) == 3);
  CHECK(batch_made_of(entries, std::vector{BatchFile{"form.txt", "b"}}) == 2);
  CHECK_FALSE(batch_made_of(entries, std::vector{BatchFile{"form.txt", "c"}}));
  CHECK_FALSE(batch_made_of(entries, {}));
}

TEST_CASE("what comes later takes the place of what it says, and leaves the rest") {
  const std::vector entries{targets(1, 35, "a", {"旧文号", "原因"}),
                            targets(2, 0, "b", {"别的文号", "别的原因"}),
                            targets(3, 0, "a", {"新文号", ""})};
  CHECK(approval_of(entries, 1) == Approval{"新文号", "原因"});
  CHECK(approval_of(std::span(entries).first(2), 1) == Approval{"旧文号", "原因"});
  CHECK(approval_of(entries, 9) == Approval{});
}

}  // namespace duibiao
