// The fingerprint of a file's bytes: names an import batch and chains the store.
#pragma once

#include <string>
#include <string_view>

namespace duibiao {

/// SHA-256 (FIPS 180-4) of `bytes` as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace duibiao
