#include "adapters/cli/store/kept_inputs.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/captured_run.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;
using namespace duibiao::test;

namespace {

std::vector<std::string> kinds(const std::vector<UsedText>& used) {
  std::vector<std::string> found;
  for (const UsedText& text : used) {
    found.push_back(text.kind);
  }
  return found;
}

/// A store with the form of project P, made with `used`.
class KeptStore {
 public:
  explicit KeptStore(std::vector<UsedText> used) : store_(*Store::create(folder_.path("s.db"))) {
    BatchInfo made = info();
    made.used = std::move(used);
    REQUIRE(store_.import_targets(std::vector{form()}, made).usable());
  }

  /// What `put_kept` makes of the form as it stands.
  [[nodiscard]] Loaded loaded(bool names_rules = true) const {
    const auto at = store_.state();
    Loaded loaded;
    loaded.forms = *store_.forms(*at, reading());
    REQUIRE(put_kept(store_, *at, names_rules, loaded));
    return loaded;
  }
  [[nodiscard]] std::string path() const { return store_.path(); }

 private:
  ScratchFolder folder_{};
  Store store_;
};

/// The default preset under another name.
std::string office_lights() {
  std::string text = bytes_of(source_path("data/lights/vendor-default.toml"));
  const std::string id = "id = \"vendor-default\"";
  return text.replace(text.find(id), id.size(), "id = \"office\"");
}

std::string plan(const std::string& indicator) {
  return "[[plan]]\nindicator = '" + indicator + "'\nsteps = [{ month = 12, percent = 100 }]\n";
}

}  // namespace

TEST_CASE(
    "an import is made with the compiled-in tables, a mapping that speaks of its projects, "
    "and a rule book and lights that were named") {
  const ScratchFolder folder;
  CommandLine line;
  const auto tables = texts_used(line);
  CHECK(kinds(tables.value) ==
        std::vector<std::string>{"forms", "units", "words", "words", "words", "words"});
  line.map = folder.write("m.toml", plan("P-01"));
  CHECK(texts_used(line).value.size() == 6);  // it speaks of no project
  line.rules = "jiangsu-form";
  line.lights = folder.write("mine.toml", office_lights());
  const auto all = texts_used(line, {"P"});
  REQUIRE(all.value.size() == 9);
  CHECK(all.value[6].kind == "mapping");
  CHECK(all.value[6].name == "m.toml");
  CHECK(all.value[6].projects == std::vector<std::string>{"P"});
  CHECK(all.value[7].kind == "rules");
  CHECK(all.value[7].name == "jiangsu-form");
  CHECK(all.value[7].text.find("[[") != std::string::npos);
  CHECK(all.value[8].kind == "lights");
  CHECK(all.value[8].name == "mine.toml");
  CHECK(all.value[8].text == office_lights());
}

TEST_CASE("a rule book or preset that is unknown, missing or faulty is said, and not kept") {
  const ScratchFolder folder;
  CommandLine line;
  const auto first_fault = [&] {
    const auto used = texts_used(line);
    CHECK(used.value.size() == 6);
    REQUIRE_FALSE(used.usable());
    return std::string(used.problems.front().code);
  };
  line.rules = "nobody";
  CHECK(first_fault() == "unknown_rule_book");
  line.rules = folder.write("mine.toml", "title = 3");
  (void)first_fault();
  line.rules.clear();
  line.lights = "nobody";
  CHECK(first_fault() == "unknown_lights");
  line.lights = folder.path("none.toml");
  CHECK(first_fault() == "file_missing");
  line.lights = folder.write("lights.toml", "title = 3");
  (void)first_fault();
}

TEST_CASE("plans come back onto the form of their project, and the mapping is named") {
  const KeptStore store({{"mapping", "m.toml", plan("培训人次"), {"P"}}});
  const Loaded loaded = store.loaded();
  REQUIRE(loaded.forms[0].plans.size() == 1);
  CHECK(loaded.forms[0].plans[0].indicator == "P-01");
  REQUIRE(loaded.state.inputs.size() == 1);
  CHECK(loaded.state.inputs[0].name == store.path() + " #1 m.toml");
  CHECK(loaded.notes.empty());
}

TEST_CASE("a mapping of another project gives no plan, one for all projects does") {
  CHECK(KeptStore({{"mapping", "m.toml", plan("P-01"), {"Q"}}}).loaded().forms[0].plans.empty());
  CHECK(KeptStore({{"mapping", "m.toml", plan("P-01"), {}}}).loaded().forms[0].plans.size() == 1);
}

