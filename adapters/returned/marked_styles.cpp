#include "adapters/returned/marked_styles.h"

#include <array>
#include <iterator>
#include <pugixml.hpp>
#include <vector>

#include "adapters/returned/part_tree.h"

namespace duibiao::returned {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kNoStyles =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet "
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
constexpr std::array kOrder{"numFmts"sv,      "fonts"sv,   "fills"sv,      "borders"sv,
                            "cellStyleXfs"sv, "cellXfs"sv, "cellStyles"sv, "dxfs"sv,
                            "tableStyles"sv,  "colors"sv,  "extLst"sv};
constexpr std::size_t kNoFill = 0;  // the first fill of a style sheet is none, by the format

std::string number(std::size_t value) { return std::to_string(value); }

/// The colour of a solid fill; "" for any other.
std::string_view colour_of(const pugi::xml_node& fill) {
  const pugi::xml_node pattern = child_named(fill, "patternFill");
  const bool solid = pattern.attribute("patternType").value() == "solid"sv;
  return solid ? child_named(pattern, "fgColor").attribute("rgb").value() : "";
}

void add_solid(pugi::xml_node fills, std::string_view colour) {
  const pugi::xml_node pattern =
      add_child(add_child(fills, "fill"), "patternFill", {{"patternType", "solid"}});
  add_child(pattern, "fgColor", {{"rgb", std::string(colour)}});
  add_child(pattern, "bgColor", {{"indexed", "64"}});
}

}  // namespace

struct MarkedStyles::Tree {
  pugi::xml_document document{};
  std::vector<pugi::xml_node> styles{};  ///< the children of cellXfs
  std::vector<std::string> colours{};    ///< of the fills
  std::vector<bool> is_mark{};           ///< of the fills

  [[nodiscard]] pugi::xml_node list(std::string_view name) const {
    return child_in_order(document.document_element(), name, kOrder);
  }

  /// The place of the new last child of the list `name`, and its length in the list.
  std::size_t counted(std::string_view name, std::string_view item) const {
    const pugi::xml_node all = list(name);
    const std::size_t count = count_of(all, item);
    set_attribute(all, "count", number(count));
    return count - 1;
  }

  /// A list that a workbook may lack has its first items, which styles speak of.
  void complete() {
    if (child_named(list("fonts"), "font").empty()) {
      add_child(add_child(list("fonts"), "font"), "sz", {{"val", "11"}});
      (void)counted("fonts", "font");
    }
    while (count_of(list("fills"), "fill") < 2) {
      const bool first = child_named(list("fills"), "fill").empty();
      add_child(add_child(list("fills"), "fill"), "patternFill",
                {{"patternType", first ? "none" : "gray125"}});
      (void)counted("fills", "fill");
    }
    if (child_named(list("borders"), "border").empty()) {
      add_child(list("borders"), "border");
      (void)counted("borders", "border");
    }
    for (const char* name : {"cellStyleXfs", "cellXfs"}) {
      if (child_named(list(name), "xf").empty()) {
        add_child(list(name), "xf",
                  {{"numFmtId", "0"}, {"fontId", "0"}, {"fillId", "0"}, {"borderId", "0"}});
        (void)counted(name, "xf");
      }
    }
  }

  void index() {
    for (const pugi::xml_node& style : list("cellXfs")) {
      if (local_name(style) == "xf") {
        styles.push_back(style);
      }
    }
    for (const pugi::xml_node& fill : list("fills")) {
      if (local_name(fill) == "fill") {
        colours.emplace_back(colour_of(fill));
      }
    }
  }

  /// The place of the fill of `colour`, added where there is none.
  std::size_t fill(std::string_view colour) {
    const auto found = std::find(colours.begin(), colours.end(), colour);
    if (found != colours.end()) {
      return static_cast<std::size_t>(found - colours.begin());
    }
    add_solid(list("fills"), colour);
    colours.emplace_back(colour);
    return counted("fills", "fill");
  }

  /// Is the fill of `style` one of our marks?
  [[nodiscard]] bool is_marked(std::size_t style) const {
    const std::size_t fill = styles[style].attribute("fillId").as_uint();
    return fill < colours.size() &&
           (colours[fill] == kErrorColour || colours[fill] == kWarningColour);
  }

  /// A copy of `style` with `fill`, behind all others.
  std::size_t copy(std::size_t style, std::size_t fill) {
    pugi::xml_node made = list("cellXfs").append_copy(styles[style]);
    set_attribute(made, "fillId", number(fill));
    set_attribute(made, "applyFill", fill == kNoFill ? "0" : "1");
    styles.push_back(made);
    return counted("cellXfs", "xf");
  }

