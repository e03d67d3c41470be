// Bytes of a CSV file → records of fields, without a string per field. Knows the plain form of RFC
// 4180: quotes around whole fields, LF or CRLF. What the full reader treats with more care (line
// breaks inside quotes, quotes inside plain fields, lone CRs) is declined to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>

namespace duibiao::columns {

/// Bytes that must be readable, and zero, behind the text that is scanned: it is read in steps of
/// that size.
inline constexpr std::size_t kScanPadding = 64;

/// Walks over whole records.
class RecordScanner {
 public:
  /// What a step found.
  enum class Step { record, end, declined };

  /// `bytes` begin with a record and are followed by `kScanPadding` bytes of zero.
  explicit RecordScanner(std::string_view bytes);

  /// Reads the next record into `fields` (at most as many as there is room for; `count` says how
  /// many it has). The views last until the next step.
  [[nodiscard]] Step next(std::span<std::string_view> fields);

  /// Fields of the record that was read.
  [[nodiscard]] std::size_t count() const { return count_; }
  /// The record as it stands in the file, without its line end.
  [[nodiscard]] std::string_view whole() const { return whole_; }
  /// Its line, from 0.
  [[nodiscard]] std::uint32_t line() const { return line_; }

 private:
  [[nodiscard]] const char* take_plain_fields(const char* from, std::span<std::string_view> fields);
  [[nodiscard]] bool end_record(const char* mark);
  [[nodiscard]] const char* next_mark();
  [[nodiscard]] const char* quoted(const char* at, std::string_view& field);

  const char* at_;
  const char* end_;
  const char* chunk_;        ///< 64 bytes whose marks are in `marks_`
  std::uint64_t marks_ = 0;  ///< commas, quotes and line ends not yet passed
  std::size_t count_ = 0;
  std::string_view whole_{};
  std::uint32_t line_ = 0;
  std::uint32_t next_line_ = 0;
  std::deque<std::string> unquoted_{};
};

}  // namespace duibiao::columns
