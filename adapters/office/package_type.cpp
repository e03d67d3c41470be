#include "adapters/office/package_type.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace duibiao {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t kMaxPart = std::uint64_t{4} << 20U;

/// The part `name`; "" where there is none, or none of a size that is looked at.
std::string part(const Package& package, std::string_view name) {
  return package.read(name, kMaxPart).value_or("");
}

/// How the main part of an Office Open XML package begins its name; the first that fits decides.
constexpr std::array kMainParts{std::pair{"xl/workbook.bin"sv, OfficeType::xlsb},
                                std::pair{"xl/workbook"sv, OfficeType::xlsx},
                                std::pair{"word/document"sv, OfficeType::docx},
                                std::pair{"ppt/presentation"sv, OfficeType::presentation}};

/// What the part `mimetype` of an OpenDocument package says; the first that fits decides.
constexpr std::array kMediaTypes{
    std::pair{"application/vnd.oasis.opendocument.spreadsheet"sv, OfficeType::ods},
    std::pair{"application/vnd.oasis.opendocument.text"sv, OfficeType::odt},
    std::pair{"application/vnd.oasis.opendocument.presentation"sv, OfficeType::presentation}};

OfficeType open_document_type(const Package& package) {
  const std::string media = part(package, "mimetype");
  for (const auto& [start, type] : kMediaTypes) {
    if (media.starts_with(start)) {
      const std::string manifest = part(package, "META-INF/manifest.xml");
      return manifest.find("encryption-data") == std::string::npos ? type : OfficeType::encrypted;
    }
  }
  return OfficeType::archive;
}

}  // namespace

bool begins_as_package(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

OfficeType package_type(const Package& package) {
  const std::vector<std::string> parts = package.parts();
  for (const auto& [start, type] : kMainParts) {
    if (std::ranges::any_of(
            parts, [start = start](const std::string& name) { return name.starts_with(start); })) {
      return type;
    }
  }
  return open_document_type(package);
}

}  // namespace duibiao
