#include "adapters/table/csv_records.h"

#include <algorithm>
#include <utility>

#include "adapters/table/csv.h"
#include "adapters/table/lines.h"

namespace duibiao {
namespace {

constexpr bool ends_line(char c) { return c == '\n' || c == '\r'; }

/// How many line ends `text` holds.
std::uint32_t line_ends(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = after_line_end(text, at);
    count += next == at ? 0U : 1U;
    at = std::max(next, at + 1);
  }
  return count;
}

}  // namespace

Source CsvRecords::place(std::uint32_t line) const { return {.file = file_, .line = line}; }

std::optional<std::uint32_t> CsvRecords::take_stray_quote() {
  return std::exchange(stray_quote_, std::nullopt);
}

Result<TableRow> CsvRecords::next() {
  const std::size_t began = at_;
  TableRow row{.line = line_};
  while (true) {
    cell_at_ = at_;
    cell_line_ = line_;
    Result<std::string> cell =
        text_.substr(at_).starts_with('"') ? quoted_cell() : Result<std::string>(plain_cell());
    if (cell && at_ - began > kMaxRecordBytes) {
      cell = failure(
          error("record_too_long", place(row.line), {{"limit", std::to_string(kMaxRecordBytes)}}));
    }
    if (!cell) {
      resume();
      return failure(std::move(cell.error()));
    }
    row.cells.push_back(std::move(*cell));
    if (!text_.substr(at_).starts_with(',')) {
      at_ = after_line_end(text_, at_);
      ++line_;
      return row;
    }
    ++at_;
  }
}

Result<std::string> CsvRecords::quoted_cell() {
  std::string cell;
  std::size_t at = at_ + 1;
  while (true) {
    const std::size_t quote = text_.find('"', at);
    if (quote == std::string_view::npos) {
      return failure(error("unclosed_quote", place(cell_line_)));
    }
    cell += text_.substr(at, quote - at);
    const std::string_view rest = text_.substr(quote + 1);
    if (rest.starts_with('"')) {
      cell += '"';
      at = quote + 2;
      continue;
    }
    line_ += line_ends(text_.substr(at_, quote - at_));
    at_ = quote + 1;
    if (rest.empty() || rest.front() == ',' || ends_line(rest.front())) {
      return cell;
    }
    return failure(
        error("text_after_quote", place(line_), {{"opened", std::to_string(cell_line_)}}));
  }
}

std::string CsvRecords::plain_cell() {
  const std::string_view rest = text_.substr(at_);
  const auto end =
      std::ranges::find_if(rest, [](char c) { return c == ',' || ends_line(c); }) - rest.begin();
  const std::string_view cell = rest.substr(0, static_cast<std::size_t>(end));
  if (!stray_quote_ && cell.find('"') != std::string_view::npos) {
    stray_quote_ = line_;
  }
  at_ += cell.size();
  return std::string(cell);
}

void CsvRecords::resume() {
  const std::string_view rest = text_.substr(cell_at_);
  const auto end = std::ranges::find_if(rest, ends_line) - rest.begin();
  at_ = after_line_end(text_, cell_at_ + static_cast<std::size_t>(end));
  line_ = cell_line_ + 1;
}

}  // namespace duibiao
