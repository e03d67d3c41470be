#include "adapters/table/encoding.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <utility>

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

using FaultSink = std::function<void(const EncodingFault&)>;

std::string from_utf8(std::string_view bytes, const FaultSink& found) {
  if (simdjson::validate_utf8(bytes.data(), bytes.size())) {
    return std::string(bytes);
  }
  std::string text;
  text.reserve(bytes.size());
  std::size_t at = 0;
  while (at < bytes.size()) {
    const Utf8Sequence sequence = utf8_sequence_at(bytes, at);
    if (!sequence.well_formed) {
      found({"malformed_utf8", at, sequence.length});
    }
    text += sequence.well_formed ? bytes.substr(at, sequence.length) : kReplacement;
    at += sequence.length;
  }
  return text;
}

std::string from_gb18030(std::string_view bytes, const FaultSink& found) {
  Gb18030Text text = decode_gb18030(bytes);
  for (const MalformedBytes& run : text.malformed) {
    found({"malformed_gb18030", run.at, run.length});
  }
  return std::move(text.utf8);
}

/// Faults as problems with their lines; those of each code come in the order of the file.
class FaultReport {
 public:
  FaultReport(std::string_view bytes, const std::string& file)
      : bytes_(bytes), file_(file), lines_(bytes), problems_(file) {}

  void add(const EncodingFault& fault) {
    if (fault.code != code_) {
      lines_ = LineCounter(bytes_);
      code_ = fault.code;
    }
    problems_.add(encoding_problem(fault, bytes_, file_, lines_.line_of(fault.at)));
  }
  [[nodiscard]] Problems take() { return problems_.take(); }

 private:
  std::string_view bytes_;
  const std::string& file_;
  std::string_view code_{};
  LineCounter lines_;
  CappedProblems problems_;
};

}  // namespace

Encoding encoding_of(const Utf8Counts& counts, bool marked) {
  return marked || counts.malformed == 0 || counts.three_byte > counts.malformed
             ? Encoding::utf8
             : Encoding::gb18030;
}

std::string decode_lines(std::string_view bytes, Encoding encoding, const FaultSink& found) {
  std::string text =
      encoding == Encoding::utf8 ? from_utf8(bytes, found) : from_gb18030(bytes, found);
  for (auto at = bytes.find('\0'); at != std::string_view::npos; at = bytes.find('\0', at + 1)) {
    found({"nul_byte", at, 1});
  }
  return text;
}

Problem encoding_problem(const EncodingFault& fault, std::string_view bytes,
                         const std::string& file, std::uint32_t line) {
  const Source where{.file = file, .line = line};
  if (fault.code == "nul_byte") {
    return error("nul_byte", where);
  }
  return error(fault.code, where, {{"bytes", hexadecimal(bytes.substr(fault.at, fault.length))}});
}

Read<DecodedText> decode_text(std::string_view bytes, const std::string& file) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return {.problems = {error("utf16_text", {.file = file, .line = 1})}};
  }
  const bool marked = bytes.starts_with(kUtf8Mark);
  bytes.remove_prefix(marked ? kUtf8Mark.size() : 0);
  const Encoding encoding = encoding_of(count_utf8(bytes), marked);
  FaultReport faults(bytes, file);
  std::string text =
      decode_lines(bytes, encoding, [&](const EncodingFault& fault) { faults.add(fault); });
  return {{std::move(text), encoding}, faults.take()};
}

}  // namespace duibiao
