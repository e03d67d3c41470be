// Names of the parts of a package: which are refused, and what a relationship's target means.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// May a part have this name? Not where it is empty, begins with / or leads upwards (..), or has a
/// backslash or a control character in it. A folder's entry ends with / and may.
[[nodiscard]] bool is_part_name(std::string_view name);

/// The part that `target` names, as written in a relationship of the part `from`: absolute
/// ("/xl/worksheets/sheet1.xml") or relative to the folder of `from` ("worksheets/sheet1.xml",
/// "../media/a.png"). Nothing where it leads out of the package.
[[nodiscard]] std::optional<std::string> resolve_target(std::string_view from,
                                                        std::string_view target);

/// Where the relationships of `part` are: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is
/// the package itself.
[[nodiscard]] std::string relationships_of(std::string_view part);

/// `text` out of a hostile file, as a message may show it: control characters (C0, DEL, C1) become
/// ?, and what is longer than `most` bytes ends with ….
[[nodiscard]] std::string shown_name(std::string_view text, std::size_t most = 120);

}  // namespace duibiao
