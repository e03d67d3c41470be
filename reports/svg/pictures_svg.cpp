#include "reports/svg/pictures_svg.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "reports/svg/curve_svg.h"
#include "reports/svg/frame.h"
#include "reports/svg/scatter_svg.h"

namespace duibiao {
namespace {

constexpr std::string_view kStyle = R"css(
text { font: 13px "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif; fill: #444; }
.name { font-weight: 600; fill: #1b2330; }
path { fill: none; stroke: #1b2330; stroke-width: 1.5; }
.grid { stroke: #d8dde5; stroke-width: 1; }
.done { stroke: #1d3a66; stroke-width: 3; }
.due { stroke: #566173; stroke-width: 2; stroke-dasharray: 7 5; }
.target { stroke-dasharray: 2 4; }
.today { stroke: #566173; stroke-width: 1; }
.forecast { stroke: #1d3a66; stroke-width: 2; stroke-dasharray: 10 4 2 4; }
.fan { fill: #c9d3e0; fill-opacity: .7; stroke: #566173; stroke-width: 1; }
.dot { fill: #1d3a66; }
.end { fill: #fff; stroke: #1d3a66; stroke-width: 2; }
)css";

/// A picture with the name that stands above it.
struct Tile {
  std::string name{};
  int height = 0;
  std::function<void(Markup&)> write;
};

constexpr int kColumns = 2;
constexpr int kWidth = 500;
constexpr int kNameHeight = 30;
constexpr int kGap = 14;

void add_scatter(std::vector<Tile>& tiles, const std::string& of,
                 const std::optional<ScatterPicture>& picture) {
  if (picture) {
    tiles.push_back({of + picture->title + " · " + picture->text, kScatterFrame.height,
                     [&](Markup& page) { write_scatter(page, *picture); }});
  }
}

std::vector<Tile> tiles_of(std::span<const ReportModel> models,
                           const std::optional<ScatterPicture>& together) {
  std::vector<Tile> tiles;
  add_scatter(tiles, "", together);
  for (const ReportModel& model : models) {
    add_scatter(tiles, model.code + " ", model.scatter);
    for (const CurvePicture& curve : model.curves) {
      tiles.push_back(
          {curve.title, kCurveFrame.height, [&](Markup& page) { write_curve(page, curve); }});
    }
  }
  return tiles;
}

void write_tile(Markup& page, const Tile& tile, int x, int y) {
  page.element(
      "g", {{"transform", "translate(" + std::to_string(x) + " " + std::to_string(y) + ")"}}, [&] {
        page.element("text", {{"class", "name"}, {"x", "10"}, {"y", "20"}}, tile.name);
        page.element("g", {{"transform", "translate(0 " + std::to_string(kNameHeight) + ")"}},
                     [&] { tile.write(page); });
      });
}

}  // namespace

std::string render_svg(std::span<const ReportModel> models,
                       const std::optional<ScatterPicture>& together) {
  const std::vector<Tile> tiles = tiles_of(models, together);
  Markup pictures;
  int y = 0;
  for (std::size_t i = 0; i < tiles.size(); i += kColumns) {
    int tallest = 0;
    for (std::size_t column = 0; column < kColumns && i + column < tiles.size(); ++column) {
      const Tile& tile = tiles[i + column];
      write_tile(pictures, tile, static_cast<int>(column) * kWidth, y);
      tallest = std::max(tallest, tile.height);
    }
    y += kNameHeight + tallest + kGap;
  }
  if (tiles.empty()) {
    const Language language = models.empty() ? Language::chinese : models.front().language;
    y = kNameHeight + kGap;
    pictures.element("text", {{"x", "10"}, {"y", "20"}}, Words{language}("no_pictures"));
  }
  const std::string width = std::to_string(kColumns * kWidth);
  const std::string height = std::to_string(y);
  Markup page;
  page.element("svg",
               {{"xmlns", "http://www.w3.org/2000/svg"},
                {"width", width},
                {"height", height},
                {"viewBox", "0 0 " + width + " " + height}},
               [&] {
                 page.style(kStyle);
                 page.append(pictures);
               });
  return page.str();
}

}  // namespace duibiao
