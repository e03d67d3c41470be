// Options of which one is ticked: 1、常年性项目☑ 2、延续性项目□ 3、一次性项目□.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/form/form_words.h"

namespace duibiao {

/// The options in `text` that are ticked, their numbers removed; nothing where it has no boxes. A
/// box stands before its option where the text begins with one, else behind it.
[[nodiscard]] std::optional<std::vector<std::string>> ticked_options(std::string_view text,
                                                                     const RowWords& words);

/// Is a cell ticked: √, ☑, ■ …?
[[nodiscard]] bool is_tick(std::string_view cell, const RowWords& words);

}  // namespace duibiao
