#include "adapters/cli/store/kept_inputs.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/adapters/sqlite/ledger_samples.h"
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

std::string plan(const std::string& indicator) {
  return "[[plan]]\nindicator = '" + indicator + "'\nsteps = [{ month = 12, percent = 100 }]\n";
}

}  // namespace

TEST_CASE(
    "an import is made with the compiled-in tables, a mapping that speaks of its projects, "
    "and a rule book that was named") {
  const ScratchFolder folder;
  CommandLine line;
  const auto tables = texts_used(line);
  CHECK(kinds(tables.value) ==
        std::vector<std::string>{"units", "words", "words", "words", "words"});
  line.map = folder.write("m.toml", plan("P-01"));
  CHECK(texts_used(line).value.size() == 5);  // it speaks of no project
  line.rules = "jiangsu-form";
  const auto all = texts_used(line, {"P"});
  REQUIRE(all.value.size() == 7);
  CHECK(all.value[5].kind == "mapping");
  CHECK(all.value[5].name == "m.toml");
  CHECK(all.value[5].projects == std::vector<std::string>{"P"});
  CHECK(all.value[6].kind == "rules");
  CHECK(all.value[6].name == "jiangsu-form");
  CHECK(all.value[6].text.find("[[") != std::string::npos);
  line.rules = "nobody";
  CHECK(texts_used(line).problems.front().code == "unknown_rule_book");
  line.rules = folder.write("mine.toml", "title = 3");
  CHECK_FALSE(texts_used(line).usable());
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

TEST_CASE("a table other than the batch's is said, the batch's own is not") {
  std::vector<UsedText> tables = texts_used({}).value;
  CHECK(KeptStore(tables).loaded().notes.empty());
  tables[0].text += "\n# 旧版\n";
  const Loaded loaded = KeptStore(tables).loaded();
  REQUIRE(loaded.notes.size() == 1);
  CHECK(loaded.notes[0].code == "kept_table_differs");
  CHECK(fact(loaded.notes[0], "name") == "units/units.toml");
  CHECK(fact(loaded.notes[0], "batch") == "1");
  CHECK(all_spoken(loaded.notes));
}
