// Targets and figures as offices write them, and as nobody should: a grammar that says the same
// things in every run of one seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace duibiao::test {

/// Makes spellings. Outer spaces are written too: `trimmed` takes them off, as the importers do.
class Spellings {
 public:
  explicit Spellings(std::uint64_t seed) : random_(seed) {}

  /// A cell of a target column: mostly plain, often odd, sometimes damaged.
  [[nodiscard]] std::string target();
  /// A cell of the value column.
  [[nodiscard]] std::string figure();
  /// A target that compares with what `close_figure` gives for the same `family`, mostly.
  [[nodiscard]] std::string close_target(std::size_t family);
  [[nodiscard]] std::string close_figure(std::size_t family);

  /// How many families `close_target` knows.
  static constexpr std::size_t kFamilies = 4;

  /// 0 … below − 1.
  [[nodiscard]] std::size_t pick(std::size_t below);
  [[nodiscard]] bool one_in(std::size_t times) { return pick(times) == 0; }

 private:
  [[nodiscard]] std::string_view any(std::span<const std::string_view> words);
  [[nodiscard]] std::string digits(std::size_t most);
  [[nodiscard]] std::string number();
  [[nodiscard]] std::string unit();
  [[nodiscard]] std::string range();
  [[nodiscard]] std::string phrase();
  [[nodiscard]] std::string day();
  [[nodiscard]] std::string junk();
  [[nodiscard]] std::string damaged(std::string text);
  [[nodiscard]] std::string plain_target();
  [[nodiscard]] std::string plain_figure();
  [[nodiscard]] std::string_view unit_of(std::size_t family);

  std::mt19937_64 random_;
};

}  // namespace duibiao::test
