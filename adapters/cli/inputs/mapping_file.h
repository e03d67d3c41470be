// The mapping that --map names, and what it says about names.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/matching/resolution.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// A mapping that was read, with its file.
struct MappingFile {
  ReportInput input{};
  Mapping mapping{};
};

/// Opens the mapping at `path`; nothing where that is empty, or a fault was found.
[[nodiscard]] Read<std::optional<MappingFile>> open_mapping(const std::string& path);

/// How names are matched: what the mapping confirms, and whether every proposal is accepted.
struct MatchInputs {
  std::vector<ConfirmedMatch> confirmed{};
  bool accept = false;

  [[nodiscard]] MatchRules rules() const { return {confirmed, accept}; }
};

/// The same from `--map` and `--accept-matches`, for `forms`. The faults of the mapping itself are
/// not said again; those of its matches are (`confirmed_matches`).
[[nodiscard]] Read<MatchInputs> match_inputs(const std::string& map, bool accept,
                                             std::span<const Form> forms);

}  // namespace duibiao::cli
