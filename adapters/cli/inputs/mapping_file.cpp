#include "adapters/cli/inputs/mapping_file.h"

#include <utility>

#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/mapping/matches.h"

namespace duibiao::cli {

Read<std::optional<MappingFile>> open_mapping(const std::string& path) {
  if (path.empty()) {
    return {};
  }
  const auto bytes = read_file(path);
  if (!bytes) {
    return {std::nullopt, {bytes.error()}};
  }
  auto read = read_mapping(*bytes, path);
  const bool usable = read.usable();
  MappingFile file{{path, sha256_hex(*bytes), {}}, std::move(read.value)};
  return {usable ? std::optional(std::move(file)) : std::nullopt, std::move(read.problems)};
}

Read<MatchInputs> match_inputs(const std::string& map, bool accept, std::span<const Form> forms) {
  Read<MatchInputs> read;
  read.value.accept = accept;
  const auto mapping = open_mapping(map);
  if (mapping.value) {
    auto matches = confirmed_matches(mapping.value->mapping, forms);
    read.value.confirmed = std::move(matches.value);
    read.problems = std::move(matches.problems);
  }
  return read;
}

}  // namespace duibiao::cli
