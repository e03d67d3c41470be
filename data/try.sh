#!/usr/bin/env bash
# The main job on the sample project:  bash data/try.sh
# Installs what running needs, builds build/release/duibiao, and prints the deviation report of the
# Lianyungang community-correction project at the year's end; the same report as a web page is
# written under build/try/. What is already installed or built is left as it is.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

echo "try: 1/3 packages"
bash data/install.sh run

echo "try: 2/3 building build/release/duibiao"
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
[[ -f build/release/CMakeCache.txt ]] ||
  cmake -S . -B build/release -G Ninja -DCMAKE_BUILD_TYPE=Release
cmake --build build/release --target duibiao

echo "try: 3/3 the main job"
sample=data/samples/lianyungang-2024
job=(build/release/duibiao report --form deviation
  --targets "$sample/targets/target-form.xlsx" --project LYG-2024-001
  --actuals "$sample/actuals"
  --map "$sample/mapping.toml" --rules jiangsu-form --as-of 2024-12-31)
page=build/try/lianyungang-2024.html
mkdir -p build/try
printf 'try: %s\n\n' "${job[*]}"
"${job[@]}"
"${job[@]}" -o "$page"
printf '\ntry: the same report as a web page: %s\n' "$root/$page"
