#include "adapters/rules/house_rule_books.h"

#include <algorithm>

#include "adapters/rules/rule_book_reader.h"
#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"
#include "data/embedded.h"

namespace duibiao {
namespace {

std::vector<RuleBook> read_house_rule_books() {
  std::vector<RuleBook> books;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    if (file.name.starts_with("rules/")) {
      books.push_back(read_house_file(file.name, read_rule_book));
    }
  }
  std::ranges::sort(books, {}, &RuleBook::id);
  return books;
}

}  // namespace

const std::vector<RuleBook>& house_rule_books() {
  static const std::vector<RuleBook> books = read_house_rule_books();
  return books;
}

std::vector<std::string_view> rule_book_names() {
  std::vector<std::string_view> names;
  for (const RuleBook& book : house_rule_books()) {
    names.push_back(book.id);
  }
  return names;
}

Result<RuleBook> rule_book_named(std::string_view name) {
  const std::vector<RuleBook>& books = house_rule_books();
  const auto found = std::ranges::find(books, name, &RuleBook::id);
  if (found != books.end()) {
    return *found;
  }
  const std::vector<std::string_view> names = rule_book_names();
  return failure(error("unknown_rule_book", {},
                       {{"name", std::string(name)},
                        {"nearest", std::string(nearest(name, names))},
                        {"known", joined(names)}}));
}

}  // namespace duibiao
