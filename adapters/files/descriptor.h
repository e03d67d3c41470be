// An open file of the operating system, closed when it goes out of scope.
#pragma once

#include <unistd.h>

#include <utility>

namespace duibiao {

/// Owns a file descriptor. Move-only by exchange; a negative number owns nothing.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);  // the other closes what was open here
    return *this;
  }
  ~Descriptor() { (void)close(); }

  /// Is there a file?
  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  /// The system's number of it; negative where there is none.
  [[nodiscard]] int number() const { return number_; }

  /// Closes now and says whether the system reported no error (a full disk may show only here).
  /// `errno` tells why not. Nothing to do, and true, where nothing is open.
  [[nodiscard]] bool close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_;
};

}  // namespace duibiao
