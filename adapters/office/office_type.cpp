#include "adapters/office/office_type.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "adapters/office/compound_file.h"
#include "adapters/office/package_type.h"

namespace duibiao {
namespace {

using namespace std::string_view_literals;

/// What a user means by a file: sheets, a document, pages, or text.
enum class Family { sheets, document, pages, text, none };

/// What is said about a type: its name in messages, its family, and the ending that is right for
/// it where it is read.
struct TypeWords {
  std::string_view name;
  Family family;
  std::string_view ending;
};

TypeWords words_of(OfficeType type) {
  switch (type) {
    case OfficeType::text:
      return {".txt / .csv", Family::text, ".csv"};
    case OfficeType::xlsx:
      return {".xlsx (Excel)", Family::sheets, ".xlsx"};
    case OfficeType::ods:
      return {".ods (OpenDocument)", Family::sheets, ".ods"};
    case OfficeType::xls:
      return {".xls (Excel 97-2003)", Family::sheets, ".xls"};
    case OfficeType::docx:
      return {".docx (Word)", Family::document, ".docx"};
    case OfficeType::doc:
      return {".doc (Word 97-2003)", Family::document, ".doc"};
    case OfficeType::rtf:
      return {".rtf (Rich Text)", Family::document, ".rtf"};
    case OfficeType::pdf:
      return {".pdf (PDF)", Family::pages, ".pdf"};
    case OfficeType::xlsb:
      return {".xlsb (Excel)", Family::none, ""};
    case OfficeType::odt:
      return {".odt (OpenDocument)", Family::none, ""};
    case OfficeType::presentation:
      return {".pptx / .odp (PowerPoint)", Family::none, ""};
    case OfficeType::web_page:
      return {".html / .xml (HTML)", Family::none, ""};
    case OfficeType::image:
      return {".png / .jpg / .tif (JPEG …)", Family::none, ""};
    case OfficeType::archive:
      return {".zip / .rar / .7z (ZIP …)", Family::none, ""};
    case OfficeType::other_compound:
      return {"OLE", Family::none, ""};
    case OfficeType::encrypted:
    case OfficeType::damaged:
      break;
  }
  return {"", Family::none, ""};
}

/// What an ending promises. A format of its own is one that content may differ from inside the
/// family, which is worth a word; .et and .wps are whatever the program saved.
struct Ending {
  std::string_view ending;
  Family family;
  std::optional<OfficeType> format;
};
constexpr std::array kEndings{Ending{".xlsx", Family::sheets, OfficeType::xlsx},
                              Ending{".xlsm", Family::sheets, OfficeType::xlsx},
                              Ending{".xltx", Family::sheets, OfficeType::xlsx},
                              Ending{".xltm", Family::sheets, OfficeType::xlsx},
                              Ending{".xls", Family::sheets, OfficeType::xls},
                              Ending{".xlt", Family::sheets, OfficeType::xls},
                              Ending{".ods", Family::sheets, OfficeType::ods},
                              Ending{".et", Family::sheets, std::nullopt},
                              Ending{".docx", Family::document, OfficeType::docx},
                              Ending{".docm", Family::document, OfficeType::docx},
                              Ending{".doc", Family::document, OfficeType::doc},
                              Ending{".rtf", Family::document, OfficeType::rtf},
                              Ending{".wps", Family::document, std::nullopt},
                              Ending{".pdf", Family::pages, OfficeType::pdf},
                              Ending{".txt", Family::text, OfficeType::text},
                              Ending{".csv", Family::text, OfficeType::text}};

std::string lower(std::string_view text) {
  std::string lowered(text);
  std::ranges::transform(lowered, lowered.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  });
  return lowered;
}

/// The ending of a file's name, with its dot and in small letters; "" where it has none.
std::string ending_of(std::string_view name) {
  const auto dot = name.find_last_of("./");
  return dot == std::string_view::npos || name[dot] == '/' ? "" : lower(name.substr(dot));
}

/// How files of a kind begin that have no parts to look at.
constexpr std::array kBeginnings{std::pair{R"({\rtf)"sv, OfficeType::rtf},
                                 std::pair{"\x89PNG\r\n"sv, OfficeType::image},
                                 std::pair{"\xFF\xD8\xFF"sv, OfficeType::image},
                                 std::pair{"II*\0"sv, OfficeType::image},
                                 std::pair{"MM\0*"sv, OfficeType::image},
                                 std::pair{"GIF8"sv, OfficeType::image},
                                 std::pair{"Rar!\x1A\x07"sv, OfficeType::archive},
                                 std::pair{"7z\xBC\xAF\x27\x1C"sv, OfficeType::archive}};

/// The same behind a byte order mark and white space, whatever the case.
constexpr std::array kWords{
    std::pair{"%pdf-"sv, OfficeType::pdf},       std::pair{"<!doctype"sv, OfficeType::web_page},
    std::pair{"<html"sv, OfficeType::web_page},  std::pair{"<?xml"sv, OfficeType::web_page},
    std::pair{"<table"sv, OfficeType::web_page}, std::pair{"<meta"sv, OfficeType::web_page},
    std::pair{"<head"sv, OfficeType::web_page}};

/// Has an old workbook or document a password? The first says so with a record right behind its
/// beginning [MS-XLS 2.4.117], the second with a bit [MS-DOC 2.5.2].
bool has_password(OfficeType type, std::string_view head) {
  const auto byte = [head](std::size_t at) { return static_cast<unsigned char>(head[at]); };
  if (type == OfficeType::doc) {
    constexpr std::size_t kFlagsAt = 11;
    return head.size() > kFlagsAt && (byte(kFlagsAt) & 1U) != 0;
  }
  constexpr int kFilePass = 0x2F;
  constexpr int kRecordsLookedAt = 4;
  std::size_t at = 0;
  for (int record = 0; record < kRecordsLookedAt && at + 4 <= head.size(); ++record) {
    if (byte(at) + byte(at + 1) * 256 == kFilePass) {
      return true;
    }
    at += 4 + byte(at + 2) + byte(at + 3) * std::size_t{256};
  }
  return false;
}

OfficeType compound_type(std::string_view bytes) {
  const auto entries = compound_entries(bytes);
  if (!entries) {
    return OfficeType::damaged;
  }
  constexpr std::array kStreams{std::pair{"EncryptedPackage"sv, OfficeType::encrypted},
                                std::pair{"WordDocument"sv, OfficeType::doc},
                                std::pair{"Workbook"sv, OfficeType::xls},
                                std::pair{"Book"sv, OfficeType::xls},
                                std::pair{"PowerPoint Document"sv, OfficeType::presentation}};
  for (const auto& [name, type] : kStreams) {
    const auto found = std::ranges::find(*entries, name, &CompoundEntry::name);
    if (found != entries->end()) {
      const bool old = type == OfficeType::doc || type == OfficeType::xls;
      return old && has_password(type, found->head) ? OfficeType::encrypted : type;
    }
  }
  return OfficeType::other_compound;
}

/// The type of a package that cannot be opened, by the reason.
OfficeType type_without(const Problem& reason) {
  return reason.code == "package_locked" ? OfficeType::encrypted : OfficeType::damaged;
}

/// Why a package or compound file cannot be opened.
Problem damage(const std::string& name, std::string_view bytes) {
  const auto package = Package::view(bytes, name);
  return package || !begins_as_package(bytes) ? error("office_file_damaged", {.file = name})
                                              : package.error();
}

/// What is to be said where a file that is read has a name that promises something else; nothing
/// where they agree.
std::optional<Problem> lie(const std::string& name, OfficeType type) {
  const std::string ending = ending_of(name);
  const auto* const promised = std::ranges::find(kEndings, ending, &Ending::ending);
  if (promised == kEndings.end() || promised->format == type) {
    return std::nullopt;
  }
  const TypeWords words = words_of(type);
  const std::string found(words.name);
  if (words.family == promised->family) {
    return promised->format ? std::optional(warning("office_name_differs", {.file = name},
                                                    {{"named", ending}, {"found", found}}))
                            : std::nullopt;
  }
  if (type == OfficeType::text) {
    return error("office_file_is_text", {.file = name}, {{"named", ending}});
  }
  return error("office_file_misnamed", {.file = name},
               {{"named", ending}, {"found", found}, {"ending", std::string(words.ending)}});
}

/// Why a file of `type` is not read, whatever its name; nothing where it is.
std::optional<Problem> unread(const std::string& name, std::string_view bytes, OfficeType type) {
  switch (type) {
    case OfficeType::encrypted:
      return error("office_file_encrypted", {.file = name});
    case OfficeType::damaged:
      return damage(name, bytes);
    case OfficeType::web_page:
      return error("office_file_is_web_page", {.file = name});
    case OfficeType::xlsb:
    case OfficeType::odt:
    case OfficeType::presentation:
    case OfficeType::image:
    case OfficeType::archive:
    case OfficeType::other_compound:
      return error("office_file_unsupported", {.file = name},
                   {{"found", std::string(words_of(type).name)}});
    case OfficeType::text:
    case OfficeType::xlsx:
    case OfficeType::ods:
    case OfficeType::xls:
    case OfficeType::docx:
    case OfficeType::doc:
    case OfficeType::rtf:
    case OfficeType::pdf:
      break;
  }
  return std::nullopt;
}

}  // namespace

std::string_view office_type_name(OfficeType type) { return words_of(type).name; }

bool begins_as_office_file(std::string_view bytes) {
  return begins_as_package(bytes) || begins_as_compound_file(bytes) || bytes.starts_with("%PDF-");
}

OfficeType office_type(std::string_view bytes) {
  if (begins_as_package(bytes)) {
    const auto package = Package::view(bytes, "");
    return package ? package_type(*package) : type_without(package.error());
  }
  if (begins_as_compound_file(bytes)) {
    return compound_type(bytes);
  }
  for (const auto& [beginning, type] : kBeginnings) {
    if (bytes.starts_with(beginning)) {
      return type;
    }
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.remove_prefix(3);
  }
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  for (const auto& [word, type] : kWords) {
    if (lower(bytes.substr(0, word.size())) == word) {
      return type;
    }
  }
  return OfficeType::text;
}

Read<OfficeType> recognise_office_file(const std::string& name, std::string_view bytes) {
  const OfficeType type = office_type(bytes);
  auto problem = unread(name, bytes, type);
  if (!problem) {
    problem = lie(name, type);
  }
  return {type, problem ? Problems{std::move(*problem)} : Problems{}};
}

}  // namespace duibiao
