#include "adapters/table/encoding.h"

#include <fmt/format.h>

#include "adapters/table/capped_problems.h"
#include "adapters/table/gb18030.h"
#include "adapters/table/lines.h"
#include "adapters/table/utf8.h"

namespace duibiao {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// "E4 B8" as a hexadecimal editor shows it.
std::string hexadecimal(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    text += fmt::format("{}{:02X}", text.empty() ? "" : " ", static_cast<unsigned char>(byte));
  }
  return text;
}

/// Collects malformed bytes as faults with their lines, in the order of the file.
class MalformedReport {
 public:
  MalformedReport(std::string_view code, std::string_view bytes, const std::string& file)
      : code_(code), bytes_(bytes), file_(file), lines_(bytes), problems_(file) {}

  void add(std::size_t at, std::size_t length) {
    problems_.add(error(code_, {.file = file_, .line = lines_.line_of(at)},
                        {{"bytes", hexadecimal(bytes_.substr(at, length))}}));
  }
  [[nodiscard]] Problems take() { return problems_.take(); }

 private:
  std::string_view code_;
  std::string_view bytes_;
  const std::string& file_;
  LineCounter lines_;
  CappedProblems problems_;
};

Problems nul_bytes(std::string_view bytes, const std::string& file) {
  CappedProblems problems(file);
  LineCounter lines(bytes);
  for (auto at = bytes.find('\0'); at != std::string_view::npos; at = bytes.find('\0', at + 1)) {
    problems.add(error("nul_byte", {.file = file, .line = lines.line_of(at)}));
  }
  return problems.take();
}

Read<DecodedText> from_utf8(std::string_view bytes, const std::string& file) {
  MalformedReport faults("malformed_utf8", bytes, file);
  Read<DecodedText> decoded;
  decoded.value.text.reserve(bytes.size());
  std::size_t at = 0;
  while (at < bytes.size()) {
    const Utf8Sequence sequence = utf8_sequence_at(bytes, at);
    if (!sequence.well_formed) {
      faults.add(at, sequence.length);
    }
    decoded.value.text += sequence.well_formed ? bytes.substr(at, sequence.length) : kReplacement;
    at += sequence.length;
  }
  decoded.problems = faults.take();
  return decoded;
}

Read<DecodedText> from_gb18030(std::string_view bytes, const std::string& file) {
  MalformedReport faults("malformed_gb18030", bytes, file);
  Gb18030Text text = decode_gb18030(bytes);
  for (const MalformedBytes& run : text.malformed) {
    faults.add(run.at, run.length);
  }
  return {{std::move(text.utf8), Encoding::gb18030}, faults.take()};
}

/// Decides and decodes; `marked` says that the bytes stood behind a UTF-8 byte order mark.
Read<DecodedText> decode_unmarked(std::string_view bytes, bool marked, const std::string& file) {
  const Utf8Counts counts = count_utf8(bytes);
  if (counts.malformed == 0) {
    return {{std::string(bytes), Encoding::utf8}, {}};
  }
  return marked || counts.three_byte > counts.malformed ? from_utf8(bytes, file)
                                                        : from_gb18030(bytes, file);
}

}  // namespace

Read<DecodedText> decode_text(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return {.problems = {error("utf16_text", {.file = file, .line = 1})}};
  }
  const bool marked = bytes.starts_with(kUtf8Mark);
  bytes.remove_prefix(marked ? kUtf8Mark.size() : 0);
  Read<DecodedText> decoded = decode_unmarked(bytes, marked, file);
  append(decoded.problems, nul_bytes(bytes, file));
  return decoded;
}

}  // namespace duibiao
