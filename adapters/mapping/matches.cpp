#include "adapters/mapping/matches.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

bool has_indicator(const Form& form, const std::string& code_or_name) {
  return std::ranges::any_of(form.indicators, [&](const Indicator& indicator) {
    return indicator.code == code_or_name || indicator.name == code_or_name;
  });
}

Problem unknown_indicator(const MatchEntry& entry, std::span<const Form> forms) {
  std::vector<std::string_view> names;
  for (const Form& form : forms) {
    for (const Indicator& indicator : form.indicators) {
      names.insert(names.end(), {indicator.code, indicator.name});
    }
  }
  return error(
      "mapping_indicator_unknown", entry.where,
      {{"indicator", entry.indicator},
       {"project", entry.project.empty() && !forms.empty() ? forms.front().project : entry.project},
       {"nearest", std::string(nearest(entry.indicator, names))}});
}

}  // namespace

Read<std::vector<ConfirmedMatch>> confirmed_matches(const Mapping& mapping,
                                                    std::span<const Form> forms) {
  Read<std::vector<ConfirmedMatch>> read;
  for (const MatchEntry& entry : mapping.matches) {
    const auto is_meant = [&](const Form& form) {
      return entry.project.empty() || form.project == entry.project;
    };
    const auto fits = [&](const Form& form) {
      return is_meant(form) && has_indicator(form, entry.indicator);
    };
    if (std::ranges::none_of(forms, is_meant)) {
      std::vector<std::string_view> codes;
      for (const Form& form : forms) {
        codes.push_back(form.project);
      }
      read.problems.push_back(error("mapping_project_unknown", entry.where,
                                    {{"project", entry.project}, {"known", joined(codes)}}));
    } else if (std::ranges::none_of(forms, fits)) {
      read.problems.push_back(unknown_indicator(entry, forms));
    } else {
      read.value.push_back({entry.name, entry.indicator, entry.project});
    }
  }
  return read;
}

}  // namespace duibiao
