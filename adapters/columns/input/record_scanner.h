// Bytes of a CSV file → records of fields, without a string per field. Knows the plain form of RFC
// 4180: quotes around whole fields, LF or CRLF. What the full reader treats with more care (quotes
// inside plain fields, lone CRs, and line breaks inside quotes where nobody asked for them) is
// declined to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/columns/input/mark_index.h"

namespace duibiao::columns {

/// Walks over whole records.
class RecordScanner {
 public:
  /// What a step found; `unfinished`: a record that goes on behind the bytes.
  enum class Step { record, end, declined, unfinished };

  /// Line breaks inside quotes: declined, or part of their field. Bytes that were cut at a line end
  /// may then have been cut inside a record.
  enum class LineBreaks { declined, kept };

  /// `bytes` begin with a record, whose usual number of fields is `width`; `index`, which outlives
  /// the scanner, finds their marks.
  RecordScanner(std::string_view bytes, MarkIndex& index, std::size_t width,
                LineBreaks breaks = LineBreaks::declined);

  /// Goes to the next record.
  [[nodiscard]] Step next() {
    ++line_;
    mark_ = behind_;
    if (!is_plain_record()) {
      return next_odd();
    }
    odd_ = false;
    behind_ = mark_ + width_;
    return Step::record;
  }

  /// Fields of the record.
  [[nodiscard]] std::size_t count() const { return odd_ ? fields_.size() : width_; }
  /// `visit(field)`, where `field(i)` is field `i`, below `count`, without its quotes; the views
  /// last until the next step. Plain records have a function of their own: they are nearly all.
  template <class Visit>
  auto with_fields(Visit&& visit) const {
    if (odd_) {
      return visit([this](std::size_t number) { return fields_[number]; });
    }
    return visit([text = bytes_.data(), marks = mark_](std::size_t number) {
      const std::uint32_t from = (marks - 1)[number] + 1;
      return std::string_view(text + from, marks[number] - from);
    });
  }
  /// The record as it stands in the file, without its line end.
  [[nodiscard]] std::string_view whole() const {
    return odd_ ? whole_ : between(mark_[-1] + 1, mark_[width_ - 1]);
  }
  /// Its first line, from 0; at the end, how many lines there were.
  [[nodiscard]] std::uint32_t line() const { return line_ + (odd_ ? breaks_before_ : breaks_); }
  /// Where it begins.
  [[nodiscard]] std::size_t begin() const { return std::uint32_t{mark_[-1] + 1}; }

 private:
  /// Exactly `width_` fields without quotes, and a line feed? `width_` marks say so.
  [[nodiscard]] bool is_plain_record() const {
    const char* text = bytes_.data();
    std::size_t field = 0;
    while (field + 1 < width_ && text[mark_[field]] == ',') {
      ++field;
    }
    return field + 1 == width_ && text[mark_[field]] == '\n';
  }

  [[nodiscard]] std::string_view between(std::uint32_t from, std::uint32_t to) const {
    return {bytes_.data() + from, to - from};
  }
  [[nodiscard]] Step next_odd();
  [[nodiscard]] Step take_quoted(std::uint32_t from);
  [[nodiscard]] bool pass_break();
  [[nodiscard]] bool end_record();
  /// The byte at `place`; behind the end a zero.
  [[nodiscard]] char at(std::uint32_t place) const { return *(bytes_.data() + place); }
  [[nodiscard]] bool is_end(std::uint32_t place) const { return place == bytes_.size(); }

  std::string_view bytes_;
  std::size_t width_;
  LineBreaks line_breaks_;
  const std::uint32_t* mark_;    ///< the first of this record, and before it the last line end
  const std::uint32_t* behind_;  ///< the first of the next record
  std::uint32_t line_ = 0xFFFFFFFF;
  std::uint32_t breaks_ = 0;         ///< line breaks inside the records up to the last odd one
  std::uint32_t breaks_before_ = 0;  ///< and up to the odd one before that
  bool odd_ = false;                 ///< not a plain record: its fields are in `fields_`
  std::string_view whole_{};
  std::vector<std::string_view> fields_{};
  std::deque<std::string> unquoted_{};
};

}  // namespace duibiao::columns
