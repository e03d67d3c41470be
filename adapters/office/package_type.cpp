#include "adapters/office/package_type.h"

#include <zip.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace duibiao {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMaxPartRead = std::size_t{64} * 1024;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive opened(std::string_view bytes) {
  zip_error_t ignored;
  zip_error_init(&ignored);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &ignored);
  Archive archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &ignored));
  if (!archive && source != nullptr) {
    zip_source_free(source);
  }
  zip_error_fini(&ignored);
  return archive;
}

/// The first 64 KiB of the part `name`; "" where there is none or it cannot be read.
std::string part_head(zip_t* archive, const char* name) {
  const std::unique_ptr<zip_file_t, Discard> part(zip_fopen(archive, name, 0));
  std::string head(part ? kMaxPartRead : 0, '\0');
  const zip_int64_t got = part ? zip_fread(part.get(), head.data(), head.size()) : 0;
  head.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return head;
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

OfficeType open_document_type(zip_t* archive) {
  const std::string media = part_head(archive, "mimetype");
  for (const auto& [start, type] : kMediaTypes) {
    if (media.starts_with(start)) {
      const std::string manifest = part_head(archive, "META-INF/manifest.xml");
      return manifest.find("encryption-data") == std::string::npos ? type : OfficeType::encrypted;
    }
  }
  return OfficeType::archive;
}

bool is_encrypted(zip_t* archive, zip_uint64_t part) {
  zip_stat_t status;
  zip_stat_init(&status);
  return zip_stat_index(archive, part, 0, &status) == 0 &&
         (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
         status.encryption_method != ZIP_EM_NONE;
}

}  // namespace

bool begins_as_package(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

OfficeType package_type(std::string_view bytes) {
  const Archive archive = opened(bytes);
  if (!archive) {
    return OfficeType::damaged;
  }
  OfficeType found = OfficeType::archive;
  const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
  for (zip_uint64_t part = 0; std::cmp_less(part, parts); ++part) {
    const char* name = zip_get_name(archive.get(), part, ZIP_FL_ENC_RAW);
    const std::string_view known = name == nullptr ? ""sv : name;
    if (is_encrypted(archive.get(), part)) {
      return OfficeType::encrypted;
    }
    for (const auto& [start, type] : kMainParts) {
      if (found == OfficeType::archive && known.starts_with(start)) {
        found = type;
      }
    }
  }
  return found == OfficeType::archive ? open_document_type(archive.get()) : found;
}

}  // namespace duibiao
