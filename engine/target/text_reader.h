// The pieces that targets and figures are both written with: normalised text, a number with its
// unit, a day. SPEC §2, "Normalise first".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"
#include "engine/value/date.h"
#include "engine/value/unit.h"

namespace duibiao {

/// NFKC (but ² ㎡ ① ½ stay), LaTeX residue (`$\geq 70\%$`) and look-alike signs resolved, all white
/// space removed. Malformed UTF-8 becomes U+FFFD.
[[nodiscard]] std::string normalise(std::string_view text);

/// A number and its unit, the whole of `text` (normalised): "1,200人次", "两次", "百分之九十五".
/// Problems: `not_a_number` where it is no such thing; `too_precise`, `overflow` where it is one.
[[nodiscard]] Result<Quantity> parse_quantity(std::string_view text, const Vocabulary& vocabulary);

/// The day that `text` (normalised) names: 2024年12月底前, 11月30日前, 年底前, 2024-11-30,
/// 2024.5.15; the month's last day where none is named. A day without a year lies in the course:
/// its first such day, else the year of the course's end. Nothing where it is no date or no such
/// day exists.
[[nodiscard]] std::optional<Date> parse_day(std::string_view text, const Course& course);

/// Removes the leading sign (≥, 不少于 …) from `text` and returns it; nothing where there is none.
[[nodiscard]] std::optional<Sign> take_leading_sign(std::string_view& text,
                                                    const Vocabulary& vocabulary);

}  // namespace duibiao
