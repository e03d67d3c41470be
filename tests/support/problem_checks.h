// What tests ask of problems: which they are, where they are, and that a person can read them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "reports/wording/wording.h"

namespace duibiao::test {

/// "code@line" of each problem, in order: what a reader has to say about a file.
inline std::vector<std::string> faults(const Problems& problems) {
  std::vector<std::string> texts;
  for (const Problem& problem : problems) {
    texts.push_back(std::string(problem.code) + "@" + std::to_string(problem.where.line));
  }
  return texts;
}

/// "code file:sheet!cell" of each problem, in order.
inline std::vector<std::string> placed(const Problems& problems) {
  std::vector<std::string> texts;
  for (const Problem& problem : problems) {
    texts.push_back(std::string(problem.code) + " " + to_string(problem.where));
  }
  return texts;
}

/// The value of the fact `name`, or "(none)".
inline std::string fact(const Problem& problem, std::string_view name) {
  for (const Fact& each : problem.facts) {
    if (each.name == name) {
      return each.value;
    }
  }
  return "(none)";
}

/// Does the problem have a sentence in both languages, with every placeholder filled?
inline bool is_spoken(const Problem& problem) {
  for (const Language language : {Language::chinese, Language::english}) {
    const std::string sentence = say(problem.code, problem.facts, language);
    if (sentence.starts_with(problem.code) || sentence.find('{') != std::string::npos) {
      return false;
    }
  }
  return true;
}

inline bool all_spoken(const Problems& problems) {
  for (const Problem& problem : problems) {
    if (!is_spoken(problem)) {
      return false;
    }
  }
  return true;
}

}  // namespace duibiao::test
