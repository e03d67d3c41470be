#include "reports/word/word_xml.h"

#include <pugixml.hpp>

#include "reports/document/clean_text.h"

namespace duibiao {
namespace {

/// Collects what pugixml writes.
class StringWriter : public pugi::xml_writer {
 public:
  void write(const void* data, std::size_t size) override {
    text_.append(static_cast<const char*>(data), size);
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_{};
};

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

pugi::xml_node with(pugi::xml_node element, Attributes attributes) {
  for (const auto& [key, value] : attributes) {
    element.append_attribute(key).set_value(value.c_str());
  }
  return element;
}

void add_text(pugi::xml_node run, std::string_view text) {
  if (!text.empty()) {
    add_element(run, "w:t", {{"xml:space", "preserve"}})
        .append_child(pugi::node_pcdata)
        .set_value(std::string(text).c_str());
  }
}

}  // namespace

pugi::xml_node add_element(pugi::xml_node parent, const char* name, Attributes attributes) {
  return with(parent.append_child(name), attributes);
}

pugi::xml_node add_root(pugi::xml_document& part, const char* name, Attributes attributes) {
  return with(part.append_child(name), attributes);
}

void add_run(pugi::xml_node paragraph, std::string_view text, std::string_view style,
             int half_points) {
  pugi::xml_node run = add_element(paragraph, "w:r");
  if (!style.empty() || half_points > 0) {
    const pugi::xml_node properties = add_element(run, "w:rPr");
    if (!style.empty()) {
      add_element(properties, "w:rStyle", {{"w:val", std::string(style)}});
    }
    if (half_points > 0) {
      add_element(properties, "w:sz", {{"w:val", std::to_string(half_points)}});
    }
  }
  const std::string clean = clean_text(text);
  std::string_view left = clean;
  while (true) {
    const std::size_t end = left.find_first_of("\n\t");
    add_text(run, left.substr(0, end));
    if (end == std::string_view::npos) {
      return;
    }
    add_element(run, left[end] == '\n' ? "w:br" : "w:tab");
    left.remove_prefix(end + 1);
  }
}

pugi::xml_node add_paragraph(pugi::xml_node parent, std::string_view style) {
  const pugi::xml_node paragraph = add_element(parent, "w:p");
  add_element(add_element(paragraph, "w:pPr"), "w:pStyle", {{"w:val", std::string(style)}});
  return paragraph;
}

std::string part_text(const pugi::xml_document& part) {
  StringWriter writer;
  writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", 56);
  part.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return writer.take();
}

void declare_names(pugi::xml_node root) {
  root.append_attribute("xmlns:w") = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  root.append_attribute("xmlns:r") =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

WordPage word_page(bool landscape) {
  constexpr int kShort = 11'906;
  constexpr int kLong = 16'838;
  constexpr int kSide = 850;  // 15 mm
  constexpr int kTop = 964;
  constexpr int kBottom = 907;
  return landscape ? WordPage{kLong, kShort, kSide, kTop, kBottom}
                   : WordPage{kShort, kLong, kSide, kTop, kBottom};
}

}  // namespace duibiao
