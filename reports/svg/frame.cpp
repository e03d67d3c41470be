#include "reports/svg/frame.h"

namespace duibiao {

std::string path_through(const std::vector<PicturePoint>& points, const Frame& frame) {
  std::string path;
  for (const PicturePoint& point : points) {
    path.append(path.empty() ? "M" : "L");
    path.append(std::to_string(frame.x(point.x))).append(" ");
    path.append(std::to_string(frame.y(point.y)));
  }
  return path;
}

void write_line(Markup& page, const char* name, PicturePoint from, PicturePoint to,
                const Frame& frame) {
  page.leaf("path", {{"class", name}, {"d", path_through({from, to}, frame)}});
}

void write_label(Markup& page, int x, int y, const char* anchor, const std::string& text) {
  page.element("text",
               {{"x", std::to_string(x)}, {"y", std::to_string(y)}, {"text-anchor", anchor}}, text);
}

void write_axes(Markup& page, const std::vector<PictureTick>& across,
                const std::vector<PictureTick>& up, const Frame& frame) {
  constexpr int kGap = 6;
  constexpr int kBelow = 18;
  for (const PictureTick& tick : up) {
    write_line(page, "grid", {0, tick.at}, {1000, tick.at}, frame);
    write_label(page, frame.left - kGap, frame.y(tick.at) + 4, "end", tick.text);
  }
  for (const PictureTick& tick : across) {
    write_label(page, frame.x(tick.at), frame.y(0) + kBelow, "middle", tick.text);
  }
}

Attributes picture_attributes(const char* name, const Frame& frame, const std::string& text) {
  return {{"class", name},
          {"role", "img"},
          {"aria-label", text},
          {"width", std::to_string(frame.width)},
          {"height", std::to_string(frame.height)},
          {"viewBox", "0 0 " + std::to_string(frame.width) + " " + std::to_string(frame.height)}};
}

}  // namespace duibiao
