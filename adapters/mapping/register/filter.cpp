#include "adapters/mapping/register/filter.h"

#include <algorithm>
#include <compare>

#include "engine/base/result.h"

namespace duibiao {
namespace {

using Order = std::optional<std::strong_ordering>;

template <class T>
Order order_of(const T* cell, const T& value) {
  return cell != nullptr ? Order(*cell <=> value) : std::nullopt;
}

/// The cell against the literal; nothing where the cell is empty or the day is not known.
Order order_of(const Cell& cell, const Literal& literal, const Moments& moments) {
  return std::visit(
      Overload{
          [&](const std::string& text) { return order_of(std::get_if<std::string>(&cell), text); },
          [&](const Decimal& number) { return order_of(number_in(cell), number); },
          [&](const DateTerm& term) {
            const auto day = day_of(term, moments);
            return day ? order_of(std::get_if<Date>(&cell), *day) : std::nullopt;
          }},
      literal);
}

bool satisfies(const Order& order, Comparison sign) {
  switch (sign) {
    case Comparison::equal:
      return order && *order == 0;
    case Comparison::not_equal:
      return !order || *order != 0;
    case Comparison::less:
      return order && *order < 0;
    case Comparison::at_most:
      return order && *order <= 0;
    case Comparison::more:
      return order && *order > 0;
    case Comparison::at_least:
      return order && *order >= 0;
  }
  return false;
}

/// One condition against one row.
struct Test {
  const RegisterRow& row;
  const Moments& moments;

  bool operator()(const AllOf& all) const {
    return std::ranges::all_of(all.conditions,
                               [this](const Condition& c) { return std::visit(*this, c.is); });
  }
  bool operator()(const AnyOf& any) const {
    return std::ranges::any_of(any.conditions,
                               [this](const Condition& c) { return std::visit(*this, c.is); });
  }
  bool operator()(const CellCompares& test) const {
    return satisfies(order_of(row.cells[test.column], test.value, moments), test.sign);
  }
  bool operator()(const CellIsOneOf& test) const {
    return std::ranges::any_of(test.values, [&](const Literal& value) {
      return satisfies(order_of(row.cells[test.column], value, moments), Comparison::equal);
    });
  }
  bool operator()(const CellContains& test) const {
    const auto* text = std::get_if<std::string>(&row.cells[test.column]);
    return text != nullptr && (test.at_start ? text->starts_with(test.text)
                                             : text->find(test.text) != std::string::npos);
  }
  bool operator()(const CellIsEmpty& test) const {
    return std::holds_alternative<BlankCell>(row.cells[test.column]) != test.negated;
  }
};

}  // namespace

std::optional<Date> day_of(const DateTerm& term, const Moments& moments) {
  if (const auto* day = std::get_if<Date>(&term)) {
    return *day;
  }
  switch (std::get<Moment>(term)) {
    case Moment::course_start:
      return moments.course.first;
    case Moment::course_middle:
      return middle_of(moments.course);
    case Moment::course_end:
      return moments.course.last;
    case Moment::as_of:
      break;
  }
  return moments.as_of;
}

bool holds(const Condition& condition, const RegisterRow& row, const Moments& moments) {
  return std::visit(Test{row, moments}, condition.is);
}

}  // namespace duibiao
