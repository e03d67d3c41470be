#include "adapters/columns/input/record_scanner.h"

namespace duibiao::columns {

RecordScanner::RecordScanner(std::string_view bytes, MarkIndex& index, std::size_t width)
    : bytes_(bytes), width_(width), mark_(index(bytes)), behind_(mark_) {}

/// Takes the field whose opening quote is the next mark, at `from`; passes its closing quote. False
/// where the full reader has to look.
bool RecordScanner::take_quoted(std::uint32_t from) {
  if (*behind_ != from) {
    return false;
  }
  bool doubled = false;
  for (++behind_;; ++behind_) {
    const char mark = at(*behind_);
    if (is_end(*behind_) || mark == '\n' || mark == '\r') {
      return false;
    }
    if (mark == ',') {
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
  return *behind_ == next;
}

RecordScanner::Step RecordScanner::next_odd() {
  std::uint32_t from = mark_[-1] + 1;
  if (from >= bytes_.size()) {
    return Step::end;
  }
  odd_ = true;
  fields_.clear();
  unquoted_.clear();
  while (true) {
    if (at(*behind_) == '"') {
      if (!take_quoted(from)) {
        return Step::declined;
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
