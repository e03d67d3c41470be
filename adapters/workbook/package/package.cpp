#include "adapters/workbook/package/package.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "adapters/files/file.h"
#include "adapters/workbook/package/part_name.h"

namespace duibiao {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* entry) const { (void)zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

/// One part, as the package's directory has it.
struct Part {
  std::string name{};
  std::uint64_t index = 0;
  std::uint64_t inflated = 0;
};

/// A name by which parts are the same whatever the case of their letters A to Z.
std::string folded(std::string_view name) {
  std::string lower(name);
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return lower;
}

Problem damaged(const std::string& file, std::string_view part, std::string_view reason) {
  return error("package_damaged", {.file = file},
               {{"part", shown_name(part)}, {"reason", std::string(reason)}});
}

}  // namespace

struct Package::State {
  std::string file{};
  std::string held{};        ///< the bytes, where they are the package's own
  std::string_view bytes{};  ///< outlive the archive, which reads from them
  std::vector<Part> parts{};
  std::map<std::string, std::size_t, std::less<>> by_name{};
  Archive archive{};

  [[nodiscard]] const Part* find(std::string_view name) const {
    const auto found = by_name.find(folded(name));
    return found == by_name.end() ? nullptr : &parts[found->second];
  }
};

namespace {

/// Opens the archive and looks through its directory.
class Opening {
 public:
  Opening(const std::string& file, std::string_view bytes, const PackageLimits& limits)
      : file_(file), bytes_(bytes), limits_(limits) {}

  Result<Archive> archive() {
    if (!bytes_.starts_with("PK")) {
      return failure(error("package_none", place()));
    }
    zip_error_t reason;
    zip_error_init(&reason);
    zip_source_t* source = zip_source_buffer_create(bytes_.data(), bytes_.size(), 0, &reason);
    Archive opened(source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &reason) : nullptr);
    const int code = zip_error_code_zip(&reason);
    const std::string text = zip_error_strerror(&reason);
    zip_error_fini(&reason);
    if (opened) {
      return opened;
    }
    zip_source_free(source);
    return failure(code == ZIP_ER_NOZIP ? error("package_cut_short", place())
                                        : damaged(file_, "", text));
  }

  Result<std::vector<Part>> parts(zip_t* archive) {
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive, 0));
    if (count > limits_.entries) {
      return failure(error(
          "package_entries", place(),
          {{"entries", fmt::format("{}", count)}, {"limit", fmt::format("{}", limits_.entries)}}));
    }
    std::vector<Part> parts;
    for (std::uint64_t index = 0; index < count; ++index) {
      auto part = this->part(archive, index);
      if (!part) {
        return failure(part.error());
      }
      parts.push_back(*std::move(part));
    }
    return parts;
  }

 private:
  [[nodiscard]] Source place() const { return {.file = file_}; }

  [[nodiscard]] Problem refused(std::string_view code, std::string_view name) const {
    return {code, Severity::error, place(), {{"part", shown_name(name)}}};
  }

  Result<Part> part(zip_t* archive, std::uint64_t index) {
    zip_stat_t status;
    zip_stat_init(&status);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                     ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, index, 0, &status) != 0 || (status.valid & kNeeded) != kNeeded) {
      return failure(damaged(file_, "", fmt::format("entry {}", index)));
    }
    Part part{status.name, index, status.size};
    if (!is_part_name(part.name)) {
      return failure(refused("package_part_name", part.name));
    }
    if (status.encryption_method != ZIP_EM_NONE) {
      return failure(refused("package_locked", part.name));
    }
    if (status.comp_method != ZIP_CM_STORE && status.comp_method != ZIP_CM_DEFLATE) {
      return failure(damaged(file_, part.name, fmt::format("method {}", status.comp_method)));
    }
    if (auto problem = too_much(part, status.comp_size)) {
      return failure(*std::move(problem));
    }
    return part;
  }

  /// What is wrong with the size that the part says it has.
  std::optional<Problem> too_much(const Part& part, std::uint64_t packed) {
    inflated_ = part.inflated > limits_.inflated ? limits_.inflated + 1 : inflated_ + part.inflated;
    if (inflated_ > limits_.inflated) {
      return error("package_too_large", place(),
                   {{"bytes", fmt::format("> {}", limits_.inflated)},
                    {"limit", fmt::format("{}", limits_.inflated)}});
    }
    const std::uint64_t ratio = part.inflated / std::max<std::uint64_t>(packed, 1);
    if (part.inflated > limits_.ratio_from && ratio > limits_.ratio) {
      return error("package_bomb", place(),
                   {{"part", shown_name(part.name)},
                    {"ratio", fmt::format("{}", ratio)},
                    {"limit", fmt::format("{}", limits_.ratio)}});
    }
    return std::nullopt;
  }

  const std::string& file_;
  std::string_view bytes_;
  const PackageLimits& limits_;
  std::uint64_t inflated_ = 0;
};

}  // namespace

