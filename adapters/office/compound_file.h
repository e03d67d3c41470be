// The compound files (OLE) that .xls, .doc, .et and .wps are, and that hold an encrypted .xlsx or
// .docx: the streams of their outermost folder. Enough to say what such a file is and to mend one;
// what is in the streams is left to the program that converts it. [MS-CFB].
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duibiao {

/// One stream or folder of the outermost folder.
struct CompoundEntry {
  std::string name{};       ///< letters beyond ASCII as '?'
  std::string_view head{};  ///< its first bytes, at most one sector, as a part of the file's bytes;
                            ///< empty for a folder and for a stream of less than 4096 bytes
};

/// Do `bytes` begin as a compound file does?
[[nodiscard]] bool begins_as_compound_file(std::string_view bytes);

/// The outermost entries of the compound file `bytes`, in the order of its tree; nothing where the
/// file is damaged or cut off before its list of streams.
[[nodiscard]] std::optional<std::vector<CompoundEntry>> compound_entries(std::string_view bytes);

/// The whole of the outermost stream `name`; nothing where there is none or its sectors lead
/// nowhere.
[[nodiscard]] std::optional<std::string> compound_stream(std::string_view bytes,
                                                         std::string_view name);

/// A compound file of these streams (name in ASCII of at most 31 letters, content). A stream of
/// less than 4096 bytes gets zeros behind it up to that size. Nothing where all of it is larger
/// than 6 MiB.
using CompoundStreams = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::optional<std::string> make_compound_file(const CompoundStreams& streams);

}  // namespace duibiao
