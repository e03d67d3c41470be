// The style sheet of documents as web pages: paper on the screen and on A4 paper, in the colours
// that the other formats have.
#pragma once

#include <string>

namespace duibiao {

/// The rules, for the class names that document_page.cpp writes.
[[nodiscard]] std::string document_style();

}  // namespace duibiao