TEST_CASE("a plan for an indicator that the form no longer has is a warning, not an error") {
  const Loaded loaded = KeptStore({{"mapping", "m.toml", plan("P-99"), {"P"}}}).loaded();
  CHECK(loaded.forms[0].plans.empty());
  REQUIRE(loaded.notes.size() == 1);
  CHECK(loaded.notes[0].code == "mapping_indicator_unknown");
  CHECK(loaded.notes[0].severity == Severity::warning);
}

TEST_CASE("the kept rule book is found by name, and named only where it is the one that is used") {
  const KeptStore store({{"rules", "mine.toml", "id = 'mine'", {}}});
  const auto rules = kept_rules(store.path(), "");
  REQUIRE(rules);
  REQUIRE(rules->has_value());
  CHECK((*rules)->name == "mine.toml");
  CHECK((*rules)->text == "id = 'mine'");
  CHECK(store.loaded().state.inputs[0].name == store.path() + " #1 mine.toml");
  CHECK(store.loaded(false).state.inputs.empty());
  CHECK_FALSE(kept_rules(KeptStore({}).path() + "x", ""));
  CHECK(kept_rules(store.path(), "2024-01-01T00:00:00Z").error().code == "known_at_before_first");
}

TEST_CASE("lights come from the command line, else from the store, else they are the default") {
  const KeptStore store({{"lights", "mine.toml", office_lights(), {}}});
  CommandLine line;
  CHECK(lights_of(line).value.id == "vendor-default");
  line.store = store.path();
  CHECK(lights_of(line).value.id == "office");
  line.lights = "sichuan-2025";
  CHECK(lights_of(line).value.id == "sichuan-2025");
  line.lights.clear();
  line.known_at = "#1";
  CHECK(lights_of(line).value.id == "office");
  line.known_at = "#2";
  CHECK(lights_of(line).problems.front().code == "known_at_no_batch");
  line.known_at.clear();
  line.store = KeptStore({}).path();
  CHECK(lights_of(line).problems.front().code == "store_not_found");  // it is gone already
  const KeptStore other({{"rules", "mine.toml", "id = 'mine'", {}}});
  line.store = other.path();
  CHECK(lights_of(line).value.id == "vendor-default");
}

TEST_CASE("lights that an import names light later reports, and no report of a time before") {
  const ScratchFolder folder;
  const std::string store = folder.path("s.db");
  const std::string targets = folder.write(
      "t.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n");
  const auto report = [&](const std::string& known_at) {
    return captured_run({"report", "--store", store, "--as-of", "2024-06-30", "--format", "json",
                         "--known-at", known_at})
        .out;
  };
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", targets, "--store", store}).status == 0);
  const std::string before = report("#1");
  CHECK(before.find("\"id\": \"vendor-default\"") != std::string::npos);
  const std::vector<std::string> again{"import",
                                       "targets",
                                       targets,
                                       "--store",
                                       store,
                                       "--lights",
                                       folder.write("mine.toml", office_lights())};
  REQUIRE(captured_run(again).status == 0);
  CHECK(report("#2").find("\"id\": \"office\"") != std::string::npos);
  CHECK(report("#1") == before);
  CHECK(captured_run({"store", "log", store}).out.find("mine.toml") != std::string::npos);
  REQUIRE(captured_run(again).status == 0);
  CHECK(report("#3").empty());  // they stand already
}

TEST_CASE("form labels other than the batch's are said in words of their own") {
  std::vector<UsedText> tables = texts_used({}).value;
  REQUIRE(tables[0].name == "forms/labels.toml");
  tables[0].text += "\n# 旧版\n";
  const Loaded loaded = KeptStore(tables).loaded();
  REQUIRE(loaded.notes.size() == 1);
  CHECK(loaded.notes[0].code == "kept_labels_differ");
  CHECK(loaded.notes[0].severity == Severity::warning);
  CHECK(fact(loaded.notes[0], "name") == "forms/labels.toml");
  CHECK(all_spoken(loaded.notes));
}

TEST_CASE("a table other than the batch's is said, the batch's own is not") {
  std::vector<UsedText> tables = texts_used({}).value;
  CHECK(KeptStore(tables).loaded().notes.empty());
  tables[1].text += "\n# 旧版\n";
  const Loaded loaded = KeptStore(tables).loaded();
  REQUIRE(loaded.notes.size() == 1);
  CHECK(loaded.notes[0].code == "kept_table_differs");
  CHECK(fact(loaded.notes[0], "name") == "units/units.toml");
  CHECK(fact(loaded.notes[0], "batch") == "1");
  CHECK(all_spoken(loaded.notes));
}
