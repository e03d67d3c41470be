// Reported figures: what an office wrote, when it is about, and where it stands. SPEC §3.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "engine/base/problem.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"
#include "engine/value/date.h"
#include "engine/value/decimal.h"
#include "engine/value/ratio.h"
#include "engine/value/unit.h"

namespace duibiao {

/// Does the value add to what came before, or stand for everything up to its date?
enum class Accrual { increment, running_total };

/// One reported figure as it was read. `project` and `indicator` are codes (or reserved names such as
/// "@executed"); `value` is the text as written.
struct Observation {
  std::string project{};
  std::string indicator{};
  Date date{};
  std::string value{};
  Accrual accrual = Accrual::increment;
  Source where{};
};

struct NumberReading {  ///< 212人次, 36500元, 50%, a copied sign already stripped
  Quantity quantity{};
  bool sign_stripped = false;
};
struct PairReading {  ///< 44/48; d may be 0 here, which is no rate
  Decimal numerator{};
  Decimal denominator{};
};
struct TierReading {  ///< 部分达成(75%): the word, and the share where one is given
  TierWord word = TierWord::achieved;
  std::optional<Decimal> share_percent{};
};
struct DayReading {  ///< 2024年11月30日: for a deadline
  Date day{};
};
struct DoneReading {};  ///< 按期完成: for a deadline, done
struct WordsReading {   ///< any other phrase, normalised
  std::string text{};
};
struct BlankReading {};       ///< empty or a placeholder: no observation
struct FaultyReading {        ///< a number with 19 digits …: `reason` is a code with a sentence
  std::string_view reason = "unreadable";
};

/// A value cell, typed. What it means depends on the target it is held against.
using Reading = std::variant<NumberReading, PairReading, TierReading, DayReading, DoneReading,
                             WordsReading, BlankReading, FaultyReading>;

/// Types a value cell. `course` gives a day without a year its year.
[[nodiscard]] Reading read_value(std::string_view written, const Vocabulary& vocabulary,
                                 const Course& course);

}  // namespace duibiao
