// The memory that parsers of XML may take together: a document with a million different names, each
// of which a parser has to remember, must not take the machine's.
#pragma once

#include <cstddef>

namespace duibiao {

/// What the parsers of one thread may take together: 64 MiB. An ordinary workbook takes 1 MiB.
inline constexpr std::size_t kMaxXmlMemory = std::size_t{64} << 20U;

/// Allocation with that bound, for a parser that is made, used and destroyed by one thread. Null
/// where the bound is reached or there is no more; `take_memory` and `retake_memory` then change
/// nothing.
[[nodiscard]] void* take_memory(std::size_t bytes);
[[nodiscard]] void* retake_memory(void* block, std::size_t bytes);
void free_memory(void* block);

/// What the thread's parsers hold just now.
[[nodiscard]] std::size_t memory_taken();

}  // namespace duibiao
