// What rows say of their project beside their own indicator (year, version, course), interned: read
// by the full reader once each, found again by comparing texts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "adapters/interchange/courses/project_course.h"
#include "adapters/interchange/interchange_words.h"

namespace duibiao::columns {

/// The fields that make terms, as they stand in a row: year, start, end, version.
using TermsFields = std::array<std::string_view, 4>;
inline constexpr TermsFields kTermsColumns{"year", "start", "end", "version"};

/// Shared by all threads. Entries stay where they are; number 0 are those of a row that says
/// nothing.
class TermsTable {
 public:
  explicit TermsTable(const InterchangeWords& words) : words_(words) {
    numbers_.emplace(std::string(kTermsColumns.size(), kBetween), 0);
    entries_.emplace_back();
  }

  /// The number of the terms that `fields` state; nothing where they state them wrongly, or where
  /// there are too many different ones for the columnar driver (`full`).
  [[nodiscard]] std::optional<std::uint32_t> intern(const TermsFields& fields);
  /// Were there more than a million different ones?
  [[nodiscard]] bool full() const;

  /// Only after every thread has ended that interns.
  [[nodiscard]] const RowTerms& operator[](std::uint32_t number) const { return entries_[number]; }

 private:
  static constexpr char kBetween = '\x1F';

  const InterchangeWords& words_;
  mutable std::mutex guard_{};
  bool full_ = false;
  std::deque<RowTerms> entries_{};
  std::unordered_map<std::string, std::uint32_t> numbers_{};
};

/// One thread's view of the table. Rows of one project mostly say the same, so what the row before
/// said is tried first.
class TermsGuess {
 public:
  explicit TermsGuess(TermsTable& table) : table_(table) {}

  /// As `TermsTable::intern`; the fields may have outer white space.
  [[nodiscard]] std::optional<std::uint32_t> operator()(const TermsFields& fields);

 private:
  TermsTable& table_;
  std::array<std::string, kTermsColumns.size()> before_{};
  std::uint32_t number_ = 0;  ///< of what `before_` says
};

}  // namespace duibiao::columns
