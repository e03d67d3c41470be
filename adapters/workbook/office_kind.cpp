#include "adapters/workbook/office_kind.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace duibiao {
namespace {

constexpr std::string_view kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view kPackage = "PK\x03\x04";
constexpr std::string_view kPdf = "%PDF-";
constexpr std::uint64_t kMostTypes = std::uint64_t{4} << 20U;  ///< bytes of [Content_Types].xml

using Sign = std::pair<std::string_view, OfficeKind>;

/// Content types of main parts; the ending ".main+xml" is common to macro and template variants.
constexpr std::array<Sign, 6> kContentTypes{
    {{"spreadsheetml.sheet.main+xml", OfficeKind::xlsx},
     {"spreadsheetml.template.main+xml", OfficeKind::xlsx},
     {"ms-excel.sheet.macroEnabled.main+xml", OfficeKind::xlsx},
     {"ms-excel.sheet.binary.macroEnabled.main", OfficeKind::xlsb},
     {"wordprocessingml.", OfficeKind::docx},
     {"presentationml.", OfficeKind::pptx}}};

constexpr std::array<Sign, 4> kMimeTypes{
    {{"application/vnd.oasis.opendocument.spreadsheet", OfficeKind::ods},
     {"application/vnd.oasis.opendocument.spreadsheet-template", OfficeKind::ods},
     {"application/vnd.oasis.opendocument.text", OfficeKind::odt},
     {"application/vnd.oasis.opendocument.text-template", OfficeKind::odt}}};

/// Names of streams in an OLE container.
constexpr std::array<Sign, 4> kStreams{{{"EncryptedPackage", OfficeKind::locked},
                                        {"Workbook", OfficeKind::xls},
                                        {"Book", OfficeKind::xls},
                                        {"WordDocument", OfficeKind::doc}}};

/// Does a directory of an OLE container in `bytes` name a stream so? Its names are in UTF-16, each
/// at the beginning of an entry of 128 bytes, with a zero behind it.
bool has_stream(std::string_view bytes, std::string_view name) {
  constexpr std::size_t kEntry = 128;
  std::string wide;
  for (const char c : name) {
    wide += c;
    wide += '\0';
  }
  wide += std::string(2, '\0');
  for (auto at = bytes.find(wide); at != std::string_view::npos; at = bytes.find(wide, at + 1)) {
    if (at % kEntry == 0) {
      return true;
    }
  }
  return false;
}

OfficeKind ole_kind(std::string_view bytes) {
  for (const auto& [stream, kind] : kStreams) {
    if (has_stream(bytes, stream)) {
      return kind;
    }
  }
  return OfficeKind::old_office;
}

}  // namespace

bool begins_as_office_file(std::string_view bytes) {
  return bytes.starts_with(kPackage) || bytes.starts_with(kOle) || bytes.starts_with(kPdf);
}

OfficeKind kind_of(const Package& package) {
  constexpr std::uint64_t kMostMime = 200;
  if (const auto mime = package.read("mimetype", kMostMime)) {
    const auto known = std::ranges::find(kMimeTypes, *mime, &Sign::first);
    return known != kMimeTypes.end() ? known->second : OfficeKind::other_package;
  }
  const auto types = package.read("[Content_Types].xml", kMostTypes);
  for (const auto& [type, kind] : kContentTypes) {
    if (types && types->find(type) != std::string::npos) {
      return kind;
    }
  }
  return OfficeKind::other_package;
}

OfficeKind office_kind(std::string_view bytes) {
  if (bytes.starts_with(kOle)) {
    return ole_kind(bytes);
  }
  if (bytes.starts_with(kPdf)) {
    return OfficeKind::pdf;
  }
  if (!bytes.starts_with(kPackage)) {
    return OfficeKind::none;
  }
  const auto package = Package::open(std::string(bytes), "");
  return package ? kind_of(*package) : OfficeKind::other_package;
}

std::string_view name_of(OfficeKind kind) {
  switch (kind) {
    case OfficeKind::xlsx:
      return "Excel 工作簿 .xlsx";
    case OfficeKind::xlsb:
      return "Excel 二进制工作簿 .xlsb";
    case OfficeKind::ods:
      return "OpenDocument 工作簿 .ods";
    case OfficeKind::docx:
      return "Word 文档 .docx";
    case OfficeKind::odt:
      return "OpenDocument 文档 .odt";
    case OfficeKind::pptx:
      return "PowerPoint 演示文稿 .pptx";
    case OfficeKind::xls:
      return "Excel 97-2003 工作簿 .xls";
    case OfficeKind::doc:
      return "Word 97-2003 文档 .doc";
    case OfficeKind::pdf:
      return "PDF";
    case OfficeKind::locked:
      return "加密的 Office 文件 (password)";
    case OfficeKind::old_office:
      return "Office 97-2003 (OLE)";
    case OfficeKind::other_package:
      return "ZIP";
    case OfficeKind::none:
      break;
  }
  return {};
}

}  // namespace duibiao
