#include "adapters/form/claims/explanation.h"

#include "engine/statement/statement.h"
#include "engine/value/date.h"

namespace duibiao {
namespace {

constexpr std::string_view kSemicolon = "；";

/// Where `word` begins a part of `written`: at its start or behind a semicolon; npos where it does
/// not.
std::size_t part_at(std::string_view written, std::string_view word) {
  for (std::size_t at = written.find(word); at != std::string_view::npos;
       at = written.find(word, at + word.size())) {
    if (at == 0 || written.substr(0, at).ends_with(kSemicolon)) {
      return at;
    }
  }
  return std::string_view::npos;
}

/// What is before the part that begins at `at`, without the semicolon between.
std::string_view before(std::string_view written, std::size_t at) {
  std::string_view front = written.substr(0, at);
  front.remove_suffix(front.ends_with(kSemicolon) ? kSemicolon.size() : 0);
  return front;
}

/// Takes the part that `word` begins off the end of `written`; "" where there is none.
std::string take_part(std::string_view& written, std::string_view word) {
  const std::size_t at = part_at(written, word);
  if (at == std::string_view::npos) {
    return {};
  }
  std::string part(written.substr(at + word.size()));
  written = before(written, at);
  return part;
}

}  // namespace

DatedMeasure dated_measure(std::string_view written) {
  constexpr std::string_view kOpen = "（";
  constexpr std::string_view kClose = "前完成）";
  const std::size_t open = written.rfind(kOpen);
  if (!written.ends_with(kClose) || open == std::string_view::npos) {
    return {std::string(written), {}};
  }
  const std::size_t first = open + kOpen.size();
  const std::string_view day = written.substr(first, written.size() - kClose.size() - first);
  return parse_iso_date(day) ? DatedMeasure{std::string(written.substr(0, open)), std::string(day)}
                             : DatedMeasure{std::string(written), {}};
}

Explanation parse_explanation(std::string_view written) {
  Explanation explanation;
  explanation.measure = take_part(written, "改进措施：");
  explanation.over_cause = take_part(written, "超额完成原因：");
  std::size_t begin = 0;
  for (std::size_t at = written.find(kSemicolon); at != std::string_view::npos;
       at = written.find(kSemicolon, at + kSemicolon.size())) {
    const std::size_t next = at + kSemicolon.size();
    if (parse_reason(written.substr(next)).category) {
      explanation.reasons.emplace_back(written.substr(begin, at - begin));
      begin = next;
    }
  }
  if (begin < written.size()) {
    explanation.reasons.emplace_back(written.substr(begin));
  }
  return explanation;
}

}  // namespace duibiao
