#include "adapters/office/word_ending.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "adapters/office/compound_file.h"
#include "adapters/office/little_endian.h"

namespace duibiao {
namespace {

/// Where the head of the stream WordDocument holds what is needed of it.
constexpr std::size_t kMagicAt = 0x00;
constexpr std::size_t kVersionAt = 0x02;
constexpr std::size_t kFlagsAt = 0x0A;
constexpr std::size_t kTextLengthAt = 0x4C;
constexpr std::array<std::size_t, 7> kOtherLengthsAt{0x50, 0x54, 0x58, 0x5C, 0x60, 0x64, 0x68};
constexpr std::size_t kFormatsAt =
    0x102;  ///< paragraph formats: offset and size in the table stream
constexpr std::size_t kPiecesAt = 0x1A2;  ///< pieces of text: the same

constexpr std::uint32_t kMagic = 0xA5EC;
constexpr std::uint32_t kWord97 = 0xC1;
constexpr std::uint32_t kSecondTableFlag = 0x200;
constexpr std::size_t kPage = 512;
constexpr char kCellMark = '\x07';
constexpr std::uint32_t kNarrow = 0x4000'0000;  ///< a piece of one byte a letter, offset doubled

/// A list of positions, one more than entries, and behind it the entries: how Word says what
/// applies from where to where.
struct Plex {
  std::vector<std::uint32_t> positions{};
  std::vector<std::string> entries{};
};

std::optional<Plex> parse_plex(std::string_view bytes, std::size_t entry_bytes) {
  if (bytes.size() < 4 || (bytes.size() - 4) % (4 + entry_bytes) != 0 || bytes.size() == 4) {
    return std::nullopt;
  }
  const std::size_t count = (bytes.size() - 4) / (4 + entry_bytes);
  Plex plex;
  for (std::size_t i = 0; i <= count; ++i) {
    plex.positions.push_back(number_at(bytes, 4 * i).value_or(0));
  }
  for (std::size_t i = 0; i < count; ++i) {
    plex.entries.emplace_back(bytes.substr(4 * (count + 1) + entry_bytes * i, entry_bytes));
  }
  return plex;
}

std::string written(const Plex& plex) {
  std::string bytes;
  for (const std::uint32_t position : plex.positions) {
    append_number(bytes, position);
  }
  for (const std::string& entry : plex.entries) {
    bytes += entry;
  }
  return bytes;
}

/// What the table stream says of the pieces of text: settings that go before, and the plex.
struct Pieces {
  std::string before{};
  Plex plex{};
};

std::optional<Pieces> parse_pieces(std::string_view bytes) {
  constexpr std::size_t kEntry = 8;
  std::size_t at = 0;
  while (number_at(bytes, at, 1) == 1U) {  // settings, each with its size
    at += 3 + number_at(bytes, at + 1, 2).value_or(0);
  }
  const auto size = number_at(bytes, at + 1);
  if (number_at(bytes, at, 1) != 2U || !size || *size > bytes.size() - at - 5) {
    return std::nullopt;
  }
  auto plex = parse_plex(bytes.substr(at + 5, *size), kEntry);
  return plex ? std::optional(Pieces{std::string(bytes.substr(0, at)), *std::move(plex)})
              : std::nullopt;
}

/// A document's two streams, and the parts of them that an ending changes.
struct Document {
  std::string table_name{};
  std::string text{};   ///< the stream WordDocument
  std::string table{};  ///< the stream 0Table or 1Table
  Pieces pieces{};
  Plex formats{};  ///< pages of paragraph formats by places in the text
};

/// The bytes that two numbers at `at` name: offset and size in the table stream.
std::optional<std::string_view> named_part(const Document& document, std::size_t at) {
  const auto offset = number_at(document.text, at);
  const auto size = number_at(document.text, at + 4);
  if (!offset || !size || *offset > document.table.size() ||
      *size > document.table.size() - *offset) {
    return std::nullopt;
  }
  return std::string_view(document.table).substr(*offset, *size);
}

std::optional<Document> parse_document(std::string_view bytes) {
  auto text = compound_stream(bytes, "WordDocument");
  if (!text || number_at(*text, kMagicAt, 2) != kMagic ||
      number_at(*text, kVersionAt, 2).value_or(0) < kWord97) {
    return std::nullopt;
  }
  const bool second = (number_at(*text, kFlagsAt, 2).value_or(0) & kSecondTableFlag) != 0;
  Document document{.table_name = second ? "1Table" : "0Table", .text = *std::move(text)};
  document.table = compound_stream(bytes, document.table_name).value_or("");
  const auto pieces = named_part(document, kPiecesAt);
  const auto formats = named_part(document, kFormatsAt);
  auto parsed_pieces = pieces ? parse_pieces(*pieces) : std::nullopt;
  auto parsed_formats = formats ? parse_plex(*formats, 4) : std::nullopt;
  if (!parsed_pieces || !parsed_formats) {
    return std::nullopt;
  }
  document.pieces = *std::move(parsed_pieces);
  document.formats = *std::move(parsed_formats);
  return document;
}

/// Is the last letter of all text the mark behind a cell? Only where there is no text but the main
/// one: behind notes and headers Word and LibreOffice write a paragraph anyway.
bool ends_inside_table(const Document& document) {
  const auto length = number_at(document.text, kTextLengthAt).value_or(0);
  const Plex& plex = document.pieces.plex;
  if (length == 0 || plex.positions.back() != length ||
      std::ranges::any_of(kOtherLengthsAt, [&](std::size_t at) {
        return number_at(document.text, at).value_or(0) != 0;
      })) {
    return false;
  }
  const std::uint32_t place = number_at(plex.entries.back(), 2).value_or(0);
  const std::uint32_t letter = length - 1 - plex.positions[plex.positions.size() - 2];
  const std::uint64_t at = (place & kNarrow) != 0
                               ? std::uint64_t{place & ~kNarrow} / 2 + letter
                               : std::uint64_t{place} + std::uint64_t{letter} * 2;
  return at < document.text.size() && document.text[at] == kCellMark;
}

/// Names a part that is appended to the table stream.
void append_part(Document& document, std::size_t at, const std::string& part) {
  put_number(document.text, at, static_cast<std::uint32_t>(document.table.size()));
  put_number(document.text, at + 4, static_cast<std::uint32_t>(part.size()));
  document.table += part;
}

/// Adds the paragraph: its mark on a page behind the stream, a page of formats that gives it none,
/// and the piece of text that it is.
void add_paragraph(Document& document) {
  std::string& text = document.text;
  text.resize((text.size() + kPage - 1) / kPage * kPage, '\0');
  const auto mark = static_cast<std::uint32_t>(text.size());
  text += '\r';
  text.resize(mark + kPage, '\0');

  std::string formats;  // from where to where, no format, and that this is the only one
  append_number(formats, mark);
  append_number(formats, mark + 2);
  formats.resize(kPage, '\0');
  formats.back() = 1;
  std::string page;
  append_number(page, static_cast<std::uint32_t>(text.size() / kPage));
  text += formats;
  document.formats.positions.push_back(mark + 2);
  document.formats.entries.push_back(page);
  append_part(document, kFormatsAt, written(document.formats));

  std::string piece = document.pieces.plex.entries.back();
  put_number(piece, 2, mark);
  put_number(piece, 6, 0, 2);
  const std::uint32_t length = document.pieces.plex.positions.back() + 1;
  document.pieces.plex.positions.push_back(length);
  document.pieces.plex.entries.push_back(piece);
  const std::string plex = written(document.pieces.plex);
  std::string pieces = document.pieces.before + '\x02';
  append_number(pieces, static_cast<std::uint32_t>(plex.size()));
  append_part(document, kPiecesAt, pieces + plex);
  put_number(text, kTextLengthAt, length);
}

}  // namespace

std::optional<std::string> completed_word_document(std::string_view bytes) {
  auto document = parse_document(bytes);
  if (!document || !ends_inside_table(*document)) {
    return std::nullopt;
  }
  add_paragraph(*document);
  return make_compound_file(
      {{document->table_name, document->table}, {"WordDocument", document->text}});
}

}  // namespace duibiao
