// Ctrl-C and a polite kill while files are being written: the run ends early and tidies up, instead
// of leaving temporary files behind.
#pragma once

namespace duibiao::columns {

/// Asks for the signals SIGINT and SIGTERM as long as it lives; then they do again what they did
/// before.
class InterruptWatch {
 public:
  InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;
  ~InterruptWatch();
};

/// Did one of them come while somebody was watching?
[[nodiscard]] bool interrupted();

}  // namespace duibiao::columns
