// Why a columnar run ends early: the full reader has to do it, it has to begin again knowing more,
// the environment failed, or somebody asked for it. Said by any thread, seen by all.
#pragma once

#include <atomic>
#include <mutex>
#include <utility>

#include "engine/base/problem.h"

namespace duibiao::columns {

/// The first reason stands.
class RunStop {
 public:
  /// The files hold something that only the full reader knows.
  void decline() { declined_ = true; }
  /// A file is not in the encoding that it was taken for.
  void begin_again() { again_ = true; }
  /// The environment failed.
  void fail(Problem problem) {
    const std::scoped_lock lock(guard_);
    problems_.push_back(std::move(problem));
    failed_ = true;
  }
  [[nodiscard]] bool stopped() const { return declined_ || again_ || failed_; }
  [[nodiscard]] bool declined() const { return declined_ && !failed_; }
  [[nodiscard]] bool begins_again() const { return again_ && !declined_ && !failed_; }
  /// What failed; only after every thread has ended.
  [[nodiscard]] const Problems& problems() const { return problems_; }

 private:
  std::atomic<bool> declined_{false};
  std::atomic<bool> again_{false};
  std::atomic<bool> failed_{false};
  std::mutex guard_{};
  Problems problems_{};
};

}  // namespace duibiao::columns
