// Documents as one self-contained web page: no network, no script; prints on A4, on its side or
// upright as each page asks.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "reports/document/document.h"

namespace duibiao {

/// The page. Notes are numbered remarks below the tables; several documents have an index before
/// them. Everything from input is escaped.
[[nodiscard]] std::string render_html(const Document& document);
[[nodiscard]] std::string render_html(std::span<const Document> documents);

/// The names by which the style sheet knows roles and tones; "" for no tone.
[[nodiscard]] std::string_view class_of(CellRole role);
[[nodiscard]] std::string_view class_of(Tone tone);

}  // namespace duibiao
