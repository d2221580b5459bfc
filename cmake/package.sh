#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Makes what people install lofte from: a package for the Debian that this is, and an archive whose program needs nothing
# of the Linux that it is unpacked on.
#
#   cmake/package.sh [FOLDER]    by default build/packages
#
# One commit gives the same bytes each time, on the same versions of the compiler and the libraries. Where this is Debian,
# the libraries in the archive are Debian's sources, elsewhere those that CMake fetches. LOFTE_PACKAGES=1
# ./tests/run.sh -R install installs both where nothing else is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p "${1:-build/packages}"
out=$(realpath "${1:-build/packages}")

cmake/install-dependencies.sh
command -v dpkg-shlibdeps >/dev/null || {
  echo "error: a package for Debian needs its tools: apt-get install dpkg-dev" >&2
  exit 1
}
sources=OFF
if grep -qx ID=debian /etc/os-release; then sources=ON; fi

# The day of the commit is the day of everything in the packages.
day=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$day}
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

quietly() {
  "$@" >"$temp/log" 2>&1 || {
    cat "$temp/log" >&2
    exit 1
  }
}

# The linker that comes with the compiler: which others are installed must not change the bytes.
quietly cmake --preset release -DLOFTE_LINKS_WITH_lld=OFF -DLOFTE_LINKS_WITH_gold=OFF
cmake/build.sh release lofte
quietly cpack -G DEB --config build/release/CPackConfig.cmake -B "$temp/deb"
package=$(basename "$temp"/deb/*.deb)
mv "$temp/deb/$package" "$out/"

quietly cmake --preset static -DLOFTE_DEBIAN_SOURCES=$sources
cmake/build.sh static
version=$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' build/static/CPackConfig.cmake)
name=lofte-$version-linux-$(uname -m)
quietly cmake --install build/static --strip --prefix "$temp/$name"
if readelf -l "$temp/$name/bin/lofte" | grep -q INTERP; then
  echo "error: the program of the archive asks for a loader" >&2
  exit 1
fi
tar -C "$temp" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --mode=u=rwX,go=rX \
  -cf "$temp/archive.tar" "$name"
gzip -9n <"$temp/archive.tar" >"$out/$name.tar.gz"
(cd "$out" && sha256sum "$package" "$name.tar.gz" >SHA256SUMS)

# Size, and the time from the file to an answer.
size() { numfmt --to=iec-i --suffix=B --format=%.1f "$1"; }
printf '%s: %s\n' "$package" "$(size "$(stat -c %s "$out/$package")")"
rm -rf "${temp:?}/$name"
begun=${EPOCHREALTIME/./}
tar -C "$temp" -xzf "$out/$name.tar.gz"
"$temp/$name/bin/lofte" -C "$temp/$name/share/doc/lofte/examples/tomelilla" status --as-of 2021-03-01 >/dev/null
took=$((${EPOCHREALTIME/./} - begun))
printf '%s: %s, unpacked %s, from unpacking to the first answer %d ms\n' "$name.tar.gz" \
  "$(size "$(stat -c %s "$out/$name.tar.gz")")" "$(size "$(stat -c %s "$temp/archive.tar")")" $((took / 1000))
