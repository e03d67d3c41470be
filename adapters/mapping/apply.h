// A mapping applied: the registers at hand become observations, source by source, and the
// indicators get their measures and kinds. SPEC §3.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/mapping/binding.h"
#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/sheet/sheet_register.h"
#include "adapters/sheet/sheet_stream.h"
#include "adapters/table/table.h"
#include "engine/actual/source_batch.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/value/unit.h"

namespace duibiao {

/// Measure and kind to be put onto one indicator of one form.
struct IndicatorSetting {
  std::string project{};
  std::string indicator{};  ///< code
  std::optional<Measure> measure{};
  std::optional<Kind> kind{};
  std::optional<Accrual> accrual{};  ///< of figures in sheets and forms
  Source where{};                    ///< in the mapping
};

/// What a mapping is applied to. `as_of` is the day of the assessment; without it a source that
/// needs one (a roster that does not say how far it reaches) is a fault.
struct MappingScope {
  std::span<const ProjectOnCourse> projects{};
  std::optional<Date> as_of{};
};

/// A register in a workbook: its rows come in a stream.
struct RegisterWorkbook {
  std::reference_wrapper<const SheetStream> sheets;
  std::string sha256{};         ///< of the file's bytes, hex
  RegisterProgress progress{};  ///< told as it is read
};

/// The registers at hand.
struct RegisterFiles {
  std::span<const Table> tables{};
  std::span<const RegisterWorkbook> workbooks{};
};

/// One batch a file and source, and every setting. The batches go through settle_sources, together
/// with the figures that come from elsewhere (batches_by_indicator), before they are used.
struct AppliedMapping {
  std::vector<SourceBatch> batches{};
  std::vector<IndicatorSetting> settings{};
  std::vector<PlanEntry> plans{};  ///< by code; an empty project is every one
};

/// Is the file a register that `mapping` knows, by its name? The others are read by their content.
[[nodiscard]] bool names_register(const Mapping& mapping, std::string_view file);

/// Applies `mapping` to `files`, the registers that it names; files that it does not name are left
/// alone. A workbook is read once for every source that names it. Observations carry counts and
/// sums only; no cell of a register occurs in a problem. Problems: those of bind_indicator,
/// fixed_denominator, import_register, unit_faults, journal_figures and roster_figures; errors
/// `as_of_needed` {source}, `indicator_fed_twice` {source, indicator} (by one source) and
/// `setting_disagrees` {indicator, project} (two places of the mapping, or the mapping and the file
/// with the targets, name different measures or kinds); the warning `source_without_file` {source,
/// file}.
[[nodiscard]] Read<AppliedMapping> apply_mapping(const Mapping& mapping, const RegisterFiles& files,
                                                 const MappingScope& scope, const UnitTable& units);

/// Puts the accruals that `settings` state onto figures of sheets and forms.
void put_accruals(std::vector<Observation>& observations,
                  std::span<const IndicatorSetting> settings);

/// Puts the settings of its project onto `form`.
void put_settings(Form& form, std::span<const IndicatorSetting> settings);

/// Adds the plans of its project to `form`.
void put_plans(Form& form, std::span<const PlanEntry> plans);

}  // namespace duibiao
