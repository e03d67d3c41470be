#include "adapters/office/office_child.h"

#include <fmt/format.h>

#include <chrono>
#include <utility>

namespace duibiao {

Problem conversion_failed(const std::string& file, std::string_view program,
                          std::string_view reason) {
  return error("conversion_failed", {.file = file},
               {{"program", std::string(program)}, {"reason", std::string(reason)}});
}

Result<ChildEnd> run_office_child(const std::string& file, std::string_view program,
                                  const ChildCommand& command) {
  auto end = run_child(command);
  if (!end) {
    end.error().where.file = file;
    return end;
  }
  switch (end->fate) {
    case ChildFate::exited:
      break;
    case ChildFate::killed:
      return failure(conversion_failed(file, program, fmt::format("signal {}", end->code)));
    case ChildFate::interrupted:
      return failure(error("interrupted", {.file = file}));
    case ChildFate::timed_out:
      const auto seconds = std::chrono::ceil<std::chrono::seconds>(command.limits.wall).count();
      return failure(
          error("conversion_timed_out", {.file = file},
                {{"program", std::string(program)}, {"seconds", fmt::format("{}", seconds)}}));
  }
  return end;
}

}  // namespace duibiao
