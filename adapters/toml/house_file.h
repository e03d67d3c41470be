// Reading a compiled-in file: it is part of the program, so a fault in it is a broken invariant.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "engine/base/result.h"

namespace duibiao {

/// The bytes of the compiled-in `name` ("rules/cn-mof-2016.toml"). Stops the program where there
/// are none.
[[nodiscard]] std::string_view house_bytes(std::string_view name);

/// Stops the program, with the faults on standard error, where `problems` holds an error.
void stop_on_error(const Problems& problems);

/// What `read` makes of the compiled-in file `name`; a fault stops the program.
template <class T>
[[nodiscard]] T read_house_file(std::string_view name,
                                Read<T> (*read)(std::string_view text, const std::string& file)) {
  Read<T> result = read(house_bytes(name), "data/" + std::string(name));
  stop_on_error(result.problems);
  return std::move(result.value);
}

}  // namespace duibiao
