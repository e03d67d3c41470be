#include "reports/document/file_properties.h"

#include <algorithm>

#include "reports/document/clean_text.h"

namespace duibiao {

FileProperties properties_of(std::span<const Document> documents) {
  FileProperties properties;
  std::optional<Date> latest;
  for (const Document& document : documents) {
    latest = std::max(latest, document.day);
  }
  properties.day = latest ? *latest : make_date(2000, 1, 1).value();
  if (!documents.empty()) {
    properties.title = clean_text(documents.front().title);
    properties.subject = documents.size() == 1 ? clean_text(documents.front().subject) : "";
    properties.language = documents.front().language;
  }
  return properties;
}

}  // namespace duibiao
