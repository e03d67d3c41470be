#include "reports/svg/scatter_svg.h"

#include "reports/svg/frame.h"

namespace duibiao {
namespace {

constexpr int kEnd = 1000;
constexpr const Frame& kFrame = kScatterFrame;

void write_dot(Markup& page, const ScatterDot& dot) {
  const int x = kFrame.x(dot.at.x);
  const int y = kFrame.y(dot.at.y);
  const bool at_right = dot.at.x > kEnd * 3 / 4;
  page.element("g", {}, [&] {
    page.element("title", dot.text);
    page.leaf("circle",
              {{"class", "dot"}, {"cx", std::to_string(x)}, {"cy", std::to_string(y)}, {"r", "4"}});
    if (!dot.label.empty()) {
      write_label(page, at_right ? x - 7 : x + 7, y + 4, at_right ? "end" : "start", dot.label);
    }
  });
}

}  // namespace

void write_scatter(Markup& page, const ScatterPicture& picture) {
  page.element("svg", picture_attributes("picture scatter", kFrame, picture.text), [&] {
    page.element("title", picture.text);
    write_axes(page, picture.ticks, picture.ticks, kFrame);
    write_line(page, "due", {0, 0}, {kEnd, kEnd}, kFrame);
    write_line(page, "target", {0, picture.whole}, {kEnd, picture.whole}, kFrame);
    write_line(page, "target", {picture.whole, 0}, {picture.whole, kEnd}, kFrame);
    for (const ScatterDot& dot : picture.dots) {
      write_dot(page, dot);
    }
    write_label(page, kFrame.x(kEnd / 2), kFrame.height - 10, "middle", picture.across);
    write_label(page, 8, 14, "start", picture.up);
  });
}

}  // namespace duibiao
