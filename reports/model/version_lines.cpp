#include "reports/model/version_lines.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "reports/format/masking.h"

namespace duibiao {
namespace {

/// So many changes are written out; the others are counted.
constexpr std::size_t kShownChanges = 12;

/// The words for what was changed, by its name in the ledger; other names stand as they are.
std::string subject_text(const std::string& subject, Words words) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kKnown{
      {{"half_year_target", "changed_half_year_target"},
       {"full_year_target", "changed_full_year_target"},
       {"weight", "changed_weight"},
       {"indicator", "changed_indicator"}}};
  const auto* const known =
      std::ranges::find(kKnown, subject, &std::pair<std::string_view, std::string_view>::first);
  return known == kKnown.end() ? subject : words(known->second);
}

std::string change_text(const TargetChange& change, Words words) {
  const auto shown = [&](const std::string& text) {
    return text.empty() ? words("changed_nothing") : text;
  };
  return change.indicator + (change.indicator.empty() ? "" : " ") +
         subject_text(change.subject, words) + " " + shown(change.from) + " → " + shown(change.to);
}

std::string changes_text(const std::vector<TargetChange>& changes, Words words) {
  std::set<std::string_view> indicators;
  std::string listed;
  std::size_t shown = 0;
  for (const TargetChange& change : changes) {
    if (!change.indicator.empty()) {
      indicators.insert(change.indicator);
    }
    if (shown < kShownChanges) {
      ++shown;
      listed.append(listed.empty() ? "" : words.pick("；", "; "))
          .append(change_text(change, words));
    }
  }
  return words(shown == changes.size() ? "version_changes" : "version_changes_and_more",
               {{"indicators", std::to_string(indicators.size())},
                {"changes", listed},
                {"more", std::to_string(changes.size() - shown)}});
}

std::string approval_text(const TargetVersion& version, Words words) {
  return words(version.record.empty() ? "version_without_record" : "version_record",
               {{"record", version.record}}) +
         (version.reason.empty() ? std::string()
                                 : std::string(words.pick("；", "; ")) +
                                       words("version_reason", {{"reason", version.reason}}));
}

}  // namespace

std::vector<LabelledText> version_lines(const std::string& project, const ReportOptions& options) {
  const Words words{options.language};
  const auto found = options.state.versions.find(project);
  std::vector<LabelledText> lines;
  if (found == options.state.versions.end()) {
    return lines;
  }
  for (const TargetVersion& version : found->second) {
    const bool first = lines.empty();
    std::string text = words("version_known",
                             {{"batch", version.batch},
                              {"known_at", version.known_at},
                              {"who", version.who.empty() ? words("who_not_named") : version.who}});
    if (!first) {
      text.append(words.pick("；", "; ")).append(changes_text(version.changes, words));
      text.append(words.pick("；", "; ")).append(approval_text(version, words));
    }
    lines.push_back({first ? words("version_first")
                           : words("version_adjusted", {{"number", std::to_string(lines.size())}}),
                     options.show_personal ? std::move(text) : mask_numbers(text)});
  }
  return lines;
}

}  // namespace duibiao
