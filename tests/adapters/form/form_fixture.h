// Small forms for the tests of the text form's steps.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/form/lines/text_lines.h"
#include "adapters/form/text_form.h"
#include "adapters/words/words.h"

namespace duibiao::test {

inline const std::string kFormFile = "form.txt";
inline constexpr std::string_view kHeading =
    "一级指标\t二级指标\t三级指标\t半年(程)指标值\t全年(程)指标值";

/// `lines` with a line feed after each.
inline std::string text_of(std::initializer_list<std::string_view> lines) {
  std::string text;
  for (const std::string_view line : lines) {
    text += line;
    text += '\n';
  }
  return text;
}

inline std::vector<FormLine> lines_of(std::initializer_list<std::string_view> lines) {
  return split_lines(text_of(lines));
}

/// Reads a form of a header, `heading` and `rows`; the first row is line 4.
inline Read<Form> read_grid_form(std::string_view heading,
                                 std::initializer_list<std::string_view> rows) {
  std::string text = "2024年度\n项目名称\t平台运维\t主管部门\t市司法局\n";
  text += heading;
  text += '\n';
  text += text_of(rows);
  return read_text_form(text, kFormFile, house_vocabulary());
}

/// "level1/level2/name" of each indicator.
inline std::vector<std::string> places_of(const Form& form) {
  std::vector<std::string> places;
  for (const Indicator& indicator : form.indicators) {
    places.push_back(indicator.level1 + "/" + indicator.level2 + "/" + indicator.name);
  }
  return places;
}

}  // namespace duibiao::test
