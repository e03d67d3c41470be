#include "reports/weighting/weights_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/terminal/display_text.h"
#include "reports/terminal/text_table.h"

namespace duibiao {
namespace {

std::string number(double value, int places) { return fmt::format("{:.{}f}", value, places); }
std::string points(double weight) { return number(weight * 100.0, 2); }

TextColumn on_the_right(std::string heading) {
  return {.heading = std::move(heading), .to_the_right = true};
}

/// A ratio as it would be put on the scale of 1 to 9: 3, or 1/3.
std::string ratio_text(double ratio) {
  return ratio >= 1.0 ? number(ratio, 2) : "1/" + number(1.0 / ratio, 2);
}

std::string ratio_line(const AhpWeights& ahp, RandomIndex table, Words words) {
  const double ratio = ahp.ratio(table);
  const std::string verdict =
      ratio < kConsistent ? words("ahp_consistent") : words("ahp_inconsistent");
  const std::string name =
      table == RandomIndex::saaty_1980 ? words("ahp_saaty") : words("ahp_simulated");
  return words("ahp_ratio", {{"ratio", number(ratio, 4)},
                             {"index", number(random_index(table, ahp.weights.size()), 3)},
                             {"table", name},
                             {"verdict", verdict}}) +
         "\n";
}

}  // namespace

std::string ahp_text(const PairwiseMatrix& matrix, const AhpWeights& ahp, Words words,
                     const TerminalStyle& style) {
  TextTable table({{.heading = words("weighting_item"), .flexible = true},
                   on_the_right(words("weighting_points"))},
                  style.width, style.colour);
  for (std::size_t i = 0; i < matrix.items.size(); ++i) {
    table.add({{{printable(matrix.items[i])}, {points(ahp.weights[i])}}, {}});
  }
  std::string text = table.render() + "\n";
  text += words("ahp_eigenvalue", {{"lambda", number(ahp.lambda_max, 4)},
                                   {"index", number(ahp.consistency_index, 4)}}) +
          "\n";
  for (const RandomIndex index : kRandomIndices) {
    text += ratio_line(ahp, index, words);
  }
  const bool consistent = std::ranges::all_of(
      kRandomIndices, [&](RandomIndex index) { return ahp.ratio(index) < kConsistent; });
  if (!consistent && ahp.farthest) {
    text += words("ahp_reconsider", {{"item", printable(matrix.items[ahp.farthest->row])},
                                     {"other", printable(matrix.items[ahp.farthest->column])},
                                     {"stated", ratio_text(ahp.farthest->stated)},
                                     {"implied", ratio_text(ahp.farthest->implied)}}) +
            "\n";
  }
  return text + words("weighting_proposal") + "\n";
}

std::string entropy_text(const PortfolioValues& values, const std::vector<EntropyWeight>& weights,
                         Words words, const TerminalStyle& style) {
  TextTable table({{.heading = words("weighting_item"), .flexible = true},
                   on_the_right(words("weighting_entropy")),
                   on_the_right(words("weighting_points"))},
                  style.width, style.colour);
  for (std::size_t i = 0; i < values.columns.size(); ++i) {
    table.add({{{printable(values.columns[i])},
                {number(weights[i].entropy, 4)},
                {points(weights[i].weight)}},
               {}});
  }
  return table.render() + "\n" + words("weighting_proposal") + "\n";
}

}  // namespace duibiao
