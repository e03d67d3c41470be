#include "adapters/cli/output.h"

#include <algorithm>
#include <cctype>

#include "adapters/files/staged_output.h"

namespace duibiao::cli {

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

Exit write_result(const std::string& path, std::string text, const Console& console) {
  if (path.empty()) {
    return console.print(text) ? Exit::done : Exit::environment;
  }
  return write_files({{path, std::move(text)}}, console);
}

Format format_of(const CommandLine& line) {
  if (line.format != Format::automatic) {
    return line.format;
  }
  std::string path = line.output;
  std::ranges::transform(path, path.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (path.ends_with(".html") || path.ends_with(".htm")) {
    return Format::html;
  }
  if (path.ends_with(".json")) {
    return Format::json;
  }
  if (path.ends_with(".svg")) {
    return Format::svg;
  }
  return path.ends_with(".csv") ? Format::csv : Format::table;
}

std::string path_in(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace duibiao::cli
