// Text of a value cell → what it says. The same text means different things to different targets
// ("12月" is a quantity to ≥10月 and a day to 12月底前), so there is one reader for each. SPEC §3.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/base/result.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"
#include "engine/value/date.h"
#include "engine/value/decimal.h"
#include "engine/value/unit.h"

namespace duibiao {

struct NumberReading {  ///< 212人次, 36500元, 50%
  Quantity quantity{};
  bool sign_stripped = false;  ///< a sign was copied into the figure: ≥266米
};
struct PairReading {  ///< 44/48; the denominator may be 0 here, which is no rate
  Decimal numerator{};
  Decimal denominator{};
};
struct FaultyFigure {  ///< no figure; `reason`: words_for_number, too_precise, overflow
  std::string_view reason = "words_for_number";
};

/// What a value cell says to a numeric target.
using Figure = std::variant<NumberReading, PairReading, FaultyFigure>;

/// What a value cell says to a phrase: its normalised text, and its tier where it names one, with
/// the share where one is given: 部分达成(75%).
struct Finding {
  std::string text{};
  std::optional<TierWord> tier{};
  std::optional<Decimal> share_percent{};
};

/// What a value cell says to a deadline: a day, or a finding (按期完成, 未完成 …).
using Completion = std::variant<Date, Finding>;

/// Is `written` empty or a placeholder, and so no observation at all?
[[nodiscard]] bool is_blank(std::string_view written, const Vocabulary& vocabulary);

/// Reads `written` as a number with its unit or as a pair n/d; a copied sign is stripped and noted.
[[nodiscard]] Figure read_figure(std::string_view written, const Vocabulary& vocabulary);

/// Reads `written` as a qualitative finding; never fails, since any phrase is one.
[[nodiscard]] Finding read_finding(std::string_view written, const Vocabulary& vocabulary);

/// Reads `written` as the day something was done, else as a finding. 按期完成 is the tier 达成.
[[nodiscard]] Completion read_completion(std::string_view written, const Vocabulary& vocabulary,
                                         const Course& course);

}  // namespace duibiao
