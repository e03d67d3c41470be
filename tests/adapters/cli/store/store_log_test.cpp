#include "adapters/cli/store/store_log.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace duibiao;
using namespace duibiao::cli;

namespace {

BatchEntry entry() {
  BatchEntry made;
  made.record.id = 2;
  made.record.kind = "targets";
  made.record.known_at = "2024-08-15T03:00:00Z";
  made.record.who = "张会计";
  made.record.stored = 35;
  made.record.superseded = 35;
  made.record.accepted = true;
  made.reason = "追加任务";
  made.record_document = "连财绩〔2024〕18号";
  made.files = {{"a.xlsx", "aa"}, {"b.xlsx", "bb"}};
  made.uses = {{2, "mapping", "P", "m.toml", "cc"},
               {2, "mapping", "Q", "m.toml", "cc"},
               {2, "units", "", "units/units.toml", "dd"}};
  return made;
}

}  // namespace

TEST_CASE("the log says who stored what, when, why and with what, each text once") {
  const BatchEntry made = entry();
  const std::string text = log_text({&made, 1}, Words(Language::chinese));
  CHECK(text ==
        "#2 2024-08-15T03:00:00Z 绩效目标，经办 张会计：存入 35，取代 35，重复 0，变更经确认\n"
        "    批准文件：连财绩〔2024〕18号\n"
        "    原因：追加任务\n"
        "    文件：a.xlsx、b.xlsx\n"
        "    映射、评分规则和预警灯：m.toml\n"
        "    哈希：" +
            std::string(64, '0') + "\n");
}

TEST_CASE("a batch of which nothing more is known is one line and its hash") {
  BatchEntry made;
  made.record.id = 1;
  made.record.kind = "actuals";
  made.record.known_at = "2024-01-15T02:00:00Z";
  const std::string text = log_text({&made, 1}, Words(Language::english));
  CHECK(text ==
        "#1 2024-01-15T02:00:00Z actuals, by (not named): 0 stored, 0 superseded, 0 unchanged\n    "
        "hash: " +
            std::string(64, '0') + "\n");
}

TEST_CASE("the log as JSON has every field") {
  const BatchEntry made = entry();
  const auto json = nlohmann::json::parse(log_json({&made, 1}));
  const auto& batch = json.at("batches").at(0);
  CHECK(batch.at("batch") == 2);
  CHECK(batch.at("record") == "连财绩〔2024〕18号");
  CHECK(batch.at("reason") == "追加任务");
  CHECK(batch.at("accepted") == true);
  CHECK(batch.at("files").size() == 2);
  CHECK(batch.at("uses").size() == 3);
  CHECK(batch.at("hash") == std::string(64, '0'));
}

TEST_CASE("a name that holds a line break cannot add a line to the log, nor colour it") {
  BatchEntry made = entry();
  made.record.who = "张\n#9 2024-12-31T00:00:00Z";
  made.files[0].name = "a\033[31m\n    哈希：000";
  const std::string text = log_text({&made, 1}, Words(Language::chinese));
  CHECK(std::ranges::count(text, '\n') == 6);
  CHECK(text.find('\033') == std::string::npos);
  made.record.who = "\xD5\xC5";
  CHECK(log_json({&made, 1}).find("\"who\": \"") != std::string::npos);
}
