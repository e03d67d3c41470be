// Records that do not fit the memory limit, in a file that has no name: it disappears with the
// process, however that ends.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include "adapters/files/descriptor.h"
#include "engine/base/result.h"

namespace duibiao::columns {

/// Where records stand in the spill file.
struct SpillPlace {
  std::uint64_t offset = 0;
  std::uint64_t records = 0;
};

/// Append from any thread, read back from any thread.
class SpillFile {
 public:
  /// A file in `folder`, which is made (mode 0700) where it is missing. `wanted` bytes must be free
  /// there. Problems (the environment's): `spill_failed` {reason}, `spill_no_room` {wanted, free}.
  [[nodiscard]] static Result<SpillFile> open(const std::string& folder, std::uint64_t wanted);

  SpillFile(SpillFile&& other) noexcept
      : file_(std::move(other.file_)), folder_(std::move(other.folder_)), end_(other.end_.load()) {}
  SpillFile(const SpillFile&) = delete;
  SpillFile& operator=(const SpillFile&) = delete;
  SpillFile& operator=(SpillFile&&) = delete;
  ~SpillFile() = default;

  /// Appends `records`.
  template <class T>
  [[nodiscard]] Result<SpillPlace> append(std::span<const T> records) {
    const std::uint64_t offset = end_.fetch_add(records.size_bytes());
    auto done = write(offset, records.data(), records.size_bytes());
    return std::move(done).map([&] { return SpillPlace{offset, records.size()}; });
  }

  /// Writes `record` in place of record `number` of `place`.
  template <class T>
  [[nodiscard]] Result<void> write(const SpillPlace& place, std::uint64_t number, const T& record) {
    return write(place.offset + number * sizeof(T), &record, sizeof(T));
  }

  /// Reads `count` records, from record `first` of `place` on, to `to`.
  template <class T>
  [[nodiscard]] Result<void> read(const SpillPlace& place, std::uint64_t first,
                                  std::span<T> to) const {
    return read_bytes(place.offset + first * sizeof(T), to.data(), to.size_bytes());
  }

 private:
  SpillFile(Descriptor file, std::string folder)
      : file_(std::move(file)), folder_(std::move(folder)) {}
  [[nodiscard]] Result<void> write(std::uint64_t offset, const void* from, std::size_t size);
  [[nodiscard]] Result<void> read_bytes(std::uint64_t offset, void* to, std::size_t size) const;

  Descriptor file_;
  std::string folder_;
  std::atomic<std::uint64_t> end_{0};
};

}  // namespace duibiao::columns
