#include "adapters/interchange/courses/editions.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// 2, V2, 第2版: the number; 0 for a blank; nothing for anything else.
std::optional<long> version_number(std::string_view written) {
  std::string text = normalise(written);
  std::string_view digits = text;
  if (digits.empty()) {
    return 0;
  }
  for (const std::string_view before : {"V", "v", "第"}) {
    digits.remove_prefix(digits.starts_with(before) ? before.size() : 0);
  }
  digits.remove_suffix(digits.ends_with("版") ? std::string_view("版").size() : 0);
  long number = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = failed == std::errc{} && end == digits.data() + digits.size();
  return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

std::string as_text(const std::set<int>& years) {
  std::string text;
  for (const int year : years) {
    text += (text.empty() ? "" : ", ") + std::to_string(year);
  }
  return text;
}

/// Decides on the rows of one project, first by year, then by version.
class Decision {
 public:
  Decision(std::string_view project, std::span<const RowTerms* const> rows,
           const std::function<Source(std::size_t)>& place)
      : project_(project), rows_(rows), place_(place) {
    decided_.stands.assign(rows.size(), true);
  }

  StandingRows made(int asked) {
    choose_year(asked);
    if (!any_error(decided_.problems)) {
      choose_version();
    }
    if (any_error(decided_.problems)) {
      decided_.stands.assign(rows_.size(), true);
    }
    return std::move(decided_);
  }

 private:
  /// Rows that are set aside together: the place of the first, and how many.
  struct Aside {
    std::size_t first = 0;
    std::size_t rows = 0;

    void add(std::size_t row) {
      first = rows == 0 ? row : first;
      ++rows;
    }
  };

  void choose_year(int asked) {
    std::set<int> years;
    for (const RowTerms* row : rows_) {
      if (row->year) {
        years.insert(*row->year);
      }
    }
    if (years.size() < 2) {
      return;
    }
    if (!years.contains(asked)) {
      refuse("year_not_among", 0, {{"years", as_text(years)}, {"asked", std::to_string(asked)}});
      return;
    }
    std::map<int, Aside> others;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (!rows_[i]->year) {
        refuse("year_blank_among_years", i, {{"years", as_text(years)}});
      } else if (*rows_[i]->year != asked) {
        decided_.stands[i] = false;
        others[*rows_[i]->year].add(i);
      }
    }
    if (any_error(decided_.problems)) {
      return;
    }
    for (const auto& [year, aside] : others) {
      decided_.problems.push_back(warning("year_set_aside", place_(aside.first),
                                          {{"project", std::string(project_)},
                                           {"year", std::to_string(year)},
                                           {"rows", std::to_string(aside.rows)},
                                           {"stands", std::to_string(asked)}}));
    }
  }

  void choose_version() {
    std::set<std::string_view> versions;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (decided_.stands[i]) {
        versions.insert(rows_[i]->version);
      }
    }
    if (versions.size() < 2) {
      return;
    }
    std::map<std::string_view, long> numbers;
    for (const std::string_view version : versions) {
      numbers[version] = version_number(version).value_or(-1);
    }
    const auto highest =
        std::ranges::max_element(numbers, {}, [](const auto& entry) { return entry.second; });
    std::map<std::string_view, Aside> others;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const std::string_view version = rows_[i]->version;
      if (!decided_.stands[i]) {
        continue;
      }
      if (numbers[version] < 0) {
        refuse("version_not_a_number", i, {{"found", std::string(version)}});
      } else if (numbers[version] != highest->second) {
        decided_.stands[i] = false;
        others[version].add(i);
      }
    }
    for (const auto& [version, aside] : others) {
      decided_.problems.push_back(note("version_set_aside", place_(aside.first),
                                       {{"project", std::string(project_)},
                                        {"version", version.empty() ? "—" : std::string(version)},
                                        {"rows", std::to_string(aside.rows)},
                                        {"stands", std::string(highest->first)}}));
    }
  }

  void refuse(std::string_view code, std::size_t row, std::vector<Fact> facts) {
    facts.push_back({"project", std::string(project_)});
    decided_.problems.push_back(error(code, place_(row), std::move(facts)));
  }

  std::string_view project_;
  std::span<const RowTerms* const> rows_;
  const std::function<Source(std::size_t)>& place_;
  StandingRows decided_{};
};

}  // namespace

int asked_year(const AssessOptions& options) { return options.year.value_or(options.as_of.year()); }

StandingRows standing_rows(std::string_view project, std::span<const RowTerms* const> rows,
                           int asked, const std::function<Source(std::size_t)>& place) {
  return Decision(project, rows, place).made(asked);
}

}  // namespace duibiao
