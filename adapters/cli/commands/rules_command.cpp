#include <fmt/format.h>

#include <string>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/output.h"
#include "adapters/rules/house_rule_books.h"
#include "reports/format/words.h"
#include "reports/model/rule_lines.h"

namespace duibiao::cli {
namespace {

std::string dates_of(const RuleBook& book) {
  return fmt::format("{} – {}", book.effective ? to_string(*book.effective) : "?",
                     book.superseded ? to_string(*book.superseded) : "");
}

Exit list_books(const Console& console) {
  const Words words(console.language());
  std::string text;
  for (const RuleBook& book : house_rule_books()) {
    text += fmt::format("{:<18}{:<28}{}\n", book.id, dates_of(book), book.title);
    text += fmt::format("{:<18}{}\n", "", citation_text(book.citation, words));
  }
  return write_result({}, std::move(text), console);
}

Exit show_book(const RuleBook& book, const Console& console) {
  const Words words(console.language());
  std::string text =
      fmt::format("{}  {}\n{}  {}\n{}\nSHA-256 {}\n\n", book.id, book.title, book.issuer,
                  dates_of(book), citation_text(book.citation, words), book.content_hash);
  for (const LevelWeight& weight : book.weights) {
    text += fmt::format("{:>8}  {}\n          {}\n", to_string(weight.points), weight.level,
                        citation_text(weight.citation, words));
  }
  for (const RuleLine& line : rule_lines(book, words)) {
    text += fmt::format("\n{}\n  {}\n  {}\n", line.label, line.rule, line.citation);
  }
  return write_result({}, std::move(text), console);
}

}  // namespace

Exit run_rules(const CommandLine& line, const Console& console) {
  const std::string action = line.operands.empty() ? "" : line.operands[0];
  if (action == "list" && line.operands.size() == 1) {
    return list_books(console);
  }
  if ((action != "show" && action != "check") || line.operands.size() != 2) {
    console.show({error("rules_operands", {})});
    return Exit::bad_usage;
  }
  const auto book = rule_book_for(line.operands[1]);
  console.show(book.problems);
  if (!book.usable()) {
    return exit_for(book.problems);
  }
  if (action == "show") {
    return show_book(book.value, console);
  }
  return write_result(
      {}, say("rules_in_order", {{"book", book.value.id}}, console.language()) + "\n", console);
}

}  // namespace duibiao::cli
