#include "reports/html/bullet_svg.h"

#include <string>

namespace duibiao {
namespace {

constexpr int kEnd = 1000;  ///< the axis, in permille
constexpr int kHeight = 80;
constexpr int kMarkWidth = 12;

Attributes box(std::string name, int x, int y, int width, int height) {
  return {{"class", std::move(name)},
          {"x", std::to_string(x)},
          {"y", std::to_string(y)},
          {"width", std::to_string(width)},
          {"height", std::to_string(height)}};
}

void write_mark(Markup& page, int at) {
  page.leaf("rect", box("mark", at - kMarkWidth / 2, 0, kMarkWidth, kHeight));
}

}  // namespace

void write_hatch(Markup& page) {
  page.element("svg", {{"class", "hatch"}, {"aria-hidden", "true"}}, [&] {
    page.element("defs", {}, [&] {
      page.element("pattern",
                   {{"id", "hatch"},
                    {"width", "26"},
                    {"height", "26"},
                    {"patternUnits", "userSpaceOnUse"},
                    {"patternTransform", "rotate(45)"}},
                   [&] {
                     page.leaf("rect", {{"width", "26"}, {"height", "26"}});
                     page.leaf("path", {{"d", "M5 0V26M18 0V26"}});
                   });
    });
  });
}

void write_bullet(Markup& page, const Bar& bar, VerdictKind verdict) {
  std::string name = "bullet ";
  name += code_of(verdict);
  page.element(
      "svg",
      {{"class", name}, {"role", "img"}, {"aria-label", bar.text}, {"viewBox", "0 0 1000 80"}},
      [&] {
        page.element("title", bar.text);
        page.leaf("rect", box("track", 0, 12, kEnd, kHeight - 24));
        if (bar.is_ceiling) {
          const int from = bar.low_mark == bar.high_mark ? 0 : bar.low_mark;
          page.leaf("rect", box("zone", from, 12, bar.high_mark - from, kHeight - 24));
        }
        page.leaf("rect", box("value", 3, 23, bar.actual > 6 ? bar.actual - 6 : 0, 34));
        write_mark(page, bar.high_mark);
        if (bar.low_mark != bar.high_mark) {
          write_mark(page, bar.low_mark);
        }
        if (bar.beyond) {
          page.leaf("path", {{"class", "mark"}, {"d", "M955 12L1000 40L955 68Z"}});
        }
      });
}

}  // namespace duibiao
