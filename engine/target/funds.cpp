#include "engine/target/funds.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

struct RowLabel {
  FundsSource row;
  std::string_view label;
};

/// What target forms call these lines, without 其中： and white space.
constexpr std::array<RowLabel, 29> kLabels{{
    {FundsSource::total, "资金总额"},
    {FundsSource::total, "年度资金总额"},
    {FundsSource::total, "项目资金总额"},
    {FundsSource::total, "收入合计"},
    {FundsSource::total, "合计"},
    {FundsSource::total, "总额"},
    {FundsSource::treasury, "财政拨款"},
    {FundsSource::treasury, "财政拨款/小计"},
    {FundsSource::treasury, "当年财政拨款"},
    {FundsSource::treasury, "本年财政拨款"},
    {FundsSource::treasury, "财政资金"},
    {FundsSource::general_budget, "一般公共预算资金"},
    {FundsSource::general_budget, "财政拨款/一般公共预算资金"},
    {FundsSource::general_budget, "一般公共预算"},
    {FundsSource::general_budget, "一般公共预算拨款"},
    {FundsSource::general_budget, "本年一般公共预算拨款"},
    {FundsSource::carried_over, "上年结转资金"},
    {FundsSource::carried_over, "上年结转"},
    {FundsSource::carried_over, "上年结转结余"},
    {FundsSource::other, "其他资金"},
    {FundsSource::other, "其他"},
    {FundsSource::central, "中央补助"},
    {FundsSource::central, "中央补助资金"},
    {FundsSource::central, "中央资金"},
    {FundsSource::central, "中央财政资金"},
    {FundsSource::local, "地方资金"},
    {FundsSource::local, "地方财政资金"},
    {FundsSource::local, "地方配套资金"},
    {FundsSource::local, "地方配套"},
}};

constexpr std::string_view kAmongThem = "其中:";

std::string label_of(const FundsLine& line) {
  std::string label = normalise(line.label);
  const auto among = label.find(kAmongThem);
  return among == std::string::npos ? label : label.erase(among, kAmongThem.size());
}

bool is_labelled(const FundsLine& line, FundsSource row) {
  const std::string label = label_of(line);
  return line.side == FundsLine::Side::income &&
         std::ranges::any_of(kLabels, [&](const RowLabel& known) {
           return known.row == row && known.label == label;
         });
}

}  // namespace

const FundsLine* funds_line(const Form& form, FundsSource row) {
  const auto found = std::ranges::find_if(
      form.funds, [row](const FundsLine& line) { return is_labelled(line, row); });
  return found == form.funds.end() ? nullptr : &*found;
}

std::optional<Ratio> yuan_of(const FundsLine* line) {
  const bool money =
      line != nullptr && line->full_year && line->full_year->unit.dimension == Dimension::money;
  return money ? std::optional(line->full_year->in_base()) : std::nullopt;
}

}  // namespace duibiao
