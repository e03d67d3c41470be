// Earlier years and earlier versions of forms, for the checks that need them: folders or files with
// the targets and figures of another time.
#pragma once

#include <map>
#include <span>
#include <string>

#include "adapters/cli/inputs/load.h"
#include "engine/assess/assess.h"
#include "engine/audit/subject.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// What is known from before, by project code.
using Histories = std::map<std::string, ProjectHistory, std::less<>>;

/// Which day of an earlier year is looked at: its course's end, or the day that the present one is
/// at, so that June stands beside June.
enum class HistoryDay { course_end, same_day };

/// Reads each of `paths` as one earlier time: its forms and its interchange figures, told apart by
/// their content. A form of a course that overlaps that of the project in `forms` is an earlier
/// version of it; any other is an earlier year, assessed by `book` on the `day` asked for (without
/// a course of its own: of the calendar year of its newest figure). Projects are the same by code,
/// else by name. Problems: those of the readers.
[[nodiscard]] Read<Histories> load_history(std::span<const std::string> paths,
                                           std::span<const Form> forms, const RuleBook& book,
                                           const AssessOptions& options,
                                           HistoryDay day = HistoryDay::course_end);

/// The same of what was loaded for an earlier year.
[[nodiscard]] Histories history_of(const Loaded& earlier, std::span<const Form> forms,
                                   const RuleBook& book, const AssessOptions& options,
                                   HistoryDay day);

}  // namespace duibiao::cli
