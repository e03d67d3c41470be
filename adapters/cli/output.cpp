#include "adapters/cli/output.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "adapters/files/staged_output.h"

namespace duibiao::cli {
namespace {

struct Ending {
  std::string_view ending;
  Format format;
};

constexpr std::array<Ending, 8> kEndings{{{".html", Format::html},
                                          {".htm", Format::html},
                                          {".json", Format::json},
                                          {".csv", Format::csv},
                                          {".xlsx", Format::xlsx},
                                          {".docx", Format::docx},
                                          {".pdf", Format::pdf},
                                          {".svg", Format::svg}}};

/// Office formats that are read and not written: text under such a name would help nobody.
constexpr std::array<std::string_view, 7> kNotWritten{".xls", ".ods", ".doc", ".odt",
                                                      ".wps", ".et",  ".xlsm"};

/// The text of a report as a terminal shows it.
constexpr std::string_view kText = ".txt";

std::string in_lower_case(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// The ending of the file's name, a letter among it: ".html"; "" for none and for a folder.
std::string ending_of(const std::string& path) {
  const auto name = path.rfind('/') + 1;  // 0 where there is no stroke
  const auto dot = path.rfind('.');
  if (dot == std::string::npos || dot <= name) {
    return {};
  }
  std::string ending = path.substr(dot);
  const bool any_letter =
      std::ranges::any_of(ending, [](unsigned char c) { return std::isalpha(c) != 0; });
  return any_letter ? ending : std::string();
}

}  // namespace

Exit write_files(const std::vector<OutputFile>& files, const Console& console) {
  StagedOutput staged;
  for (const OutputFile& file : files) {
    if (const auto done = staged.stage(file.path, file.bytes); !done) {
      console.show({done.error()});
      return Exit::environment;
    }
  }
  if (const auto done = staged.commit(); !done) {
    console.show({done.error()});
    return Exit::environment;
  }
  return Exit::done;
}

Exit write_result(const std::string& path, const Result<std::string>& text,
                  const Console& console) {
  if (!text) {
    console.show({text.error()});
    return Exit::environment;
  }
  if (path.empty()) {
    return console.print(*text) ? Exit::done : Exit::environment;
  }
  return write_files({{path, *text}}, console);
}

Format format_of(const CommandLine& line) {
  if (line.format != Format::automatic) {
    return line.format;
  }
  const std::string path = in_lower_case(line.output);
  const auto* const known = std::ranges::find_if(
      kEndings, [&](const Ending& ending) { return path.ends_with(ending.ending); });
  return known == kEndings.end() ? Format::table : known->format;
}

bool is_binary(Format format) {
  return format == Format::xlsx || format == Format::docx || format == Format::pdf;
}

std::optional<Problem> ending_fault(const CommandLine& line,
                                    std::span<const std::string_view> more) {
  const std::string path = in_lower_case(line.output);
  const std::string ending = ending_of(path);
  const auto is_ending = [&](std::string_view known) { return ending == known; };
  if (line.format != Format::automatic || ending.empty() || ending == kText ||
      std::ranges::find(kEndings, ending, &Ending::ending) != kEndings.end() ||
      std::ranges::any_of(more, is_ending)) {
    return std::nullopt;
  }
  if (std::ranges::any_of(kNotWritten, is_ending)) {
    return error("output_ending_not_written", {}, {{"ending", ending}});
  }
  std::string known;
  for (const Ending& each : kEndings) {
    known.append(known.empty() ? "" : ", ").append(each.ending);
  }
  for (const std::string_view each : more) {
    known.append(", ").append(each);
  }
  return error("output_ending_unknown", {},
               {{"ending", ending}, {"known", known.append(", ").append(kText)}});
}

std::optional<Problem> output_fault(const CommandLine& line, bool terminal) {
  const Format format = format_of(line);
  if (line.output.empty() && terminal && is_binary(format)) {
    const auto* const named = std::ranges::find(kEndings, format, &Ending::format);
    return error("binary_to_terminal", {}, {{"format", std::string(named->ending.substr(1))}});
  }
  return line.each ? std::nullopt : ending_fault(line);
}

std::string path_in(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace duibiao::cli
