#include "adapters/form/text_form.h"

#include <algorithm>
#include <utility>

#include "adapters/form/form_blocks.h"
#include "adapters/form/lines/text_lines.h"

namespace duibiao {

Read<Form> read_text_form(std::string_view utf8_text, const std::string& file,
                          const Vocabulary& vocabulary, const FormOptions& options) {
  Read<FilledForm> read = read_form(split_lines(utf8_text), file, vocabulary, options);
  return {std::move(read.value.form), std::move(read.problems)};
}

bool looks_like_text_form(std::string_view utf8_text) {
  if (utf8_text.find('\t') == std::string_view::npos) {
    return false;
  }
  const FormWords& words = house_form_words();
  const FormBlocks blocks = sort_into_blocks(split_lines(utf8_text), words);
  const auto has_tabs = [](const FormLine& line) { return line.cells.size() > 1; };
  return std::ranges::any_of(blocks.grid, has_tabs) ||
         std::ranges::count_if(blocks.header, has_tabs) >= 2;
}

}  // namespace duibiao
