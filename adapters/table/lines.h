// Which line of a file a byte lies on. A line ends with LF, CRLF or a lone CR.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace duibiao {

/// The position after the line end at `at`; `at` itself where no line ends there.
[[nodiscard]] constexpr std::size_t after_line_end(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '\r') {
    return at + (at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1);
  }
  return at < text.size() && text[at] == '\n' ? at + 1 : at;
}

/// Counts lines of `text` up to ever later positions, in one pass.
class LineCounter {
 public:
  /// `text` outlives the counter.
  explicit LineCounter(std::string_view text) : text_(text) {}

  /// The line, from 1, that the byte at `position` lies on. Positions must not go back.
  [[nodiscard]] std::uint32_t line_of(std::size_t position) {
    while (at_ < position && at_ < text_.size()) {
      const std::size_t next = after_line_end(text_, at_);
      if (next > position) {
        break;  // between CR and LF: still the same line
      }
      line_ += next == at_ ? 0U : 1U;
      at_ = next == at_ ? at_ + 1 : next;
    }
    return line_;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

}  // namespace duibiao
