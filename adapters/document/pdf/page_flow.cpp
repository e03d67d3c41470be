#include "adapters/document/pdf/page_flow.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "adapters/document/pdf/joined_table.h"
#include "adapters/table/utf8.h"

namespace duibiao::pdf {
namespace {

/// Does a line hold nothing but a page's number: "3", "- 3 -", "第3页 共5页", "3/5"?
bool is_page_number(std::string_view text) {
  constexpr std::string_view kAround = "-—–·/ 第页共";
  bool digit = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, utf8_sequence_at(text, at).length);
    const bool is_digit = character[0] >= '0' && character[0] <= '9';
    if (!is_digit && kAround.find(character) == std::string_view::npos) {
      return false;
    }
    digit = digit || is_digit;
    at += character.size();
  }
  return digit;
}

std::string without_digits(std::string text) {
  std::erase_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return text;
}

bool same_line(const PageLine& a, const PageLine& b) {
  return std::abs(a.top - b.top) <= kSamePlace && without_digits(a.text) == without_digits(b.text);
}

bool has_line(const std::vector<PageLine>& lines, const PageLine& line) {
  return std::ranges::any_of(lines, [&](const PageLine& other) { return same_line(other, line); });
}

using Items = std::vector<PageItem>;

/// The lines from one end of a page to its nearest table; all where there is none. Page numbers are
/// left out.
template <class Iterator>
std::vector<PageLine> lines_up_to_table(Iterator from, Iterator end) {
  std::vector<PageLine> lines;
  for (; from != end && std::holds_alternative<PageLine>(*from); ++from) {
    const auto& line = std::get<PageLine>(*from);
    if (!is_page_number(line.text)) {
      lines.push_back(line);
    }
  }
  return lines;
}
std::vector<PageLine> top_lines(const Items& page) {
  return lines_up_to_table(page.begin(), page.end());
}
std::vector<PageLine> bottom_lines(const Items& page) {
  return lines_up_to_table(page.rbegin(), page.rend());
}

const PageTable* first_table(const Items& page) {
  const auto found = std::ranges::find_if(
      page, [](const PageItem& item) { return std::holds_alternative<PageTable>(item); });
  return found == page.end() ? nullptr : &std::get<PageTable>(*found);
}

const PageTable* last_table(const Items& page) {
  const auto found = std::find_if(page.rbegin(), page.rend(), [](const PageItem& item) {
    return std::holds_alternative<PageTable>(item);
  });
  return found == page.rend() ? nullptr : &std::get<PageTable>(*found);
}

double width(const PageTable& table) {
  return table.ruled.across.back() - table.ruled.across.front();
}

/// The texts of the cells that begin in a row, from the left.
std::vector<std::string> row_texts(const PageTable& table, std::size_t row) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < table.texts.size(); ++i) {
    if (table.ruled.cells[i].first_row == row) {
      texts.push_back(table.texts[i].text);
    }
  }
  return texts;
}

/// Does `table` begin as `first` does, and say something else: is it the next of several forms?
bool begins_anew(const PageTable& table, const PageTable& first) {
  const std::size_t rows = std::min(table.ruled.down.size(), first.ruled.down.size()) - 1;
  std::size_t row = 0;
  while (row < rows && row_texts(table, row) == row_texts(first, row)) {
    ++row;
  }
  std::size_t same = 0;
  for (; row < rows && same < 2; ++row, ++same) {
    const auto here = row_texts(table, row);
    const auto there = row_texts(first, row);
    if (here.empty() || there.empty() || here[0].empty() || here[0] != there[0]) {
      return false;
    }
  }
  return same == 2;
}

/// Follows the pages from the first to the last.
class Flow {
 public:
  Flow(std::string file, const std::vector<Items>& pages) : pages_(pages) {
    made_.file = std::move(file);
  }

