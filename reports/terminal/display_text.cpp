#include "reports/terminal/display_text.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

namespace duibiao {
namespace {

icu::UnicodeString decoded(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string encoded(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

bool takes_no_column(UChar32 c) {
  const auto type = u_charType(c);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR;
}

int width_of(UChar32 c) {
  if (takes_no_column(c)) {
    return 0;
  }
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int width_of(const icu::UnicodeString& text) {
  int width = 0;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    width += width_of(text.char32At(at));
  }
  return width;
}

/// How much of `text` fits into `width` columns, at least one character.
std::int32_t fitting(const icu::UnicodeString& text, int width) {
  std::int32_t at = 0;
  while (at < text.length()) {
    width -= width_of(text.char32At(at));
    if (width < 0 && at > 0) {
      break;
    }
    at = text.moveIndex32(at, 1);
  }
  return at;
}

/// Lines that grow piece by piece; a piece never moves once it stands.
class Lines {
 public:
  explicit Lines(int width) : width_(width) {}

  void add(icu::UnicodeString piece) {
    icu::UnicodeString visible = piece;
    visible.trim();
    if (line_.length() > 0 && width_of(line_) + width_of(visible) > width_) {
      end_line();
    }
    while (width_of(piece) > width_ && width_of(visible) > width_) {
      const std::int32_t length = fitting(piece, width_);
      line_ = icu::UnicodeString(piece, 0, length);
      end_line();
      piece.remove(0, length);
      visible = piece;
      visible.trim();
    }
    line_ += piece;
  }

  std::vector<std::string> take() {
    if (line_.length() > 0 || lines_.empty()) {
      end_line();
    }
    return std::move(lines_);
  }

 private:
  void end_line() {
    line_.trim();
    lines_.push_back(encoded(line_));
    line_.remove();
  }

  int width_;
  icu::UnicodeString line_{};
  std::vector<std::string> lines_{};
};

}  // namespace

int display_width(std::string_view text) { return width_of(decoded(text)); }

std::string printable(std::string_view text) {
  constexpr UChar32 kReplacement = 0xFFFD;
  const icu::UnicodeString from = decoded(text);
  icu::UnicodeString to;
  for (std::int32_t at = 0; at < from.length(); at = from.moveIndex32(at, 1)) {
    const UChar32 c = from.char32At(at);
    const bool blank = u_isWhitespace(c);
    if (blank && to.endsWith(u" ", 1) == 0) {
      to += u' ';
    } else if (!blank) {
      to += u_iscntrl(c) ? kReplacement : c;
    }
  }
  return encoded(to);
}

std::vector<std::string> wrapped(std::string_view text, int width) {
  const icu::UnicodeString whole = decoded(text);
  Lines lines(width);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      width_of(whole) <= width ? nullptr
                               : icu::BreakIterator::createLineInstance(icu::Locale("zh"), status));
  if (breaks == nullptr || U_FAILURE(status) != 0) {
    lines.add(whole);
    return lines.take();
  }
  breaks->setText(whole);
  std::int32_t from = breaks->first();
  for (std::int32_t to = breaks->next(); to != icu::BreakIterator::DONE; to = breaks->next()) {
    lines.add(icu::UnicodeString(whole, from, to - from));
    from = to;
  }
  return lines.take();
}

std::vector<std::string> wrapped_lines(std::string_view text, int width) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    for (std::string& line : wrapped(printable(text.substr(0, end)), width)) {
      lines.push_back(std::move(line));
    }
    if (end == std::string_view::npos) {
      return lines;
    }
    text.remove_prefix(end + 1);
  }
}

std::string padded(std::string text, int width, bool to_the_right) {
  const int missing = width - display_width(text);
  if (missing > 0) {
    text.insert(to_the_right ? 0 : text.size(), static_cast<std::size_t>(missing), ' ');
  }
  return text;
}

}  // namespace duibiao
