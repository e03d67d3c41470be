#include "reports/json/review_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/support/review/review_case.h"

using namespace duibiao;

TEST_CASE("a review in JSON has exact points, class and detail of every part") {
  const Assessment made = test::assessed(test::reviewed_row("≥40次", "10", "36次", "38次", "10"));
  const auto json = nlohmann::json::parse(review_json(made, Words(Language::english)));
  const auto& row = json.at("rows").at(0);
  CHECK(row.at("claimed") == "10");
  CHECK(row.at("engine") == "9.00");
  CHECK(row.at("reviewed").is_null());
  CHECK(row.at("claim_difference").at("points") == "1");
  CHECK(row.at("claim_difference").at("parts").at(0).at("class") == "evidence");
  CHECK(row.at("claim_difference").at("parts").at(1).at("class") == "rule");
  CHECK(row.at("claim_difference").at("parts").at(1).at("points") == "0.5");
  CHECK(json.at("claimed").at("complete") == true);
}

TEST_CASE("without claims it is null; explanations say whether they were given") {
  test::ReviewCase row = test::reviewed_row("≥40次", "10", "36次", "", "");
  row.book.explanations = {{ExplainWhen::points_lost, {}, {}}};
  const Assessment made = test::assessed(row);
  CHECK(review_json(made, Words(Language::english)) == "null");
  const auto json = nlohmann::json::parse(explanations_json(made));
  CHECK(json.at(0).at("indicator") == "P-01");
  CHECK(json.at(0).at("when") == "points_lost");
  CHECK(json.at(0).at("given") == false);
}
