#include "adapters/columns/input/some_lines.h"

#include <algorithm>
#include <functional>

#include "adapters/columns/input/plain_field.h"
#include "adapters/columns/input/record_scanner.h"
#include "engine/columns/text/short_text.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kMostSearches = 3;  ///< for more texts one look at every record is quicker

/// Where the lines begin in which one of `projects` stands as it is.
std::set<std::size_t> searched(const std::set<std::string_view>& projects, std::string_view bytes) {
  std::set<std::size_t> begins;
  for (const std::string_view project : projects) {
    const std::boyer_moore_horspool_searcher search(project.begin(), project.end());
    const auto* from = bytes.begin();
    while ((from = std::search(from, bytes.end(), search)) != bytes.end()) {
      const auto at = static_cast<std::size_t>(from - bytes.begin());
      begins.insert(bytes.rfind('\n', at) + 1);  // npos + 1 is the beginning
      from =
          bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.find('\n', at), bytes.size()));
    }
  }
  return begins;
}

/// Where the records begin whose field `column` is one of `projects`.
std::set<std::size_t> scanned(const std::set<std::string_view>& projects, std::string_view bytes,
                              std::size_t column, std::size_t width, MarkIndex& marks) {
  std::set<std::size_t> begins;
  RecordScanner scanner(bytes, marks, width);
  std::string before;  // mostly the next record is about the same project
  bool wanted = projects.contains(before);
  while (scanner.next() == RecordScanner::Step::record) {
    if (scanner.count() != width) {
      continue;
    }
    const std::string_view project =
        scanner.with_fields([&](const auto& field) { return plain_field(field(column)); });
    if (!same_text(project, before)) {
      before = project;
      wanted = projects.contains(project);
    }
    if (wanted) {
      begins.insert(scanner.begin());
    }
  }
  return begins;
}

/// Adds the line that begins at `begin`, which is number `number`.
void add_line(SomeLines& some, std::string_view bytes, std::size_t begin, std::uint32_t number) {
  const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
  some.text += bytes.substr(begin, end - begin);
  some.text += '\n';
  some.numbers.push_back(number);
}

/// Where line `lines` behind the one at `from` begins; npos where there is none.
std::size_t begin_of(std::uint32_t lines, std::string_view bytes, std::size_t from) {
  constexpr std::size_t kStep = 4096;
  while (from + kStep < bytes.size()) {
    const std::uint32_t more = line_feeds_in(bytes.substr(from, kStep));
    if (more >= lines) {
      break;
    }
    lines -= more;
    from += kStep;
  }
  for (; lines > 0 && from < bytes.size(); --lines) {
    from = std::min(bytes.find('\n', from), bytes.size() - 1) + 1;
  }
  return from < bytes.size() ? from : std::string_view::npos;
}

}  // namespace

SomeLines lines_numbered(const std::set<std::uint32_t>& numbers, std::string_view bytes) {
  SomeLines found;
  std::uint32_t line = 0;
  std::size_t at = 0;
  for (const std::uint32_t number : numbers) {
    at = begin_of(number - line, bytes, at);
    if (at == std::string_view::npos) {
      break;
    }
    line = number;
    add_line(found, bytes, at, number);
  }
  found.text.append(kScanPadding, '\0');
  return found;
}

SomeLines lines_about(const std::set<std::string_view>& projects, std::string_view bytes,
                      std::size_t column, std::size_t width, MarkIndex& marks) {
  const bool as_they_are = std::ranges::all_of(projects, [](std::string_view project) {
    return project.find('"') == std::string_view::npos;
  });
  const std::set<std::size_t> begins = as_they_are && projects.size() <= kMostSearches
                                           ? searched(projects, bytes)
                                           : scanned(projects, bytes, column, width, marks);
  SomeLines found;
  std::uint32_t line = 0;
  std::size_t at = 0;
  for (const std::size_t begin : begins) {
    line += line_feeds_in(bytes.substr(at, begin - at));
    at = begin;
    add_line(found, bytes, begin, line);
  }
  found.text.append(kScanPadding, '\0');
  return found;
}

}  // namespace duibiao::columns
