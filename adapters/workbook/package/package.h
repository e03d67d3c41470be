// The zip package that .xlsx, .ods and .docx files are: parts by name, inflated piece by piece.
// What a package can do to its reader (a bomb, a part that is longer than it says, a name that
// leads out of the package) is refused before or while it is inflated. libzip stays behind this
// header.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// What a package may hold.
struct PackageLimits {
  std::uint64_t inflated = std::uint64_t{1} << 30U;     ///< bytes of all parts together
  std::uint64_t ratio = 200;                            ///< inflated to packed bytes …
  std::uint64_t ratio_from = std::uint64_t{64} << 20U;  ///< … where a part is larger than this
  std::uint64_t entries = 10'000;
};

/// An open package. Every problem names the file; those about one part have the fact `part`, in
/// which characters that a terminal would obey are replaced.
class Package {
 public:
  /// Opens `bytes`, the contents of `file`. Errors: `package_none` (no zip file at all),
  /// `package_cut_short` (begins as one, but its directory at the end is missing),
  /// `package_damaged` {part, reason}; `package_entries` {entries, limit}; `package_too_large`
  /// {bytes, limit}, `package_bomb` {part, ratio, limit}, both by what the package says of itself;
  /// `package_locked` {part} for an encrypted part; `package_part_name` {part} for a name that is
  /// empty, absolute, leads upwards, or has a backslash or a control character;
  /// `package_part_twice` {part}.
  [[nodiscard]] static Result<Package> open(std::string bytes, std::string file,
                                            const PackageLimits& limits = {});
  /// The same for bytes that outlive the package and are not copied.
  [[nodiscard]] static Result<Package> view(std::string_view bytes, std::string file,
                                            const PackageLimits& limits = {});
  /// The same for a file on disk; also with the errors of `read_file`.
  [[nodiscard]] static Result<Package> open_file(const std::string& path,
                                                 const PackageLimits& limits = {});

  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;
  ~Package();

  /// The path that the package was read from.
  [[nodiscard]] const std::string& file() const;
  /// Is there a part of this name? Letters A to Z are the same in either case, as in OPC.
  [[nodiscard]] bool has(std::string_view part) const;
  /// The inflated bytes of a part; 0 where there is none.
  [[nodiscard]] std::uint64_t size_of(std::string_view part) const;
  /// The names of all parts, in the package's order.
  [[nodiscard]] std::vector<std::string> parts() const;

  /// Gives `part` to `take` in pieces of at most 64 KiB until it returns false. Errors:
  /// `package_part_missing` {part}; `package_damaged` {part, reason}, also where the part is longer
  /// or shorter than it says or its checksum is wrong.
  [[nodiscard]] Result<void> stream(std::string_view part,
                                    const std::function<bool(std::string_view)>& take) const;
  /// The whole of `part`; also `package_too_large` where it has more than `limit` bytes.
  [[nodiscard]] Result<std::string> read(std::string_view part, std::uint64_t limit) const;

 private:
  struct State;
  explicit Package(std::unique_ptr<State> state);
  [[nodiscard]] static Result<Package> opened(std::unique_ptr<State> state, std::string file,
                                              const PackageLimits& limits);

  std::unique_ptr<State> state_;
};

}  // namespace duibiao
