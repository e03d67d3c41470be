// The relationships of a part: what it says other parts are to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// One relationship to a part of the package; those to something outside are not read.
struct Relationship {
  std::string id{};
  std::string type{};    ///< the last piece of its type's URI: "worksheet", "sharedStrings"
  std::string target{};  ///< name of the part
};

/// The relationships of `part` ("" for the package itself); none where it has none. Errors: those
/// of `parse_xml`; `relationship_target` {part} where a target leads out of the package.
[[nodiscard]] Result<std::vector<Relationship>> read_relationships(const Package& package,
                                                                   std::string_view part);

}  // namespace duibiao
