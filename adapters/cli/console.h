// What a person or a program sees on the two output streams: results on standard output, problems
// on standard error, as lines or as JSON.
#pragma once

#include <string_view>

#include "adapters/cli/command_line.h"
#include "engine/base/problem.h"
#include "reports/wording/wording.h"

namespace duibiao::cli {

/// Where messages go and how they look.
class Console {
 public:
  /// `json`: problems are one JSON object a line (`--format json`). `remember`: what is shown is
  /// kept, to be asked for at the end.
  Console(Language language, bool json, bool remember = false)
      : language_(language), json_(json), remember_(remember) {}

  /// Writes `text` to standard output as it is. False where it could not be written (a closed pipe,
  /// a full disk).
  [[nodiscard]] bool print(std::string_view text) const;

  /// Writes every problem to standard error: errors first, then warnings, then notes; as lines
  /// these only as a count.
  void show(const Problems& problems) const;

  /// Writes one problem to standard error, even a note: something that was done and where.
  void tell(const Problem& problem) const;

  /// The errors and warnings that `show` was given, where they are remembered.
  [[nodiscard]] const Problems& shown() const { return shown_; }

  /// One line of progress or summary on standard error.
  void say_line(std::string_view text) const;

  /// Are problems JSON?
  [[nodiscard]] bool is_json() const { return json_; }

  [[nodiscard]] Language language() const { return language_; }

 private:
  Language language_;
  bool json_;
  bool remember_;
  mutable Problems shown_{};  // what went to the stream; showing changes nothing else
};

/// The exit that `problems` call for: `done` without an error, `environment` where the disk or the
/// database failed, else `bad_input`.
[[nodiscard]] Exit exit_for(const Problems& problems);

/// Is standard output a terminal?
[[nodiscard]] bool output_is_terminal();

/// Is standard output a terminal on which colour is welcome (NO_COLOR is respected)?
[[nodiscard]] bool colour_welcome();

/// Columns of the terminal, 100 where that is unknown.
[[nodiscard]] int terminal_width();

}  // namespace duibiao::cli
