#include "adapters/cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "adapters/files/staged_output.h"
#include "adapters/sqlite/database/connection.h"

namespace duibiao::cli {
namespace {

std::string json_line(const Problem& problem, Language language) {
  nlohmann::ordered_json json;
  json["severity"] = severity_word(problem.severity, Language::english);
  json["code"] = problem.code;
  json["where"] = to_string(problem.where);
  json["file"] = problem.where.file;
  json["sheet"] = problem.where.sheet;
  json["cell"] = problem.where.cell;
  json["line"] = problem.where.line;
  json["message"] = say(problem.code, problem.facts, language);
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void write_error_line(std::string line) {
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace

bool Console::print(std::string_view text) const {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
         std::fflush(stdout) == 0;
}

void Console::show(const Problems& problems) const {
  for (const Severity severity : {Severity::error, Severity::warning}) {
    for (const Problem& problem : problems) {
      if (problem.severity == severity) {
        tell(problem);
      }
      if (problem.severity == severity && remember_) {
        shown_.push_back(problem);
      }
    }
  }
  const auto notes = std::ranges::count(problems, Severity::note, &Problem::severity);
  if (json_) {
    for (const Problem& problem : problems) {
      if (problem.severity == Severity::note) {
        tell(problem);
      }
    }
  } else if (notes > 0) {
    write_error_line(say("notes_in_report", {{"count", std::to_string(notes)}}, language_));
  }
}

void Console::tell(const Problem& problem) const {
  write_error_line(json_ ? json_line(problem, language_) : message_line(problem, language_));
}

void Console::say_line(std::string_view text) const { write_error_line(std::string(text)); }

Exit exit_for(const Problems& problems) {
  const auto is_error = [](const Problem& p) { return p.severity == Severity::error; };
  if (std::ranges::any_of(problems, [&](const Problem& p) {
        return is_error(p) && (is_environment_fault(p) || is_environment_failure(p.code));
      })) {
    return Exit::environment;
  }
  return std::ranges::any_of(problems, is_error) ? Exit::bad_input : Exit::done;
}

bool output_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

bool colour_welcome() { return output_is_terminal() && std::getenv("NO_COLOR") == nullptr; }

int terminal_width() {
  constexpr int kUsual = 100;
  constexpr int kNarrowest = 60;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return kUsual;
  }
  return std::max<int>(size.ws_col, kNarrowest);
}

}  // namespace duibiao::cli
