#include "reports/portfolio/collection.h"

#include <utility>

#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/form_frame.h"

namespace duibiao {

Document collection_document(const CollectionState& state, std::string title) {
  const Words words(state.options.language);
  Document document;
  document.language = state.options.language;
  document.title = std::move(title);
  document.footer = state_footer(state.day, state.book, state.options.state, words);
  document.day = state.day;
  return document;
}

std::string stated_name(const std::string& name, Words words) {
  return name.empty() ? words("unit_not_stated") : name;
}

DocumentCell count_cell(std::int64_t count) { return number_cell(Ratio{count}, {}); }

std::string of_all(int part, int whole, Words words) {
  return std::to_string(part).append(words.pick("/", " of ")).append(std::to_string(whole));
}

}  // namespace duibiao
