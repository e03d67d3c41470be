#include "tests/support/office/compound_bytes.h"

#include <zip.h>

#include <stdexcept>

#include "adapters/office/compound_file.h"

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
  const auto bytes = make_compound_file(streams);
  require(bytes.has_value());
  return *bytes;
}

}  // namespace duibiao::test
