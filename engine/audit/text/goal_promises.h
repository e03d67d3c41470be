// The figures that a goal text promises: 完成对100名社区矫正对象的一对一个案精准矫治，成功率95% →
// 100名 of something, 95 % of something. For checks that hold goal texts against indicators.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/settings.h"
#include "engine/target/vocabulary.h"
#include "engine/value/unit.h"

namespace duibiao {

/// One figure of a goal text with the words around it, all normalised.
struct Promise {
  Quantity quantity{};
  std::string written{};  ///< as the text has it, normalised: "100名", "95%", "两次"
  std::string noun{};     ///< what it counts or measures: "成功率"
  std::string context{};  ///< what the sentence is about: the last thing counted before it
  std::string clause{};   ///< the words that it stands among

  [[nodiscard]] bool is_rate() const { return quantity.unit.dimension == Dimension::rate; }
};

/// The words that stand between a noun and its figure, from the settings that all checks share.
struct PromiseWords {
  const std::vector<std::string>& openings;    ///< 完成 开展 对 …: before what is counted
  const std::vector<std::string>& keep;        ///< 完成率 对象: words that only look like it
  const std::vector<std::string>& connectors;  ///< 达到 不低于 约 …: between noun and figure
  const std::vector<std::string>& trailers;    ///< 以上 以内 左右 …: behind the unit
  const std::vector<std::string>& time_units;  ///< 年 月 日: a date or a period, no promise
};

/// The shared lists `promise_openings`, `promise_keep`, `promise_connectors`, `promise_trailers`
/// and `promise_time_units` of `settings`.
[[nodiscard]] PromiseWords promise_words(const CheckSettings& settings);

/// The promises in `text`, in order. A number without a unit, a date, a year, an ordinal (第3) and
/// 一 before a counting word (一个, 一批) are none.
[[nodiscard]] std::vector<Promise> promises_in(std::string_view text, const PromiseWords& words,
                                               const Vocabulary& vocabulary);

}  // namespace duibiao
