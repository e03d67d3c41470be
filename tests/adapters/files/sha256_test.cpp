#include "adapters/files/sha256.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("SHA-256 of the published test vectors") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("one changed byte gives another fingerprint, a NUL byte counts") {
  CHECK(sha256_hex("abd") != sha256_hex("abc"));
  CHECK(sha256_hex(std::string_view("a\0", 2)) != sha256_hex("a"));
}

TEST_CASE("bytes fed piece by piece give the fingerprint of the whole, and then a new one begins") {
  Sha256 pieces;
  pieces.add("a");
  pieces.add("");
  pieces.add("bc");
  CHECK(pieces.hex() == sha256_hex("abc"));
  CHECK(pieces.hex() == sha256_hex(""));
  pieces.add("abd");
  CHECK(pieces.hex() == sha256_hex("abd"));
}

}  // namespace duibiao
