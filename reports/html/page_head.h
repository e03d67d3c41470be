// The head of every page that we write: one file, no network, no script.
#pragma once

#include <string>
#include <string_view>

#include "reports/html/markup.h"

namespace duibiao {

/// The <head> with `title` and the style sheet `style`, a text of this program. The page may fetch
/// nothing and run nothing, whatever stands in it.
void write_head(Markup& page, const std::string& title, std::string_view style);

}  // namespace duibiao
