// An interchange file that is read block by block: opened, its heading matched, its size known. No
// mapping into memory: mapped pages count as memory, and a file that shrinks would kill the
// process.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/files/descriptor.h"
#include "adapters/interchange/columns.h"
#include "adapters/interchange/interchange_words.h"
#include "adapters/sqlite/pages/page_reader.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao::columns {

/// One file and its heading: on disk, in the pages of a store, or in memory.
struct InputFile {
  std::string path{};
  Descriptor descriptor{-1};
  std::optional<PagedFile> pages{};  ///< of a store: every block is one of them
  std::string store{};               ///< its path
  std::string text{};                ///< in memory: all of it
  std::uint32_t batch = 0;           ///< figures of a later batch stand for those of an earlier one
  std::uint64_t size = 0;
  std::uint64_t body = 0;  ///< where the rows begin: behind the heading's line end
  FileKind kind = FileKind::targets;
  std::optional<Encoding> encoding{};  ///< where it is decided; until then UTF-8 is expected
  Table heading{};                     ///< no rows
};

/// Opens `path`, whose heading says what it holds; nothing where it is not a plain interchange file
/// with every column that it must have: the full reader then says what is wrong with it. A file
/// that does not begin as UTF-8 is looked through for its encoding, on `threads` threads.
[[nodiscard]] std::optional<InputFile> open_input(const std::string& path,
                                                  const InterchangeWords& words,
                                                  unsigned threads = 1);

/// Decides on the encoding of a file on disk that turned out not to be UTF-8 all through (SPEC §8).
/// False where its heading cannot be read in that encoding, or the file no longer be read.
[[nodiscard]] bool decide_encoding(InputFile& file, const InterchangeWords& words,
                                   unsigned threads);

/// A file of a store, in pages; nothing where its heading cannot be read.
[[nodiscard]] std::optional<InputFile> stored_input(const std::string& store, PagedFile pages,
                                                    const InterchangeWords& words);

/// Fills `room` with the bytes of a file on disk from `from` on; false where they are not there.
[[nodiscard]] bool read_exactly(const InputFile& file, std::uint64_t from, std::string& room);

/// The heading of a file on disk as it stands there, in UTF-8; nothing where it can no longer be
/// read.
[[nodiscard]] std::optional<std::string> heading_text(const InputFile& file);

/// A file that is in memory; its heading is in order.
[[nodiscard]] InputFile memory_input(std::string name, std::string text);

/// A piece of a file: whole records from `begin` to `end`.
struct BlockPlace {
  std::uint32_t file = 0;
  std::uint64_t begin = 0;  ///< nominal: the block starts at the first record behind it
  std::uint64_t end = 0;
  std::uint32_t page = 0;  ///< position among the pages of a stored file; 0 for any other
};

/// The blocks of `file`, which is number `number` of its kind, each of about `block_bytes`.
[[nodiscard]] std::vector<BlockPlace> blocks_of(const InputFile& file, std::uint32_t number,
                                                std::uint64_t block_bytes);

/// The blocks of `files`, in order.
[[nodiscard]] std::vector<BlockPlace> cut_blocks(const std::vector<InputFile>& files,
                                                 std::uint64_t block_bytes);

/// What is no text in a block.
struct BlockFaults {
  Problems listed{};  ///< the first of each code; lines from 0 in the block
  std::map<std::string_view, std::size_t> more{};  ///< how many more of each code
};

/// The bytes of a block. Holds its buffer, for the next one.
class BlockReader {
 public:
  /// Why a block could not be read: `shrank` (the file is shorter than when it was opened),
  /// `failed` (the system refused), `declined` (a record of more than 64 KiB), `undecided` (bytes
  /// that are no UTF-8, in a file whose encoding is not decided).
  enum class State { ready, shrank, failed, declined, undecided };

  /// The bytes as text, or as they stand.
  enum class Text { decoded, raw };

  explicit BlockReader(Text text = Text::decoded) : text_(text) {}

  /// Reads the records that begin in `place` of `file`.
  [[nodiscard]] State read(const InputFile& file, const BlockPlace& place);

  /// What was read, in UTF-8, followed by padding for the scanner.
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  /// What of it was no text and stands as U+FFFD, or is a NUL.
  [[nodiscard]] const BlockFaults& faults() const { return faults_; }

 private:
  [[nodiscard]] State read_with(const InputFile& file, const BlockPlace& place,
                                std::uint64_t longest);
  [[nodiscard]] State fill(const InputFile& file, std::uint64_t from, std::uint64_t until);

  [[nodiscard]] State read_page(const InputFile& file, const BlockPlace& place);
  [[nodiscard]] State checked(const InputFile& file, std::size_t begin, std::size_t end);
  void decode(const InputFile& file);

  Text text_;
  std::vector<char> buffer_{};
  std::string decoded_{};
  std::string_view bytes_{};
  BlockFaults faults_{};
  std::optional<PageReader> pages_{};
};

}  // namespace duibiao::columns
