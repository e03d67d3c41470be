#include <fmt/format.h>

#include <string>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/output.h"
#include "adapters/files/file.h"
#include "adapters/rules/house_light_presets.h"
#include "adapters/rules/house_rule_books.h"
#include "adapters/rules/light_preset_reader.h"
#include "reports/format/words.h"
#include "reports/model/outlook/light_lines.h"
#include "reports/model/rule_lines.h"

namespace duibiao::cli {
namespace {

std::string dates_of(const RuleBook& book) {
  return fmt::format("{} – {}", book.effective ? to_string(*book.effective) : "?",
                     book.superseded ? to_string(*book.superseded) : "");
}

std::string lines_text(const std::vector<RuleLine>& lines) {
  std::string text;
  for (const RuleLine& line : lines) {
    text += fmt::format("\n{}\n  {}\n  {}\n", line.label, line.rule, line.citation);
  }
  return text;
}

Exit list_all(const Console& console) {
  const Words words(console.language());
  std::string text;
  for (const RuleBook& book : house_rule_books()) {
    text += fmt::format("{:<18}{:<28}{}\n", book.id, dates_of(book), book.title);
    text += fmt::format("{:<18}{}\n", "", citation_text(book.citation, words));
  }
  text += "\n" + words("label_lights") + "\n";
  for (const LightPreset& preset : house_light_presets()) {
    text += fmt::format("{:<18}{}\n", preset.id, preset.title);
    text += fmt::format("{:<18}{}\n", "", citation_text(preset.citation, words));
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
  return write_result({}, text + lines_text(rule_lines(book, words)), console);
}

Exit show_lights(const LightPreset& preset, const Console& console) {
  const Words words(console.language());
  const std::string text =
      fmt::format("{}  {}\n{}\n{}\nSHA-256 {}\n", preset.id, preset.title, preset.issuer,
                  citation_text(preset.citation, words), preset.content_hash);
  return write_result({}, text + lines_text(light_lines(preset, words)), console);
}

/// Does `name` stand for a preset of lights: a compiled-in one, or a file that is meant as one?
bool names_lights(const std::string& name) {
  if (lights_named(name)) {
    return true;
  }
  if (!name.ends_with(".toml")) {
    return false;
  }
  const auto bytes = read_file(name);
  return bytes && is_light_preset(*bytes);
}

/// Shows what was read, or says that it is in order.
template <class Rules>
Exit answer(const Read<Rules>& read, bool show, Exit (*show_it)(const Rules&, const Console&),
            std::string_view in_order, const Console& console) {
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  return show
             ? show_it(read.value, console)
             : write_result({}, say(in_order, {{"book", read.value.id}}, console.language()) + "\n",
                            console);
}

}  // namespace

Exit run_rules(const CommandLine& line, const Console& console) {
  const std::string action = line.operands.empty() ? "" : line.operands[0];
  if (action == "list" && line.operands.size() == 1) {
    return list_all(console);
  }
  if ((action != "show" && action != "check") || line.operands.size() != 2) {
    console.show({error("rules_operands", {})});
    return Exit::bad_usage;
  }
  const std::string& name = line.operands[1];
  const bool show = action == "show";
  return names_lights(name)
             ? answer(lights_for(name), show, show_lights, "lights_in_order", console)
             : answer(rule_book_for(name), show, show_book, "rules_in_order", console);
}

}  // namespace duibiao::cli
