// How numbers look in every report: one place, so that a number never reads differently in two of
// them. Verdicts are reached on exact values; what is shown here never contradicts them
// (DESIGN, "Exact numbers"): a share just below its bound shows the digits that say so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/outlook/forecast/estimate.h"
#include "engine/value/ratio.h"
#include "engine/value/unit.h"
#include "reports/wording/wording.h"

namespace duibiao {

/// A share of a target in percent, two decimals, more where it would look like 100 %: "90.00%",
/// "99.996%".
[[nodiscard]] std::string attainment_text(const Ratio& share);

/// A signed deviation in percent, two decimals, more where it would look like 0: "+24.42%",
/// "-0.80%", "0.00%".
[[nodiscard]] std::string deviation_text(const Ratio& deviation);

/// A share in percent with two decimals: "98.30%".
[[nodiscard]] std::string percent_text(const Ratio& share);

/// Points with two decimals, or with as many as they have (at most six): "1.43", "33.333".
[[nodiscard]] std::string points_text(const Ratio& points);

/// Points given in hundredths: 9738 is "97.38".
[[nodiscard]] std::string score_text(std::int64_t hundredths);

/// An amount as briefly as it can be said, at most two decimals, more where it would look like 0.
[[nodiscard]] std::string amount_text(const Ratio& amount);

/// A value in the base unit of `unit`'s family as an amount in `unit` itself: 5000 元 is "0.5万元".
[[nodiscard]] std::string amount_in(const Ratio& base, const Unit& unit);

/// The same for something to be done: of what is counted whole ones, rounded `up` or else down.
[[nodiscard]] std::string whole_amount_in(const Ratio& base, const Unit& unit, bool up);

/// `number` with thousands separators in the digits before its point: "12345.60" is "12,345.60".
[[nodiscard]] std::string grouped(std::string number);

/// An estimate in the base unit of `unit`'s family, in `unit` itself, as `brief` shows it.
[[nodiscard]] std::string amount_in(const Estimate& base, const Unit& unit);

/// Yuan with two decimals and thousands separators: "78,640.50 元", "CNY 78,640.50".
[[nodiscard]] std::string money_text(const Ratio& yuan, Language language);

/// part / whole in permille, cut off and held within 0 … 1000; nothing where whole ≤ 0 or the exact
/// quotient does not fit. Cutting off keeps a bar from reaching a mark that its value does not
/// reach.
[[nodiscard]] std::optional<int> permille_of(const Ratio& part, const Ratio& whole);

}  // namespace duibiao
