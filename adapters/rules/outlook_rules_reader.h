// The sections of a rule book about looking ahead: [forecast] and [likelihood].
#pragma once

#include "adapters/rules/citations.h"
#include "adapters/toml/toml_reader.h"
#include "engine/rules/outlook_rules.h"

namespace duibiao {

/// Reads the section [forecast]. Problems: those of TomlReader and Citations; `out_of_range`.
[[nodiscard]] ForecastRules read_forecast_rules(TomlReader& section, const Citations& citations);

/// Reads the section [likelihood]. Problems: as above; `likelihood_out_of_order` {certain,
/// impossible}.
[[nodiscard]] LikelihoodRules read_likelihood_rules(TomlReader& section, const Citations& citations,
                                                    Problems& problems);

}  // namespace duibiao
