#include "adapters/mapping/file_name.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("a file is known by its name, whatever folder it lies in") {
  CHECK(file_name_of("actuals/2024/支出明细.csv") == "支出明细.csv");
  CHECK(file_name_of("C:\\账\\支出明细.csv") == "支出明细.csv");
  CHECK(file_name_of("支出明细.csv") == "支出明细.csv");
  CHECK(file_name_of("actuals/") == "");
}

TEST_CASE("a pattern matches the whole name, * any characters and ? exactly one") {
  CHECK(matches_pattern("支出明细.csv", "支出明细.csv"));
  CHECK_FALSE(matches_pattern("支出明细.csv.bak", "支出明细.csv"));
  CHECK(matches_pattern("支出明细.csv", "支出明细*.csv"));
  CHECK(matches_pattern("支出明细（1-6月）.csv", "支出明细*.csv"));
  CHECK_FALSE(matches_pattern("新支出明细.csv", "支出明细*.csv"));
  CHECK(matches_pattern("a.b.csv", "*.csv"));
  CHECK_FALSE(matches_pattern("a.csv.b", "*.csv"));
  CHECK(matches_pattern("一季度.csv", "?季度.csv"));
  CHECK_FALSE(matches_pattern("季度.csv", "?季度.csv"));
  CHECK_FALSE(matches_pattern("十一季度.csv", "?季度.csv"));
  CHECK(matches_pattern("aXbXc", "a*X?"));
  CHECK(matches_pattern("", "*"));
  CHECK_FALSE(matches_pattern("", "?"));
  CHECK_FALSE(matches_pattern("a", ""));
}

}  // namespace duibiao
