// SHA-256 of bytes: what a file's identity and the store's chain are made of. OpenSSL does the work
// and stays behind this header.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace duibiao {

/// A digest that is fed piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  /// Adds `bytes` behind those added before.
  void add(std::string_view bytes);
  /// The digest of everything added, 64 lower-case hex digits; starts again with nothing.
  [[nodiscard]] std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The digest of `bytes`, 64 lower-case hex digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace duibiao
