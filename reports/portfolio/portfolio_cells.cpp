#include "reports/portfolio/portfolio_cells.h"

#include <utility>

#include "engine/value/rounding.h"
#include "reports/forms/parts/cells.h"

namespace duibiao::portfolio {
namespace {

constexpr int kMostDecimals = 18;

Ratio whole(std::size_t count) { return Ratio{static_cast<int128>(count)}; }

}  // namespace

PortfolioCell name_cell(const std::string& name) { return {text_cell(name), name}; }

PortfolioCell coded_cell(std::string word, std::string_view code) {
  return {text_cell(std::move(word)), std::string(code)};
}

PortfolioCell count_cell(std::size_t count, Tone tone) {
  PortfolioCell cell{number_cell(whole(count), {0, true, ""}), std::to_string(count)};
  cell.cell.tone = count > 0 ? tone : Tone::none;
  return cell;
}

PortfolioCell part_cell(std::size_t part, std::size_t whole) {
  return {word_cell(std::to_string(part) + "/" + std::to_string(whole)), std::to_string(part)};
}

PortfolioCell share_cell(const std::optional<Ratio>& share) {
  const auto percent = share ? product(share->reduced(), Ratio{100}) : std::nullopt;
  return percent ? PortfolioCell{percent_cell(share), fixed(*percent, 2)}
                 : PortfolioCell{dash_cell(), ""};
}

PortfolioCell points_cell(const std::optional<Ratio>& points) {
  return points ? PortfolioCell{number_cell(*points, {2, true, ""}), fixed(*points, 2)}
                : PortfolioCell{dash_cell(), ""};
}

PortfolioCell weight_cell(const Ratio& weight) {
  return {number_cell(weight, {2, true, ""}), brief(weight, kMostDecimals)};
}

PortfolioCell money_cell(const MoneySum& sum, const Ratio& yuan) {
  return sum.projects == 0 ? PortfolioCell{dash_cell(), ""}
                           : PortfolioCell{duibiao::money_cell(yuan), brief(yuan, kMostDecimals)};
}

PortfolioCell day_cell(const std::optional<Date>& day, const std::string& never) {
  return day ? PortfolioCell{word_cell(to_string(*day)), to_string(*day)}
             : PortfolioCell{word_cell(never), ""};
}

}  // namespace duibiao::portfolio
