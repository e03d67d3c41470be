// A package in which some parts are replaced or added: every other part is written as it came,
// packed bytes and all. What a part needs to be found (a relationship, a content type) is added
// here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"
#include "reports/word/zip_package.h"

namespace duibiao::returned {

class ChangedPackage {
 public:
  /// The package in `bytes`, which outlive this. Errors: those of `Package::view` and of reading
  /// its relationships; `return_signed` for a package with a digital signature.
  [[nodiscard]] static Result<ChangedPackage> open(std::string_view bytes, const std::string& file);

  /// As it came.
  [[nodiscard]] const Package& original() const { return package_; }
  /// The URI that types of relationships begin with, which is not the same in the strict dialect.
  [[nodiscard]] std::string_view relationships_space() const;

  /// The part as it is now. Errors: those of `Package::read`.
  [[nodiscard]] Result<std::string> text(const std::string& part, std::uint64_t limit) const;
  /// Replaces or adds `part`.
  void put(const std::string& part, std::string bytes);
  /// The first of `before` + 1 + `behind`, + 2 … that no part is called.
  [[nodiscard]] std::string free_name(std::string_view before, std::string_view behind) const;
  /// Adds a relationship of `type` ("comments") from `part` to `target`; its id. Errors: those of
  /// `read_part_tree`.
  [[nodiscard]] Result<std::string> relate(const std::string& part, const std::string& type,
                                           const std::string& target);
  /// Says what `part` is, or what all parts with an ending are, where nothing is said yet. Errors:
  /// those of `read_part_tree`.
  [[nodiscard]] Result<void> declare_part(const std::string& part, const std::string& type);
  [[nodiscard]] Result<void> declare_ending(const std::string& ending, const std::string& type);

  /// The whole file. Error: `return_not_written` {reason}.
  [[nodiscard]] Result<std::string> bytes() const;

 private:
  ChangedPackage(Package package, std::string_view bytes)
      : package_(std::move(package)), bytes_(bytes) {}

  [[nodiscard]] bool is_changed(std::string_view part) const;
  [[nodiscard]] Result<void> declare(const char* element, const char* key, const std::string& name,
                                     const std::string& type);

  Package package_;
  std::string_view bytes_;
  bool strict_ = false;
  std::vector<std::string> names_{};  ///< of the parts that came
  std::vector<PackagePart> changed_{};
};

}  // namespace duibiao::returned
