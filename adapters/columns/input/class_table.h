// The classes of a run, interned: read by the full reader once each, found again by comparing
// labels.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/interchange_words.h"
#include "engine/columns/indicator_class.h"
#include "engine/columns/text/short_text.h"
#include "engine/rules/rule_book.h"

namespace duibiao::columns {

/// The fields that make a indicator_class, as they stand in a row (outer spaces removed).
struct LabelFields {
  std::string_view level1{};
  std::string_view level2{};
  std::string_view name{};
  std::string_view measure{};
  std::string_view kind{};
  bool has_half_year = true;

  friend bool operator==(const LabelFields& a, const LabelFields& b) {
    return same_text(a.name, b.name) && same_text(a.level2, b.level2) &&
           same_text(a.level1, b.level1) && same_text(a.measure, b.measure) &&
           same_text(a.kind, b.kind) && a.has_half_year == b.has_half_year;
  }
};

/// A indicator_class with what outputs and weights need of it.
struct ClassEntry {
  IndicatorClass indicator_class{};
  std::uint32_t level = 0;                    ///< number of (level1, level2)
  std::optional<std::size_t> weight_entry{};  ///< position in the book's weights
  std::string fields{};                       ///< backs the views below
  LabelFields labels{};
};

/// Shared by all threads. Entries stay where they are.
class ClassTable {
 public:
  ClassTable(const InterchangeWords& words, const Vocabulary& vocabulary, const RuleBook& book)
      : words_(words), vocabulary_(vocabulary), book_(book) {}

  /// The number and entry of `labels`; nothing where a word of them is not known.
  [[nodiscard]] std::optional<std::pair<std::uint32_t, const ClassEntry*>> intern(
      const LabelFields& labels);

  /// Only after every thread has ended that interns.
  [[nodiscard]] const ClassEntry& operator[](std::uint32_t number) const {
    return entries_[number];
  }
  /// (level1, level2) by number; only after every thread has ended that interns.
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& levels() const {
    return levels_;
  }

 private:
  [[nodiscard]] std::optional<Indicator> read_labels(const LabelFields& labels) const;
  [[nodiscard]] std::uint32_t level_number(const Indicator& labels);

  const InterchangeWords& words_;
  const Vocabulary& vocabulary_;
  const RuleBook& book_;
  std::mutex guard_{};
  std::deque<ClassEntry> entries_{};
  std::unordered_map<std::string, std::uint32_t> numbers_{};
  std::vector<std::pair<std::string, std::string>> levels_{};
  std::map<std::pair<std::string, std::string>, std::uint32_t> level_numbers_{};
};

/// One thread's view of the table. Rows come in the order of forms, so what followed a
/// indicator_class once is tried first the next time.
class ClassGuess {
 public:
  explicit ClassGuess(ClassTable& table) : table_(table) {}

  /// As `ClassTable::intern`.
  [[nodiscard]] std::optional<std::pair<std::uint32_t, const ClassEntry*>> operator()(
      const LabelFields& labels);

 private:
  using Known = std::pair<std::uint32_t, const ClassEntry*>;

  ClassTable& table_;
  std::vector<Known> followers_{};  ///< by number of the one before
  std::uint32_t before_ = 0;
  std::unordered_map<std::string, Known> known_{};
  std::string key_{};
};

}  // namespace duibiao::columns