  Read<OfficeFile> run() {
    for (std::size_t page = 0; page < pages_.size(); ++page) {
      add_page(page);
    }
    end_table();
    made_.below = std::move(lines_);
    return {std::move(made_), std::move(problems_)};
  }

 private:
  void add_page(std::size_t page) {
    const bool goes_on = page > 0 && continues(page);
    const bool goes_on_behind = page + 1 < pages_.size() && continues_behind(page);
    const PageTable* first = first_table(pages_[page]);
    const PageTable* last = last_table(pages_[page]);
    bool before = true;
    bool behind = false;
    for (const PageItem& item : pages_[page]) {
      if (const auto* line = std::get_if<PageLine>(&item)) {
        ++line_;
        const bool outermost = &item == &pages_[page].front() || &item == &pages_[page].back();
        const bool running = (before && goes_on) || (behind && goes_on_behind);
        if (!running && !(outermost && is_page_number(line->text))) {
          add_line(*line);
        }
        continue;
      }
      const auto& table = std::get<PageTable>(item);
      if (!(goes_on && &table == first)) {
        begin_table(page, table);
      }
      parts_.push_back(table);
      before = false;
      behind = &table == last;
    }
  }

  void add_line(const PageLine& line) {
    end_table();
    lines_.push_back({line_, line.text});
  }

  void begin_table(std::size_t page, const PageTable& table) {
    end_table();
    began_ = page;
    begin_ = table;
    above_ = std::move(lines_);
    lines_.clear();
  }

  void end_table() {
    if (parts_.empty()) {
      return;
    }
    Sheet sheet = joined_table(parts_);
    sheet.file = made_.file;
    sheet.name = "表" + std::to_string(made_.sheets.size() + 1);
    sheet.above = std::move(above_);
    made_.sheets.push_back(std::move(sheet));
    parts_.clear();
    above_.clear();
  }

  /// May the last table of `page` go on behind its end: are there only footers below it?
  [[nodiscard]] bool continues_behind(std::size_t page) const {
    const std::vector<PageLine> footers = bottom_lines(pages_[page + 1]);
    return last_table(pages_[page]) != nullptr &&
           std::ranges::all_of(bottom_lines(pages_[page]),
                               [&](const PageLine& line) { return has_line(footers, line); });
  }

  /// Does the first table of `page` go on with the last of the page before?
  [[nodiscard]] bool continues(std::size_t page) {
    const PageTable* table = first_table(pages_[page]);
    const PageTable* before = last_table(pages_[page - 1]);
    if (table == nullptr || before == nullptr) {
      return false;
    }
    const std::vector<PageLine> titles = top_lines(pages_[began_]);
    if (!std::ranges::all_of(top_lines(pages_[page]),
                             [&](const PageLine& line) { return has_line(titles, line); }) ||
        begins_anew(*table, begin_)) {
      return false;
    }
    const bool same_width = std::abs(width(*table) - width(*before)) <= kSamePlace;
    const bool nothing_between = !parts_.empty() && continues_behind(page - 1);
    if (same_width != nothing_between) {
      problems_.push_back(
          warning("pdf_table_parted", {.file = made_.file}, {{"page", std::to_string(page + 1)}}));
    }
    return same_width && nothing_between;
  }

  const std::vector<Items>& pages_;
  OfficeFile made_{};
  Problems problems_{};
  std::vector<PageTable> parts_{};  ///< of the table that is not ended yet
  std::size_t began_ = 0;           ///< the page where it, or the one before, began
  PageTable begin_{};               ///< and its first part
  std::vector<Paragraph> above_{};  ///< the lines above it
  std::vector<Paragraph> lines_{};  ///< those that no table has taken yet
  std::uint32_t line_ = 0;
};

}  // namespace

Read<OfficeFile> file_of_pages(const std::string& file,
                               const std::vector<std::vector<PageItem>>& pages) {
  return Flow(file, pages).run();
}

}  // namespace duibiao::pdf