Package::Package(std::unique_ptr<State> state) : state_(std::move(state)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

Result<Package> Package::open(std::string bytes, std::string file, const PackageLimits& limits) {
  auto state = std::make_unique<State>();
  state->held = std::move(bytes);
  state->bytes = state->held;
  return opened(std::move(state), std::move(file), limits);
}

Result<Package> Package::view(std::string_view bytes, std::string file,
                              const PackageLimits& limits) {
  auto state = std::make_unique<State>();
  state->bytes = bytes;
  return opened(std::move(state), std::move(file), limits);
}

/// Opens the bytes of `state`.
Result<Package> Package::opened(std::unique_ptr<State> state, std::string file,
                                const PackageLimits& limits) {
  state->file = std::move(file);
  Opening opening(state->file, state->bytes, limits);
  auto archive = opening.archive();
  if (!archive) {
    return failure(archive.error());
  }
  state->archive = *std::move(archive);
  auto parts = opening.parts(state->archive.get());
  if (!parts) {
    return failure(parts.error());
  }
  state->parts = *std::move(parts);
  for (std::size_t at = 0; at < state->parts.size(); ++at) {
    const std::string& name = state->parts[at].name;
    if (!state->by_name.emplace(folded(name), at).second) {
      return failure(
          error("package_part_twice", {.file = state->file}, {{"part", shown_name(name)}}));
    }
  }
  return Package(std::move(state));
}

Result<Package> Package::open_file(const std::string& path, const PackageLimits& limits) {
  auto bytes = read_file(path);
  if (!bytes) {
    return failure(bytes.error());
  }
  return open(*std::move(bytes), path, limits);
}

const std::string& Package::file() const { return state_->file; }

bool Package::has(std::string_view part) const { return state_->find(part) != nullptr; }

std::uint64_t Package::size_of(std::string_view part) const {
  const Part* found = state_->find(part);
  return found != nullptr ? found->inflated : 0;
}

std::vector<std::string> Package::parts() const {
  std::vector<std::string> names;
  for (const Part& part : state_->parts) {
    names.push_back(part.name);
  }
  return names;
}

Result<void> Package::stream(std::string_view part,
                             const std::function<bool(std::string_view)>& take) const {
  const Part* found = state_->find(part);
  if (found == nullptr) {
    return failure(error("package_part_missing", {.file = file()}, {{"part", shown_name(part)}}));
  }
  const Entry entry(zip_fopen_index(state_->archive.get(), found->index, 0));
  if (!entry) {
    return failure(damaged(file(), part, zip_strerror(state_->archive.get())));
  }
  std::array<char, kPieceBytes> piece{};
  std::uint64_t taken = 0;
  while (true) {
    const zip_int64_t got = zip_fread(entry.get(), piece.data(), piece.size());
    if (got < 0) {
      return failure(damaged(file(), part, zip_file_strerror(entry.get())));
    }
    taken += static_cast<std::uint64_t>(got);
    if (taken > found->inflated || (got == 0 && taken != found->inflated)) {
      return failure(damaged(file(), part, fmt::format("{} != {}", taken, found->inflated)));
    }
    if (got == 0 || !take({piece.data(), static_cast<std::size_t>(got)})) {
      return {};
    }
  }
}

Result<std::string> Package::read(std::string_view part, std::uint64_t limit) const {
  if (size_of(part) > limit) {
    return failure(
        error("package_too_large", {.file = file()},
              {{"bytes", fmt::format("{}", size_of(part))}, {"limit", fmt::format("{}", limit)}}));
  }
  std::string bytes;
  auto streamed = stream(part, [&](std::string_view piece) {
    bytes += piece;
    return true;
  });
  return streamed ? Result<std::string>(std::move(bytes)) : failure(streamed.error());
}

}  // namespace duibiao
