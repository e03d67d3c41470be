// Places in input files as a report names them: by the file's own name, so that a line of the
// report is not a path. The state of the data has the whole paths.
#pragma once

#include <map>
#include <set>
#include <string>

#include "engine/assess/assessment.h"

namespace duibiao {

/// The files that an assessment was made of, by their own names.
class SourceNames {
 public:
  SourceNames() = default;
  explicit SourceNames(const Assessment& assessment);

  /// "targets.csv:3!weight" for /data/2024/targets.csv; the path stays where two of the
  /// assessment's files have the same name. Empty for no place.
  [[nodiscard]] std::string text(const Source& where) const;

 private:
  std::map<std::string, std::set<std::string>> paths_{};  ///< by the file's own name
};

}  // namespace duibiao
