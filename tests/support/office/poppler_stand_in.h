// Scripts that take the place of Poppler's programs and write what a test wants.
#pragma once

#include <filesystem>
#include <string>

#include "adapters/document/pdf/poppler.h"
#include "tests/support/scratch_folder.h"

namespace duibiao::test {

class PopplerStandIn {
 public:
  /// Both programs write these texts, whatever the file.
  PopplerStandIn(const std::string& words, const std::string& lines) {
    folder_.write("words", words);
    folder_.write("lines", lines);
    put("pdftotext", "cp " + folder_.path("words") + " out");
    put("pdftocairo", "cp " + folder_.path("lines") + " out");
  }

  /// Both programs fail with this message.
  static PopplerStandIn failing(const std::string& message) { return PopplerStandIn(message); }

  [[nodiscard]] pdf::PopplerSettings settings() const { return {.folders = {folder_.path()}}; }

 private:
  explicit PopplerStandIn(const std::string& message) {
    put("pdftotext", "echo '" + message + "'; exit 1");
  }

  void put(const std::string& name, const std::string& lines) const {
    std::filesystem::permissions(folder_.write(name, "#!/bin/sh\n" + lines + "\n"),
                                 std::filesystem::perms::owner_all);
  }

  ScratchFolder folder_{};
};

}  // namespace duibiao::test