  std::size_t add_font(bool bold, const std::string& size, const std::string& colour) {
    const pugi::xml_node font = add_child(list("fonts"), "font");
    if (bold) {
      add_child(font, "b");
    }
    if (!colour.empty()) {
      add_child(font, "u");
    }
    add_child(font, "sz", {{"val", size}});
    if (!colour.empty()) {
      add_child(font, "color", {{"rgb", colour}});
    }
    add_child(font, "name", {{"val", "宋体"}});
    return counted("fonts", "font");
  }

  std::size_t add_box() {
    const pugi::xml_node border = add_child(list("borders"), "border");
    for (const char* side : {"left", "right", "top", "bottom"}) {
      add_child(add_child(border, side, {{"style", "thin"}}), "color", {{"rgb", "FF999999"}});
    }
    add_child(border, "diagonal");
    return counted("borders", "border");
  }

  /// One style: font, border, fill; number format 49 is text.
  std::size_t add_style(std::size_t font, std::size_t border, std::size_t fill, bool literal,
                        bool wrapped) {
    pugi::xml_node style = add_child(list("cellXfs"), "xf",
                                     {{"numFmtId", literal ? "49" : "0"},
                                      {"fontId", number(font)},
                                      {"fillId", number(fill)},
                                      {"borderId", number(border)},
                                      {"xfId", "0"},
                                      {"applyNumberFormat", "1"},
                                      {"applyFont", "1"},
                                      {"applyFill", "1"},
                                      {"applyBorder", "1"},
                                      {"applyAlignment", "1"}});
    add_child(style, "alignment", {{"vertical", "top"}, {"wrapText", wrapped ? "1" : "0"}});
    styles.push_back(style);
    return counted("cellXfs", "xf");
  }
};

MarkedStyles::MarkedStyles(std::unique_ptr<Tree> tree) : tree_(std::move(tree)) {}
MarkedStyles::MarkedStyles(MarkedStyles&&) noexcept = default;
MarkedStyles::~MarkedStyles() = default;

Result<MarkedStyles> MarkedStyles::read(std::string_view bytes, const std::string& file,
                                        const std::string& part) {
  auto tree = std::make_unique<Tree>();
  auto parsed = read_part_tree(bytes.empty() ? kNoStyles : bytes, file, part, tree->document);
  if (!parsed) {
    return failure(parsed.error());
  }
  if (local_name(tree->document.document_element()) != "styleSheet") {
    return failure(error("return_part_unusual", {.file = file}, {{"part", part}}));
  }
  tree->complete();
  tree->index();
  return MarkedStyles(std::move(tree));
}

std::size_t MarkedStyles::marked(std::size_t style, bool is_error) {
  const std::size_t known = style < tree_->styles.size() ? style : 0;
  const std::size_t fill = tree_->fill(is_error ? kErrorColour : kWarningColour);
  if (tree_->styles[known].attribute("fillId").as_uint() == fill) {
    return known;
  }
  const auto [made, is_new] = made_.try_emplace({known, fill}, 0);
  if (is_new) {
    made->second = tree_->copy(known, fill);
  }
  return made->second;
}

std::optional<std::size_t> MarkedStyles::cleared(std::size_t style) {
  if (style >= tree_->styles.size() || !tree_->is_marked(style)) {
    return std::nullopt;
  }
  const auto [made, is_new] = made_.try_emplace({style, kNoFill}, 0);
  if (is_new) {
    made->second = tree_->copy(style, kNoFill);
  }
  return made->second;
}

bool MarkedStyles::any_marks() const {
  for (std::size_t style = 0; style < tree_->styles.size(); ++style) {
    if (tree_->is_marked(style)) {
      return true;
    }
  }
  return false;
}

SummaryStyles MarkedStyles::add_summary_styles() {
  Tree& tree = *tree_;
  const std::size_t plain = tree.add_font(false, "10", "");
  const std::size_t bold = tree.add_font(true, "10", "");
  const std::size_t large = tree.add_font(true, "14", "");
  const std::size_t linked = tree.add_font(false, "10", "FF0563C1");
  const std::size_t box = tree.add_box();
  const std::size_t grey = tree.fill("FFE7E6E6");
  return {.title = tree.add_style(large, 0, kNoFill, false, false),
          .line = tree.add_style(plain, 0, kNoFill, false, true),
          .heading = tree.add_style(bold, box, grey, false, true),
          .text = tree.add_style(plain, box, kNoFill, false, true),
          .literal = tree.add_style(plain, box, kNoFill, true, true),
          .link = tree.add_style(linked, box, kNoFill, false, true),
          .error = tree.add_style(plain, box, tree.fill(kErrorColour), false, true),
          .warning = tree.add_style(plain, box, tree.fill(kWarningColour), false, true)};
}

std::string MarkedStyles::bytes() const { return part_bytes(tree_->document); }

}  // namespace duibiao::returned
