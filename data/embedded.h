// The files of data/ that are compiled into the program, so that it runs from any folder.
// The list is made by data/embed.cmake at build time.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace duibiao::data {

/// One compiled-in file: `name` is its path below data/, "rules/cn-mof-2020-10.toml".
struct EmbeddedFile {
  std::string_view name;
  std::string_view bytes;
};

/// Every compiled-in file, sorted by name.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

/// The bytes of `name` ("rules/cn-mof-2020-10.toml"); nothing where no such file was compiled in.
[[nodiscard]] std::optional<std::string_view> embedded_file(std::string_view name);

}  // namespace duibiao::data
