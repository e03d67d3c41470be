#!/usr/bin/env bash
# Installs what sections of data/packages.txt name:
#   bash data/install.sh run [office] [test] [tidy] [fuzz]
# Does nothing when all of it is there. Exit 0: all is there; 2: no such section; 4: it could not be
# installed, and the line to run by hand was printed.
set -euo pipefail

packages_file=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/packages.txt

# The packages of one section, one a line.
packages_of() {
  awk -v wanted="[$1]" '
    { sub(/#.*/, "") }
    /^\[/ { inside = ($1 == wanted); next }
    inside && NF { print $1 }' "$packages_file"
}

is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

give_up() {
  echo "install: $1" >&2
  echo "install: run this as root, then start again:" >&2
  echo "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
  exit 4
}

apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@"
}

wanted=()
for section in "$@"; do
  mapfile -t of_section < <(packages_of "$section")
  ((${#of_section[@]})) || { echo "install: no section [$section] in $packages_file" >&2; exit 2; }
  wanted+=("${of_section[@]}")
done
((${#wanted[@]})) || { echo "usage: install.sh run [office] [test] [tidy] [fuzz]" >&2; exit 2; }

missing=("${wanted[@]}")
command -v dpkg-query >/dev/null ||
  give_up "this is no Debian system (there is no dpkg-query); install these or their like"
missing=()
for package in "${wanted[@]}"; do
  is_installed "$package" || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
  echo "install: all ${#wanted[@]} packages of [$*] are there"
  exit 0
fi

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || give_up "you are not root and there is no sudo"
  as_root=(sudo)
fi

echo "install: installing ${missing[*]}"
install=(install -y --no-install-recommends "${missing[@]}")
known() { apt-get --simulate "${install[@]}" >/dev/null 2>&1; }
if ! { known && apt "${install[@]}"; }; then
  echo "install: refreshing the package lists and trying again"
  { apt update && apt "${install[@]}"; } || give_up "apt-get failed, see above"
fi
