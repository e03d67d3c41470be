// The frame of a picture in SVG: where permille of its axes stand in its box, and the marks along
// them. Whole numbers only, so that the same picture is the same bytes everywhere.
#pragma once

#include <string>
#include <vector>

#include "reports/html/markup.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The plot's box inside the picture's, in the picture's units.
struct Frame {
  int width = 480;
  int height = 280;
  int left = 64;
  int right = 24;
  int top = 24;
  int bottom = 30;

  [[nodiscard]] int x(int permille) const {
    return left + permille * (width - left - right) / 1000;
  }
  [[nodiscard]] int y(int permille) const {
    return height - bottom - permille * (height - top - bottom) / 1000;
  }
};

/// "M64 240L97 200…": the points joined by straight lines.
[[nodiscard]] std::string path_through(const std::vector<PicturePoint>& points, const Frame& frame);

/// A line from one place of the plot to another, of class `name`.
void write_line(Markup& page, const char* name, PicturePoint from, PicturePoint to,
                const Frame& frame);

/// Text at a place of the picture; `anchor` is start, middle or end.
void write_label(Markup& page, int x, int y, const char* anchor, const std::string& text);

/// The marks of both axes: a thin line across the plot for each of `up`, and the texts.
void write_axes(Markup& page, const std::vector<PictureTick>& across,
                const std::vector<PictureTick>& up, const Frame& frame);

/// The attributes of a picture's <svg>: its box, its class, and `text`, which says it in words.
[[nodiscard]] Attributes picture_attributes(const char* name, const Frame& frame,
                                            const std::string& text);

}  // namespace duibiao
