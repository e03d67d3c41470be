#include "adapters/form/fields/funds_unit.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

using Side = FundsLine::Side;

/// The full-year total of one side in the numbers as written: its total row, else, for expenditure,
/// the sum of its lines (income has subtotals, which must not be counted twice).
std::optional<Ratio> total_of(const std::vector<FundsLine>& funds, Side side,
                              const FormWords& words) {
  std::optional<Ratio> total;
  for (const FundsLine& line : funds) {
    if (line.side != side || !line.full_year) {
      continue;
    }
    const Ratio amount = line.full_year->number.ratio();
    if (words.funds_word(line.label) == FundsWord::total) {
      return amount;
    }
    if (side == Side::expenditure) {
      total = sum(total.value_or(Ratio{}), amount);
    }
  }
  return total;
}

/// The one unit that every amount has; nothing where there are two.
std::optional<Unit> shared_unit(const std::vector<FundsLine>& funds) {
  std::optional<Unit> shared;
  for (const FundsLine& line : funds) {
    for (const auto* amount : {&line.half_year, &line.full_year}) {
      if (*amount && shared.value_or((*amount)->unit) != (*amount)->unit) {
        return std::nullopt;
      }
      shared = *amount ? std::optional((*amount)->unit) : shared;
    }
  }
  return shared;
}

/// Is part / whole within one percent of `factor`?
bool is_about(const Ratio& part, const Ratio& whole, const Ratio& factor) {
  const auto ratio = quotient(part, whole);
  const auto share = ratio ? quotient(*ratio, factor) : std::nullopt;
  return share && *share >= Ratio{99, 100} && *share <= Ratio{101, 100};
}

/// The unit that expenditure was written in, by its size beside the income; nothing where it fits.
std::optional<std::string_view> unit_by_size(const Unit& heading, const Ratio& income,
                                             const Ratio& expenditure) {
  constexpr int kFactor = 10'000;
  if (heading.exponent == 4 && is_about(expenditure, income, Ratio{kFactor})) {
    return "元";
  }
  if (heading.exponent == 0 && is_about(expenditure, income, Ratio{1, kFactor})) {
    return "万元";
  }
  return std::nullopt;
}

void set_unit(FundsLine& line, const Unit& unit) {
  for (auto* amount : {&line.half_year, &line.full_year}) {
    if (*amount) {
      (*amount)->unit = unit;
    }
  }
}

/// The unit of money behind 单位: in `cell`.
std::optional<Unit> unit_in(std::string_view cell, const Vocabulary& vocabulary) {
  constexpr std::string_view kLabel = "单位:";
  if (cell.find("单") == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string plain = normalise(cell);
  const auto at = plain.rfind(kLabel);
  if (at == std::string::npos) {
    return std::nullopt;
  }
  std::string_view written = std::string_view(plain).substr(at + kLabel.size());
  written = written.substr(0, written.find(')'));
  Unit unit = vocabulary.units.resolve(written);
  return unit.dimension == Dimension::money ? std::optional(std::move(unit)) : std::nullopt;
}

}  // namespace

Unit stated_unit(const FormBlocks& blocks, const Vocabulary& vocabulary) {
  for (const auto* lines : {&blocks.title, &blocks.header, &blocks.funds}) {
    for (const FormLine& line : *lines) {
      for (const std::string& cell : line.cells) {
        if (const auto unit = unit_in(cell, vocabulary)) {
          return *unit;
        }
      }
    }
  }
  return {};
}

Problems infer_expenditure_unit(std::vector<FundsLine>& funds, const FormWords& words,
                                const Vocabulary& vocabulary) {
  const auto income = total_of(funds, Side::income, words);
  const auto expenditure = total_of(funds, Side::expenditure, words);
  const auto heading = shared_unit(funds);
  if (!income || !expenditure || !heading || heading->dimension != Dimension::money) {
    return {};
  }
  const auto read_as = unit_by_size(*heading, *income, *expenditure);
  if (!read_as) {
    return {};
  }
  const Unit unit = vocabulary.units.resolve(*read_as);
  Problems problems;
  for (FundsLine& line : funds) {
    if (line.side == Side::expenditure && (line.half_year || line.full_year)) {
      set_unit(line, unit);
      problems.push_back(warning("funds_unit_doubtful", line.where,
                                 {{"label", line.label},
                                  {"heading", heading->written},
                                  {"income", brief(*income, 6)},
                                  {"expenditure", brief(*expenditure, 6)},
                                  {"read_as", unit.written}}));
    }
  }
  return problems;
}

}  // namespace duibiao
