#include "tests/support/office/compound_bytes.h"

#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace duibiao::test {
namespace {

void require(bool done) {
  if (!done) {
    throw std::runtime_error("the package of a test could not be made");
  }
}

std::string written(zip_source_t* source) {
  std::string bytes;
  zip_stat_t status;
  require(zip_source_stat(source, &status) == 0 && zip_source_open(source) == 0);
  bytes.resize(status.size);
  require(zip_source_read(source, bytes.data(), bytes.size()) ==
          static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

constexpr std::size_t kSector = 512;
constexpr std::size_t kEntry = 128;
constexpr std::uint32_t kEnd = 0xFFFF'FFFE;
constexpr std::uint32_t kNone = 0xFFFF'FFFF;

void put(std::string& bytes, std::size_t at, std::uint32_t value, std::size_t width = 4) {
  for (std::size_t i = 0; i < width; ++i) {
    bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
  }
}

/// One directory entry; the streams hang in a chain of right siblings.
std::string entry(const std::string& name, char kind, std::uint32_t right, std::uint32_t child,
                  std::uint32_t start, std::size_t size) {
  std::string made(kEntry, '\0');
  for (std::size_t i = 0; i < name.size(); ++i) {
    made[2 * i] = name[i];
  }
  put(made, 64, name.empty() ? 0 : static_cast<std::uint32_t>(2 * name.size() + 2), 2);
  made[66] = kind;
  put(made, 68, kNone);
  put(made, 72, right);
  put(made, 76, child);
  put(made, 116, start);
  put(made, 120, static_cast<std::uint32_t>(size));
  return made;
}

std::string padded(std::string text, std::size_t to) {
  text.resize((text.size() + to - 1) / to * to, '\0');
  return text;
}

}  // namespace

std::string package_with_password(const Parts& parts) {
  zip_error_t failed;
  zip_error_init(&failed);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &failed);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &failed);
  require(archive != nullptr);
  zip_source_keep(target);
  for (const auto& [name, content] : parts) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    require(index >= 0 && zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index),
                                                  ZIP_EM_AES_128, "secret") == 0);
  }
  require(zip_close(archive) == 0);
  return written(target);
}

std::string compound_of(const Parts& streams) {
  std::string directory = entry("Root Entry", 5, kNone, streams.empty() ? kNone : 1, kEnd, 0);
  std::string data;
  const std::size_t entries = streams.size() + 1;
  const auto directory_sectors =
      static_cast<std::uint32_t>((entries * kEntry + kSector - 1) / kSector);
  std::vector<std::uint32_t> table{0xFFFF'FFFD};  // sector 0 is the table itself
  for (std::uint32_t i = 1; i <= directory_sectors; ++i) {
    table.push_back(i < directory_sectors ? i + 1 : kEnd);
  }
  for (std::size_t i = 0; i < streams.size(); ++i) {
    const auto& [name, content] = streams[i];
    const auto start = static_cast<std::uint32_t>(table.size());
    const auto next = static_cast<std::uint32_t>(i + 2);
    directory +=
        entry(name, 2, i + 1 < streams.size() ? next : kNone, kNone, start, content.size());
    data += padded(content, kSector);
    const std::size_t sectors = (content.size() + kSector - 1) / kSector;
    for (std::size_t j = 1; j <= sectors; ++j) {
      table.push_back(j < sectors ? static_cast<std::uint32_t>(table.size() + 1) : kEnd);
    }
  }
  require(table.size() <= kSector / 4);
  std::string header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  header.resize(kSector, '\0');
  put(header, 28, 0xFFFE, 2);
  put(header, 30, 9, 2);
  put(header, 32, 6, 2);
  put(header, 44, 1);
  put(header, 48, 1);
  put(header, 56, 4096);
  put(header, 60, kEnd);
  put(header, 68, kEnd);
  for (std::size_t at = 76; at < kSector; at += 4) {
    put(header, at, at == 76 ? 0 : kNone);
  }
  std::string allocation(kSector, '\xFF');
  for (std::size_t i = 0; i < table.size(); ++i) {
    put(allocation, 4 * i, table[i]);
  }
  return header + allocation + padded(directory, kSector) + data;
}

}  // namespace duibiao::test
