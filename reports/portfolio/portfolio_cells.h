// The cells that tables of a portfolio are made of: one number as a document shows it and as CSV
// has it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/portfolio/row_sums.h"
#include "reports/portfolio/portfolio_model.h"

namespace duibiao::portfolio {

[[nodiscard]] PortfolioCell name_cell(const std::string& name);
/// Words that a document says in its language and CSV by their code.
[[nodiscard]] PortfolioCell coded_cell(std::string word, std::string_view code);
[[nodiscard]] PortfolioCell count_cell(std::size_t count, Tone tone = Tone::none);
/// "3/4" in a document; CSV has both numbers in columns of their own.
[[nodiscard]] PortfolioCell part_cell(std::size_t part, std::size_t whole);
/// A share in percent; a dash for nothing.
[[nodiscard]] PortfolioCell share_cell(const std::optional<Ratio>& share);
/// Points with two decimals; a dash for nothing.
[[nodiscard]] PortfolioCell points_cell(const std::optional<Ratio>& points);
/// A weight, exact.
[[nodiscard]] PortfolioCell weight_cell(const Ratio& weight);
/// 万元 in a document, yuan in CSV; a dash where no project states it.
[[nodiscard]] PortfolioCell money_cell(const MoneySum& sum, const Ratio& yuan);
[[nodiscard]] PortfolioCell day_cell(const std::optional<Date>& day, const std::string& never);

}  // namespace duibiao::portfolio
