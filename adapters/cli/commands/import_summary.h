// What became of each file and source of an import: the lines a clerk reads, and the exit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/console.h"
#include "adapters/sqlite/import.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// Collects outcomes; the worst of them decides how the process ends. With `--format json` each
/// line is an object: its code, the facts of its sentence, and the sentence as "message".
class ImportSummary {
 public:
  explicit ImportSummary(const Console& console) : console_(console) {}

  /// `name` was refused before it reached the store; its problems have been shown.
  void refused(const std::string& name, const Problems& problems);

  /// What the store made of `name`. Its problems are shown, where it changes what stands how much
  /// of it, and where it waits, each change; of target forms each that says something new, or,
  /// where they are many, how many.
  void add(const std::string& name, const Read<ImportOutcome>& outcome);

  /// Prints one line for each name and says how to end: environment, refused, waiting, done.
  [[nodiscard]] Exit finish() const;

 private:
  void add_line(std::string_view code, const std::vector<Fact>& facts);
  void show_forms(const ImportOutcome& outcome);
  void show_difference(const std::string& name, const ImportOutcome& outcome);
  void show_changes(const ImportOutcome& outcome);

  const Console& console_;
  std::string lines_{};
  bool any_refused_ = false;
  bool any_waiting_ = false;
  bool environment_failed_ = false;
};

}  // namespace duibiao::cli
