#include "adapters/cli/each_file.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "adapters/cli/output.h"
#include "adapters/cli/progress.h"
#include "adapters/files/staged_output.h"

namespace duibiao::cli {
namespace {

std::string_view ending_of(Format format) {
  switch (format) {
    case Format::csv:
      return ".csv";
    case Format::json:
      return ".json";
    case Format::html:
      return ".html";
    case Format::xlsx:
      return ".xlsx";
    case Format::docx:
      return ".docx";
    case Format::pdf:
      return ".pdf";
    case Format::svg:
      return ".svg";
    case Format::sarif:  // of an audit only
    case Format::junit:
    case Format::automatic:
    case Format::table:
      return ".txt";
  }
  __builtin_trap();
}

/// A project's code as a file name: what a file system cannot hold, or could be tricked by, becomes
/// _.
std::string file_name(std::string_view project) {
  constexpr std::string_view kUnsafe = "/\\:*?\"<>|";
  std::string name(project);
  std::ranges::replace_if(
      name,
      [&](char c) {
        return kUnsafe.find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20;
      },
      '_');
  return name.starts_with('.') ? "_" + name : name;
}

Result<void> stage_each(const CommandLine& line, std::span<const Assessment> assessments,
                        const EachFile& each, StagedOutput& staged) {
  const auto names = file_names(assessments, each.format);
  ProgressBar bar(line.language, ProgressUnit::projects);
  for (std::size_t i = 0; i < assessments.size(); ++i) {
    const auto bytes = each.render(assessments[i]);
    if (!bytes) {
      return failure(bytes.error());
    }
    if (auto done = staged.stage(path_in(line.output, names[i]), *bytes); !done) {
      return done;
    }
    bar.show(i + 1, assessments.size());
  }
  return staged.stage(path_in(line.output, "index.csv"), each.index(names));
}

}  // namespace

std::vector<std::string> file_names(std::span<const Assessment> assessments, Format format) {
  std::set<std::string> taken{"index.csv"};
  std::vector<std::string> names;
  for (const Assessment& assessment : assessments) {
    const std::string wanted = file_name(assessment.form.project);
    std::string name = wanted + std::string(ending_of(format));
    for (int again = 2; !taken.insert(name).second; ++again) {
      name = wanted + " (" + std::to_string(again) + ")" + std::string(ending_of(format));
    }
    names.push_back(std::move(name));
  }
  return names;
}

Exit write_each(const CommandLine& line, std::span<const Assessment> assessments,
                const EachFile& each, const Console& console) {
  StagedOutput staged;
  auto done = stage_each(line, assessments, each, staged);
  if (done) {
    done = staged.commit();
  }
  if (!done) {
    console.show({done.error()});
    return Exit::environment;
  }
  return Exit::done;
}

}  // namespace duibiao::cli
