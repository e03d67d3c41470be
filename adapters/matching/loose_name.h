// An indicator's name without what people add to it: numbers, brackets, the level it stands under.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// The form under which names are matched that are not the same: normalised, small letters, without
/// a number or a star in front (1. 一、 ① 指标2: ★), without one of `levels` in front of a colon or
/// a dash, without a unit in brackets at the end, and without brackets, quotes and punctuation.
/// What stands in brackets stays: 培训人次(市级) is not 培训人次.
[[nodiscard]] std::string loose_name(std::string_view name,
                                     const std::vector<std::string>& levels = {});

}  // namespace duibiao
