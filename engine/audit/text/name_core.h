// What an indicator's name is about, without the verb it opens with and the measure it ends with:
// 开展1对1个案精准矫正数量 → 1对1个案精准矫正.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/settings.h"

namespace duibiao {

/// The words that names are built with; from the settings that all checks share.
struct NameWords {
  const std::vector<std::string>& opening_verbs;   ///< 开展 完成 举办 …
  const std::vector<std::string>& measured_nouns;  ///< 数量 率 人次 场次 …
};

/// The shared lists `opening_verbs` and `measured_nouns` of `settings`.
[[nodiscard]] NameWords name_words(const CheckSettings& settings);

/// `name`, normalised, without numbering (指标1:), opening verb and measured noun. A name that is
/// nothing else stays as it is.
[[nodiscard]] std::string name_core(std::string_view name, const NameWords& words);

/// The measured noun that `name` ends with, brackets at its end left out; empty for none.
[[nodiscard]] std::string measured_noun(std::string_view name, const NameWords& words);

/// `name`, normalised, without numbering in front (指标1: ★ 其中:) and brackets at its end.
[[nodiscard]] std::string plain_name(std::string_view name);

}  // namespace duibiao
