#include "reports/weighting/weights_text.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

const Words kEnglish(Language::english);

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string text_of(std::vector<std::vector<double>> values) {
  const PairwiseMatrix matrix{{"A", "B", "C"}, std::move(values), {}};
  return ahp_text(matrix, ahp_weights(matrix).value, kEnglish);
}

}  // namespace

TEST_CASE("consistent comparisons show weights and both ratios, and nothing to reconsider") {
  const std::string text = text_of({{1, 3, 5}, {1.0 / 3, 1, 3}, {0.2, 1.0 / 3, 1}});
  for (const std::string_view part : {"63.70", "25.83", "10.47", "3.0385", "0.0193", "0.0332"}) {
    CHECK_MESSAGE(has(text, part), part);
  }
  CHECK(has(text, "0.580"));
  CHECK(has(text, "0.521"));
  CHECK_FALSE(has(text, "reconsider"));
  CHECK(has(text, "proposal"));
}

TEST_CASE("inconsistent comparisons name the one to reconsider and what the weights imply") {
  const std::string text = text_of({{1, 9, 1.0 / 9}, {1.0 / 9, 1, 9}, {9, 1.0 / 9, 1}});
  CHECK(has(text, "reconsider"));
}

TEST_CASE("entropy weights stand beside their entropies") {
  const PortfolioValues values{
      {"A", "B"}, {Better::higher, Better::higher}, {{10, 4}, {0, 2}, {0, 0}}, {}};
  const std::string text = entropy_text(values, entropy_weights(values).value, kEnglish);
  CHECK(has(text, "0.0000"));
  CHECK(has(text, "0.5794"));
  CHECK(has(text, "70.39"));
}
