// Where a rule comes from and how sure we are of it. Printed beside every rule that is applied; an
// assumption never looks like law (regulations, "How to read the evidence marks").
#pragma once

#include <string>

namespace duibiao {

/// How the rule is known.
enum class Assurance {
  seen,        ///< read in stored public material
  memory,      ///< from memory, not verified; `percent` says how sure
  inference,   ///< our own reading or a design recommendation, not a rule
  assumption,  ///< chosen because something had to be chosen
};

/// A source: "财预〔2020〕10号", its clause, the mark of the sources list and the assurance.
struct Citation {
  std::string document{};
  std::string clause{};
  Assurance assurance = Assurance::assumption;
  int percent = 0;     ///< 1 … 100 for `memory`, else 0
  std::string mark{};  ///< "S3", "M95", "I": the mark in data/regulations

  friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace duibiao
