// Expected failure as data. `Result<T>` carries a value or the one problem that prevented it;
// `Read<T>` is what a reader returns that goes on after a fault: what it could read, and everything
// it has to say about the input.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "engine/base/problem.h"

namespace duibiao {

template <class T>
using Result = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> failure(Problem problem) {
  return tl::unexpected<Problem>(std::move(problem));
}

/// A value with everything that was noticed while it was read. With an error among the problems the
/// value is only what could be read of it, and must not be used for a result.
template <class T>
struct Read {
  T value{};
  Problems problems{};

  [[nodiscard]] bool usable() const { return !any_error(problems); }
};

/// The lambdas of one visit, joined: `std::visit(Overload{…}, variant)`.
template <class... F>
struct Overload : F... {
  using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

}  // namespace duibiao
