// A progress bar on standard error, where that is a terminal: share, throughput, time left.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>

#include "reports/wording/wording.h"

namespace duibiao::cli {

/// What a bar counts: bytes that are read, or projects whose reports are made.
enum class ProgressUnit { bytes, projects };

/// Drawn at most ten times a second, from any thread; wiped when it goes out of scope.
class ProgressBar {
 public:
  explicit ProgressBar(Language language, ProgressUnit unit = ProgressUnit::bytes);
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  ~ProgressBar();

  /// `done` of `all` bytes or projects are behind us.
  void show(std::uint64_t done, std::uint64_t all);

 private:
  using Clock = std::chrono::steady_clock;

  Language language_;
  ProgressUnit unit_;
  bool on_terminal_;
  Clock::time_point start_;
  Clock::time_point last_{};
  std::mutex guard_{};
  bool drawn_ = false;
};

/// The bar as text: "[#####               ] 25 %  310 MB/s  3 s left", "… 12 projects/s  3 s left".
[[nodiscard]] std::string progress_text(std::uint64_t done, std::uint64_t all, double seconds,
                                        Language language, ProgressUnit unit = ProgressUnit::bytes);

}  // namespace duibiao::cli
