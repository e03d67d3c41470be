#include "adapters/columns/parallel/interrupt.h"

#include <csignal>

namespace duibiao::columns {
namespace {

volatile std::sig_atomic_t came = 0;
struct sigaction before_interrupt {};
struct sigaction before_termination {};

void note_signal(int) { came = 1; }

}  // namespace

InterruptWatch::InterruptWatch() {
  came = 0;
  struct sigaction watch {};
  watch.sa_handler = note_signal;
  watch.sa_flags = SA_RESTART;
  (void)::sigaction(SIGINT, &watch, &before_interrupt);
  (void)::sigaction(SIGTERM, &watch, &before_termination);
}

InterruptWatch::~InterruptWatch() {
  (void)::sigaction(SIGINT, &before_interrupt, nullptr);
  (void)::sigaction(SIGTERM, &before_termination, nullptr);
}

bool interrupted() { return came != 0; }

}  // namespace duibiao::columns
