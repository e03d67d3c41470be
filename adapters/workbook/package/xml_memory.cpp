#include "adapters/workbook/package/xml_memory.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace duibiao {
namespace {

/// Stands before every block: how many bytes it has.
struct alignas(std::max_align_t) BlockHead {
  std::size_t bytes = 0;
};

std::size_t& taken() {
  thread_local std::size_t bytes = 0;
  return bytes;
}

BlockHead* head_of(void* block) { return static_cast<BlockHead*>(block) - 1; }

}  // namespace

void* take_memory(std::size_t bytes) {
  if (bytes > kMaxXmlMemory - taken()) {
    return nullptr;
  }
  void* whole = ::operator new(sizeof(BlockHead) + bytes, std::nothrow);
  if (whole == nullptr) {
    return nullptr;
  }
  taken() += bytes;
  return ::new (whole) BlockHead{bytes} + 1;
}

void* retake_memory(void* block, std::size_t bytes) {
  if (block == nullptr) {
    return take_memory(bytes);
  }
  void* larger = take_memory(bytes);
  if (larger != nullptr) {
    std::memcpy(larger, block, std::min(bytes, head_of(block)->bytes));
    free_memory(block);
  }
  return larger;
}

void free_memory(void* block) {
  if (block != nullptr) {
    BlockHead* head = head_of(block);
    taken() -= head->bytes;
    ::operator delete(head);
  }
}

std::size_t memory_taken() { return taken(); }

}  // namespace duibiao
