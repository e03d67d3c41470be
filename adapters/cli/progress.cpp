#include "adapters/cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace duibiao::cli {
namespace {

constexpr int kWidth = 24;
constexpr auto kBetween = std::chrono::milliseconds(100);
constexpr auto kPatience = std::chrono::milliseconds(500);  ///< short runs show nothing
constexpr double kMegabyte = 1e6;

}  // namespace

std::string progress_text(std::uint64_t done, std::uint64_t all, double seconds, Language language,
                          ProgressUnit unit) {
  const double share =
      all == 0 ? 1 : std::min(1.0, static_cast<double>(done) / static_cast<double>(all));
  const auto filled = static_cast<int>(share * kWidth);
  const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
  const double left = rate > 0 ? static_cast<double>(all - std::min(done, all)) / rate : 0;
  const bool zh = language == Language::chinese;
  const std::string speed =
      unit == ProgressUnit::bytes
          ? fmt::format("{:.0f} MB/s", rate / kMegabyte)
          : fmt::format(fmt::runtime(zh ? "{:.0f} 个/秒" : "{:.0f} projects/s"), rate);
  return fmt::format(fmt::runtime(zh ? "[{:#<{}}{: <{}}] {:3.0f} %  {}  还需 {:.0f} 秒"
                                     : "[{:#<{}}{: <{}}] {:3.0f} %  {}  {:.0f} s left"),
                     "", filled, "", kWidth - filled, share * 100, speed, left);
}

ProgressBar::ProgressBar(Language language, ProgressUnit unit)
    : language_(language),
      unit_(unit),
      on_terminal_(::isatty(STDERR_FILENO) != 0),
      start_(Clock::now()) {}

ProgressBar::~ProgressBar() {
  if (drawn_) {
    (void)std::fputs("\r\x1B[K", stderr);
  }
}

void ProgressBar::show(std::uint64_t done, std::uint64_t all) {
  if (!on_terminal_) {
    return;
  }
  const std::scoped_lock lock(guard_);
  const auto now = Clock::now();
  if (now - start_ < kPatience || now - last_ < kBetween) {
    return;
  }
  last_ = now;
  drawn_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const std::string text = "\r" + progress_text(done, all, seconds, language_, unit_) + "\x1B[K";
  (void)std::fputs(text.c_str(), stderr);
}

}  // namespace duibiao::cli
