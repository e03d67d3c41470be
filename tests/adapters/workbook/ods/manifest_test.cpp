#include "adapters/workbook/ods/manifest.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"

namespace duibiao {
namespace {

Result<bool> locked(const test::Parts& parts) {
  return is_locked(*Package::open(test::package_of(parts), "f"));
}

}  // namespace

TEST_CASE("a manifest that names an encrypted part locks the file") {
  CHECK_FALSE(locked({{"a", "x"}}).value());
  CHECK_FALSE(locked(test::ods_parts("")).value());
  CHECK(locked({{"META-INF/manifest.xml",
                 "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry>"
                 "</m:manifest>"}})
            .value());
  CHECK(locked({{"META-INF/manifest.xml", "<m"}}).error().code == "xml_malformed");
}

}  // namespace duibiao
