#include "adapters/cli/returned_copies.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <optional>
#include <utility>

#include "adapters/cli/output.h"
#include "adapters/files/file.h"
#include "adapters/files/inputs.h"
#include "adapters/files/staged_output.h"
#include "adapters/office/conversion.h"
#include "adapters/office/office_type.h"
#include "adapters/returned/returned_workbook.h"
#include "reports/returned/return_notes.h"

namespace duibiao::cli {
namespace {

/// One copy that is to be written.
struct ReturnedCopy {
  OutputFile output{};
  Problem told{};  ///< says where it stands
};

/// The bytes of `file` as .xlsx. Nothing for what is no office file, or cannot be opened at all:
/// its own problem has been shown.
Result<std::optional<std::string>> workbook_in(const std::string& file) {
  auto bytes = read_file(file);
  if (!bytes || !begins_as_office_file(*bytes)) {
    return std::optional<std::string>();
  }
  const OfficeType type = office_type(*bytes);
  if (type == OfficeType::xlsx) {
    return std::optional(*std::move(bytes));
  }
  if (type == OfficeType::xls) {
    auto converted = converted_to_xlsx(file, *bytes);
    return converted ? Result<std::optional<std::string>>(*std::move(converted))
                     : failure(std::move(converted.error()));
  }
  if (type == OfficeType::damaged || type == OfficeType::archive) {
    return std::optional<std::string>();
  }
  const std::string found(office_type_name(type));
  return failure(type == OfficeType::encrypted
                     ? warning("return_encrypted", {.file = file})
                     : warning("return_only_workbooks", {.file = file}, {{"found", found}}));
}

/// Everything that the command line names to be read, folders too.
std::vector<std::string> input_files(const CommandLine& line) {
  std::vector<std::string> named = line.operands;
  for (const auto* paths : {&line.targets, &line.actuals, &line.statements}) {
    named.insert(named.end(), paths->begin(), paths->end());
  }
  return expand_inputs(named, [](const std::string& /*file*/) { return true; }).value;
}

/// The files of `inputs` that lie in `folder`, under the names that a copy there would replace.
std::vector<std::string> inputs_in(const std::string& folder,
                                   const std::vector<std::string>& inputs) {
  std::vector<std::string> there;
  for (const std::string& input : inputs) {
    const std::filesystem::path path(input);
    const std::string inside = path_in(folder, path.filename().string());
    std::error_code ignored;
    if (std::filesystem::equivalent(inside, path, ignored)) {
      there.push_back(inside);
    }
  }
  return there;
}

constexpr std::string_view kSuffix = "-退回";

/// "form" of "form", and of the copies "form-退回" and "form-退回2".
std::string without_suffix(const std::string& stem) {
  const auto at = stem.rfind(kSuffix);
  const bool is_copy =
      at != std::string::npos && at > 0 &&
      stem.find_first_not_of("0123456789", at + kSuffix.size()) == std::string::npos;
  return is_copy ? stem.substr(0, at) : stem;
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// What cannot be returned is said once, and is no reason to fail: the run has its own.
void show_once(Problem problem, const Console& console) {
  const bool told = std::ranges::any_of(console.shown(), [&](const Problem& shown) {
    return shown.code == problem.code && shown.where.file == problem.where.file;
  });
  if (!told) {
    problem.severity = Severity::warning;
    console.tell(problem);
  }
}

/// The copy of `file`; nothing where there can be none, which is said.
std::optional<ReturnedCopy> made_copy(const std::string& file, const std::string& path,
                                      const Console& console) {
  auto workbook = workbook_in(file);
  if (!workbook || !*workbook) {
    if (!workbook) {
      show_once(workbook.error(), console);
    }
    return std::nullopt;
  }
  const ReturnNotes notes = return_notes(console.shown(), file, console.language());
  auto copy = returned_workbook(**workbook, file, notes);
  if (!copy) {
    show_once(copy.error(), console);
    return std::nullopt;
  }
  return ReturnedCopy{{path, *std::move(copy)},
                      note("workbook_returned", {.file = file},
                           {{"copy", path},
                            {"marked", std::to_string(notes.marked())},
                            {"listed", std::to_string(notes.rows.size())}})};
}

}  // namespace

std::string copy_path(const std::string& folder, const std::string& file,
                      std::span<const std::string> taken) {
  constexpr std::array<std::string_view, 3> kKept{".xlsm", ".xltx", ".xltm"};
  const std::filesystem::path path(file);
  const std::string ending = path.extension().string();
  const bool is_kept = std::ranges::find(kKept, lower(ending)) != kKept.end();
  for (int number = 1;; ++number) {
    std::string name = without_suffix(path.stem().string());
    name.append(kSuffix).append(number == 1 ? "" : std::to_string(number));
    std::string made = path_in(folder, name + (is_kept ? ending : ".xlsx"));
    if (std::ranges::find(taken, made) == taken.end()) {
      return made;
    }
  }
}

Exit return_workbooks(const CommandLine& line, const Console& console, Exit exit) {
  const std::vector<std::string> files = files_to_return(console.shown());
  if (line.return_folder.empty() || files.empty()) {
    return exit;
  }
  std::vector<std::string> taken = inputs_in(line.return_folder, input_files(line));
  StagedOutput staged;
  Problems told;
  Result<void> written;
  for (const std::string& file : files) {
    const auto copy = made_copy(file, copy_path(line.return_folder, file, taken), console);
    if (copy && written) {
      taken.push_back(copy->output.path);
      written = staged.stage(copy->output.path, copy->output.bytes);
      told.push_back(copy->told);
    }
  }
  if (written) {
    written = staged.commit();
  }
  if (!written) {
    console.tell(written.error());
    return exit == Exit::done ? Exit::environment : exit;
  }
  for (const Problem& copy : told) {
    console.tell(copy);
  }
  return exit;
}

}  // namespace duibiao::cli
