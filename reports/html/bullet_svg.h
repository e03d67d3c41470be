// A bullet bar as inline SVG: read as a picture by the eye, as a sentence by a screen reader.
#pragma once

#include "reports/html/markup.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The pattern that fills a missed bar, so that it differs without colour; once a page, before the
/// first bar.
void write_hatch(Markup& page);

/// The bar of one indicator: the actual, the mark of the target (for a ceiling or a range the zone
/// that is allowed), an arrow where the actual lies beyond the axis; <title> and aria-label say it.
void write_bullet(Markup& page, const Bar& bar, VerdictKind verdict);

}  // namespace duibiao
