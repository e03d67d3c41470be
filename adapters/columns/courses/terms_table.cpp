#include "adapters/columns/courses/terms_table.h"

#include <algorithm>
#include <utility>

#include "adapters/columns/input/plain_field.h"
#include "engine/columns/text/short_text.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kMostTerms = std::size_t{1} << 20;

/// The terms in `fields`, by the full reader; nothing where it has something to complain of.
std::optional<RowTerms> read_terms(const TermsFields& fields, const InterchangeWords& words) {
  Table table;
  table.heading.assign(kTermsColumns.begin(), kTermsColumns.end());
  table.heading_line = 1;
  const TableRow row{2, {fields.begin(), fields.end()}};
  const auto columns = match_columns(table, FileKind::targets, words);
  Problems problems;
  RowTerms terms = read_row_terms(columns.value, row, problems);
  return problems.empty() ? std::optional(std::move(terms)) : std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> TermsTable::intern(const TermsFields& fields) {
  std::string key;
  for (const std::string_view field : fields) {
    key += field;
    key += kBetween;
  }
  const std::scoped_lock lock(guard_);
  if (const auto known = numbers_.find(key); known != numbers_.end()) {
    return known->second;
  }
  full_ = full_ || entries_.size() >= kMostTerms;
  auto terms = full_ ? std::nullopt : read_terms(fields, words_);
  if (!terms) {
    return std::nullopt;
  }
  const auto number = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(*std::move(terms));
  numbers_.emplace(std::move(key), number);
  return number;
}

bool TermsTable::full() const {
  const std::scoped_lock lock(guard_);
  return full_;
}

std::optional<std::uint32_t> TermsGuess::operator()(const TermsFields& fields) {
  if (std::ranges::equal(fields, before_, same_text)) {
    return number_;
  }
  TermsFields plain{};
  std::ranges::transform(fields, plain.begin(), plain_field);
  const auto number = table_.intern(plain);
  if (number) {
    std::ranges::copy(fields, before_.begin());
    number_ = *number;
  }
  return number;
}

}  // namespace duibiao::columns
