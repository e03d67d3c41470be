// A curve of an indicator as SVG inside a page: what was done (thick, with dots), what was due
// (dashed), the full-year value (dotted), the day, and the fan of the forecast. The strokes differ,
// not only the colours, so that it reads in print.
#pragma once

#include "reports/html/markup.h"
#include "reports/model/report_model.h"
#include "reports/svg/frame.h"

namespace duibiao {

/// The picture's box.
inline constexpr Frame kCurveFrame{};

/// Writes the picture; the page's style gives the strokes (class `picture curve`).
void write_curve(Markup& page, const CurvePicture& picture);

/// What the strokes mean, once for all curves.
void write_curve_legend(Markup& page, Words words);

}  // namespace duibiao
