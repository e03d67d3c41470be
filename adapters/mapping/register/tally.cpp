#include "adapters/mapping/register/tally.h"

#include <algorithm>

#include "engine/base/result.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kMostDecimals = 18;

std::optional<Ratio> plus_one(const std::optional<Ratio>& value) {
  return value ? sum(*value, Ratio{1}) : std::nullopt;
}

/// The text by which equal cells are known as equal; empty for an empty cell.
std::string identity(const Cell& cell) {
  return std::visit(
      Overload{
          [](const BlankCell&) { return std::string(); },
          [](const std::string& text) { return text; },
          [](const Decimal& number) { return brief(number.ratio(), kMostDecimals); },
          [](const MergedNumber& merged) { return brief(merged.number.ratio(), kMostDecimals); },
          [](const Date& day) { return to_string(day); }},
      cell);
}

const RowTotal& numerator_of(const Feed& feed) {
  const auto* ratio = std::get_if<RatioOf>(&feed.figure);
  return ratio != nullptr ? ratio->numerator : std::get<RowTotal>(feed.figure);
}

}  // namespace

Tallied Tally::add(const RegisterRow& row, const Moments& moments) {
  return std::visit(
      Overload{[&](const SumOf& sum_of) { return add_number(sum_of, row, moments); },
               [&](const CountOf& count) {
                 if (!holds(count.where, row, moments)) {
                   return Tallied::no;
                 }
                 value_ = plus_one(value_);
                 return Tallied::yes;
               },
               [&](const CountDistinctOf& count) { return add_distinct(count, row, moments); }},
      *total_);
}

Tallied Tally::add_number(const SumOf& sum_of, const RegisterRow& row, const Moments& moments) {
  if (!holds(sum_of.where, row, moments)) {
    return Tallied::no;
  }
  const Cell& cell = row.cells[sum_of.column];
  if (std::holds_alternative<MergedNumber>(cell)) {
    return Tallied::no;  // it counts with the first row that it covers
  }
  const auto* number = std::get_if<Decimal>(&cell);
  if (number == nullptr) {
    return Tallied::blank;
  }
  value_ = value_ ? sum(*value_, number->ratio()) : std::nullopt;
  decimals_ = std::max(decimals_, int{number->decimals});
  return Tallied::yes;
}

Tallied Tally::add_distinct(const CountDistinctOf& count, const RegisterRow& row,
                            const Moments& moments) {
  if (!holds(count.where, row, moments)) {
    return Tallied::no;
  }
  const std::string cell = identity(row.cells[count.column]);
  if (cell.empty()) {
    return Tallied::blank;
  }
  if (seen_.insert(cell).second) {
    value_ = plus_one(value_);
  }
  return Tallied::yes;
}

FigureTally::FigureTally(const Feed& feed, const std::optional<Ratio>& fixed)
    : unit_(feed.unit), above_(numerator_of(feed)), fixed_(fixed) {
  const auto* ratio = std::get_if<RatioOf>(&feed.figure);
  const auto* below = ratio != nullptr ? std::get_if<RowTotal>(&ratio->denominator) : nullptr;
  if (below != nullptr) {
    below_.emplace(*below);
  }
}

Tallied FigureTally::add(const RegisterRow& row, const Moments& moments) {
  const Tallied above = above_.add(row, moments);
  const Tallied below = below_ ? below_->add(row, moments) : Tallied::no;
  return std::max(above, below);
}

std::optional<std::string> FigureTally::text() const {
  const auto& denominator = below_ ? below_->value() : fixed_;
  if (!above_.value() || (below_ && !denominator)) {
    return std::nullopt;
  }
  if (!denominator) {
    return fixed(*above_.value(), above_.decimals()) + unit_;
  }
  return brief(*above_.value(), kMostDecimals) + "/" + brief(*denominator, kMostDecimals);
}

}  // namespace duibiao
