#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Makes the packages (cmake/package.sh), and uses each where nothing else of ours is: the archive in an empty folder that
# is the root of everything, the package in a Debian that debootstrap has just made. Only when it is asked for, since it
# builds the program twice more, and as root, since it changes roots:
#
#   LOFTE_PACKAGES=1 ./tests/run.sh -R install/packages
#
#   packages_test.sh SOURCE
set -euo pipefail
source=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
skip() {
  echo "$1; LOFTE_PACKAGES=1 ./tests/run.sh -R install/packages, as root, makes the packages and installs them in bare roots"
  exit 77
}
[[ ${LOFTE_PACKAGES:-} == 1 ]] || skip "not asked for"
((EUID == 0)) || skip "only root can change roots"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
"$source/cmake/package.sh" "$temp/packages"
"$source/cmake/package.sh" "$temp/again" >/dev/null
diff "$temp/packages/SHA256SUMS" "$temp/again/SHA256SUMS" || {
  echo "error: the packages are not the same bytes each time" >&2
  exit 1
}
if command -v lintian >/dev/null; then
  lintian --fail-on error,warning "$temp"/packages/*.deb
else
  echo "lintian is not installed: the package was not held against Debian's rules"
fi
"$here/archive_test.sh" "$source/build/release/bin/lofte" "$temp"/packages/*.tar.gz
"$here/debian_test.sh" "$temp"/packages/*.deb
