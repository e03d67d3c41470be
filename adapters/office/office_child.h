// A child that works on one file for us: whatever keeps it from ending by itself is a problem with
// that file.
#pragma once

#include <string>
#include <string_view>

#include "adapters/process/child_process.h"
#include "engine/base/result.h"

namespace duibiao {

/// Runs `command` on behalf of `file` and gives its end, which is an exit (with any code). Errors,
/// `file` is the place: `conversion_timed_out` {program, seconds}; `conversion_failed` {program,
/// reason} where a signal ended it (a crash, a limit); `interrupted`; and those of `run_child`.
/// `program` is the name that people know.
[[nodiscard]] Result<ChildEnd> run_office_child(const std::string& file, std::string_view program,
                                                const ChildCommand& command);

/// The problem `conversion_failed` {program, reason}.
[[nodiscard]] Problem conversion_failed(const std::string& file, std::string_view program,
                                        std::string_view reason);

}  // namespace duibiao
