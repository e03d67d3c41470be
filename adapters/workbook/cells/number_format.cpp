#include "adapters/workbook/cells/number_format.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "adapters/table/trim.h"
#include "adapters/table/utf8.h"
#include "adapters/workbook/cells/number_text.h"
#include "adapters/workbook/cells/shown_words.h"

namespace duibiao {
namespace {

constexpr std::size_t kMostSections = 4;
constexpr auto kNowhere = std::string_view::npos;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::ranges::equal(text.substr(0, word.size()), word, {}, lower, lower);
}

/// Reads one section of a format.
class SectionReader {
 public:
  explicit SectionReader(std::string_view code) : rest_(code) {}

  FormatSection read() {
    while (!rest_.empty()) {
      step();
    }
    return made();
  }

 private:
  void step() {
    if (rest_.front() == '"') {
      const auto close = rest_.find('"', 1);
      literal(rest_.substr(1, close == kNowhere ? close : close - 1));
      drop(close == kNowhere ? rest_.size() : close + 1);
    } else if (rest_.front() == '\\' || rest_.front() == '!') {
      drop(1);
      literal(take_character());
    } else if (rest_.front() == '_' || rest_.front() == '*') {
      drop(1);
      (void)take_character();
    } else if (rest_.front() == '[') {
      const auto close = std::min(rest_.find(']'), rest_.size() - 1);
      bracket(rest_.substr(1, close - 1));
      drop(close + 1);
    } else if (!word()) {
      sign(take_character());
    }
  }

  void drop(std::size_t bytes) { rest_.remove_prefix(std::min(bytes, rest_.size())); }

  std::string_view take_character() {
    if (rest_.empty()) {
      return {};
    }
    const std::string_view character = rest_.substr(0, utf8_sequence_at(rest_, 0).length);
    drop(character.size());
    return character;
  }

  void literal(std::string_view text) {
    if (number_.empty()) {
      before_ += text;
    } else {
      after_ += text;
    }
  }

  /// Words that stand for more than their letters.
  bool word() {
    for (const std::string_view general : {"General", "G/通用格式"}) {
      if (begins(rest_, general)) {
        digit('0');
        drop(general.size());
        return true;
      }
    }
    for (const std::string_view half : {"AM/PM", "A/P"}) {
      if (begins(rest_, half)) {
        clock_ = true;
        drop(half.size());
        return true;
      }
    }
    const bool exponent = begins(rest_, "E+") || begins(rest_, "E-");
    if (exponent && !number_.empty()) {  // else e is a year, as in e-m-d
      exponent_ = true;
      drop(2);
      return true;
    }
    return false;
  }

  void digit(char c) {
    split_ = split_ || !trimmed(after_).empty();
    number_ += c;
  }

  void sign(std::string_view character) {
    const char c = lower(character.front());
    if (character.size() > 1 || c == '<' || c == '>' || c == '=') {
      literal(character);
    } else if (c == '0' || c == '#' || c == '?' || c == '@') {
      digit(c);
    } else if (c == '.' || c == ',') {
      number_ += c;
    } else if (c == '%') {
      percent_ = true;
    } else if (c == 'h' || c == 's') {
      clock_ = true;
    } else if (c == 'm') {
      minute_or_month_ = true;
    } else if (c == 'y' || c == 'd' || c == 'e' || c == 'g' || c == 'b' || c == 'a') {
      date_ = true;
    } else if (c == '/') {
      fraction_ = true;
    }
  }

  void bracket(std::string_view inner) {
    const bool elapsed = !inner.empty() && std::ranges::all_of(inner, [](char c) {
      return lower(c) == 'h' || lower(c) == 'm' || lower(c) == 's';
    });
    clock_ = clock_ || elapsed;
    for (const std::string_view known : {"<=", ">=", "<>", "<", ">", "="}) {
      const auto bound =
          inner.starts_with(known) ? parse_binary(inner.substr(known.size())) : std::nullopt;
      if (bound && !conditional_) {
        conditional_ = true;
        sign_ = known;
        bound_ = *bound;
      }
    }
  }

  /// Is a share of the number shown, by a comma behind the last digit before or after the point?
  [[nodiscard]] bool in_thousands() const {
    const std::string_view whole = std::string_view(number_).substr(0, number_.find('.'));
    return whole.ends_with(',') || number_.ends_with(',');
  }

  [[nodiscard]] bool has_digits() const {
    return number_.find_first_of("0#?@") != std::string::npos;
  }

