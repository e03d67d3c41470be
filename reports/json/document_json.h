// Documents as JSON, for programs that take the official forms on: cells with their text, their
// exact number and what is remarked about them.
#pragma once

#include <span>
#include <string>

#include "reports/document/document.h"

namespace duibiao {

/// {"documents":[{title, subject, day, footer, pages:[{name, blocks:[…]}]}]}; a block is {line:
/// {role, text}} or {table: {rows: [{heading, cells: […]}]}}; a cell has text, role, columns and
/// rows, and where it has them number (an exact decimal as text, of at most 18 places), unit and
/// note. Numbers are in the unit that is shown.
[[nodiscard]] std::string render_json(std::span<const Document> documents);

}  // namespace duibiao
