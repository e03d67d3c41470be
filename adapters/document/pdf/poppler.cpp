#include "adapters/document/pdf/poppler.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/document/pdf/page_rulings.h"
#include "adapters/document/pdf/page_words.h"
#include "adapters/files/file.h"
#include "adapters/office/office_child.h"
#include "adapters/process/private_folder.h"

namespace duibiao::pdf {
namespace {

constexpr std::string_view kProgram = "Poppler";

/// One file that Poppler looks at, in a folder of its own.
class Poppler {
 public:
  Poppler(const std::string& file, const PopplerSettings& settings, PrivateFolder folder)
      : file_(file), settings_(settings), folder_(std::move(folder)) {}

  [[nodiscard]] Result<void> take(std::string_view bytes) const {
    return folder_.write("in.pdf", bytes);
  }

  /// What the program `name` writes with these options.
  [[nodiscard]] Result<std::string> run(std::string_view name,
                                        std::vector<std::string> options) const {
    const auto program = find_program(name, settings_.folders);
    if (!program) {
      return failure(error("pdf_program_missing", {.file = file_},
                           {{"program", std::string(name)}, {"package", "poppler-utils"}}));
    }
    const std::vector<std::string> files{"-l", fmt::format("{}", kMaxPages + 1), "in.pdf", "out"};
    options.insert(options.end(), files.begin(), files.end());
    const auto end = run_office_child(file_, kProgram,
                                      {.program = *program,
                                       .arguments = std::move(options),
                                       .folder = folder_.path(),
                                       .limits = settings_.limits});
    if (!end) {
      return failure(end.error());
    }
    if (end->code != 0) {
      return failure(refused(*end));
    }
    return read_file(folder_.path("out"), settings_.limits.file_bytes);
  }

  [[nodiscard]] Problem unreadable() const {
    return conversion_failed(file_, kProgram, "SVG / XML");
  }

 private:
  [[nodiscard]] Problem refused(const ChildEnd& end) const {
    if (end.output.find("Incorrect password") != std::string::npos) {
      return error("office_file_encrypted", {.file = file_});
    }
    return conversion_failed(file_, kProgram, fmt::format("exit {}", end.code));
  }

  const std::string& file_;
  const PopplerSettings& settings_;
  PrivateFolder folder_;
};

}  // namespace

Result<std::vector<Page>> read_pages(const std::string& file, std::string_view bytes,
                                     const PopplerSettings& settings) {
  auto folder = PrivateFolder::make();
  if (!folder) {
    return failure(std::move(folder.error()));
  }
  const Poppler poppler(file, settings, std::move(*folder));
  if (auto taken = poppler.take(bytes); !taken) {
    return failure(std::move(taken.error()));
  }
  auto listed = poppler.run("pdftotext", {"-bbox", "-enc", "UTF-8"});
  if (!listed) {
    return failure(std::move(listed.error()));
  }
  auto words = parse_page_words(std::move(*listed));
  if (!words) {
    return failure(poppler.unreadable());
  }
  if (words->size() > kMaxPages) {
    return failure(
        error("pdf_too_long", {.file = file}, {{"limit", fmt::format("{}", kMaxPages)}}));
  }
  if (std::ranges::all_of(*words, [](const auto& page) { return page.empty(); })) {
    return failure(error("pdf_is_scan", {.file = file}));
  }
  // As large as the page is, from its corner: the places of lines are those of the words.
  auto drawn = poppler.run("pdftocairo", {"-svg", "-noshrink", "-nocenter", "-nocrop"});
  if (!drawn) {
    return failure(std::move(drawn.error()));
  }
  auto lines = parse_page_rulings(std::move(*drawn));
  if (!lines || lines->size() != words->size()) {
    return failure(poppler.unreadable());
  }
  std::vector<Page> pages;
  for (std::size_t i = 0; i < words->size(); ++i) {
    PageLines& page = (*lines)[i];
    pages.push_back({std::move((*words)[i]), std::move(page.rulings), page.has_image});
  }
  return pages;
}

}  // namespace duibiao::pdf