  [[nodiscard]] FormatSection made() const {
    FormatSection section;
    section.conditional = conditional_;
    section.sign = sign_;
    section.bound = bound_;
    if (date_ || clock_ || minute_or_month_) {
      section.as = clock_ && !date_ ? ShownAs::clock : ShownAs::date;
      return section;
    }
    section.as = percent_ ? ShownAs::percentage : ShownAs::number;
    const bool plain = has_digits() && !fraction_ && !exponent_;
    section.scaled = plain && (in_thousands() || split_);
    if (plain && !section.scaled) {
      section.before = shown_words(before_);
      section.after = shown_words(after_);
    }
    return section;
  }

  std::string_view rest_;
  std::string before_{};
  std::string number_{};  ///< placeholders, points and commas
  std::string after_{};
  std::string sign_{};
  double bound_ = 0;
  bool split_ = false;  ///< literal text between the digits
  bool date_ = false;
  bool clock_ = false;
  bool minute_or_month_ = false;
  bool percent_ = false;
  bool fraction_ = false;
  bool exponent_ = false;
  bool conditional_ = false;
};

/// The bytes up to the next ; that is not quoted, escaped or in brackets.
std::size_t section_length(std::string_view code) {
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == ';') {
      return at;
    }
    if (c == '"' || c == '[') {
      at = std::min(code.find(c == '"' ? '"' : ']', at + 1), code.size());
    } else if (c == '\\' || c == '!' || c == '_' || c == '*') {
      ++at;
    }
  }
  return code.size();
}

bool holds(const FormatSection& section, double value) {
  const std::string& sign = section.sign;
  return (sign == "<" && value < section.bound) || (sign == "<=" && value <= section.bound) ||
         (sign == ">" && value > section.bound) || (sign == ">=" && value >= section.bound) ||
         (sign == "=" && value == section.bound) || (sign == "<>" && value != section.bound);
}

FormatSection shown_as(ShownAs as) {
  FormatSection section;
  section.as = as;
  return section;
}

std::string around(const FormatSection& section, std::string number) {
  return section.before + std::move(number) + section.after;
}

}  // namespace

const FormatSection& DisplayFormat::section_for(double value) const {
  const bool by_condition = std::ranges::any_of(sections, &FormatSection::conditional);
  if (by_condition) {
    const auto found = std::ranges::find_if(sections, [&](const FormatSection& section) {
      return section.conditional ? holds(section, value) : true;
    });
    return found != sections.end() ? *found : sections.back();
  }
  std::size_t wanted = 0;
  if (value < 0 && sections.size() > 1) {
    wanted = 1;
  } else if (value == 0 && sections.size() > 2) {
    wanted = 2;
  }
  return sections[wanted];
}

DisplayFormat read_number_format(std::string_view code) {
  DisplayFormat format;
  format.code = code;
  while (format.sections.size() < kMostSections) {
    const std::size_t length = section_length(code);
    format.sections.push_back(SectionReader(code.substr(0, length)).read());
    if (length == code.size()) {
      break;
    }
    code.remove_prefix(length + 1);
  }
  return format;
}

DisplayFormat builtin_format(std::uint32_t id) {
  const auto among = [id](std::uint32_t first, std::uint32_t last) {
    return id >= first && id <= last;
  };
  ShownAs as = ShownAs::number;
  if (id == 9 || id == 10) {
    as = ShownAs::percentage;
  } else if (among(18, 21) || among(32, 35) || among(45, 47) || among(55, 56)) {
    as = ShownAs::clock;
  } else if (among(14, 17) || id == 22 || among(27, 36) || among(50, 58)) {
    as = ShownAs::date;
  }
  return {{}, {shown_as(as)}};
}

ShownNumber show_number(double value, const DisplayFormat& format, DayCount count) {
  const FormatSection& section = format.section_for(value);
  if (section.as == ShownAs::percentage) {
    return {CellContent::percentage, around(section, percentage_text(value)), section.scaled};
  }
  if (section.as == ShownAs::number) {
    return {CellContent::number, around(section, plain_number(value)), section.scaled};
  }
  const bool time_only = section.as == ShownAs::clock && value < 1;
  auto text = time_only ? clock_text(value) : serial_date(value, count);
  if (!text) {
    return {CellContent::number, plain_number(value), false, true};
  }
  return {time_only ? CellContent::text : CellContent::date, *std::move(text)};
}

}  // namespace duibiao
