// Lets the pieces of a parallel loop through one by one, in their order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace duibiao::columns {

/// Piece 0 passes first, then piece 1, … Every piece must pass, or `abandon` be called.
class Turnstile {
 public:
  /// Waits for the turn of `piece`, runs `section`, lets the next one in. Nothing runs once it was
  /// abandoned.
  template <class Section>
  void pass(std::size_t piece, Section&& section) {
    std::unique_lock lock(guard_);
    turned_.wait(lock, [&] { return abandoned_ || next_ == piece; });
    if (!abandoned_) {
      section();
      ++next_;
    }
    lock.unlock();
    turned_.notify_all();
  }

  /// Lets everybody through without running anything: a piece before them failed.
  void abandon() {
    {
      const std::scoped_lock lock(guard_);
      abandoned_ = true;
    }
    turned_.notify_all();
  }

 private:
  std::mutex guard_{};
  std::condition_variable turned_{};
  std::size_t next_ = 0;
  bool abandoned_ = false;
};

}  // namespace duibiao::columns
