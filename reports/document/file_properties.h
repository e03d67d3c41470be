// What the properties of an office file or a PDF say about it. No clock is read: the same documents
// give the same bytes.
#pragma once

#include <span>
#include <string>

#include "reports/document/document.h"

namespace duibiao {

struct FileProperties {
  std::string title{};
  std::string subject{};  ///< of one document; "" for several
  Date day{};             ///< the latest of the documents' days; 2000-01-01 where none has one
  Language language = Language::chinese;  ///< of the first
};

[[nodiscard]] FileProperties properties_of(std::span<const Document> documents);

}  // namespace duibiao
