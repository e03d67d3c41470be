#include "adapters/document/docx/word_text.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <utility>

#include "adapters/workbook/package/xml.h"

namespace duibiao::docx {
namespace {

using namespace std::string_view_literals;

/// Elements of a paragraph that hold runs.
constexpr std::array kHoldRuns{"hyperlink"sv, "fldSimple"sv, "dir"sv, "bdo"sv};

/// The character style of this program's own marks (注1) behind a cell's text (reports/word): they
/// point at a remark below the table and are no part of what the cell says.
constexpr std::string_view kNoteMark = "NoteMark";

struct Symbol {
  std::string_view font;
  std::string_view code;
  std::string_view text;
};
/// The letters of symbol fonts that forms are ticked with.
constexpr std::array kSymbols{
    Symbol{"Wingdings", "F0FE", "☑"},   Symbol{"Wingdings", "F0FD", "☒"},
    Symbol{"Wingdings", "F0A8", "□"},   Symbol{"Wingdings", "F06F", "□"},
    Symbol{"Wingdings", "F0FC", "✓"},   Symbol{"Wingdings 2", "F052", "☑"},
    Symbol{"Wingdings 2", "F053", "☒"}, Symbol{"Wingdings 2", "F0A3", "□"},
    Symbol{"Wingdings 2", "F050", "✓"}};

/// What a symbol says; U+FFFD, which says that something stands there, where it is another one.
std::string_view symbol_text(const pugi::xml_node& symbol) {
  const std::string_view font = attribute(symbol, "font").value_or("");
  const std::string_view code = attribute(symbol, "char").value_or("");
  const auto* const known = std::ranges::find_if(
      kSymbols, [&](const Symbol& each) { return each.font == font && each.code == code; });
  return known == kSymbols.end() ? "\uFFFD"sv : known->text;
}

/// Collects the text of one paragraph.
class Text {
 public:
  Text(const HiddenStyles& styles, bool hidden) : styles_(styles), hidden_(hidden) {}

  void add_runs(const pugi::xml_node& parent) {
    each_child(parent, [&](const pugi::xml_node& node) {
      const std::string_view name = local_name(node);
      if (name == "r") {
        add_run(node);
      } else if (name == "oMath" || name == "oMathPara") {
        add_formula(node);
      } else if (std::ranges::find(kHoldRuns, name) != kHoldRuns.end()) {
        add_runs(node);
      }
    });
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  [[nodiscard]] bool is_hidden(const pugi::xml_node& run) const {
    const pugi::xml_node properties = child(run, "rPr");
    if (const auto own = switched(properties, "vanish")) {
      return *own;
    }
    const auto style = attribute(child(properties, "rStyle"), "val");
    if (style == kNoteMark) {
      return true;
    }
    return (style ? styles_.hides(*style) : std::nullopt).value_or(hidden_);
  }

  void add_run(const pugi::xml_node& run) {
    if (is_hidden(run)) {
      return;
    }
    each_child(run, [&](const pugi::xml_node& node) {
      const std::string_view name = local_name(node);
      if (name == "t") {
        text_ += node.child_value();
      } else if (name == "tab" || name == "ptab") {
        text_ += '\t';
      } else if (name == "br" || name == "cr") {
        text_ += '\n';
      } else if (name == "noBreakHyphen") {
        text_ += '-';
      } else if (name == "sym") {
        text_ += symbol_text(node);
      } else if (name == "ruby") {
        add_runs(child(node, "rubyBase"));
      }
    });
  }

  /// The letters of a formula, in the order in which they are written.
  void add_formula(const pugi::xml_node& node) {
    for (const pugi::xml_node& part : node.children()) {
      if (local_name(part) == "t") {
        text_ += part.child_value();
      } else {
        add_formula(part);
      }
    }
  }

  const HiddenStyles& styles_;
  bool hidden_;
  std::string text_{};
};

void find_boxes(const pugi::xml_node& parent, std::vector<pugi::xml_node>& boxes) {
  each_child(parent, [&](const pugi::xml_node& node) {
    if (local_name(node) == "txbxContent") {
      boxes.push_back(node);
    } else {
      find_boxes(node, boxes);
    }
  });
}

}  // namespace

std::string paragraph_text(const pugi::xml_node& paragraph, const HiddenStyles& styles) {
  const auto style = attribute(child(child(paragraph, "pPr"), "pStyle"), "val");
  Text text(styles, style && styles.hides(*style).value_or(false));
  text.add_runs(paragraph);
  return text.take();
}

std::vector<pugi::xml_node> text_boxes(const pugi::xml_node& paragraph) {
  std::vector<pugi::xml_node> boxes;
  find_boxes(paragraph, boxes);
  return boxes;
}

}  // namespace duibiao::docx
