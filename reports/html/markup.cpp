#include "reports/html/markup.h"

namespace duibiao {
namespace {

/// What stands for `c` in text and in quoted attributes; empty where it stands for itself.
std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\n':
    case '\t':
    case '\r':
      return "";
    default:
      return static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? "\xEF\xBF\xBD" : "";
  }
}

/// A line ends after what stands on its own; after an inline element it would show as a blank.
std::string_view line_end(std::string_view tag) {
  return tag == "span" || tag == "small" || tag == "a" ? "" : "\n";
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    const std::string_view entity = entity_of(c);
    if (entity.empty()) {
      safe += c;
    } else {
      safe += entity;
    }
  }
  return safe;
}

void Markup::doctype() { page_ += "<!DOCTYPE html>\n"; }

void Markup::open(std::string_view tag, const Attributes& attributes) {
  page_.append("<").append(tag);
  for (const Attribute& attribute : attributes) {
    page_.append(" ").append(attribute.name).append("=\"");
    page_.append(escaped(attribute.value)).append("\"");
  }
}

void Markup::element(std::string_view tag, const Attributes& attributes,
                     const std::function<void()>& inside) {
  open(tag, attributes);
  page_ += ">";
  inside();
  page_.append("</").append(tag).append(">").append(line_end(tag));
}

void Markup::element(std::string_view tag, const Attributes& attributes, std::string_view text) {
  open(tag, attributes);
  page_.append(">")
      .append(escaped(text))
      .append("</")
      .append(tag)
      .append(">")
      .append(line_end(tag));
}

void Markup::leaf(std::string_view tag, const Attributes& attributes) {
  open(tag, attributes);
  page_ += "/>\n";
}

void Markup::text(std::string_view text) { page_ += escaped(text); }

void Markup::style(std::string_view rules) {
  page_.append("<style>").append(rules).append("</style>\n");
}

}  // namespace duibiao
