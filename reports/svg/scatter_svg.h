// Budget against targets as SVG inside a page: dots, the diagonal on which money and work go
// together, and the 100 % lines.
#pragma once

#include "reports/html/markup.h"
#include "reports/model/report_model.h"
#include "reports/svg/frame.h"

namespace duibiao {

/// The picture's box.
inline constexpr Frame kScatterFrame{
    .width = 480, .height = 420, .left = 64, .right = 40, .top = 24, .bottom = 52};

/// Writes the picture (class `picture scatter`).
void write_scatter(Markup& page, const ScatterPicture& picture);

}  // namespace duibiao
