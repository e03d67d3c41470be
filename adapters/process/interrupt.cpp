#include "adapters/process/interrupt.h"

#include <array>
#include <csignal>
#include <mutex>

namespace duibiao {
namespace {

struct Watched {
  int number;
  struct sigaction before;
};

volatile std::sig_atomic_t came = 0;
std::mutex change;  ///< guards the two below; the handler touches neither
int watches = 0;
std::array watched{Watched{SIGINT, {}}, Watched{SIGTERM, {}}, Watched{SIGHUP, {}}};

void note_signal(int) { came = 1; }

}  // namespace

InterruptWatch::InterruptWatch() {
  const std::lock_guard lock(change);
  if (watches++ > 0) {
    return;
  }
  came = 0;
  struct sigaction noting {};
  noting.sa_handler = note_signal;
  noting.sa_flags = SA_RESTART;
  for (Watched& signal : watched) {
    (void)::sigaction(signal.number, nullptr, &signal.before);
    if (signal.before.sa_handler != SIG_IGN) {
      (void)::sigaction(signal.number, &noting, nullptr);
    }
  }
}

InterruptWatch::~InterruptWatch() {
  const std::lock_guard lock(change);
  if (--watches > 0) {
    return;
  }
  for (const Watched& signal : watched) {
    (void)::sigaction(signal.number, &signal.before, nullptr);
  }
}

bool interrupted() { return came != 0; }

}  // namespace duibiao
