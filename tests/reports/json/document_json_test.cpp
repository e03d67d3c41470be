#include "reports/json/document_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace duibiao;

namespace {

Document document() {
  DocumentCell number;
  number.text = "7.86";
  number.role = CellRole::number;
  number.number = Ratio{786405, 100000};
  number.format = {2, true, "万元"};
  DocumentCell open;
  open.columns = 2;
  open.note = "没有数据";
  Document made;
  made.title = "表";
  made.subject = "P";
  made.day = parse_iso_date("2024-06-30");
  made.pages = {{"页",
                 true,
                 {DocumentLine{LineRole::small_print, "注"},
                  DocumentTable{{1, 1, 1}, {{{number, open}, true}}}}}};
  return made;
}

}  // namespace

TEST_CASE("a cell has its text, its exact number and what is remarked about it") {
  const Document one = document();
  const auto json = nlohmann::json::parse(render_json(std::span(&one, 1)));
  const auto& made = json["documents"][0];
  CHECK(made["subject"] == "P");
  CHECK(made["day"] == "2024-06-30");
  CHECK(made["pages"][0]["name"] == "页");
  CHECK(made["pages"][0]["blocks"][0]["line"]["role"] == "small_print");
  const auto& row = made["pages"][0]["blocks"][1]["table"]["rows"][0];
  CHECK(row["heading"] == true);
  CHECK(row["cells"][0]["text"] == "7.86");
  CHECK(row["cells"][0]["number"] == "7.86405");
  CHECK(row["cells"][0]["unit"] == "万元");
  CHECK(row["cells"][1]["columns"] == 2);
  CHECK(row["cells"][1]["note"] == "没有数据");
  CHECK_FALSE(row["cells"][1].contains("number"));
  CHECK_FALSE(row["cells"][0].contains("note"));
}

TEST_CASE("no document is an empty list and broken text still is JSON") {
  CHECK(nlohmann::json::parse(render_json(std::span<const Document>{}))["documents"].empty());
  Document broken = document();
  broken.day.reset();
  broken.title = "\xFF";
  const auto json = nlohmann::json::parse(render_json(std::span(&broken, 1)));
  CHECK(json["documents"][0]["day"].is_null());
}
