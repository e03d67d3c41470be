// The system's folder for temporary files, set for one test.
#pragma once

#include <cstdlib>
#include <string>

namespace duibiao::test {

class TemporaryFiles {
 public:
  /// New temporary files go to `folder` while it lives.
  explicit TemporaryFiles(const std::string& folder) { ::setenv("TMPDIR", folder.c_str(), 1); }
  TemporaryFiles(const TemporaryFiles&) = delete;
  TemporaryFiles& operator=(const TemporaryFiles&) = delete;
  ~TemporaryFiles() { ::unsetenv("TMPDIR"); }
};

}  // namespace duibiao::test
