#include "adapters/workbook/ods/paragraphs.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace duibiao {
namespace {

constexpr std::size_t kMostSpaces = 32'767;

/// How many spaces a text:s stands for.
std::size_t spaces(const XmlAttributes& attributes) {
  const std::string_view written = attributes.find("c").value_or("1");
  std::size_t count = 0;
  const auto failed =
      std::from_chars(written.data(), written.data() + written.size(), count).ec != std::errc{};
  return failed ? 1 : std::min(count, kMostSpaces);
}

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

void Paragraphs::start(const XmlName& name, const XmlAttributes& attributes) {
  if (name.space != kTextSpace) {
    return;
  }
  if (name.local == "p" || name.local == "h") {
    text_ += depth_ == 0 && paragraphs_ > 0 ? "\n" : "";
    paragraphs_ += depth_ == 0 ? 1 : 0;
    ++depth_;
    began_ = text_.size();
    space_ = false;
  } else if (name.local == "ruby-text") {
    ++ruby_;
  } else if (depth_ > 0 && name.local == "s") {
    put_space();
    text_.append(spaces(attributes), ' ');
  } else if (depth_ > 0 && name.local == "tab") {
    put_space();
    text_ += '\t';
  } else if (depth_ > 0 && name.local == "line-break") {
    space_ = false;
    text_ += '\n';
    began_ = text_.size();
  }
}

void Paragraphs::end(const XmlName& name) {
  if (name.space != kTextSpace) {
    return;
  }
  if (name.local == "p" || name.local == "h") {
    depth_ -= depth_ > 0 ? 1 : 0;
  } else if (name.local == "ruby-text") {
    ruby_ -= ruby_ > 0 ? 1 : 0;
  }
}

void Paragraphs::put_space() {
  text_ += space_ && text_.size() > began_ ? " " : "";
  space_ = false;
}

void Paragraphs::text(std::string_view piece) {
  if (depth_ == 0 || ruby_ > 0) {
    return;
  }
  for (const char c : piece) {
    if (is_white(c)) {
      space_ = true;
    } else {
      put_space();
      text_ += c;
    }
  }
}

std::string Paragraphs::take() {
  paragraphs_ = 0;
  began_ = 0;
  depth_ = ruby_ = 0;
  space_ = false;
  return std::exchange(text_, {});
}

}  // namespace duibiao
