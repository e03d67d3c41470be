#include "adapters/cli/command_line.h"

#include <algorithm>
#include <array>
#include <boost/program_options.hpp>
#include <utility>

#include "adapters/cli/store/store_state.h"
#include "adapters/cli/verbs.h"
#include "adapters/columns/columnar_run.h"

namespace duibiao::cli {
namespace {

namespace po = boost::program_options;

constexpr const char* kOperands = "operands";

po::options_description options_of(const VerbEntry& verb) {
  po::options_description all;
  for (const std::string_view name : verb.options) {
    const OptionEntry& option = option_named(name);
    std::string key(option.name);
    if (option.letter != 0) {
      key += ',';
      key += option.letter;
    }
    if (option.argument.empty()) {
      all.add_options()(key.c_str(), po::bool_switch());
    } else if (option.repeatable) {
      all.add_options()(key.c_str(),
                        po::value<std::vector<std::string>>()->multitoken()->composing());
    } else {
      all.add_options()(key.c_str(), po::value<std::string>());
    }
  }
  all.add_options()(kOperands, po::value<std::vector<std::string>>());
  return all;
}

/// A usage fault; there is no place in a file to name.
Problem usage(std::string_view code, std::vector<Fact> facts) {
  return error(code, {}, std::move(facts));
}

Problem usage_fault(const po::error& fault) {
  if (const auto* unknown = dynamic_cast<const po::unknown_option*>(&fault)) {
    return usage("option_unknown", {{"option", unknown->get_option_name()}});
  }
  if (const auto* twice = dynamic_cast<const po::multiple_occurrences*>(&fault)) {
    return usage("option_twice", {{"option", twice->get_option_name()}});
  }
  if (const auto* named = dynamic_cast<const po::error_with_option_name*>(&fault)) {
    return usage("option_value_missing", {{"option", named->get_option_name()}});
  }
  return usage("option_unknown", {{"option", fault.what()}});
}

/// The values that were given, by option; absent ones are empty.
class Given {
 public:
  explicit Given(po::variables_map values) : values_(std::move(values)) {}

  std::string text(const std::string& name) const {
    return values_.count(name) != 0 ? values_[name].as<std::string>() : std::string();
  }
  std::vector<std::string> list(const std::string& name) const {
    return values_.count(name) != 0 ? values_[name].as<std::vector<std::string>>()
                                    : std::vector<std::string>();
  }
  bool on(const std::string& name) const {
    return values_.count(name) != 0 && values_[name].as<bool>();
  }

