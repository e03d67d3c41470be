// Problems of one file, so that a file with a million bad rows gives a report that can be read.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "engine/base/problem.h"

namespace duibiao {

/// How many problems of one code are listed for one file.
inline constexpr std::size_t kMaxListedProblems = 100;

/// Keeps the first `kMaxListedProblems` of each code and counts the rest.
class CappedProblems {
 public:
  /// `file` is the place of the closing counts.
  explicit CappedProblems(std::string file) : file_(std::move(file)) {}

  /// Lists one problem more, or counts it where its code is full.
  void add(Problem problem);
  /// The same for each of `problems`, in order.
  void add(Problems problems);

  /// Counts `more` problems of this code, which is full.
  void count(std::string_view code, std::size_t more) { tallies_[code].count += more; }

  /// Would one more problem of this code only be counted? Then its facts need not be worked out.
  [[nodiscard]] bool full(std::string_view code) const;

  /// What was listed, in order, then for each code that went on a `more_of_the_same` of the same
  /// severity with the facts `code` and `count`.
  [[nodiscard]] Problems take();

 private:
  struct Tally {
    std::size_t count = 0;
    Severity severity = Severity::note;
  };

  std::string file_;
  Problems listed_{};
  std::map<std::string_view, Tally> tallies_{};
};

/// The first of each code among `problems`, which are of no one file, and how many more there are.
[[nodiscard]] Problems capped(Problems problems);

}  // namespace duibiao
