#include "adapters/cli/store/store_state.h"

#include <algorithm>
#include <vector>

#include "adapters/sqlite/import.h"

namespace duibiao::cli {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kHexDigits = "0123456789abcdef";

bool consists_of(std::string_view text, std::string_view letters) {
  return text.find_first_not_of(letters) == std::string_view::npos;
}

/// "#7", without zeros in front.
bool is_number(std::string_view text) {
  return text.size() > 1 && text.front() == '#' && text[1] != '0' &&
         consists_of(text.substr(1), kDigits);
}

/// As a form prints the beginning of a hash: "0123abcd4567…".
std::string_view without_dots(std::string_view text) {
  constexpr std::string_view kDots = "…";
  text.remove_suffix(text.ends_with(kDots) ? kDots.size() : 0);
  return text;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'F' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return small;
}

bool is_named_by(const BatchRecord& batch, const std::string& known_at) {
  return known_at.starts_with('#') ? known_at == "#" + std::to_string(batch.id)
                                   : batch.hash.starts_with(known_at);
}

Problem not_among(std::span<const BatchRecord> batches, const std::string& known_at,
                  const std::string& path) {
  if (known_at.starts_with('#')) {
    return error("known_at_no_batch", {.file = path},
                 {{"found", known_at}, {"batches", std::to_string(batches.size())}});
  }
  return error("known_at_no_hash", {.file = path}, {{"found", known_at}});
}

}  // namespace

std::optional<std::string> known_at_in(std::string_view text) {
  if (parse_iso_date(text)) {
    return std::string(text) + "T23:59:59Z";
  }
  if (is_utc_time(text) || is_number(text)) {
    return std::string(text);
  }
  std::string hash = in_small_letters(without_dots(text));
  const bool of_a_hash = hash.size() >= kLeastOfHash && hash.size() <= kNoHash.size();
  return of_a_hash && consists_of(hash, kHexDigits) ? std::optional(std::move(hash)) : std::nullopt;
}

Result<BatchRecord> batch_named(std::span<const BatchRecord> batches, const std::string& known_at,
                                const std::string& path) {
  const BatchRecord* named = nullptr;
  std::string numbers;
  for (const BatchRecord& batch : batches) {
    if (is_named_by(batch, known_at)) {
      numbers += (named == nullptr ? "#" : ", #") + std::to_string(batch.id);
      named = &batch;
    }
  }
  if (named == nullptr) {
    return failure(not_among(batches, known_at, path));
  }
  if (numbers.find(',') != std::string::npos) {
    return failure(error("known_at_hashes", {.file = path},
                         {{"found", known_at}, {"batches", std::move(numbers)}}));
  }
  return *named;
}

Result<BatchRecord> state_known_at(const Store& store, const std::string& known_at) {
  if (known_at.empty()) {
    return store.state();
  }
  const auto batches = store.batches();
  if (!batches) {
    return failure(batches.error());
  }
  if (!is_utc_time(known_at)) {
    return batch_named(*batches, known_at, store.path());
  }
  auto state = store.state(known_at);
  if (!state || state->id > 0 || batches->empty()) {
    return state;
  }
  return failure(error("known_at_before_first", {.file = store.path()},
                       {{"found", known_at}, {"first", batches->front().known_at}}));
}

}  // namespace duibiao::cli
