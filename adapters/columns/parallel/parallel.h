// A loop over numbered pieces on several threads, each thread taking the next piece that nobody
// has.
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace duibiao::columns {

/// Runs `work(piece)` for every piece below `pieces`; `make_work()` is called once a thread, on
/// that thread. A piece that returns false stops the loop: no new piece is begun.
template <class MakeWork>
void for_pieces(unsigned threads, std::size_t pieces, MakeWork make_work) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> stopped{false};
  const auto run = [&] {
    auto work = make_work();
    for (std::size_t piece = next++; piece < pieces && !stopped; piece = next++) {
      if (!work(piece)) {
        stopped = true;
      }
    }
  };
  std::vector<std::jthread> others;
  for (unsigned i = 1; i < threads && i < pieces; ++i) {
    others.emplace_back(run);
  }
  run();
}

}  // namespace duibiao::columns
