#include "adapters/sqlite/exchange/manifest.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

BatchManifest sample() {
  BatchManifest manifest;
  BatchEntry& entry = manifest.entry;
  entry.record.id = 3;
  entry.record.kind = "actuals";
  entry.record.known_at = "2024-07-01T08:00:00Z";
  entry.record.who = "李\"会计\"";
  entry.record.source = "支出明细";
  entry.record.source_rank = 2;
  entry.record.accepted = true;
  entry.record.stored = 20;
  entry.record.hash = std::string(64, 'f');
  entry.reason = "压减";
  entry.record_document = "财预〔2024〕12号";
  entry.files = {{"a.csv", std::string(64, 'a')}};
  entry.uses = {{3, "mapping", "P", "m.toml", std::string(64, 'b')}};
  manifest.texts = {{"mapping", "m.toml", std::string(64, 'b'), "mapping-1.toml"}};
  manifest.pages = {{{.file = 1, .pages = {{0, 1, 30}, {1, 2, 1000}}}, "pages-1.csv"}};
  manifest.tables = {"actuals.csv"};
  return manifest;
}

}  // namespace

TEST_CASE("a manifest says the same when it is read again") {
  const std::string text = manifest_text(sample());
  const auto read = read_manifest(text, "batch.json");
  REQUIRE(read);
  CHECK(manifest_text(*read) == text);
  CHECK(read->entry.record == sample().entry.record);
  CHECK(read->entry.files.front().name == "a.csv");
  CHECK(read->entry.uses == sample().entry.uses);
  CHECK(read->pages.front().pages.pages.back().bytes == 1000);
  BatchManifest unranked = sample();
  unranked.entry.record.source_rank.reset();
  CHECK_FALSE(read_manifest(manifest_text(unranked), "b")->entry.record.source_rank);
}

TEST_CASE("what is no manifest is refused: broken JSON, a missing value, one of another type") {
  std::string wrong_type = manifest_text(sample());
  wrong_type.replace(wrong_type.find("\"batch\": 3"), 10, "\"batch\": []");
  for (const std::string& text : {std::string(), std::string("{"), std::string("[]"),
                                  std::string("{\"batch\": 1}"), wrong_type}) {
    CAPTURE(text);
    const auto read = read_manifest(text, "batch.json");
    REQUIRE(!read);
    CHECK(read.error().code == "export_manifest_unreadable");
  }
}

TEST_CASE("a manifest leads to no file outside its folder") {
  for (const char* name : {"../../etc/passwd", "a/b", "..", ".", "", "a\\b"}) {
    CAPTURE(name);
    BatchManifest manifest = sample();
    manifest.texts[0].file = name;
    CHECK_FALSE(read_manifest(manifest_text(manifest), "b"));
    manifest = sample();
    manifest.pages[0].file = name;
    CHECK_FALSE(read_manifest(manifest_text(manifest), "b"));
    CHECK_FALSE(read_ledger_text(ledger_text({{name, ""}}), "m"));
  }
}

TEST_CASE("names that are no UTF-8, or that no file could have, come back byte for byte") {
  for (const std::string& name :
       {std::string("\xD6\xA7\xB3\xF6.csv"), std::string("a\n\"b\"\t.csv"), std::string("../../a"),
        std::string("nul\0inside", 10), std::string(5000, 'x'), std::string("\U0010F780")}) {
    CAPTURE(name);
    BatchManifest manifest = sample();
    manifest.entry.record.who = name;
    manifest.entry.record.source = name;
    manifest.entry.reason = name;
    manifest.entry.record_document = name;
    manifest.entry.files[0].name = name;
    manifest.entry.uses[0].project = name;
    manifest.entry.uses[0].name = name;
    manifest.texts[0].name = name;
    const auto read = read_manifest(manifest_text(manifest), "batch.json");
    REQUIRE(read);
    CHECK(read->entry.record == manifest.entry.record);
    CHECK(read->entry.reason == name);
    CHECK(read->entry.record_document == name);
    CHECK(read->entry.files[0].name == name);
    CHECK(read->entry.uses == manifest.entry.uses);
    CHECK(read->texts[0].name == name);
  }
}

TEST_CASE("JSON nested a million levels deep is refused like any other that is no manifest") {
  const std::size_t deep = 1'000'000;
  const auto read = read_manifest(std::string(deep, '[') + std::string(deep, ']'), "batch.json");
  REQUIRE(!read);
  CHECK(read.error().code == "export_manifest_unreadable");
}

TEST_CASE("the list of batches says the same when it is read again") {
  const auto read =
      read_ledger_text(ledger_text({{"0001-targets", "aa"}, {"0002-actuals", "bb"}}), "m");
  REQUIRE(read);
  REQUIRE(read->size() == 2);
  CHECK((*read)[1].folder == "0002-actuals");
  CHECK((*read)[1].hash == "bb");
  const auto none = read_ledger_text("3", "m");
  REQUIRE(!none);
  CHECK(test::is_spoken(none.error()));
}

}  // namespace duibiao
