#include "adapters/toml/house_file.h"

#include <cstdio>
#include <cstdlib>

#include "data/embedded.h"
#include "reports/wording/wording.h"

namespace duibiao {

std::string_view house_bytes(std::string_view name) {
  const auto bytes = data::embedded_file(name);
  if (!bytes) {
    std::fprintf(stderr, "data/%.*s was not compiled in\n", static_cast<int>(name.size()),
                 name.data());
    std::abort();
  }
  return *bytes;
}

void stop_on_error(const Problems& problems) {
  if (!any_error(problems)) {
    return;
  }
  for (const Problem& problem : problems) {
    std::fprintf(stderr, "%s\n", message_line(problem, Language::english).c_str());
  }
  std::abort();
}

}  // namespace duibiao
