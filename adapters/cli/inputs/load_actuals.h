// Figures → observations of known indicators: interchange files, sheets of figures and filled forms
// as they are, registers through a mapping.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/inputs/open_files.h"
#include "engine/actual/source_batch.h"
#include "engine/assess/assess.h"
#include "engine/target/form.h"
#include "reports/wording/wording.h"

namespace duibiao::cli {

/// The figures of one interchange file.
struct ActualFile {
  ReportInput input{};
  std::vector<Observation> observations{};
  Problems problems{};
};

/// What messages call the figures that come out of no register.
inline constexpr std::string_view kInterchange = "actuals.csv";

/// What the paths of figures hold. `problems` are those of the mapping, of registers, and of no
/// single file.
struct LoadedActuals {
  std::vector<ActualFile> files{};
  std::vector<ReportInput> registers{};  ///< the mapping and the register files it names
  std::vector<SourceBatch> sources{};
  std::vector<std::string> mapped{};  ///< the projects that the mapping speaks of, each once
  Problems problems{};

  /// Registers and interchange files settled against each other where they feed one indicator
  /// (`settle_sources`); the figures of interchange files are under the name `kInterchange`.
  [[nodiscard]] Read<std::vector<SourceBatch>> settled() const;

  /// All observations after that, and all problems. A register has as many observations as
  /// amounts: the second gives them away, so that they do not stand in memory twice.
  [[nodiscard]] Read<std::vector<Observation>> merged() const& {
    return LoadedActuals(*this).merged();
  }
  [[nodiscard]] Read<std::vector<Observation>> merged() &&;
};

/// Where figures come from.
struct ActualPaths {
  std::span<const std::string> files{};
  std::string map{};                      ///< mapping; empty for none
  Language language = Language::chinese;  ///< of the progress bar, where a register is large
  std::string project{};                  ///< code of a filled form that has none
  bool accept_matches = false;            ///< take every proposal for a name
};

/// Reads figures for `forms`; the measures and kinds that a mapping states are put onto them. With
/// `forms` unusable (`forms_known` false) files are only checked for what can be checked alone.
[[nodiscard]] LoadedActuals load_actuals(const ActualPaths& paths, std::vector<Form>& forms,
                                         const AssessOptions& options, bool forms_known);

}  // namespace duibiao::cli
