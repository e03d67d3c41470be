#!/usr/bin/env bash
# Every test:  bash tests/run.sh
# Installs what running and testing need, builds with AddressSanitizer and
# UndefinedBehaviorSanitizer into build/test, compiles every header alone, runs all tests with
# ctest (arguments go to it: -R differential). What is already installed or built is left as it is.
# Exit 0: every test passed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
jobs=$(nproc)

echo "run: 1/3 packages"
bash data/install.sh run office test

echo "run: 2/3 building build/test with sanitizers, $jobs jobs"
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
[[ -f build/test/CMakeCache.txt ]] ||
  cmake -S . -B build/test -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DDUIBIAO_SANITIZE=ON -DDUIBIAO_TESTS=ON
cmake --build build/test --parallel "$jobs" --target all all_verify_interface_header_sets
echo "run: built after $SECONDS s"

echo "run: 3/3 tests"
ctest --test-dir build/test --output-on-failure --parallel "$jobs" "$@"
