#include "reports/workbook/sheet_names.h"

#include <doctest/doctest.h>

#include "reports/document/clean_text.h"

using namespace duibiao;

TEST_CASE("a good name stays, its second time gets a number, whatever its case") {
  SheetNames names;
  CHECK(names.next("", "绩效自评表") == "绩效自评表");
  CHECK(names.next("", "绩效自评表") == "绩效自评表 (2)");
  CHECK(names.next("", "绩效自评表") == "绩效自评表 (3)");
  CHECK(names.next("", "Plan A") == "Plan A");
  CHECK(names.next("", "PLAN a") == "PLAN a (2)");
}

TEST_CASE("characters that a name may not hold are replaced") {
  SheetNames names;
  CHECK(names.next("", "[1-7]月:a*b?c/d\\e") == "＿1-7＿月＿a＿b＿c＿d＿e");
  CHECK(names.next("", " 'x' ") == "x");
  CHECK(names.next("", "").size() > 0);
  CHECK(names.next("", "'' ").size() > 0);
  CHECK(names.next("", "History") == "History＿");
}

TEST_CASE("a name has 31 units at most, and stays unique when it is cut") {
  SheetNames names;
  const std::string exact(31, 'a');
  CHECK(names.next("", exact) == exact);
  CHECK(names.next("", exact + "b") == std::string(27, 'a') + " (2)");
  const std::string wide = names.next("", std::string(29, 'b') + "𠮷𠮷");
  CHECK(wide == std::string(29, 'b') + "𠮷");
}

TEST_CASE("the subject stands before the name and gives way to it, but for eight units") {
  SheetNames names;
  CHECK(names.next("LYG-2024-001", "绩效自评表") == "LYG-2024-001 绩效自评表");
  const std::string cut = names.next(std::string(40, 's'), "绩效自评表");
  CHECK(cut == std::string(25, 's') + " 绩效自评表");
  const std::string both = names.next(std::string(40, 't'), std::string(40, 'n'));
  CHECK(both == std::string(8, 't') + " " + std::string(22, 'n'));
  CHECK(names.next("P1", std::string(40, 'n')) == "P1 " + std::string(28, 'n'));
}
