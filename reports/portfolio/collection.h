// What reports of many projects have in common: who and what stands above and below their tables.
#pragma once

#include <string>

#include "engine/rules/rule_book.h"
#include "engine/value/date.h"
#include "reports/document/document.h"
#include "reports/format/words.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// The state that a report of many projects shows. The references outlive it.
struct CollectionState {
  Date day{};
  const RuleBook& book;
  const ReportOptions& options;
};

/// An empty document with its footer.
[[nodiscard]] Document collection_document(const CollectionState& state, std::string title);

/// `name`, or that it is not stated.
[[nodiscard]] std::string stated_name(const std::string& name, Words words);

/// A whole number as a cell.
[[nodiscard]] DocumentCell count_cell(std::int64_t count);

/// "3/5".
[[nodiscard]] std::string of_all(int part, int whole, Words words);

}  // namespace duibiao
