#include "reports/word/zip_package.h"

#include <zip.h>

#include <memory>

namespace duibiao {
namespace {

constexpr zip_uint16_t kTime = 0;
constexpr zip_uint16_t kDay = (1 << 5) | 1;  // 1980-01-01, the first that a zip file knows

struct SourceFree {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using ZipSource = std::unique_ptr<zip_source_t, SourceFree>;

struct ArchiveDiscard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

Problem not_written(zip_error_t* reason) {
  return error("word_not_written", {}, {{"reason", zip_error_strerror(reason)}});
}

/// Adds one part; false where the library refuses it.
bool add(zip_t* archive, const PackagePart& part) {
  zip_source_t* source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
  const zip_int64_t index = source == nullptr ? -1
                                              : zip_file_add(archive, part.name.c_str(), source,
                                                             ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), kTime, kDay, 0) == 0;
}

/// What was written into `source`.
Result<std::string> bytes_of(zip_source_t* source) {
  zip_stat_t stat;
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
    return failure(not_written(zip_source_error(source)));
  }
  std::string bytes(stat.size, '\0');
  const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (read != static_cast<zip_int64_t>(bytes.size())) {
    return failure(not_written(zip_source_error(source)));
  }
  return bytes;
}

}  // namespace

Result<std::string> zip_package(const std::vector<PackagePart>& parts, std::string_view onto) {
  zip_error_t fault;
  zip_error_init(&fault);
  const ZipSource source(zip_source_buffer_create(onto.data(), onto.size(), 0, &fault));
  if (source == nullptr) {
    return failure(not_written(&fault));
  }
  Archive archive(zip_open_from_source(source.get(), onto.empty() ? ZIP_TRUNCATE : 0, &fault));
  if (archive == nullptr) {
    return failure(not_written(&fault));
  }
  zip_source_keep(source.get());  // the archive gives its own hold on the source away
  for (const PackagePart& part : parts) {
    if (!add(archive.get(), part)) {
      return failure(not_written(zip_get_error(archive.get())));
    }
  }
  if (zip_close(archive.get()) != 0) {
    return failure(not_written(zip_get_error(archive.get())));
  }
  static_cast<void>(archive.release());
  return bytes_of(source.get());
}

}  // namespace duibiao
