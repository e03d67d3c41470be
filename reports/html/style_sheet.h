// How the HTML report looks, on a screen, on a phone, in the dark and on A4 paper.
#pragma once

#include <string_view>

namespace duibiao {

/// The rules of the page's one <style> element. They load nothing.
[[nodiscard]] std::string_view style_sheet();

}  // namespace duibiao
