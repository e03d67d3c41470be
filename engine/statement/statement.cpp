#include "engine/statement/statement.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

template <class Value, std::size_t N>
using Names = std::array<std::pair<Value, std::string_view>, N>;

constexpr Names<ReasonCategory, 6> kCategories{{{ReasonCategory::funds, "经费保障"},
                                                {ReasonCategory::institution, "制度保障"},
                                                {ReasonCategory::staff, "人员保障"},
                                                {ReasonCategory::hardware, "硬件条件保障"},
                                                {ReasonCategory::hardware, "硬件保障"},
                                                {ReasonCategory::other, "其他"}}};

constexpr Names<Likelihood, 3> kLikelihoods{{{Likelihood::certain, "确定能"},
                                             {Likelihood::possible, "有可能"},
                                             {Likelihood::impossible, "完全不可能"}}};

template <class Value, std::size_t N>
std::string_view name_in(const Names<Value, N>& names, Value value) {
  const auto found = std::ranges::find(names, value, &std::pair<Value, std::string_view>::first);
  if (found == names.end()) {
    __builtin_trap();
  }
  return found->second;
}

template <class Value, std::size_t N>
std::optional<Value> value_in(const Names<Value, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name, &std::pair<Value, std::string_view>::second);
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace

std::string_view name_of(ReasonCategory category) { return name_in(kCategories, category); }

std::optional<ReasonCategory> reason_category(std::string_view name) {
  return value_in(kCategories, normalise(name));
}

Reason parse_reason(std::string_view value) {
  constexpr std::array<std::string_view, 2> kColons{":", "："};
  std::size_t first = std::string_view::npos;
  std::size_t length = 0;
  for (const std::string_view colon : kColons) {
    if (const std::size_t at = value.find(colon); at < first) {
      first = at;
      length = colon.size();
    }
  }
  const auto category =
      first == std::string_view::npos ? std::nullopt : reason_category(value.substr(0, first));
  if (!category) {
    return {std::nullopt, std::string(value)};
  }
  std::string_view text = value.substr(first + length);
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return {category, std::string(text)};
}

std::string_view name_of(Likelihood likelihood) { return name_in(kLikelihoods, likelihood); }

std::optional<Likelihood> parse_likelihood(std::string_view word) {
  return value_in(kLikelihoods, normalise(word));
}

std::optional<Decimal> points_in(const Statement* statement) {
  if (statement == nullptr) {
    return std::nullopt;
  }
  std::string text = normalise(statement->value);
  constexpr std::string_view kPoints = "分";
  if (text.ends_with(kPoints)) {
    text.resize(text.size() - kPoints.size());
  }
  const auto number = parse_decimal(text);
  return number ? std::optional(*number) : std::nullopt;
}

}  // namespace duibiao
