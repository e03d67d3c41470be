#include "adapters/workbook/package/xml_memory.h"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

namespace duibiao {

TEST_CASE("memory is taken up to the bound, and what is given back can be taken again") {
  const std::size_t before = memory_taken();
  void* all = take_memory(kMaxXmlMemory - before);
  REQUIRE(all != nullptr);
  CHECK(memory_taken() == kMaxXmlMemory);
  CHECK(take_memory(1) == nullptr);
  CHECK(retake_memory(all, kMaxXmlMemory) == nullptr);
  free_memory(all);
  CHECK(memory_taken() == before);
  CHECK(take_memory(kMaxXmlMemory + 1) == nullptr);
  free_memory(nullptr);
}

TEST_CASE("a block that grows or shrinks keeps its contents") {
  const std::size_t before = memory_taken();
  auto* block = static_cast<char*>(retake_memory(nullptr, 4));
  REQUIRE(block != nullptr);
  std::memcpy(block, "abc", 4);
  block = static_cast<char*>(retake_memory(block, 1000));
  CHECK(std::string(block) == "abc");
  CHECK(memory_taken() == before + 1000);
  block = static_cast<char*>(retake_memory(block, 2));
  CHECK(std::string(block, 2) == "ab");
  free_memory(block);
  CHECK(memory_taken() == before);
}

}  // namespace duibiao
