// Ctrl-C, a polite kill and a closed terminal while files are being written or another program runs
// for us: the run ends early and tidies up, instead of leaving temporary files and processes
// behind.
#pragma once

namespace duibiao {

/// Asks for the signals SIGINT, SIGTERM and SIGHUP as long as at least one watch lives; then they
/// do again what they did before. A signal that was ignored (nohup) stays so.
class InterruptWatch {
 public:
  InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;
  ~InterruptWatch();
};

/// Did one of them come since the first of the living watches began?
[[nodiscard]] bool interrupted();

}  // namespace duibiao
