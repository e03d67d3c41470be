// Where the projects of a batched audit come from: interchange files, or a store of them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/columns/batches/project_batches.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// What is to be dealt out, and what goes beside it.
struct AuditSource {
  columns::BatchInputs inputs{};
  std::optional<ReportInput> store{};  ///< the store and its state, where it is one
  std::vector<ReportInput> kept{};     ///< what is used of the texts that it keeps
  Problems notes{};                    ///< about them
  /// Of a store, whose statements are held all at once; by project, in their order.
  std::map<std::string, std::vector<Statement>> statements{};
};

/// The source that `line` names; nothing where what it names has to be read as a whole: it is no
/// plain interchange, states courses of its own while no day is given, or something is asked for
/// that needs all of it at once (a mapping, one project, history). Problems, of a store: those of
/// `Store::open`, `state_known_at` and `Store::statements`.
[[nodiscard]] Result<std::optional<AuditSource>> audit_source(const CommandLine& line);

}  // namespace duibiao::cli
