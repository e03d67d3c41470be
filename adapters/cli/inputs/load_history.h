// Earlier years and earlier versions of forms, for the checks that need them: folders or files with
// the targets and figures of another time.
#pragma once

#include <map>
#include <span>
#include <string>

#include "engine/assess/assess.h"
#include "engine/audit/subject.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// What is known from before, by project code.
using Histories = std::map<std::string, ProjectHistory, std::less<>>;

/// Reads each of `paths` as one earlier time: its forms and its interchange figures, told apart by
/// their content. A form of a course that overlaps that of the project in `forms` is an earlier
/// version of it; any other is an earlier year, assessed by `book` at its course's end (without a
/// course of its own: of the calendar year of its newest figure). Projects are the same by code,
/// else by name. Problems: those of the readers.
[[nodiscard]] Read<Histories> load_history(std::span<const std::string> paths,
                                           std::span<const Form> forms, const RuleBook& book,
                                           const AssessOptions& options);

}  // namespace duibiao::cli
