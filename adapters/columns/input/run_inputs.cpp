#include "adapters/columns/input/run_inputs.h"

#include <algorithm>
#include <utility>

#include "adapters/files/inputs.h"

namespace duibiao::columns {
namespace {

/// Every file that `paths` stand for, opened; nothing where one is not plain.
std::optional<std::vector<InputFile>> open_all(const std::vector<std::string>& paths,
                                               unsigned threads, Problems& problems) {
  auto expanded = expand_inputs(paths);
  if (!expanded.usable()) {
    return std::nullopt;
  }
  append(problems, std::move(expanded.problems));
  std::vector<InputFile> files;
  for (const std::string& path : expanded.value) {
    auto file = open_input(path, house_interchange_words(), threads);
    if (!file) {
      return std::nullopt;
    }
    files.push_back(*std::move(file));
  }
  return files;
}

/// Adds a file that is kept in pages; false where it is not the columnar driver's.
bool add_stored(RunInputs& inputs, const std::string& store, const PagedFile& pages) {
  auto file = stored_input(store, pages, house_interchange_words());
  if (!file) {
    return false;
  }
  std::vector<InputFile>& files = file->kind == FileKind::actuals    ? inputs.actuals
                                  : file->kind == FileKind::projects ? inputs.headers
                                                                     : inputs.targets;
  files.push_back(*std::move(file));
  return true;
}

}  // namespace

std::optional<RunInputs> open_targets(const std::vector<std::string>& paths, unsigned threads) {
  RunInputs inputs;
  auto files = open_all(paths, threads, inputs.problems);
  if (!files) {
    return std::nullopt;
  }
  for (InputFile& file : *files) {
    if (file.kind != FileKind::targets && file.kind != FileKind::projects) {
      return std::nullopt;
    }
    (file.kind == FileKind::targets ? inputs.targets : inputs.headers).push_back(std::move(file));
  }
  return inputs.targets.empty() ? std::nullopt : std::optional(std::move(inputs));
}

std::optional<RunInputs> open_actuals(const std::vector<std::string>& paths, unsigned threads) {
  RunInputs inputs;
  auto files = open_all(paths, threads, inputs.problems);
  if (!files || std::ranges::any_of(
                    *files, [](const InputFile& file) { return file.kind != FileKind::actuals; })) {
    return std::nullopt;
  }
  inputs.actuals = *std::move(files);
  return inputs;
}

std::optional<RunInputs> open_inputs(const std::vector<std::string>& targets,
                                     const std::vector<std::string>& actuals, unsigned threads) {
  auto inputs = open_targets(targets, threads);
  auto figures = actuals.empty() ? std::optional(RunInputs{}) : open_actuals(actuals, threads);
  if (!inputs || !figures) {
    return std::nullopt;
  }
  inputs->actuals = std::move(figures->actuals);
  append(inputs->problems, std::move(figures->problems));
  return inputs;
}

bool decide_encodings(RunInputs& inputs, unsigned threads) {
  const InterchangeWords& words = house_interchange_words();
  for (std::vector<InputFile>* files : {&inputs.targets, &inputs.headers, &inputs.actuals}) {
    if (!std::ranges::all_of(*files, [&](InputFile& file) {
          return file.encoding || decide_encoding(file, words, threads);
        })) {
      return false;
    }
  }
  return true;
}

std::optional<RunInputs> stored_inputs(const std::string& path, const PlainContents& contents) {
  RunInputs inputs;
  for (const PagedFile& pages : contents.targets) {
    if (!add_stored(inputs, path, pages)) {
      return std::nullopt;
    }
  }
  for (const PlainFigures& figures : contents.figures) {
    if (!figures.text.empty()) {
      inputs.actuals.push_back(memory_input(figures.pages.name, figures.text));
      inputs.actuals.back().batch = static_cast<std::uint32_t>(figures.batch);
    } else if (!add_stored(inputs, path, figures.pages)) {
      return std::nullopt;
    }
  }
  return inputs;
}

std::uint64_t bytes_of(const std::vector<InputFile>& files) {
  std::uint64_t bytes = 0;
  for (const InputFile& file : files) {
    bytes += file.size;
  }
  return bytes;
}

}  // namespace duibiao::columns
