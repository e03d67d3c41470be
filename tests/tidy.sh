#!/usr/bin/env bash
# clang-tidy over production sources:  bash tests/tidy.sh [SOURCE…]   (default: all of them)
# About ten seconds a source and a core, so it is no part of tests/run.sh: run it over what you
# changed. A source that was clean is not read again until it, a header or .clang-tidy changes.
# Exit 0: clean; 1: findings, printed; 4: clang-tidy could not be installed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
bash data/install.sh run test tidy
[[ -f build/test/CMakeCache.txt ]] ||
  cmake -S . -B build/test -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DDUIBIAO_SANITIZE=ON -DDUIBIAO_TESTS=ON
cmake -B build/test >/dev/null  # compile_commands.json as it is now

clean=build/tidy
mkdir -p "$clean"
export clean headers
headers=$(find engine reports adapters -name "*.h" -print0 | sort -z | xargs -0 cat | sha256sum)

tidy_one() {
  local stamp
  stamp=$clean/$({ echo "$headers"; cat .clang-tidy "$1"; } | sha256sum | cut -c1-32)
  [[ -e $stamp ]] && return
  clang-tidy -p build/test --quiet --extra-arg=-Wno-unknown-warning-option "$1" 2>/dev/null &&
    touch "$stamp"
}
export -f tidy_one

if (($#)); then
  printf '%s\0' "$@"
else
  find engine reports adapters -name '*.cpp' -print0
fi | xargs -0 -n1 -P"$(nproc)" bash -c 'tidy_one "$1"' _ ||
  { echo "tidy: findings, see above" >&2; exit 1; }
echo "tidy: clean"
