#include "adapters/columns/input/record_scanner.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace duibiao::columns {
namespace {

constexpr std::size_t kChunk = 64;

/// One bit for each of 64 bytes that is a comma, a quote, a line feed or a carriage return.
#if defined(__SSE2__)
std::uint64_t marks_in(const char* at) {
  const __m128i comma = _mm_set1_epi8(',');
  const __m128i quote = _mm_set1_epi8('"');
  const __m128i feed = _mm_set1_epi8('\n');
  const __m128i carriage = _mm_set1_epi8('\r');
  std::uint64_t marks = 0;
  for (unsigned part = 0; part < 4; ++part) {
    __m128i bytes;
    std::memcpy(&bytes, at + std::size_t{16} * part, sizeof bytes);
    const __m128i separators =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, comma), _mm_cmpeq_epi8(bytes, quote));
    const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, carriage));
    const int bits = _mm_movemask_epi8(_mm_or_si128(separators, ends));
    marks |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(bits)) << (16 * part);
  }
  return marks;
}
#else
std::uint64_t marks_in(const char* at) {
  std::uint64_t marks = 0;
  for (std::size_t i = 0; i < kChunk; ++i) {
    const char c = at[i];
    const bool mark = c == ',' || c == '"' || c == '\n' || c == '\r';
    marks |= std::uint64_t{mark} << i;
  }
  return marks;
}
#endif

std::string_view between(const char* from, const char* to) {
  return {from, static_cast<std::size_t>(to - from)};
}

}  // namespace

RecordScanner::RecordScanner(std::string_view bytes)
    : at_(bytes.data()), end_(bytes.data() + bytes.size()), chunk_(bytes.data()) {
  marks_ = bytes.empty() ? 0 : marks_in(chunk_);
}

/// The next mark that was not passed yet; the end where there is none.
inline const char* RecordScanner::next_mark() {
  while (marks_ == 0) {
    if (chunk_ + kChunk >= end_) {
      return end_;
    }
    chunk_ += kChunk;
    marks_ = marks_in(chunk_);
  }
  const char* mark = chunk_ + std::countr_zero(marks_);
  marks_ &= marks_ - 1;
  return mark;
}

/// The field whose opening quote stands at `at`, and the mark behind it; null where the full reader
/// has to look.
const char* RecordScanner::quoted(const char* at, std::string_view& field) {
  const char* from = at + 1;
  bool doubled = false;
  for (const char* mark = next_mark();; mark = next_mark()) {
    if (mark == end_ || *mark == '\n' || *mark == '\r') {
      return nullptr;
    }
    if (*mark != '"') {
      continue;
    }
    const char* behind = mark + 1;
    if (behind < end_ && *behind == '"') {
      doubled = true;
      (void)next_mark();
      continue;
    }
    field = between(from, mark);
    if (doubled) {
      std::string& text = unquoted_.emplace_back();
      for (std::size_t i = 0; i < field.size(); i += field[i] == '"' ? 2U : 1U) {
        text += field[i];
      }
      field = text;
    }
    const char* next = next_mark();
    return next == behind ? next : nullptr;
  }
}

RecordScanner::Step RecordScanner::next(std::span<std::string_view> fields) {
  if (at_ >= end_) {
    return Step::end;
  }
  if (!unquoted_.empty()) {
    unquoted_.clear();
  }
  line_ = next_line_++;
  count_ = 0;
  const char* from = take_plain_fields(at_, fields);
  while (true) {  // what is not a plain field behind a comma
    std::string_view field;
    const char* mark = next_mark();
    if (mark != end_ && *mark == '"') {
      mark = mark == from ? quoted(mark, field) : nullptr;
      if (mark == nullptr) {
        return Step::declined;
      }
    } else {
      field = between(from, mark);
    }
    if (count_ < fields.size()) {
      fields[count_] = field;
    }
    ++count_;
    from = mark + 1;
    if (mark != end_ && *mark == ',') {
      from = take_plain_fields(from, fields);
      continue;
    }
    return end_record(mark) ? Step::record : Step::declined;
  }
}

/// Takes fields that end with a comma, as long as no other mark comes first; where the next one
/// begins. The marks are kept in registers: this is the innermost loop.
const char* RecordScanner::take_plain_fields(const char* from, std::span<std::string_view> fields) {
  const char* chunk = chunk_;
  std::uint64_t marks = marks_;
  std::size_t count = count_;
  while (true) {
    while (marks == 0 && chunk + kChunk < end_) {
      chunk += kChunk;
      marks = marks_in(chunk);
    }
    const char* mark = chunk + std::countr_zero(marks);
    if (marks == 0 || *mark != ',' || count >= fields.size()) {
      break;
    }
    marks &= marks - 1;
    fields[count++] = between(from, mark);
    from = mark + 1;
  }
  chunk_ = chunk;
  marks_ = marks;
  count_ = count;
  return from;
}

/// The record ends at `mark`; false where a lone carriage return stands there.
bool RecordScanner::end_record(const char* mark) {
  whole_ = between(at_, mark);
  const char* behind = mark + 1;
  if (mark != end_ && *mark == '\r') {
    if (behind >= end_ || *behind != '\n') {
      return false;
    }
    behind = next_mark() + 1;
  }
  at_ = mark == end_ ? end_ : behind;
  return true;
}

}  // namespace duibiao::columns
