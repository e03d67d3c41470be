#include "adapters/cli/inputs/file_kind.h"

#include <algorithm>
#include <utility>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/interchange_words.h"

namespace duibiao::cli {

namespace {

Result<FileKind> kind_of(const Table& table, FileKind expected) {
  constexpr std::ptrdiff_t kEnough = 2;
  const InterchangeWords& words = house_interchange_words();
  auto kind = recognise(table, words);
  const auto known = std::ranges::count_if(table.heading, [&](const std::string& heading) {
    return words.column(expected, heading).has_value();
  });
  return !kind && known >= kEnough ? Result<FileKind>(expected) : kind;
}

}  // namespace

Result<void> must_be(const Table& table, FileKind expected) {
  const auto kind = kind_of(table, expected);
  if (!kind) {
    return failure(kind.error());
  }
  if (*kind != expected) {
    return failure(unexpected_kind(table.heading_where(), std::string(name_of(*kind)), expected));
  }
  return {};
}

Problem unexpected_kind(Source where, std::string found, FileKind expected) {
  return error(
      "file_kind_unexpected", std::move(where),
      {{"found", std::move(found)}, {"expected", std::string(name_of(expected)) + ".csv"}});
}

Problem of_no_use(const std::string& file, std::string found, bool is_named, FileKind expected) {
  return is_named ? unexpected_kind({.file = file}, std::move(found), expected)
                  : warning("file_passed_over", {.file = file});
}

}  // namespace duibiao::cli
