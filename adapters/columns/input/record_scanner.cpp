#include "adapters/columns/input/record_scanner.h"

namespace duibiao::columns {

RecordScanner::RecordScanner(std::string_view bytes, MarkIndex& index, std::size_t width,
                             LineBreaks breaks)
    : bytes_(bytes), width_(width), line_breaks_(breaks), mark_(index(bytes)), behind_(mark_) {}

/// Counts the line break inside quotes whose last mark is the next one; false where there should be
/// none.
bool RecordScanner::pass_break() {
  const bool pair = at(*behind_) == '\r' && at(*behind_ + 1) == '\n';
  breaks_ += pair ? 0U : 1U;  // counted at its line feed
  return line_breaks_ == LineBreaks::kept;
}

/// Takes the field whose opening quote is the next mark, at `from`; passes its closing quote.
/// `record`: it was taken.
RecordScanner::Step RecordScanner::take_quoted(std::uint32_t from) {
  if (*behind_ != from) {
    return Step::declined;
  }
  bool doubled = false;
  for (++behind_;; ++behind_) {
    if (is_end(*behind_)) {
      return line_breaks_ == LineBreaks::kept ? Step::unfinished : Step::declined;
    }
    const char mark = at(*behind_);
    if (mark == ',') {
      continue;
    }
    if (mark != '"') {
      if (!pass_break()) {
        return Step::declined;
      }
      continue;
    }
    if (behind_[1] != *behind_ + 1 || at(behind_[1]) != '"') {
      break;
    }
    doubled = true;
    ++behind_;
  }
  std::string_view field = between(from + 1, *behind_);
  if (doubled) {
    std::string& text = unquoted_.emplace_back();
    for (std::size_t i = 0; i < field.size(); i += field[i] == '"' ? 2U : 1U) {
      text += field[i];
    }
    field = text;
  }
  fields_.push_back(field);
  const std::uint32_t next = *behind_++ + 1;
  return *behind_ == next ? Step::record : Step::declined;
}

RecordScanner::Step RecordScanner::next_odd() {
  std::uint32_t from = mark_[-1] + 1;
  breaks_before_ = breaks_;
  odd_ = true;
  if (from >= bytes_.size()) {
    return Step::end;
  }
  fields_.clear();
  unquoted_.clear();
  while (true) {
    if (at(*behind_) == '"') {
      if (const Step taken = take_quoted(from); taken != Step::record) {
        return taken;
      }
    } else {
      fields_.push_back(between(from, *behind_));
    }
    if (at(*behind_) != ',') {
      return end_record() ? Step::record : Step::declined;
    }
    from = *behind_++ + 1;
  }
}

/// The record ends at the next mark; false where a lone carriage return stands there.
bool RecordScanner::end_record() {
  const std::uint32_t end = *behind_++;
  whole_ = between(mark_[-1] + 1, end);
  if (at(end) != '\r') {
    return true;
  }
  const std::uint32_t feed = *behind_++;
  return feed == end + 1 && at(feed) == '\n';
}

}  // namespace duibiao::columns
