// `report --form FORM` over the targets.csv, projects.csv and actuals.csv of a folder.
#pragma once

#include <string>
#include <vector>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

namespace duibiao::test {

inline CapturedRun report_of_many(const ScratchFolder& folder, const std::string& form,
                                  const std::string& day, const std::vector<std::string>& more) {
  std::vector<std::string> arguments{"report", "--form", form, "--as-of", day, "--actuals"};
  arguments.push_back(folder.path("actuals.csv"));
  arguments.emplace_back("--targets");
  arguments.push_back(folder.path("targets.csv"));
  arguments.push_back(folder.path("projects.csv"));
  arguments.insert(arguments.end(), more.begin(), more.end());
  return captured_run(arguments);
}

}  // namespace duibiao::test
