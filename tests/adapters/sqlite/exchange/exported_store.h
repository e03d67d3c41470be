// A store with every kind of row, and its export.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "adapters/sqlite/store.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

namespace duibiao::test {

/// A store of four batches below a folder of its own.
class ExportedStore {
 public:
  ExportedStore() : store_(*Store::create(path("office.db"))) {
    BatchInfo first = info("2024-01-10T08:00:00Z");
    first.used = {{"mapping", "m.toml", "[[plan]]\n", {"P"}}, {"units", "u.toml", "人 = 1", {}}};
    REQUIRE(store_.import_targets(std::vector{form("P"), form("Q")}, first).usable());
    REQUIRE(
        store_.import_actuals(vouchers("2024-01-01", "2024-06-30", first_half()), info()).usable());
    REQUIRE(store_
                .import_statements(
                    std::vector{statement("P-01", StatementKind::measure, "加派\n人员")}, info())
                .usable());
    Form adjusted = form("P");
    adjusted.annual_goal = "调整后的目标";
    BatchInfo reasoned = accepted("2024-08-01T08:00:00Z");
    reasoned.reason = "追加任务";
    reasoned.record = "财预〔2024〕12号";
    REQUIRE(store_.import_targets(std::vector{adjusted}, reasoned).usable());
  }

  [[nodiscard]] const Store& store() const { return store_; }
  [[nodiscard]] std::string path(const std::string& name) const { return folder_.path(name); }

  /// Every file below `folder`, by its name there.
  [[nodiscard]] std::map<std::string, std::string> files(const std::string& folder) const {
    namespace fs = std::filesystem;
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(path(folder))) {
      if (entry.is_regular_file()) {
        found[fs::relative(entry.path(), path(folder)).string()] = bytes_of(entry.path().string());
      }
    }
    return found;
  }

 private:
  ScratchFolder folder_{};
  Store store_;
};

}  // namespace duibiao::test
