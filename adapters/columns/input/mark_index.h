// Where the commas, quotes and line ends of a text stand: found sixteen bytes at a time, so that
// the scanner behind it only walks from mark to mark.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace duibiao::columns {

/// Bytes that must be readable, and zero, behind the text that is scanned: it is read in steps of
/// that size.
inline constexpr std::size_t kScanPadding = 64;

/// One thread's index; keeps its memory for the next text.
class MarkIndex {
 public:
  /// Indexes `bytes` (below 4 GiB, followed by `kScanPadding` bytes of zero). The places of `,`,
  /// `"`, LF and CR in order, and behind them `bytes.size()`, twice; before the first, at [-1],
  /// stands 2^32 − 1. Valid until the next call.
  [[nodiscard]] const std::uint32_t* operator()(std::string_view bytes);

 private:
  std::vector<std::uint32_t> places_{};
};

/// How many line feeds `bytes` hold.
[[nodiscard]] std::uint32_t line_feeds_in(std::string_view bytes);

}  // namespace duibiao::columns
