// The rule books that are compiled in (data/rules), by name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/rules/rule_book.h"

namespace duibiao {

/// The book that is used where none is named. SPEC §5.
inline constexpr std::string_view kDefaultRuleBook = "cn-mof-2020-10";

/// All compiled-in books, sorted by id. A fault in one is a broken invariant and stops the program.
[[nodiscard]] const std::vector<RuleBook>& house_rule_books();

/// Their ids, in the same order.
[[nodiscard]] std::vector<std::string_view> rule_book_names();

/// The compiled-in book named `name`. Problem: `unknown_rule_book` {name, nearest, known}.
[[nodiscard]] Result<RuleBook> rule_book_named(std::string_view name);

}  // namespace duibiao
