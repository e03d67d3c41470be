// The numbers and words that a check goes by. They are data (data/checks), each file beside the
// texts of its check, so that a bound is read, cited and changed without a compiler.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/decimal.h"

namespace duibiao {

/// What one check goes by. Asking for a key that its file does not have is a broken invariant and
/// stops the program: checks and their files are built together.
class CheckSettings {
 public:
  CheckSettings() = default;

  /// An exact number: a bound, a share in percent, a count.
  [[nodiscard]] const Decimal& number(std::string_view key) const;
  /// The same as an exact ratio.
  [[nodiscard]] Ratio ratio(std::string_view key) const { return number(key).ratio(); }
  /// A percentage as a fraction, for estimates only.
  [[nodiscard]] double share(std::string_view key) const;
  /// The same as a whole number; one with a fraction is a broken invariant.
  [[nodiscard]] int count(std::string_view key) const;
  /// A list of words and phrases.
  [[nodiscard]] const std::vector<std::string>& terms(std::string_view key) const;
  /// The rows of a table, each with numbers and words of its own.
  [[nodiscard]] const std::vector<CheckSettings>& rows(std::string_view key) const;

  void set(const std::string& key, const Decimal& number) {
    numbers_.insert_or_assign(key, number);
  }
  void set(std::string key, std::vector<std::string> words) {
    words_.insert_or_assign(std::move(key), std::move(words));
  }
  void set(std::string key, std::vector<CheckSettings> rows) {
    rows_.insert_or_assign(std::move(key), std::move(rows));
  }

 private:
  std::map<std::string, Decimal, std::less<>> numbers_{};
  std::map<std::string, std::vector<std::string>, std::less<>> words_{};
  std::map<std::string, std::vector<CheckSettings>, std::less<>> rows_{};
};

}  // namespace duibiao