 private:
  po::variables_map values_;
};

Result<Given> parse_values(const VerbEntry& verb, std::span<const std::string> arguments) {
  const po::options_description options = options_of(verb);
  po::positional_options_description positional;
  positional.add(kOperands, -1);
  try {
    po::variables_map values;
    using Style = po::command_line_style::style_t;
    const int style = Style::unix_style ^ Style::allow_guessing;
    po::store(po::command_line_parser({arguments.begin(), arguments.end()})
                  .options(options)
                  .positional(positional)
                  .style(style)
                  .run(),
              values);
    return Given(std::move(values));
  } catch (const po::error& fault) {
    return failure(usage_fault(fault));
  }
}

template <class Value, std::size_t N>
std::optional<Value> value_of(const std::array<std::pair<std::string_view, Value>, N>& words,
                              const std::string& word) {
  const auto found = std::ranges::find(words, word, &std::pair<std::string_view, Value>::first);
  return found == words.end() ? std::nullopt : std::optional(found->second);
}

constexpr std::array<std::pair<std::string_view, Format>, 10> kFormats{{{"table", Format::table},
                                                                        {"csv", Format::csv},
                                                                        {"json", Format::json},
                                                                        {"html", Format::html},
                                                                        {"xlsx", Format::xlsx},
                                                                        {"docx", Format::docx},
                                                                        {"pdf", Format::pdf},
                                                                        {"svg", Format::svg},
                                                                        {"sarif", Format::sarif},
                                                                        {"junit", Format::junit}}};
constexpr std::array<std::pair<std::string_view, Language>, 2> kLanguages{
    {{"zh", Language::chinese}, {"en", Language::english}}};
constexpr std::array<std::pair<std::string_view, CsvColumns>, 2> kColumns{
    {{"standard", CsvColumns::standard}, {"all", CsvColumns::all}}};
constexpr std::array<std::pair<std::string_view, WeightsMode>, 1> kWeights{
    {{"as-given", WeightsMode::as_given}}};

std::optional<int> year_in(const std::string& text) {
  constexpr int kFirst = 1900;
  constexpr int kLast = 2999;
  const bool four_digits =
      text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
  const int year = four_digits ? std::stoi(text) : 0;
  return year >= kFirst && year <= kLast ? std::optional(year) : std::nullopt;
}

constexpr unsigned kMostThreads = 256;

std::optional<unsigned> threads_in(const std::string& text) {
  const bool digits = text.size() <= 3 && text.find_first_not_of("0123456789") == std::string::npos;
  const unsigned long threads = digits ? std::stoul(text) : 0;
  return threads >= 1 && threads <= kMostThreads ? std::optional(static_cast<unsigned>(threads))
                                                 : std::nullopt;
}

/// 256M, 1G: whole mega- or gigabytes (of 1024), not below what makes sense.
std::optional<std::uint64_t> memory_in(const std::string& text) {
  constexpr unsigned kMega = 20;
  constexpr unsigned kGiga = 30;
  const auto unit = text.find_first_not_of("0123456789");
  if (unit == std::string::npos || unit == 0 || unit > 6 || unit + 1 != text.size()) {
    return std::nullopt;
  }
  const char letter = text.back();
  const bool mega = letter == 'M' || letter == 'm';
  const bool giga = letter == 'G' || letter == 'g';
  const std::uint64_t bytes = std::stoull(text) << (giga ? kGiga : kMega);
  return (mega || giga) && bytes >= kLeastMemory ? std::optional(bytes) : std::nullopt;
}

Problem wrong_value(std::string_view option, const std::string& found) {
  return usage("option_value_wrong", {{"option", "--" + std::string(option)},
                                      {"found", found},
                                      {"expected", std::string(option_named(option).argument)}});
}

/// Takes the value of `option` through `read` into `into`; the fault where it cannot be read.
template <class Value, class Read>
std::optional<Problem> take(const Given& given, const std::string& option, Value& into, Read read) {
  const std::string text = given.text(option);
  if (text.empty()) {
    return std::nullopt;
  }
  const auto value = read(text);
  if (!value) {
    return wrong_value(option, text);
  }
  into = *value;
  return std::nullopt;
}

std::optional<Problem> take_known_at(const Given& given, CommandLine& line) {
  return take(given, "known-at", line.known_at, known_at_in)
             ? std::optional(usage("known_at_wrong", {{"found", given.text("known-at")}}))
             : std::nullopt;
}

std::optional<Problem> take_typed(const Given& given, CommandLine& line) {
  const auto format = [](const std::string& text) { return value_of(kFormats, text); };
  const auto language = [](const std::string& text) { return value_of(kLanguages, text); };
  const auto weights = [](const std::string& text) { return value_of(kWeights, text); };
  const auto columns = [](const std::string& text) { return value_of(kColumns, text); };
  const std::array faults{
      take(given, "as-of", line.as_of, [](const std::string& t) { return parse_iso_date(t); }),
      take(given, "year", line.year, year_in),
      take(given, "format", line.format, format),
      take(given, "lang", line.language, language),
      take(given, "weights", line.weights, weights),
      take(given, "form", line.form, report_form),
      take(given, "columns", line.columns, columns),
      take(given, "threads", line.threads, threads_in),
      take(given, "memory", line.memory, memory_in),
      take_known_at(given, line),
  };
  const auto* const found =
      std::ranges::find_if(faults, [](const auto& f) { return f.has_value(); });
  return found == faults.end() ? std::nullopt : *found;
}

Result<CommandLine> typed(const VerbEntry& verb, const Given& given) {
  CommandLine line;
  line.verb = verb.name;
  line.operands = given.list(kOperands);
  line.targets = given.list("targets");
  line.actuals = given.list("actuals");
  line.statements = given.list("statements");
  line.history = given.list("history");
  line.fail_on = given.list("fail-on");
  line.suppressions = given.text("suppressions");
  line.explain = given.text("explain");
  line.map = given.text("map");
  line.store = given.text("store");
  line.from = given.text("from");
  line.project = given.text("project");
  line.output = given.text("output");
  line.who = given.text("who");
  line.spill = given.text("spill");
  line.return_folder = given.text("return");
  line.each = given.on("each");
  line.accept = given.on("accept");
  line.accept_matches = given.on("accept-matches");
  line.show_personal = given.on("show-personal");
  line.help = given.on("help");
  line.rules = given.text("rules");
  line.reason = given.text("reason");
  line.record = given.text("record");
  line.lights = given.text("lights");
  if (auto fault = take_typed(given, line)) {
    return failure(std::move(*fault));
  }
  const bool of_an_audit = line.format == Format::sarif || line.format == Format::junit;
  if (of_an_audit && verb.name != "audit") {
    return failure(wrong_value("format", given.text("format")));
  }
  if (verb.name == "import" && line.format != Format::automatic && line.format != Format::table &&
      line.format != Format::json) {  // its lines and its problems, not a report
    return failure(usage(
        "option_value_wrong",
        {{"option", "--format"}, {"found", given.text("format")}, {"expected", "table|json"}}));
  }
  return line;
}

std::string verb_names() {
  std::string names;
  for (const VerbEntry& verb : verbs()) {
    names += names.empty() ? "" : ", ";
    names += verb.name;
  }
  return names;
}

}  // namespace

Result<CommandLine> parse_command_line(std::span<const std::string> arguments) {
  if (arguments.empty()) {
    return failure(usage("verb_missing", {{"verbs", verb_names()}}));
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "help" || first == "--version") {
    CommandLine line;
    line.verb = first == "--version" ? "version" : "help";
    line.language = language_of(arguments);
    line.operands.assign(arguments.begin() + 1, arguments.end());
    return line;
  }
  const VerbEntry* verb = verb_named(first);
  if (verb == nullptr) {
    return failure(usage("verb_unknown", {{"found", first}, {"verbs", verb_names()}}));
  }
  const auto given = parse_values(*verb, arguments.subspan(1));
  if (!given) {
    return failure(given.error());
  }
  return typed(*verb, *given);
}

Language language_of(std::span<const std::string> arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool apart = arguments[i] == "--lang" && i + 1 < arguments.size();
    if (arguments[i] == "--lang=en" || (apart && arguments[i + 1] == "en")) {
      return Language::english;
    }
  }
  return Language::chinese;
}

}  // namespace duibiao::cli
