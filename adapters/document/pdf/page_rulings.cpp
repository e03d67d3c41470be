#include "adapters/document/pdf/page_rulings.h"

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>
#include <string_view>

#include "adapters/document/pdf/svg_path.h"

namespace duibiao::pdf {
namespace {

constexpr double kSlant = 0.5;      ///< a line that leaves its direction by less is straight
constexpr double kShortest = 3;     ///< a line that is shorter is a dot or a corner
constexpr double kThinnestBox = 3;  ///< a filled box that is thinner is a line
constexpr int kDeepest = 64;        ///< nesting of groups that is looked into

/// The value of a property, which may be an attribute of its own or a part of `style`.
std::string_view property(const pugi::xml_node& node, std::string_view name) {
  const std::string own(name);
  if (const auto attribute = node.attribute(own.c_str()); !attribute.empty()) {
    return attribute.value();
  }
  std::string_view style = node.attribute("style").value();
  while (!style.empty()) {
    const std::string_view entry = style.substr(0, style.find(';'));
    if (entry.starts_with(name) && entry.substr(name.size()).starts_with(':')) {
      return entry.substr(name.size() + 1);
    }
    style.remove_prefix(std::min(entry.size() + 1, style.size()));
  }
  return {};
}

bool is_seen(std::string_view colour) {
  return !colour.empty() && colour != "none" && colour != "rgb(100%,100%,100%)" &&
         colour != "rgb(100%, 100%, 100%)" && colour != "white";
}

/// Collects the lines of one page.
class Lines {
 public:
  explicit Lines(PageLines& page) : page_(page) {}

  void add_all(const pugi::xml_node& group, const Matrix& outer, int depth) {
    if (depth > kDeepest) {
      return;
    }
    for (const pugi::xml_node node : group.children()) {
      const std::string_view name = node.name();
      const Matrix matrix = outer * parse_transform(node.attribute("transform").value());
      if (name == "path") {
        add_path(node, matrix);
      } else if (name == "image") {
        page_.has_image = true;
      } else if (name == "use") {
        const std::string_view what = node.attribute("xlink:href").value();
        page_.has_image = page_.has_image || what.starts_with("#image");
      } else if (name != "defs") {
        add_all(node, matrix, depth + 1);
      }
    }
  }

 private:
  void add_path(const pugi::xml_node& path, const Matrix& matrix) {
    const bool stroked = is_seen(property(path, "stroke"));
    if (!stroked && !is_seen(property(path, "fill"))) {
      return;
    }
    for (const Polyline& line : parse_path(path.attribute("d").value(), matrix)) {
      if (stroked) {
        add_stroke(line);
      } else {
        add_box(line);
      }
    }
  }

  void add_stroke(const Polyline& line) {
    for (std::size_t i = 1; line.straight && i < line.points.size(); ++i) {
      add(line.points[i - 1], line.points[i]);
    }
  }

  /// A filled part is a line where it is thin in one direction.
  void add_box(const Polyline& line) {
    const auto [left, right] = std::ranges::minmax(line.points, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(line.points, {}, &Point::y);
    const double x = (left.x + right.x) / 2;
    const double y = (top.y + bottom.y) / 2;
    if (line.straight && right.x - left.x <= kThinnestBox) {
      add({x, top.y}, {x, bottom.y});
    } else if (line.straight && bottom.y - top.y <= kThinnestBox) {
      add({left.x, y}, {right.x, y});
    }
  }

  void add(Point from, Point to) {
    const double width = std::abs(to.x - from.x);
    const double height = std::abs(to.y - from.y);
    if (height <= kSlant && width >= kShortest) {
      page_.rulings.push_back(
          {true, (from.y + to.y) / 2, std::min(from.x, to.x), std::max(from.x, to.x)});
    } else if (width <= kSlant && height >= kShortest) {
      page_.rulings.push_back(
          {false, (from.x + to.x) / 2, std::min(from.y, to.y), std::max(from.y, to.y)});
    }
  }

  PageLines& page_;
};

PageLines lines_of(const pugi::xml_node& page) {
  PageLines found;
  Lines(found).add_all(page, {}, 0);
  return found;
}

}  // namespace

std::optional<std::vector<PageLines>> parse_page_rulings(std::string svg) {
  pugi::xml_document picture;
  const auto parsed =
      picture.load_buffer_inplace(svg.data(), svg.size(), pugi::parse_default, pugi::encoding_utf8);
  const pugi::xml_node root = picture.child("svg");
  if (!parsed || root.empty()) {
    return std::nullopt;
  }
  std::vector<PageLines> pages;
  for (const pugi::xml_node page : root.child("pageSet").children("page")) {
    pages.push_back(lines_of(page));
  }
  if (pages.empty()) {  // a single page stands by itself
    pages.push_back(lines_of(root));
  }
  return pages;
}

}  // namespace duibiao::pdf
