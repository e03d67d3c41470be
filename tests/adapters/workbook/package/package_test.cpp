#include "adapters/workbook/package/package.h"

#include <doctest/doctest.h>

#include <cstring>

#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

/// The code of what is wrong with `bytes`; "" where nothing is.
std::string fault_of(const std::string& bytes, const PackageLimits& limits = {}) {
  const auto package = Package::open(bytes, "a.xlsx", limits);
  if (package) {
    return "";
  }
  CHECK(package.error().where.file == "a.xlsx");
  CHECK(test::is_spoken(package.error()));
  return std::string(package.error().code);
}

/// `bytes` with `change` put at `offset` of every header that begins with `sign`.
std::string with_headers(std::string bytes, std::string_view sign, std::size_t offset,
                         std::string_view change) {
  for (auto at = bytes.find(sign); at != std::string::npos; at = bytes.find(sign, at + 1)) {
    bytes.replace(at + offset, change.size(), change);
  }
  return bytes;
}

constexpr std::string_view kDirectory = "PK\x01\x02";

}  // namespace

TEST_CASE("a view of bytes reads as a package that holds them") {
  const std::string bytes = test::package_of({{"a.xml", "<a/>"}});
  auto view = Package::view(bytes, "a.xlsx");
  REQUIRE(view);
  const Package moved = *std::move(view);
  CHECK(moved.read("a.xml", 100) == "<a/>");
  CHECK(moved.file() == "a.xlsx");
  auto held = Package::open(bytes, "a.xlsx");
  REQUIRE(held);
  const Package other = *std::move(held);
  CHECK(other.read("a.xml", 100) == "<a/>");
  CHECK(Package::view("PK", "b.xlsx").error().where.file == "b.xlsx");
}

TEST_CASE("parts are found by name in either case and come in pieces") {
  const std::string large(200'000, 'x');
  const auto package =
      Package::open(test::package_of({{"a/b.xml", "<x/>"}, {"c.bin", large}}), "f");
  REQUIRE(package);
  CHECK(package->file() == "f");
  CHECK(package->has("A/B.XML"));
  CHECK_FALSE(package->has("a/c.xml"));
  CHECK(package->size_of("c.bin") == 200'000);
  CHECK(package->size_of("d.bin") == 0);
  CHECK(package->parts() == std::vector<std::string>{"a/b.xml", "c.bin"});
  CHECK(package->read("a/b.xml", 4).value() == "<x/>");
  std::size_t most = 0;
  std::string joined;
  REQUIRE(package->stream("c.bin", [&](std::string_view piece) {
    most = std::max(most, piece.size());
    joined += piece;
    return true;
  }));
  CHECK(most == 65'536);
  CHECK(joined == large);
  int pieces = 0;
  CHECK(package->stream("c.bin", [&](std::string_view) { return ++pieces < 2; }));
  CHECK(pieces == 2);
}

TEST_CASE("a part that is missing or larger than asked for is a fault") {
  const auto package = Package::open(test::package_of({{"a.xml", "<x/>"}}), "f");
  REQUIRE(package);
  CHECK(package->read("b.xml", 10).error().code == "package_part_missing");
  CHECK(package->read("a.xml", 3).error().code == "package_too_large");
}

TEST_CASE("what is no package, or the beginning of one, is said") {
  const std::string whole = test::package_of({{"a.xml", std::string(1000, 'a')}});
  CHECK(fault_of("") == "package_none");
  CHECK(fault_of("project,indicator") == "package_none");
  CHECK(fault_of(whole) == "");
  for (const std::size_t bytes : {4U, 30U, 60U}) {
    CHECK(fault_of(whole.substr(0, bytes)) == "package_cut_short");
  }
  CHECK(fault_of(whole.substr(0, whole.size() - 1)) == "package_cut_short");
}

TEST_CASE("names that lead out of a package are refused, and none may be there twice") {
  for (const auto* name : {"../a", "a/../b", "/a", "a\\b", "a\tb"}) {
    CAPTURE(name);
    CHECK(fault_of(test::package_of({{name, "x"}})) == "package_part_name");
  }
  CHECK(fault_of(test::package_of({{"a/..b", "x"}, {"a/", ""}})) == "");
  CHECK(fault_of(test::package_of({{"a.xml", "x"}, {"A.xml", "y"}})) == "package_part_twice");
}

TEST_CASE("the number of parts, their size and their ratio are bounded on both sides") {
  const std::string bytes = test::package_of({{"a", std::string(10'000, 'a')}, {"b", "x"}});
  PackageLimits limits;
  limits.entries = 2;
  CHECK(fault_of(bytes, limits) == "");
  limits.entries = 1;
  CHECK(fault_of(bytes, limits) == "package_entries");
  limits = {};
  limits.inflated = 10'001;
  CHECK(fault_of(bytes, limits) == "");
  limits.inflated = 10'000;
  CHECK(fault_of(bytes, limits) == "package_too_large");
  limits = {};
  limits.ratio = 10;
  limits.ratio_from = 10'000;
  CHECK(fault_of(bytes, limits) == "");
  limits.ratio_from = 9'999;
  CHECK(fault_of(bytes, limits) == "package_bomb");
  limits.ratio = 10'000;
  CHECK(fault_of(bytes, limits) == "");
}

TEST_CASE("an encrypted part is named as such") {
  const std::string bytes = test::package_of({{"a.xml", "secret"}});
  const std::string locked =
      with_headers(with_headers(bytes, kDirectory, 8, "\x01"), "PK\x03\x04", 6, "\x01");
  CHECK(fault_of(locked) == "package_locked");
}

TEST_CASE("a part that is not what the package says of it is damaged") {
  const std::string text = "some text that is long enough to be deflated, and text again and again";
  const std::string bytes = test::package_of({{"a.xml", text}});
  const auto read = [](const std::string& from) {
    const auto package = Package::open(from, "f");
    return package ? package->read("a.xml", 1000) : failure(package.error());
  };
  REQUIRE(read(bytes).value() == text);
  CHECK(read(with_headers(bytes, kDirectory, 16, "\x01\x02\x03\x04")).error().code ==
        "package_damaged");  // another checksum
  CHECK(read(with_headers(bytes, kDirectory, 24, "\x05")).error().code ==
        "package_damaged");  // shorter than it is
  CHECK(read(with_headers(bytes, kDirectory, 24, "\x7F")).error().code ==
        "package_damaged");  // longer than it is
  CHECK(fault_of(with_headers(bytes, kDirectory, 10, "\x0C")) == "package_damaged");  // bzip2
}

TEST_CASE("a package is opened from a path, with the faults of files") {
  const test::ScratchFolder folder;
  const std::string path = folder.write("a.xlsx", test::package_of({{"a.xml", "<x/>"}}));
  CHECK(Package::open_file(path)->has("a.xml"));
  CHECK(Package::open_file(folder.path("b.xlsx")).error().code == "file_missing");
}

}  // namespace duibiao
