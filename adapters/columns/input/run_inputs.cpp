#include "adapters/columns/input/run_inputs.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "adapters/files/inputs.h"

namespace duibiao::columns {
namespace {

bool states_courses(const InputFile& file) {
  constexpr std::array<std::string_view, 3> kCourse{"year", "start", "end"};
  const auto columns =
      match_columns(file.heading, FileKind::targets, house_interchange_words()).value;
  return std::ranges::any_of(kCourse, [&](auto name) { return columns.has(name); });
}

/// Adds a file that is kept in pages; false where it is not the columnar driver's.
bool add_stored(std::vector<InputFile>& files, const std::string& store, const PagedFile& pages) {
  auto file = stored_input(store, pages, house_interchange_words());
  if (!file) {
    return false;
  }
  files.push_back(*std::move(file));
  return true;
}

}  // namespace

std::optional<std::vector<InputFile>> open_all(const std::vector<std::string>& paths,
                                               FileKind kind) {
  const auto expanded = expand_inputs(paths);
  if (!expanded.problems.empty()) {
    return std::nullopt;
  }
  std::vector<InputFile> files;
  for (const std::string& path : expanded.value) {
    auto file = open_input(path, kind, house_interchange_words());
    if (!file || (kind == FileKind::targets && states_courses(*file))) {
      return std::nullopt;
    }
    files.push_back(std::move(*file));
  }
  return files;
}

std::optional<RunInputs> open_inputs(const std::vector<std::string>& targets,
                                     const std::vector<std::string>& actuals) {
  auto forms = open_all(targets, FileKind::targets);
  auto figures = actuals.empty() ? std::optional<std::vector<InputFile>>(std::in_place)
                                 : open_all(actuals, FileKind::actuals);
  return forms && !forms->empty() && figures
             ? std::optional(RunInputs{*std::move(forms), *std::move(figures)})
             : std::nullopt;
}

std::optional<RunInputs> stored_inputs(const std::string& path, const PlainContents& contents) {
  RunInputs inputs;
  for (const PagedFile& pages : contents.targets) {
    if (!add_stored(inputs.targets, path, pages)) {
      return std::nullopt;
    }
  }
  for (const PlainFigures& figures : contents.figures) {
    if (!figures.text.empty()) {
      inputs.actuals.push_back(memory_input(figures.pages.name, figures.text));
      inputs.actuals.back().batch = static_cast<std::uint32_t>(figures.batch);
    } else if (!add_stored(inputs.actuals, path, figures.pages)) {
      return std::nullopt;
    }
  }
  return inputs;
}

}  // namespace duibiao::columns
