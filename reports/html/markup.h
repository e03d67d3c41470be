// HTML and SVG as they are written: elements that close themselves, and text that is escaped in
// this one place. There is no way to put unescaped text into a page.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// An attribute; the value is escaped, the name is a literal.
struct Attribute {
  std::string_view name;
  std::string value{};
};

using Attributes = std::vector<Attribute>;

/// `text` with & < > " ' as entities and control characters other than white space as U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

/// A page that grows.
class Markup {
 public:
  /// The declaration <!DOCTYPE html>.
  void doctype();

  /// `<tag …>`, what `inside` writes, `</tag>`.
  void element(std::string_view tag, const Attributes& attributes,
               const std::function<void()>& inside);

  /// `<tag …>text</tag>`.
  void element(std::string_view tag, const Attributes& attributes, std::string_view text);
  void element(std::string_view tag, std::string_view text) { element(tag, {}, text); }

  /// `<tag …/>`: an element without content, void in HTML or any in SVG.
  void leaf(std::string_view tag, const Attributes& attributes);

  /// Text between elements, escaped.
  void text(std::string_view text);

  /// What another page has, as it is: it was escaped there.
  void append(const Markup& other) { page_ += other.page_; }

  /// A <style> element. `rules` is a literal of this program, never input.
  void style(std::string_view rules);

  /// The page so far.
  [[nodiscard]] const std::string& str() const { return page_; }

 private:
  void open(std::string_view tag, const Attributes& attributes);

  std::string page_{};
};

}  // namespace duibiao
