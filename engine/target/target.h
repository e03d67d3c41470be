// What an indicator has to reach, as a type: one plain struct per kind of target in a closed
// variant. SPEC §2. A new kind is a new struct here, a header in engine/compare and a branch of its
// visit; a forgotten one does not compile.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/problem.h"
#include "engine/value/date.h"
#include "engine/value/unit.h"

namespace duibiao {

/// Was the sign written, or inferred from a bare number (SPEC §2, "A bare number")?
enum class SignOrigin { written, inferred };

struct AtLeast {  ///< ≥ bound
  Quantity bound{};
  SignOrigin origin = SignOrigin::written;
  friend bool operator==(const AtLeast&, const AtLeast&) = default;
};
struct MoreThan {  ///< > bound
  Quantity bound{};
  friend bool operator==(const MoreThan&, const MoreThan&) = default;
};
struct AtMost {  ///< ≤ bound
  Quantity bound{};
  SignOrigin origin = SignOrigin::written;
  friend bool operator==(const AtMost&, const AtMost&) = default;
};
struct LessThan {  ///< < bound
  Quantity bound{};
  friend bool operator==(const LessThan&, const LessThan&) = default;
};
struct EqualTo {  ///< = bound
  Quantity bound{};
  friend bool operator==(const EqualTo&, const EqualTo&) = default;
};
struct Between {  ///< low–high of one family, both ends included, low ≤ high
  Quantity low{};
  Quantity high{};
  friend bool operator==(const Between&, const Between&) = default;
};
struct Phrase {  ///< 充分, 合规, 提升 …: normalised text
  std::string text{};
  friend bool operator==(const Phrase&, const Phrase&) = default;
};
struct Schedule {  ///< 序时进度: at least the elapsed share of the course, in %
  friend bool operator==(const Schedule&, const Schedule&) = default;
};
struct Deadline {  ///< the named day or the month's last day, included
  Date day{};
  friend bool operator==(const Deadline&, const Deadline&) = default;
};
struct NoTarget {  ///< empty, /, 不适用 …: nothing to compare with
  friend bool operator==(const NoTarget&, const NoTarget&) = default;
};
struct UnreadableTarget {  ///< never cut short and never guessed; `reason` is a code with a
                           ///< sentence
  std::string_view reason = "unreadable";
  friend bool operator==(const UnreadableTarget&, const UnreadableTarget&) = default;
};

using Target = std::variant<AtLeast, MoreThan, AtMost, LessThan, EqualTo, Between, Phrase, Schedule,
                            Deadline, NoTarget, UnreadableTarget>;

/// A target cell: its text as written, its type, and what was noticed while it was read.
struct TargetCell {
  std::string written{};
  Target target = NoTarget{};
  Source where{};
  Problems notes{};  ///< notes and warnings only (`sign_inferred` …), never errors

  friend bool operator==(const TargetCell&, const TargetCell&) = default;
};

}  // namespace duibiao
