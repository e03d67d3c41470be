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

/// Who watches; the handler touches nothing of it.
struct Watches {
  std::mutex change{};
  int count = 0;
  std::array<Watched, 3> signals{Watched{SIGINT, {}}, Watched{SIGTERM, {}}, Watched{SIGHUP, {}}};
};

Watches& watches() {
  static Watches all;
  return all;
}

void note_signal(int) { came = 1; }

}  // namespace

InterruptWatch::InterruptWatch() {
  const std::lock_guard lock(watches().change);
  if (watches().count++ > 0) {
    return;
  }
  came = 0;
  struct sigaction noting {};
  noting.sa_handler = note_signal;
  noting.sa_flags = SA_RESTART;
  for (Watched& signal : watches().signals) {
    (void)::sigaction(signal.number, nullptr, &signal.before);
    if (signal.before.sa_handler != SIG_IGN) {
      (void)::sigaction(signal.number, &noting, nullptr);
    }
  }
}

InterruptWatch::~InterruptWatch() {
  const std::lock_guard lock(watches().change);
  if (--watches().count > 0) {
    return;
  }
  for (const Watched& signal : watches().signals) {
    (void)::sigaction(signal.number, &signal.before, nullptr);
  }
}

bool interrupted() { return came != 0; }

}  // namespace duibiao
