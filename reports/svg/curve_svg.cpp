#include "reports/svg/curve_svg.h"

#include <array>

#include "reports/svg/frame.h"

namespace duibiao {
namespace {

constexpr int kEnd = 1000;
constexpr const Frame& kFrame = kCurveFrame;

void write_fan(Markup& page, const CurvePicture& picture, PicturePoint from) {
  if (!picture.forecast) {
    return;
  }
  if (picture.low && picture.high) {
    page.leaf(
        "path",
        {{"class", "fan"},
         {"d", path_through({from, {kEnd, *picture.high}, {kEnd, *picture.low}}, kFrame) + "Z"}});
  }
  write_line(page, "forecast", from, {kEnd, *picture.forecast}, kFrame);
  page.leaf("circle", {{"class", "end"},
                       {"cx", std::to_string(kFrame.x(kEnd))},
                       {"cy", std::to_string(kFrame.y(*picture.forecast))},
                       {"r", "4"}});
}

void write_dots(Markup& page, const CurvePicture& picture) {
  for (const PicturePoint& point : picture.done) {
    if (point.x > 0 || point.y > 0) {
      page.leaf("circle", {{"class", "dot"},
                           {"cx", std::to_string(kFrame.x(point.x))},
                           {"cy", std::to_string(kFrame.y(point.y))},
                           {"r", "3"}});
    }
  }
}

/// Where the fan opens: at the day, at the height of what is done.
PicturePoint now(const CurvePicture& picture) {
  return {picture.today, picture.done.empty() ? 0 : picture.done.back().y};
}

/// A piece of a stroke, beside its word.
void write_sample(Markup& page, std::string_view name) {
  const char* path = name == "fan" ? "M1 6L35 1L35 11Z" : "M1 6L35 6";
  page.element("svg", {{"class", "picture"}, {"viewBox", "0 0 36 12"}, {"aria-hidden", "true"}},
               [&] {
                 page.leaf("path", {{"class", std::string(name)}, {"d", path}});
               });
}

}  // namespace

void write_curve(Markup& page, const CurvePicture& picture) {
  page.element("svg", picture_attributes("picture curve", kFrame, picture.text), [&] {
    page.element("title", picture.text);
    write_axes(page, picture.across, picture.up, kFrame);
    write_label(page, kFrame.left, kFrame.top - 6, "start", picture.unit);
    write_line(page, picture.ceiling ? "target ceiling" : "target", {0, picture.target},
               {kEnd, picture.target}, kFrame);
    write_line(page, "today", {picture.today, 0}, {picture.today, kEnd}, kFrame);
    if (!picture.line.empty()) {
      page.leaf("path", {{"class", "due"}, {"d", path_through(picture.line, kFrame)}});
    }
    write_fan(page, picture, now(picture));
    std::vector<PicturePoint> done = picture.done;
    done.push_back(now(picture));
    page.leaf("path", {{"class", "done"}, {"d", path_through(done, kFrame)}});
    write_dots(page, picture);
  });
}

void write_curve_legend(Markup& page, Words words) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kStrokes{
      {{"done", "legend_done"},
       {"due", "legend_due"},
       {"target", "legend_target"},
       {"forecast", "legend_forecast"},
       {"fan", "legend_fan"},
       {"today", "legend_today"}}};
  page.element("ul", {{"class", "legend"}}, [&] {
    for (const auto& stroke : kStrokes) {
      page.element("li", {}, [&] {
        write_sample(page, stroke.first);
        page.text(words(stroke.second));
      });
    }
  });
}

}  // namespace duibiao
